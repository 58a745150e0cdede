/** Told how far something that takes its time has come. */
export interface Progress {
  /** Something begins that ends when `total` is reached. */
  begin(what: string, total: number): void;
  advance(amount: number): void;
  /** All is done, or broken off. */
  end(): void;
}

/** Tells nobody. */
export const noProgress: Progress = {
  begin: () => undefined,
  advance: () => undefined,
  end: () => undefined,
};
