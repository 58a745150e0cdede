import type { ContractCase } from '../../contract-case.ts';

const inHamnvik = ['association:byalaget', 'company:ecoteck', 'place:ort-hamnvik'];
const inAlby = [
  ...['association:byalaget', 'company:ecoteck', 'document:plan-2014', 'federation:nordans-kommunforbund', 'municipality:alby'],
  ...['place:kommun-alby', 'place:ort-hamnvik', 'project:angbat', 'project:oppna-data', 'university:nordan'],
];

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives a place, who is located there, and nothing of the places around it',
    parameters: { ids: ['place:ort-hamnvik'], limit: 100 },
    rows: inHamnvik.map((id) => [id]),
  },
  {
    claim: 'gives what lies in places within, what covers such a place, and what covers an actor located there',
    parameters: { ids: ['place:kommun-alby'], limit: 100 },
    rows: inAlby.map((id) => [id]),
  },
  {
    claim: 'gives everything once for places within each other, at any depth',
    parameters: { ids: ['place:ort-hamnvik', 'place:kommun-alby', 'place:saknas'], limit: 100 },
    rows: inAlby.map((id) => [id]),
  },
  {
    claim: 'gives the first by id where there are more than the limit',
    parameters: { ids: ['place:kommun-alby'], limit: 3 },
    rows: inAlby.slice(0, 3).map((id) => [id]),
  },
  { claim: 'gives nothing for places that are not there, or none', parameters: { ids: ['place:saknas'], limit: 100 }, rows: [] },
];
