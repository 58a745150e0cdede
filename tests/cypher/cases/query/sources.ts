import type { ContractCase } from '../../contract-case.ts';
import type { Edge } from '../../edges.ts';
import { pagingCasesOfRoot } from '../../paging.ts';

function source(id: string, title: string): Edge {
  return [[id, id], id, title];
}

const rapport = source('source:rapport', 'Rapport om samverkan');
const skolplan = source('source:skolplan', 'Skolplan 2020');
const tyst = source('source:tyst', 'Tyst källa');
const webb = source('source:webb', 'Älvsamverkans webbplats');

export const cases: readonly ContractCase[] = pagingCasesOfRoot({
  total: 4,
  ascending: [rapport, skolplan, tyst, webb],
  descending: [webb, tyst, skolplan, rapport],
  after: { edge: skolplan, ascending: [tyst, webb], descending: [rapport] },
});
