import { everything, type Considered } from './considered.ts';
import { accountOf, fundingOf, ownFundingOf, type Account, type Funding } from './funding.ts';
import type { Ground } from './ground.ts';
import { grantsOf, type Payers } from './money.ts';
import { readPayers } from './payers.ts';
import type { Project, View } from './project.ts';
import { ReckonedOnce } from './reckoned-once.ts';
import { countsFew } from './scope.ts';

/** The grants to some projects. */
export interface Ledger {
  /** The totals of the grants to some of the projects: all, or an actor's own. */
  fundingOf(projects: readonly Project[], actor?: string | null): Funding;
}

type Accounts = WeakMap<Project, Account>;

/** Who passes money on among all projects, when all statements count. */
const payersOfAll = new ReckonedOnce<Payers>();

/** The accounts that were reckoned with these payers. */
const accountsWith = new WeakMap<Payers, Accounts>();

/** Reads who passes money on, so that the grants can be reckoned; each project's when they are first asked for. */
export async function readLedger(ground: Ground, { projects, view, filter, whole }: Considered): Promise<Ledger> {
  // Where no project is looked at, nobody's payers are needed.
  if (projects.length === 0) return ledgerOf(view, new Map(), new WeakMap());
  if (whole === null || countsFew(filter)) return ledgerOf(view, await readPayers(ground, projects, view, filter), new WeakMap());
  const payers = await payersOfAll.get(ground, '', (all) =>
    readPayers(all, whole.seeAll('AS_STATED'), whole.view('AS_STATED'), everything),
  );
  let accounts = accountsWith.get(payers);
  if (accounts === undefined) accountsWith.set(payers, (accounts = new WeakMap()));
  return ledgerOf(view, payers, accounts);
}

function ledgerOf(view: View, payers: Payers, known: Accounts): Ledger {
  const own = (project: Project): Account => {
    let account = known.get(project);
    if (account === undefined) known.set(project, (account = accountOf(grantsOf(project, view, payers))));
    return account;
  };
  return {
    fundingOf: (projects, actor = null) => (actor === null ? fundingOf(projects.map(own)) : ownFundingOf(projects.map(own), actor)),
  };
}
