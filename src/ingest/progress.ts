/** Told how far something that takes its time has come. */
export interface Progress {
  /** Something begins that ends when `total` is reached; 0 when that is not known. */
  readonly begin: (what: string, total: number) => void;
  readonly advance: (amount: number) => void;
  /** All is done, or broken off. */
  readonly end: () => void;
}

/** Tells nobody. */
export const noProgress: Progress = {
  begin: () => undefined,
  advance: () => undefined,
  end: () => undefined,
};
