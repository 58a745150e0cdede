/**
 * Makes batches of what comes in pieces and handles one after the other; the next is read and made ready while the one
 * before it is still being handled.
 */
export async function handleInBatches<Piece, Ready>(
  pieces: AsyncIterable<readonly Piece[]>,
  size: number,
  prepare: (piece: Piece) => Ready,
  handle: (batch: readonly Ready[]) => Promise<void>,
): Promise<void> {
  let running: Promise<void> = Promise.resolve();
  for await (const batch of inBatches(pieces, size)) {
    const ready = batch.map(prepare);
    await running;
    running = handle(ready);
    // Its failure is met at the next wait; until then it is no failure that nobody handles.
    running.catch(() => undefined);
  }
  await running;
}

async function* inBatches<Piece>(pieces: AsyncIterable<readonly Piece[]>, size: number): AsyncGenerator<readonly Piece[]> {
  let waiting: Piece[] = [];
  for await (const some of pieces) {
    waiting = waiting.concat(some);
    let start = 0;
    for (; waiting.length - start >= size; start += size) yield waiting.slice(start, start + size);
    waiting = waiting.slice(start);
  }
  if (waiting.length > 0) yield waiting;
}
