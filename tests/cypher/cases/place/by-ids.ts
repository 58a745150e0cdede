import type { ContractCase } from '../../contract-case.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives names, codes and kind; the name where there is no English one',
    parameters: { filter: { ids: ['place:land-norland', 'place:nuts-se39', 'place:ort-oland', 'place:saknas', 'municipality:alby'] } },
    rows: [
      [
        'place:land-norland',
        'Norland',
        'Northland',
        ['OFFICIAL|sv||Norland', 'TRANSLATION|en||Northland', 'VARIANT|sv||Norlandet'],
        ['iso-3166||XN'],
        3,
        'COUNTRY',
      ],
      [
        'place:nuts-se39',
        'Övre Nordan',
        'Upper Nordan',
        ['OFFICIAL|sv||Övre Nordan', 'TRANSLATION|en||Upper Nordan'],
        ['nuts||SE39'],
        2,
        'NUTS',
      ],
      ['place:ort-oland', 'Ödeön', 'Ödeön', ['OFFICIAL|sv||Ödeön'], [], 0, 'LOCALITY'],
    ],
  },
];
