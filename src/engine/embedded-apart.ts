import { setTimeout as sleep } from 'node:timers/promises';
import type { SamverkanError } from '../errors.ts';
import { EmbeddedEngine, cannotAnswer, closedAlready, type EmbeddedGraph, type Task } from './embedded-engine.ts';
import { Job } from './embedded-job.ts';
import { Jobs } from './embedded-jobs.ts';
import { Keeper } from './embedded-keeper.ts';
import type { Link } from './embedded-link.ts';
import { errorOf, type Report } from './embedded-messages.ts';
import type { Engine, Row, Statement } from './engine.ts';

/** How the process is kept; each has its value where it isn't given. */
export interface ApartOptions {
  /** Statements that run at the same time (4). */
  readonly most?: number;
  /** How long a statement runs at least before the process is ended for it, in milliseconds (3,000). */
  readonly patience?: number;
  /** The share of the memory beside the graph that statements may take (0.5). */
  readonly memoryShare?: number;
  /** Told that a process has ended and another one is started, and why it ended. */
  readonly onRestart?: (why: string) => void;
}

/** How long closing waits for what runs, and then for the file to be closed, in milliseconds. */
const closingTime = 5_000;

/**
 * Opens the embedded engine on a file in a process of its own, which can be ended with what runs in it and is started again;
 * what else was read then is read again. Throws a SamverkanError with DATABASE_UNAVAILABLE when the file can't be opened.
 */
export async function openEmbeddedApart(file: string, setup: readonly Statement[], options: ApartOptions = {}): Promise<Engine> {
  const graph = new GraphApart(file, options);
  try {
    await graph.ping();
    return new EmbeddedEngine(graph, setup);
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** Somebody who waits for a process that answers. */
interface Asker {
  readonly resolve: () => void;
  readonly reject: (error: SamverkanError) => void;
}

class GraphApart implements EmbeddedGraph {
  readonly #keeper: Keeper;
  readonly #jobs: Jobs;
  readonly #patience: number;
  readonly #onRestart: (why: string) => void;
  /** The process that has the file open, if there is one. */
  #link: Link | null = null;
  /** Why there is none for now, where that is more than a start that goes on. */
  #failure: SamverkanError | null = null;
  #isClosed = false;
  #lastId = 0;
  #overdue: Job | null = null;
  readonly #askers = new Set<Asker>();
  #silence: NodeJS.Timeout | undefined;
  readonly #textNumbers = new Map<string, number>();
  /** The numbers of the texts that the process knows. */
  readonly #known = new Set<number>();

  constructor(file: string, { most = 4, patience = 3_000, memoryShare = 0.5, onRestart = () => undefined }: ApartOptions) {
    this.#jobs = new Jobs(most);
    this.#patience = patience;
    this.#onRestart = onRestart;
    this.#keeper = new Keeper(
      { file, memoryShare },
      {
        onOpen: this.#onOpen.bind(this),
        onReport: this.#onReport.bind(this),
        onEnd: this.#onEnd.bind(this),
        onFailure: this.#onFailure.bind(this),
      },
    );
  }

  async run(task: Task): Promise<Row[]> {
    this.#refuse();
    const job = new Job((this.#lastId += 1), task, (left) => {
      this.#jobs.remove(left);
    });
    if (job.isAwaited) this.#jobs.add(job);
    this.#send();
    return job.rows;
  }

  async ping(): Promise<void> {
    this.#refuse();
    return new Promise((resolve, reject) => {
      this.#askers.add({ resolve, reject });
      if (this.#link !== null) this.#ask(this.#link);
    });
  }

  /** Waits for what runs, but not for long; what waits is refused. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#fail(closedAlready());
    const awaited = [...this.#jobs.running].filter((job) => job.isAwaited).map((job) => job.rows);
    await Promise.race([Promise.allSettled(awaited), sleep(closingTime, undefined, { ref: false })]);
    await this.#keeper.stop(this.#jobs.runningCount === 0 ? closingTime : 0);
    this.#fail(closedAlready());
  }

  #refuse(): void {
    if (this.#isClosed) throw closedAlready();
    if (this.#failure !== null) throw this.#failure;
  }

  /** Gives the process as much as it can do at a time. */
  #send(): void {
    while (this.#link !== null) {
      const job = this.#jobs.next();
      if (job === null) return;
      const { text } = job.task.statement;
      const textNumber = this.#textNumbers.get(text) ?? this.#textNumbers.size;
      this.#textNumbers.set(text, textNumber);
      const { isWrite, parameters } = job.task;
      const order = { name: 'run', id: job.id, textNumber, isWrite, parameters } as const;
      this.#link.send(this.#known.has(textNumber) ? order : { ...order, text });
      this.#known.add(textNumber);
      job.begin(this.#patience, () => {
        this.#end(job);
      });
    }
  }

  /** A process that does not answer is ended: with nothing to read nobody else would notice. */
  #ask(link: Link): void {
    link.send({ name: 'ping' });
    this.#silence ??= setTimeout(() => {
      this.#keeper.replace();
    }, this.#patience * 10);
  }

  #endSilence(): void {
    clearTimeout(this.#silence);
    this.#silence = undefined;
  }

  /** Nothing else ends a statement. */
  #end(job: Job): void {
    this.#overdue = job;
    this.#keeper.replace();
  }

  #onOpen(link: Link): void {
    this.#link = link;
    this.#failure = null;
    this.#known.clear();
    if (this.#askers.size > 0) this.#ask(link);
    this.#send();
  }

  #onReport(report: Report): void {
    if (report.name === 'pong') {
      this.#endSilence();
      for (const { resolve } of this.#askers) resolve();
      this.#askers.clear();
    } else if (report.name === 'rows') this.#jobs.end(report.id)?.succeed(report.rows);
    else if (report.name === 'failed') {
      const job = this.#jobs.end(report.id);
      job?.fail(cannotAnswer(job.task.statement, errorOf(report.why)));
    }
    this.#send();
  }

  #onEnd(why: string): void {
    this.#endSilence();
    this.#link = null;
    const overdue = this.#overdue;
    this.#overdue = null;
    this.#jobs.cut(overdue !== null, why);
    if (this.#isClosed) this.#fail(closedAlready());
    else this.#onRestart(overdue === null ? why : `${overdue.task.statement.name} took too long`);
  }

  #onFailure(error: SamverkanError): void {
    this.#failure = error;
    this.#fail(error);
  }

  /** Tells all that wait. */
  #fail(error: SamverkanError): void {
    this.#jobs.failWaiting(error);
    for (const { reject } of this.#askers) reject(error);
    this.#askers.clear();
  }
}
