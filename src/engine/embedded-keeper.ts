import { SamverkanError } from '../errors.ts';
import { cannotOpen } from './embedded-engine.ts';
import { startProcess, type Link, type LinkOptions } from './embedded-link.ts';
import { errorOf, type Report } from './embedded-messages.ts';

/** Who is told what becomes of the process. */
export interface KeeperListener {
  /** A process has the file open and can be given work. */
  onOpen(link: Link): void;
  onReport(report: Report): void;
  /** The process that was open has ended; another one follows. */
  onEnd(why: string): void;
  /** The file can't be opened for now. */
  onFailure(error: SamverkanError): void;
}

/** The wait before the first start that comes after two ends in a row, and the longest, in milliseconds. */
const [firstWait, longestWait] = [100, 5_000];
/** A process that was open for so long, in milliseconds, had nothing wrong with its start. */
const steadyTime = 10_000;
/** So many processes in a row may end before they have opened the file until that is told. */
const mostBroken = 3;

/** Why no process lived to open the file: nothing is known of the file then. */
class ProcessEnded extends Error {
  override readonly name = 'ProcessEnded';
}

/** Keeps one process of the embedded engine running, each started when the one before has let go of the file. */
export class Keeper {
  readonly #options: Omit<LinkOptions, 'mayCreate'>;
  readonly #listener: KeeperListener;
  #link: Link | null = null;
  #openedAt: number | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isStopping = false;
  #wasOpen = false;
  #endCount = 0;
  #brokenCount = 0;

  constructor(options: Omit<LinkOptions, 'mayCreate'>, listener: KeeperListener) {
    this.#options = options;
    this.#listener = listener;
    this.#start();
  }

  /** Ends the process for what runs in it; the next one starts at once. */
  replace(): void {
    this.#endCount = 0;
    this.#link?.kill();
  }

  /** Ends the process for good: in order where it can within so many milliseconds, otherwise at once. */
  async stop(milliseconds: number): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#timer);
    const link = this.#link;
    if (link === null) return;
    const isOrderly = milliseconds > 0 && this.#openedAt !== null;
    if (isOrderly) link.send({ name: 'close' });
    const timer = setTimeout(
      () => {
        link.kill();
      },
      isOrderly ? milliseconds : 0,
    );
    await link.ended;
    clearTimeout(timer);
  }

  #start(): void {
    const link = startProcess({ ...this.#options, mayCreate: !this.#wasOpen }, (report) => {
      this.#hear(report, link);
    });
    this.#link = link;
    void link.ended.then((why) => {
      this.#onEnd(why);
    });
  }

  #hear(report: Report, link: Link): void {
    if (this.#isStopping && report.name === 'opened') return;
    if (report.name === 'unopened') {
      this.#brokenCount = 0;
      this.#listener.onFailure(cannotOpen(errorOf(report.why)));
    } else if (report.name === 'opened') {
      this.#openedAt = performance.now();
      this.#wasOpen = true;
      this.#brokenCount = 0;
      this.#listener.onOpen(link);
    } else this.#listener.onReport(report);
  }

  #onEnd(why: string): void {
    const openedAt = this.#openedAt;
    this.#link = null;
    this.#openedAt = null;
    if (openedAt !== null) this.#listener.onEnd(why);
    if (this.#isStopping) return;
    if (openedAt === null) this.#brokenCount += 1;
    else if (performance.now() - openedAt > steadyTime) this.#endCount = 0;
    if (this.#brokenCount >= mostBroken) {
      this.#listener.onFailure(
        new SamverkanError('DATABASE_UNAVAILABLE', 'The embedded database cannot be started', new ProcessEnded(why)),
      );
    }
    const wait = this.#endCount === 0 ? 0 : Math.min(longestWait, firstWait * 2 ** (this.#endCount - 1));
    this.#endCount += 1;
    this.#timer = setTimeout(() => {
      this.#start();
    }, wait);
  }
}
