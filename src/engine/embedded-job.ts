import type { SamverkanError } from '../errors.ts';
import type { Task } from './embedded-engine.ts';
import type { ReadLimit, Row } from './engine.ts';
import { databaseTooSlow, longestRead, longestWrite, watchLimit } from './limit.ts';

/** A task on its way: waiting for its turn, or running in the process. */
export class Job {
  readonly id: number;
  readonly task: Task;
  /** What whoever asked waits for. */
  readonly rows: Promise<Row[]>;
  /** Whether somebody still waits. */
  isAwaited = true;
  /** How many processes have ended by themselves while it ran. */
  crashCount = 0;
  readonly #limit: ReadLimit;
  #settle: { resolve: (rows: Row[]) => void; reject: (error: SamverkanError) => void } | null = null;
  #stopWatching: () => void = () => undefined;
  #overdue: NodeJS.Timeout | undefined;

  /** Calls `onLeft` when nobody waits for the rows any more since the limit has ended. */
  constructor(id: number, task: Task, onLeft: (job: Job) => void) {
    this.id = id;
    this.task = task;
    this.#limit = task.limit ?? limitOf(task);
    this.rows = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    this.#stopWatching = watchLimit(this.#limit, (error) => {
      this.fail(task.limit === undefined ? databaseTooSlow() : error);
      onLeft(this);
    });
  }

  /** It runs from now on: calls `onOverdue` if it still does when its time is over, but not before it ran for so many milliseconds. */
  begin(patience: number, onOverdue: () => void): void {
    this.#overdue = setTimeout(onOverdue, Math.max(this.#limit.deadline - performance.now(), patience));
  }

  /** It runs no more. */
  stop(): void {
    clearTimeout(this.#overdue);
  }

  succeed(rows: Row[]): void {
    this.#leave();
    this.#settle?.resolve(rows);
  }

  fail(error: SamverkanError): void {
    this.#leave();
    this.#settle?.reject(error);
  }

  #leave(): void {
    this.isAwaited = false;
    this.#stopWatching();
  }
}

function limitOf({ isWrite }: Task): ReadLimit {
  return { signal: new AbortController().signal, deadline: performance.now() + (isWrite ? longestWrite : longestRead) };
}
