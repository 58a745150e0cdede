import { chain } from '../../chain.ts';
import type { ContractCase } from '../../contract-case.ts';
import { entities } from '../../given.ts';
import { joins } from '../../joined.ts';
import { ofKind } from '../../told.ts';

const [kust, la, lan, vik, ort] = ['place:kust', 'place:la', 'place:lan', 'place:vik', 'place:ort'];
const within = (id: string, subject: string, object: string, rank = 'NORMAL') => ({ type: 'WITHIN', id, subject, object, rank });

//   ort ──> vik ──> kust, an area     ort ──> kust     lan ──deprecated──> kust     vik ──> la, a labour market     vik ──> lan
const given = [
  ofKind('Place', 'AREA', { id: kust, name: 'Kust' }),
  ofKind('Place', 'LABOUR_MARKET', { id: la, name: 'LA' }),
  ofKind('Place', 'COUNTY', { id: lan, name: 'Län' }),
  ofKind('Place', 'MUNICIPALITY', { id: vik, name: 'Vik' }),
  ofKind('Place', 'LOCALITY', { id: ort, name: 'Ort' }),
  entities('Municipality', { id: 'municipality:a', name: 'A' }),
  ...joins(
    within('statement:1', vik, kust),
    within('statement:2', ort, vik),
    within('statement:3', ort, kust),
    within('statement:4', lan, kust, 'DEPRECATED'),
    within('statement:5', vik, la),
    within('statement:6', vik, lan),
    { ...within('statement:7', 'municipality:a', kust), type: 'LOCATED_IN' },
  ),
];
const high = chain('Place', 'AREA', 'place', 'WITHIN');
const highest = high.ids.at(-1) ?? '';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives nothing of places of other kinds or an unknown one',
    given,
    parameters: { ids: [lan, vik, 'place:unknown'], limit: 10 },
    rows: [],
  },
  {
    claim: 'gives the places within areas and labour markets, not themselves, each once; no deprecated step is taken',
    given,
    parameters: { ids: [la, kust], limit: 10 },
    rows: [
      [kust, ort],
      [kust, vik],
      [la, ort],
      [la, vik],
    ],
  },
  {
    claim: 'gives of each as many as asked for, by the id of the inner place',
    given,
    parameters: { ids: [kust, la], limit: 1 },
    rows: [
      [kust, ort],
      [la, ort],
    ],
  },
  {
    claim: 'goes down twelve steps and no further',
    given: high.given,
    parameters: { ids: [highest], limit: 100 },
    rows: high.ids.slice(1, -1).map((inner) => [highest, inner]),
  },
];
