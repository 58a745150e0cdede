import type { Considered } from './considered.ts';
import { fundingOf, grantsOf, type Funding, type Grant, type Payers } from './money.ts';
import type { Project } from './project.ts';

/** The grants of each of some projects, reckoned when they are first asked for. */
export class Ledger {
  readonly #considered: Considered;
  readonly #payers: Payers;
  readonly #grants = new Map<string, readonly Grant[]>();

  constructor(considered: Considered, payers: Payers) {
    this.#considered = considered;
    this.#payers = payers;
  }

  /** The grants to some projects: all, or an actor's own. */
  fundingOf(projects: readonly Project[], actor: string | null = null): Funding {
    return fundingOf(
      projects.flatMap((project) => this.#of(project)),
      actor,
    );
  }

  #of(project: Project): readonly Grant[] {
    let grants = this.#grants.get(project.id);
    if (grants === undefined) this.#grants.set(project.id, (grants = grantsOf(project, this.#considered.view, this.#payers)));
    return grants;
  }
}
