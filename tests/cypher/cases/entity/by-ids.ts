import type { ContractCase } from '../../contract-case.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives entities of any type with their names and ids in order; the name where there is no English one',
    parameters: {
      filter: { ids: ['municipality:alby', 'theme:aldrande', 'fund:kustfonden', 'programme:alv', 'source:rapport', 'theme:saknas'] },
    },
    rows: [
      [
        'municipality:alby',
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
        29,
      ],
      ['theme:aldrande', 'Åldrande', 'Åldrande', ['OFFICIAL|sv||Åldrande'], [], 0],
      [
        'fund:kustfonden',
        'Kustfonden',
        'Coastal Fund',
        ['OFFICIAL|sv||Kustfonden', 'TRANSLATION|en||Coastal Fund', 'ABBREVIATION|sv||KF'],
        [],
        5,
      ],
      ['programme:alv', 'Älvprogrammet', 'Älvprogrammet', ['OFFICIAL|sv||Älvprogrammet'], [], 6],
    ],
  },
  { claim: 'gives no row without ids', parameters: { filter: { ids: [] } }, rows: [] },
];
