import type { Ground } from './ground.ts';
import { OncePerRelease } from './kept-release.ts';

/** Answers that depend on the release and a word alone: each is reckoned once for all that ask, and goes with the release. */
export class ReckonedOnce<Value> {
  readonly #answers = new OncePerRelease(() => new Map<string, Promise<Value>>());

  /**
   * The answer to a word, reckoned if there is none: what is thrown is not kept, nor what was read while the release changed.
   * Without a release that can be kept, it is reckoned each time. Throws what reckoning throws.
   */
  async get(ground: Ground, word: string, reckon: (ground: Ground) => Promise<Value>): Promise<Value> {
    const release = await ground.kept();
    if (release === null) return reckon(ground);
    const answers = this.#answers.of(release);
    return ground.waitFor(() => {
      const known = answers.get(word);
      if (known !== undefined) return known;
      const answer = reckon(ground.forAll);
      answers.set(word, answer);
      answer
        .then(() => release.isStillNewest())
        .catch(() => false)
        .then((isTrue) => {
          if (!isTrue) answers.delete(word);
        })
        .catch(() => undefined);
      return answer;
    });
  }
}
