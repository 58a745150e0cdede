import { addTo } from '../graph/add-to.ts';
import { readLists, type Ground } from './ground.ts';
import { payerOf, isGrant, type Payers, type Source } from './money.ts';
import { isProgramme, type Project, type View } from './project.ts';
import { readFunds } from './nets.ts';
import { counts, type Scope } from './scope.ts';
import { readSpan } from './time.ts';

/** Which actors fund the payers of some projects, so that money passed on is known; none asked when no project has two payers. */
export async function readPayers(ground: Ground, projects: readonly Project[], view: View, scope: Scope): Promise<Payers> {
  const asked = projects.flatMap((project) => {
    const payers = new Set(project.facts.facts.filter(isGrant).map((fact) => payerOf(fact.other, view.funds)));
    return payers.size < 2 ? [] : [...payers].filter((payer) => !isProgramme(payer));
  });
  const rows = await readLists(ground, 'facts/payers-of-actors', asked);
  const counted = rows.filter(([, , , , isStated, , sources]) => counts({ isStated, sources }, scope));
  const funds = await readFunds(
    ground,
    counted.map(([, payer]) => payer).filter((payer) => isProgramme(payer) && !view.funds.has(payer)),
  );
  const known = new Map([...view.funds, ...funds]);
  const payers = new Map<string, Source[]>();
  for (const [actor, funder, , span] of counted) addTo(payers, actor, { payer: payerOf(funder, known), span: readSpan(span) });
  return payers;
}
