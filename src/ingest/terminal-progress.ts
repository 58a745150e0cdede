import { SingleBar } from 'cli-progress';
import type { Progress } from './progress.ts';

/** Where progress is shown; a terminal gets a bar, anything else plain lines. */
export type ProgressStream = NodeJS.WriteStream;

const secondsBetweenLines = 5;

/** Shows progress on a stream. */
export function showProgress(stream: ProgressStream): Progress {
  return stream.isTTY ? showBar(stream) : writeLines(stream);
}

function showBar(stream: ProgressStream): Progress {
  let bar: SingleBar | null = null;
  let pace = newPace(0);
  const stop = (): void => {
    bar?.stop();
    bar = null;
  };
  return {
    begin(what, total) {
      stop();
      const format = total > 0 ? '{what} {bar} {percentage} %  {rate}  {eta_formatted} left' : '{what} {value}';
      bar = new SingleBar({ format, stream, hideCursor: true, clearOnComplete: true, stopOnComplete: false });
      pace = newPace(total);
      bar.start(total, 0, { what: what.padEnd(9), rate: '' });
    },
    advance(amount) {
      pace.advance(amount);
      bar?.increment(amount, { rate: pace.rate() });
    },
    end: stop,
  };
}

function writeLines(stream: ProgressStream): Progress {
  let what = '';
  let pace = newPace(0);
  let writtenAt = 0;
  return {
    begin(next, amount) {
      [what, pace, writtenAt] = [next, newPace(amount), performance.now()];
      stream.write(`${what} …\n`);
    },
    advance(amount) {
      pace.advance(amount);
      if (performance.now() - writtenAt < secondsBetweenLines * 1_000) return;
      writtenAt = performance.now();
      stream.write(`${what} … ${pace.describe()}\n`);
    },
    end: () => undefined,
  };
}

/** How fast something goes that has a size in bytes, or is counted where its size is not known. */
interface Pace {
  advance(amount: number): void;
  /** Such as `1.5 MB/s`. */
  rate(): string;
  /** How far it is, how fast it goes and how long it will take. */
  describe(): string;
}

function newPace(total: number): Pace {
  const began = performance.now();
  let done = 0;
  const perSecond = (): number => done / Math.max((performance.now() - began) / 1_000, 0.001);
  const rate = (): string => `${(perSecond() / 1_000_000).toFixed(1)} MB/s`;
  return {
    rate,
    advance(amount) {
      done += amount;
    },
    describe: () =>
      total > 0
        ? `${Math.floor((100 * done) / total)} %, ${rate()}, ${Math.ceil(Math.max(total - done, 0) / Math.max(perSecond(), 1))} s left`
        : String(done),
  };
}
