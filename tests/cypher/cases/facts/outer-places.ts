import { chain, depth } from '../../chain.ts';
import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins } from '../../joined.ts';
import { ofKind } from '../../told.ts';

const [vik, kust, lan, nuts, land] = ['place:e-vik', 'place:d-kust', 'place:c-lan', 'place:b-nuts', 'place:a-land'];
const within = (id: string, subject: string, object: string, rank = 'NORMAL') => ({ type: 'WITHIN', id, subject, object, rank });

//   vik ──> kust ──> land        vik ──> lan ──> land        vik ──deprecated──> nuts ──> land
const given = [
  ofKind('Place', 'LOCALITY', { id: vik, name: 'Vik' }),
  ofKind('Place', 'AREA', { id: kust, name: 'Kust' }),
  ofKind('Place', 'COUNTY', { id: lan, name: 'Län' }),
  ofKind('Place', 'NUTS', { id: nuts, name: 'Nuts' }),
  ofKind('Place', 'COUNTRY', { id: land, name: 'Land' }),
  entities('Municipality', { id: 'municipality:a', name: 'A' }),
  ...joins(
    within('statement:1', vik, kust),
    within('statement:2', vik, lan),
    within('statement:3', vik, nuts, 'DEPRECATED'),
    within('statement:4', kust, land),
    within('statement:5', lan, land),
    within('statement:6', nuts, land),
    { ...within('statement:7', 'municipality:a', vik), type: 'LOCATED_IN' },
  ),
];
const high = chain('Place', 'AREA', 'place', 'WITHIN');
const [lowest = ''] = high.ids;

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives nothing of an actor or an unknown place',
    given,
    parameters: { ids: ['municipality:a', 'place:unknown'], limit: 10 },
    rows: [],
  },
  {
    claim: 'gives what places lie within with its kind, itself included and each once; no deprecated step is taken',
    given,
    parameters: { ids: [nuts, vik], limit: 10 },
    rows: [
      [vik, land, 'COUNTRY'],
      [vik, lan, 'COUNTY'],
      [vik, kust, 'AREA'],
      [vik, vik, 'LOCALITY'],
      [nuts, land, 'COUNTRY'],
      [nuts, nuts, 'NUTS'],
    ],
  },
  {
    claim: 'gives of each as many as asked for, by the id of the outer place',
    given,
    parameters: { ids: [vik, kust], limit: 2 },
    rows: [
      [vik, land, 'COUNTRY'],
      [vik, lan, 'COUNTY'],
      [kust, land, 'COUNTRY'],
      [kust, kust, 'AREA'],
    ],
  },
  {
    claim: 'goes up twelve steps and no further',
    given: high.given,
    parameters: { ids: [lowest], limit: 100 },
    rows: high.ids.slice(0, depth + 1).map((above) => [lowest, above, 'AREA']),
  },
];
