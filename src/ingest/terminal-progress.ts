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
  const stop = (): void => {
    bar?.stop();
    bar = null;
  };
  return {
    begin(what, total) {
      stop();
      const format = total > 0 ? '{what} {bar} {percentage} %' : '{what} {value}';
      bar = new SingleBar({ format, stream, hideCursor: true, clearOnComplete: true, stopOnComplete: false });
      bar.start(total, 0, { what: what.padEnd(9) });
    },
    advance: (amount) => bar?.increment(amount),
    end: stop,
  };
}

function writeLines(stream: ProgressStream): Progress {
  let what = '';
  let total = 0;
  let done = 0;
  let writtenAt = 0;
  return {
    begin(next, amount) {
      [what, total, done, writtenAt] = [next, amount, 0, performance.now()];
      stream.write(`${what} …\n`);
    },
    advance(amount) {
      done += amount;
      if (performance.now() - writtenAt < secondsBetweenLines * 1_000) return;
      writtenAt = performance.now();
      stream.write(`${what} … ${total > 0 ? `${Math.floor((100 * done) / total)} %` : done}\n`);
    },
    end: () => undefined,
  };
}
