import { LRUCache } from 'lru-cache';
import type { Answer } from './answer.ts';

/** What an answer holds beside its bytes, roughly, in bytes. */
const besides = 1_000;

/** The answers of one release, those asked for last, within so many megabytes; with 0 it keeps none. */
export class AnswerCache {
  readonly #answers: LRUCache<string, Answer> | null;
  readonly #packed: LRUCache<string, Buffer> | null;
  #release: string | null = null;

  constructor(megabytes: number) {
    const bytes = megabytes * 1_048_576;
    const whole = Math.ceil(bytes * 0.75);
    const sizeOf = { sizeCalculation: (answer: Answer): number => answer.head.length + 2 * (answer.text?.length ?? 0) + besides };
    this.#answers = megabytes === 0 ? null : new LRUCache({ maxSize: whole, maxEntrySize: whole / 4, ...sizeOf });
    const sizeOfPacked = { sizeCalculation: (packed: Buffer): number => packed.length + besides };
    this.#packed = megabytes === 0 ? null : new LRUCache({ maxSize: bytes - whole, ...sizeOfPacked });
  }

  /** The answer of a release to the question of this key. */
  find(release: string, key: string): Answer | null {
    return this.#release === release ? (this.#answers?.get(key) ?? null) : null;
  }

  /** Keeps an answer; those of another release are let go. */
  keep(release: string, key: string, answer: Answer): void {
    this.#enter(release);
    this.#answers?.set(key, answer);
  }

  /** Bytes made from an answer of a release, kept under a key of their own. */
  async findOrMake(release: string, key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const known = this.#release === release ? this.#packed?.get(key) : undefined;
    if (known !== undefined) return known;
    const made = await make();
    if (this.#release === release) this.#packed?.set(key, made);
    return made;
  }

  #enter(release: string): void {
    if (this.#release === release) return;
    this.#release = release;
    this.#answers?.clear();
    this.#packed?.clear();
  }
}
