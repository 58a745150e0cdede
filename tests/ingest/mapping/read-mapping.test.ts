import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeFinding, noFindings } from '../../../src/ingest/findings.ts';
import { readMapping } from '../../../src/ingest/mapping/read-mapping.ts';

const good = `
dataset: snow-list
source: { title: Snow }
project:
  key: [No]
  name: Name
actors:
  - name: Who
    role: OWNER
`;

function read(text: string): { mapping: ReturnType<typeof readMapping>; wrong: readonly string[] } {
  const findings = noFindings();
  const mapping = readMapping(text, 'map.yaml', findings);
  return { mapping, wrong: findings.list.map(describeFinding) };
}

describe('A mapping', () => {
  it('is read with all columns that it names', () => {
    const { mapping, wrong } = read(good);
    expect(wrong).toEqual([]);
    expect(mapping).toMatchObject({ dataset: 'snow-list', columns: ['No', 'Name', 'Who'], dates: 'DAY_FIRST' });
  });

  it('may be JSON, and may begin with a byte order mark', () => {
    const json = JSON.stringify({ dataset: 'x', source: { title: 'X' }, actors: [{ name: 'Who', member_of: 'Club' }] });
    expect(read(`\ufeff${json}`).mapping?.actors[0]?.memberOf?.value).toBe('Club');
  });

  it('takes a word for a column where columns are usual, and for a value where values are', () => {
    const { mapping } = read(good.replace('role: OWNER', 'role: { column: Role, values: { LP: LEAD, "P*": PARTNER } }'));
    expect(mapping?.actors[0]?.name).toMatchObject({ column: 'Who', value: null });
    expect(mapping?.actors[0]?.role).toMatchObject({ column: 'Role', value: null });
    expect(mapping?.columns).toContain('Role');
  });

  it.each([
    [
      'a word that it doesn’t know',
      good.replace('  name: Name', '  nam: Name'),
      ['map.yaml, line 6, column project.nam:', 'map.yaml, line 5, column project.name: expected a column, but got nothing'],
    ],
    ['a role that there isn’t', good.replace('OWNER', 'BOSS'), ['map.yaml, line 9, column actors[1].role: expected one of "OWNER"']],
    [
      'a column of roles without their meaning',
      good.replace('role: OWNER', 'role: { column: Role }'),
      ['map.yaml, line 9, column actors[1].role: expected the word values'],
    ],
    [
      'more than a text where a column stands',
      good.replace('  name: Name', '  name: Name\n  start: { column: From }'),
      ['map.yaml, line 7, column project.start: expected a column, but got the words column'],
    ],
    [
      'a list where a text stands',
      good.replace('{ title: Snow }', '{ title: Snow, publisher: [Me] }'),
      ['map.yaml, line 3, column source.publisher: expected a text, but got a list'],
    ],
    [
      'both a column and a value',
      good.replace('name: Who', 'name: { column: Who, value: Me }'),
      ['map.yaml, line 8, column actors[1].name: expected either the word column or the word value'],
    ],
    [
      'no title',
      good.replace('{ title: Snow }', '{ publisher: Snow }'),
      ['map.yaml, line 3, column source.title: expected a text, but got nothing'],
    ],
    ['a bad name of the data set', good.replace('snow-list', 'Snow List'), ['map.yaml, line 2, column dataset:']],
    [
      'a decimal sign that is none',
      `${good}cells: { decimal: ";" }\n`,
      ['map.yaml, line 10, column cells.decimal: expected one of ",", ".", but got ";"'],
    ],
    [
      'a currency that is none',
      `${good}cells: { currency: kronor }\n`,
      ['map.yaml, line 10, column cells.currency: expected a currency of three capitals'],
    ],
    [
      'an unknown scheme',
      `${good}    identifiers: { passport: No }\n`,
      ['map.yaml, line 10, column actors[1].identifiers.passport: expected one of the schemes'],
    ],
    [
      'an amount of an owner',
      `${good}    amount: Sum\n`,
      ['map.yaml, line 10, column actors[1].amount: expected an amount with one of the roles'],
    ],
    [
      'a theme of ours that is none',
      good.replace('  name: Name', '  name: Name\n  themes: [{ column: T, broader: { Energy: energi } }]'),
      ['map.yaml, line 7, column project.themes[1].broader.Energy: expected the id of a shipped theme'],
    ],
    [
      'money without a project',
      'dataset: x\nsource: { title: X }\nactors: [{ name: Who }]\nfunding: [{ funder: Me }]\n',
      ['map.yaml, line 4, column funding: expected a project that is funded'],
    ],
    ['neither projects nor actors', 'dataset: x\nsource: { title: X }\n', ['map.yaml, line 1: expected a project, or actors']],
    ['what is no YAML', 'dataset: [x\nsource: y', ['map.yaml, line ']],
    [
      'a word that stands twice',
      good.replace('dataset: snow-list', 'dataset: a\ndataset: b'),
      ['map.yaml, line 3: expected YAML or JSON, but got Map keys must be unique'],
    ],
  ])('with %s is refused with its file, line and words', (_what, text, beginnings) => {
    const { mapping, wrong } = read(text);
    expect(mapping).toBeNull();
    for (const [at, beginning] of beginnings.entries()) expect(wrong[at]?.slice(0, beginning.length)).toBe(beginning);
    expect(wrong).toHaveLength(beginnings.length);
  });

  it('is refused with all that is wrong at once', () => {
    expect(read('dataset: X\nsource: y\nwhat: z\n').wrong.length).toBeGreaterThan(3);
  });

  it('is refused where names for parts of it lead nowhere, or to more than anybody means', () => {
    expect(read('dataset: *nowhere\n').wrong).toEqual([expect.stringContaining('Unresolved alias')]);
    const tens = (name: string): string => `[${Array.from({ length: 10 }, () => name).join(', ')}]`;
    const levels = Array.from({ length: 9 }, (_, at) => `a${at}: &a${at} ${tens(at === 0 ? 'x' : `*a${at - 1}`)}`);
    expect(read(levels.join('\n')).wrong).toEqual([expect.stringContaining('Excessive alias count')]);
  });

  it('as docs/mapping.md shows one is right', () => {
    const text = readFileSync(new URL('../../../docs/mapping.md', import.meta.url), 'utf8');
    const { mapping, wrong } = read(/```yaml\n([\s\S]+?)```/.exec(text)?.[1] ?? '');
    expect(wrong).toEqual([]);
    expect(mapping?.project?.budget).toMatchObject({ unit: 1_000, decimal: ',', currency: { value: 'SEK' } });
    expect(mapping?.columns).toHaveLength(12);
  });
});
