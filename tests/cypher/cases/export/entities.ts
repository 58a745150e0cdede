import type { ContractCase } from '../../contract-case.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives entities of any type with their kind, names and codes, null for an English name that is not known',
    parameters: { ids: ['municipality:alby', 'theme:aldrande', 'place:nuts-se39', 'programme:alv', 'theme:saknas', 'source:webb'] },
    rows: [
      [
        'municipality:alby',
        'MUNICIPALITY',
        'Ålby kommun',
        'Ålby Municipality',
        [
          'OFFICIAL|sv||Ålby kommun',
          'TRANSLATION|en||Ålby Municipality',
          'FORMER|sv||Aalby',
          'SHORT|sv|source:rapport|Ålby',
          'VARIANT|sv|source:webb|Ålby kommuns',
          'TRANSLATION|fi|source:webb|Ålbyn kunta',
        ],
        ['orgnr||222000-0001', 'scb-kommun|source:rapport|0099'],
      ],
      ['theme:aldrande', null, 'Åldrande', null, ['OFFICIAL|sv||Åldrande'], []],
      [
        'place:nuts-se39',
        'NUTS',
        'Övre Nordan',
        'Upper Nordan',
        ['OFFICIAL|sv||Övre Nordan', 'TRANSLATION|en||Upper Nordan'],
        ['nuts||SE39'],
      ],
      ['programme:alv', null, 'Älvprogrammet', null, ['OFFICIAL|sv||Älvprogrammet'], []],
    ],
  },
];
