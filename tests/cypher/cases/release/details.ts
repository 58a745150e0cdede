import type { ContractCase } from '../../contract-case.ts';
import { beginRelease } from '../../given.ts';

const outcome = { changes: ['FUNDS|2|1|0'], added: 2, changed: 1, closed: 0, setAside: 4, readSources: ['source:a|2024||A'] };
const given = [
  beginRelease(1),
  beginRelease(2),
  { statement: 'ingest/finish-release', parameters: { id: '2', publishedAt: 'now', counts: [], ...outcome } },
];

export const cases: readonly ContractCase[] = [
  { claim: 'gives what the release says', given, parameters: { id: '2' }, rows: [[['FUNDS|2|1|0'], ['source:a|2024||A']]] },
  { claim: 'gives empty lists of one that is not complete', given, parameters: { id: '1' }, rows: [[[], []]] },
  { claim: 'gives nothing of one that is not there', given, parameters: { id: '3' }, rows: [] },
];
