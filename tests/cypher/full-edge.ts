import type { Detail } from './edges.ts';

/** The properties of an edge of which everything is known; no two are alike. Add `id` and `sources`. */
export const fullEdge = {
  role: 'OWNER',
  kind: 'GRANT',
  level: 2,
  status: 'ADOPTED',
  amount: 2000050,
  currency: 'SEK',
  precision: 'ABOUT',
  share: 0.25,
  start: '2014',
  end: '2016-02',
  periodWording: 'några år',
  startFirst: '2014-01-01',
  startLast: '2014-12-31',
  endFirst: '2016-02-01',
  endLast: '2016-02-29',
  wording: 'ungefär',
  isStated: false,
  reasoning: 'by its name',
  rank: 'PREFERRED',
} as const;

/** The properties of a claim of which everything is known, even what claims don't say. */
export const fullClaim = {
  ...fullEdge,
  id: 'statement:1',
  type: 'CLAIM',
  subject: 'project:a',
  property: 'budget',
  value: 'ungefär 20 000 kronor',
  sources: ['source:a', 'source:b'],
  dataset: 'one',
  hash: 'h1',
};

/** What fields give of it; the kind of BUILDS_ON aside. */
export const fullDetail: Detail = {
  role: 'OWNER',
  level: 2,
  status: 'ADOPTED',
  isStated: false,
  reasoning: 'by its name',
  rank: 'PREFERRED',
  period: ['2014', '2016-02', 'några år'],
  money: [2000050, 'SEK', 'ABOUT', 'GRANT', 'ungefär'],
  share: 0.25,
  precision: 'ABOUT',
  wording: 'ungefär',
};
