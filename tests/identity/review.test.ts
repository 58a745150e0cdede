import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askEach, writeTo } from '../../src/commands/review.ts';
import { UsageError } from '../../src/errors.ts';
import { doubtfulAmong, type DoubtfulPair } from '../../src/ingest/identity/doubtful-pairs.ts';
import { newMatcher } from '../../src/ingest/identity/matcher.ts';
import type { Mention } from '../../src/ingest/identity/mention.ts';
import { describePair, readVerdicts, writePairs } from '../../src/ingest/identity/pairs-csv.ts';

function actor(id: string, name: string, kind: string, dataset: string): Mention {
  const names = [{ value: name, kind: 'OFFICIAL', lang: 'sv' }];
  return { id, kind, names, identifiers: [], places: ['place:land-sverige'], dataset };
}

const actors = [
  actor('municipality:borgholm', 'Borgholms kommun', 'MUNICIPALITY', 'samverkan-northern-sweden'),
  actor('organisation:a', 'Borghoms kommun', 'ORGANISATION', 'projekt'),
  actor('organisation:b', 'Kustens Vindkraft AB', 'ORGANISATION', 'projekt'),
  actor('company:c', 'Kustens Vindkraft Sverige AB', 'COMPANY', 'andra'),
];

/** The doubtful pairs among the actors, the third and fourth told apart or not. */
function pairs(areApart = false): readonly DoubtfulPair[] {
  const matcher = newMatcher();
  for (const each of actors) matcher.add(each);
  if (areApart) matcher.decide('company:c', 'organisation:b', false);
  return doubtfulAmong(matcher, actors).map((pair) => ({ ...pair, sharedProjects: ['project:x'], sharedPartners: [] }));
}

const ids = (all: readonly DoubtfulPair[]): string[][] => all.map(({ one, other }) => [one.id, other.id]);

describe('doubtfulAmong', () => {
  it('gives each pair once, the likeliest first, the imported one before the curated one', () => {
    expect(ids(pairs())).toEqual([
      ['organisation:a', 'municipality:borgholm'],
      ['organisation:b', 'company:c'],
    ]);
  });

  it('leaves out what a person has decided', () => {
    expect(ids(pairs(true))).toEqual([['organisation:a', 'municipality:borgholm']]);
  });
});

describe('The CSV of doubtful pairs', () => {
  it('comes back with what was written into it, from semicolons and a byte order mark, too', () => {
    const [header = '', first = '', second = ''] = writePairs(pairs()).split('\n');
    const decided = [header, first.replace('borgholm,,,', 'borgholm,y,samma ort,'), second].join('\n');
    const verdict = { one: 'organisation:a', other: 'municipality:borgholm', isSame: true, reason: 'samma ort' };
    expect(readVerdicts(decided, 'pairs.csv')).toEqual([verdict]);
    const excel = '\uFEFFone;other;decision;reason\r\norganisation:b;company:c;N;\r\n';
    expect(readVerdicts(excel, 'pairs.csv')).toMatchObject([{ one: 'organisation:b', isSame: false }]);
  });

  it('is refused with the line where a decision is none', () => {
    const wrong = 'one,other,decision\norganisation:b,company:c,maybe\n';
    expect(() => readVerdicts(wrong, 'pairs.csv')).toThrow(UsageError);
    expect(() => readVerdicts(wrong, 'pairs.csv')).toThrow('row 2');
  });

  it('is refused where it is no CSV', () => {
    expect(() => readVerdicts('one,other\n"a,b', 'pairs.csv')).toThrow(UsageError);
  });

  it('is written over nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'samverkan-'));
    const file = join(folder, 'pairs.csv');
    writeTo(file, 'one');
    expect(() => {
      writeTo(file, 'other');
    }).toThrow(UsageError);
    expect(readFileSync(file, 'utf8')).toBe('one');
    expect(() => {
      writeTo(join(folder, 'nowhere', 'pairs.csv'), 'one');
    }).toThrow(UsageError);
    rmSync(folder, { recursive: true });
  });

  it('holds no formulas', () => {
    const [pair] = pairs();
    if (pair === undefined) throw new Error('Expected a pair');
    const named = (name: string): string => {
      const one = { ...pair.one, names: [{ value: name, kind: 'OFFICIAL', lang: 'sv' }] };
      return writePairs([{ ...pair, one }]);
    };
    for (const sign of ['=', '+', '-', '@']) expect(named(`${sign}cmd`)).toContain(`,'${sign}cmd,`);
    expect(named('Borghoms kommun')).toContain(',Borghoms kommun,');
  });
});

describe('askEach', () => {
  it('takes y, n and skip, asks again after anything else, and ends with q', async () => {
    const answers = ['perhaps', 'y', 'q'];
    const shown: string[] = [];
    const verdicts = await askEach(
      pairs(),
      () => Promise.resolve(answers.shift() ?? 'q'),
      (text) => shown.push(text),
    );
    expect(verdicts.map(({ one, other, isSame }) => [one, other, isSame])).toEqual([['organisation:a', 'municipality:borgholm', true]]);
    expect(shown).toHaveLength(2);
    expect(await askEach(pairs(), () => Promise.resolve(''), String)).toEqual([]);
  });

  it('shows names, data sets and what both share', () => {
    const [pair] = pairs();
    expect(pair === undefined ? '' : describePair(pair)).toMatch(
      /Borghoms kommun[^]*samverkan-northern-sweden[^]*1 projects, such as project:x/u,
    );
  });
});
