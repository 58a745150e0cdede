import type { KeptRelease } from './kept-release.ts';

/** The most values that are kept of one sort, so that what is kept has a bound. */
export const mostKept = 100_000;

/** Reads the values of ids that nobody has read yet; an id without a value is left out. */
export type ReadMissing<Value> = (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/**
 * Values by id that stay true for a release. Each is read once: all that ask while it is being read wait for the same reading.
 * What was read while the release changed is given to those that wait and not kept.
 */
export class Kept<Value> {
  readonly #release: KeptRelease;
  readonly #values = new Map<string, Value>();
  readonly #coming = new Map<string, Promise<ReadonlyMap<string, Value>>>();

  constructor(release: KeptRelease) {
    this.#release = release;
  }

  /** The values of some ids, in their order; those that are missing are read together. Throws what reading throws. */
  async get(ids: Iterable<string>, read: ReadMissing<Value>): Promise<Map<string, Value>> {
    const wanted = [...new Set(ids)];
    const missing = wanted.filter((id) => !this.#values.has(id) && !this.#coming.has(id));
    if (missing.length > 0) this.#begin(missing, read);
    const readings = new Set(wanted.flatMap((id) => (this.#values.has(id) ? [] : (this.#coming.get(id) ?? []))));
    const come = await Promise.all(readings);
    const found = new Map<string, Value>();
    for (const id of wanted) {
      const value = this.#values.get(id) ?? come.find((values) => values.has(id))?.get(id);
      if (value !== undefined) found.set(id, value);
    }
    return found;
  }

  #begin(ids: readonly string[], read: ReadMissing<Value>): void {
    const reading = read(ids);
    for (const id of ids) this.#coming.set(id, reading);
    reading
      .then((values) => this.#keep(values))
      .catch(() => undefined)
      .finally(() => {
        for (const id of ids) if (this.#coming.get(id) === reading) this.#coming.delete(id);
      });
  }

  async #keep(values: ReadonlyMap<string, Value>): Promise<void> {
    if (!(await this.#release.isStillNewest())) return;
    for (const [id, value] of values) if (this.#values.size < mostKept) this.#values.set(id, value);
  }
}
