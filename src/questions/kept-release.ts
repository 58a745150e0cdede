import type { CurrentRelease } from '../release/current-release.ts';

/** A release of which something is kept; whatever is kept hangs on this object and goes with it. */
export interface KeptRelease {
  readonly name: string;
  /** Whether all of the release before was at hand, so that all of this one is wanted as well. */
  readonly isAwaited: boolean;
  /** Set when all of its projects are at hand. */
  isWhole: boolean;
  /** Whether it still is the newest release, read from the database after the call. */
  isStillNewest(): Promise<boolean>;
}

/** The newest release that was asked about. */
export class KeptReleases {
  readonly #release: CurrentRelease;
  readonly #past = new Set<string>();
  #newest: KeptRelease | null = null;

  constructor(release: CurrentRelease) {
    this.#release = release;
  }

  /** The release of a name; null for none, and for one that another has followed: of these nothing is kept any more. */
  of(name: string | null): KeptRelease | null {
    if (name === null || this.#past.has(name)) return null;
    if (this.#newest?.name === name) return this.#newest;
    if (this.#newest !== null) this.#past.add(this.#newest.name);
    const isStillNewest = async (): Promise<boolean> => (await this.#release.get()) === name;
    this.#newest = { name, isAwaited: this.#newest?.isWhole ?? false, isWhole: false, isStillNewest };
    return this.#newest;
  }
}

/** Something that is made once for each kept release, and goes with it. */
export class OncePerRelease<Value> {
  readonly #values = new WeakMap<KeptRelease, Value>();
  readonly #make: (release: KeptRelease) => Value;

  constructor(make: (release: KeptRelease) => Value) {
    this.#make = make;
  }

  /** That of a release. */
  of(release: KeptRelease): Value {
    let value = this.#values.get(release);
    if (value === undefined) this.#values.set(release, (value = this.#make(release)));
    return value;
  }
}
