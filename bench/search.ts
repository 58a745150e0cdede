// Prints how much processor time searches take over many made-up names: tsx bench/search.ts [names].
import { NameIndex } from '../src/search/name-index.ts';

const nameCount = Number(process.argv[2] ?? 200_000);
const repeats = 15;
const texts = ['a', 'k', 's k', 'ko', 'kommun', 'umea', 'skelleftea', 'Skeleftea', 'Ornskoldvsik', 'samordningsforbnudet norr'];
const beginnings = ['kom', 'sam', 'norr', 'sund', 'skel', 'umea', 'orn', 'väst', 'hall', 'gran', 'lång', 'ström', 'å', 'öst', 'ek', 'sve'];
const middles = ['munal', 'ord', 'lef', 'kold', 'er', 'an', 'ings', 'for', 'bund', 'verk', 'tea', 's', 'vik', 'by', 'fors', 'hav'];
const endings = ['et', 'en', 'ens', 'skap', 'nät', 'a', 'sjö', 'stad', 'projekt', 'plan', 'ing', 'rådet', 'havet', 'berg'];
const seldom = ['Arboga', 'Skellefteå', 'Örnsköldsvik', 'samordningsförbundet', 'Bjurholm', 'turism'];
const often = ['kommun', 'projekt', 'i', 'för', 'och', 'län'];

let state = 1;

/** One of a list, by a chance that is the same in every run. */
function one(of: readonly string[]): string {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return of[Math.floor((state / 2 ** 32) * of.length)] ?? '';
}

/** Some words that are seldom twice, one of those in every sixth name, and at times one of a few that are known. */
function name(): string {
  const words = Array.from({ length: 3 }, () => one(beginnings) + one(middles) + one(middles) + one(endings));
  return [...words, one(often), ...(one(beginnings) === 'orn' ? [one(seldom)] : [])].join(' ');
}

const entities = Array.from({ length: nameCount / 2 }, (_, number) => {
  const names = [`OFFICIAL|sv||${name()}`, `SHORT|sv||a${name()}`];
  return { id: `project:p${String(number)}`, names, degree: number % 50 };
});
const before = process.cpuUsage();
const index = new NameIndex(entities);
console.log(`${String(nameCount)} names indexed in ${(process.cpuUsage(before).user / 1000).toFixed(0)} ms`);

for (const isExact of [false, true]) {
  for (const text of texts) {
    const times = Array.from({ length: repeats }, () => {
      const start = process.cpuUsage();
      const found = index.search(text, { isExact, isWanted: () => true });
      found.slice(0, 20);
      return { time: process.cpuUsage(start).user / 1000, count: found.count };
    }).sort((first, second) => first.time - second.time);
    const [median, slowest] = [times[Math.floor(repeats / 2)], times.at(-1)];
    const figures = `${(median?.time ?? 0).toFixed(1)} ms, at most ${(slowest?.time ?? 0).toFixed(1)} ms`;
    console.log(`${isExact ? 'exact ' : ''}"${text}" finds ${String(median?.count)} entities in ${figures}`);
  }
}
