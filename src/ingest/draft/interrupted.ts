/** Somebody asked to stop, as by Ctrl-C. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** Throws Interrupted when a stop was asked for. */
export function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Interrupted('Broken off as asked');
}
