import { Document, isScalar } from 'yaml';
import { slugOf } from '../draft/ids.ts';
import { cellsOf, usesOf, type SampleTable, type UsedColumns } from './suggest-columns.ts';
import { currencyOf, datesOf, decimalOf, fundsOf, rolesOf, schemeOf, separatorOf, unitOf, type Guess } from './suggest-values.ts';
import type { Use } from './suggest-words.ts';

/** What a mapping says, with a word on each guess behind its line. */
interface Said {
  readonly [name: string]: Said | Guess | string | readonly (Said | Guess | string)[] | undefined;
}

const longestExample = 40;

/**
 * A mapping file for a table, proposed from its headers (Swedish, English, Danish, Norwegian, German and Finnish words) and its first
 * rows: YAML with a comment wherever something was guessed and at the end what wasn't used. It is to be read and mended by a person.
 */
export function suggestMapping(table: SampleTable): string {
  const uses = usesOf(table);
  const hasProject = uses.has('PROJECT');
  const dataset = slugOf(table.file.replace(/\.[^.]+$/, '')) || 'my-data';
  const said: Said = {
    dataset,
    source: { title: guess(table.file, 'write here what the list is called') },
    cells: cellsSaid(table, uses),
    personal: uses.get('PERSON'),
    project: hasProject ? projectSaid(table, uses) : undefined,
    actors: [
      ...(hasProject && !uses.has('OWNER') ? [] : [actorSaid(table, uses, hasProject)]),
      ...(hasProject ? partnersSaid(table, uses) : []),
    ],
    funding: hasProject ? fundingSaid(table, uses) : undefined,
  };
  const head = `Proposed from ${table.file} by its headers and first rows: read each line, mend what is wrong (docs/mapping.md).`;
  return [comment(head), written(said), comment(unusedOf(table, said)), ...moneyWithoutFunder(uses)].join('\n');
}

function comment(text: string): string {
  return text === '' ? '' : `# ${text}`;
}

function guess(value: string, why: string): Guess {
  return { value, why };
}

function first(uses: UsedColumns, use: Use): string | undefined {
  return uses.get(use)?.[0];
}

/** The column, with a cell of it as an example. */
function column(table: SampleTable, uses: UsedColumns, use: Use): Guess | undefined {
  const name = first(uses, use);
  const [cell] = name === undefined ? [] : cellsOf(table, name);
  if (name === undefined) return undefined;
  return guess(name, cell === undefined ? 'no cell of it says anything' : `such as ${shortened(cell)}`);
}

function shortened(cell: string): string {
  const line = cell.replace(/\s+/g, ' ');
  return JSON.stringify(line.length > longestExample ? `${line.slice(0, longestExample)}…` : line);
}

function cellsSaid(table: SampleTable, uses: UsedColumns): Said {
  const amounts = [first(uses, 'GRANT'), first(uses, 'BUDGET')].filter((each) => each !== undefined);
  const currency = first(uses, 'CURRENCY');
  const dates = [first(uses, 'START'), first(uses, 'END')].filter((each) => each !== undefined);
  return {
    dates: dates.length === 0 ? undefined : datesOf(dates.flatMap((each) => cellsOf(table, each))),
    ...(amounts.length === 0
      ? {}
      : {
          decimal: decimalOf(amounts.flatMap((each) => cellsOf(table, each))),
          currency: currency === undefined ? currencyOf(table, amounts) : { column: currency },
          unit: unitOf(table, amounts),
        }),
  };
}

function projectSaid(table: SampleTable, uses: UsedColumns): Said {
  const split = (use: Use, more: Said = {}): readonly Said[] =>
    (uses.get(use) ?? []).map((each) => ({ column: each, ...more, separator: separatorOf(cellsOf(table, each)) }));
  const places = [
    ...split('MUNICIPALITY', { is: 'municipality' }),
    ...split('COUNTY', { is: 'county' }),
    ...split('REGION', { is: 'area' }),
  ];
  return {
    key: keySaid(table, uses),
    name: column(table, uses, 'PROJECT'),
    name_en: column(table, uses, 'PROJECT_EN'),
    start: column(table, uses, 'START'),
    end: column(table, uses, 'END'),
    budget: column(table, uses, 'BUDGET'),
    programme: column(table, uses, 'PROGRAMME'),
    themes: split('THEME'),
    covers: places,
    claims: uses.has('STATUS') ? { status: first(uses, 'STATUS') } : undefined,
  };
}

const leastOfKey = 3;

/** The column that tells projects apart, else as few as do so in the first rows: rows with one key are one project with one grant. */
function keySaid(table: SampleTable, uses: UsedColumns): readonly (string | Guess)[] {
  const key = first(uses, 'KEY');
  if (key !== undefined) return [key];
  const order: readonly Use[] = ['PROJECT', 'OWNER', 'START', 'END', 'PROGRAMME', 'FUNDER', 'BUDGET', 'GRANT'];
  const all = order.flatMap((use) => first(uses, use) ?? []);
  const isEnough = (count: number): boolean => {
    const keys = table.rows.map((row) => JSON.stringify(all.slice(0, count).map((each) => row[each])));
    return new Set(keys).size === keys.length;
  };
  const count = all.findIndex((_each, at) => at + 1 >= leastOfKey && isEnough(at + 1));
  const [name = '', ...others] = count < 0 ? all : all.slice(0, count + 1);
  return [guess(name, 'no column tells projects apart: check that these do together'), ...others];
}

function partnersSaid(table: SampleTable, uses: UsedColumns): readonly Said[] {
  const partners = first(uses, 'PARTNERS');
  if (partners === undefined) return [];
  const name = { column: partners, separator: separatorOf(cellsOf(table, partners)) };
  return [{ name, role: roleSaid(table, uses, 'PARTNER') }];
}

function fundingSaid(table: SampleTable, uses: UsedColumns): readonly Said[] {
  const grant = column(table, uses, 'GRANT');
  const funder = first(uses, 'FUNDER');
  if (grant === undefined || funder === undefined) return [];
  return [{ funder: { column: funder, values: fundsOf(cellsOf(table, funder)) }, amount: grant }];
}

/** The role as a column says it, else the one that is usual. */
function roleSaid(table: SampleTable, uses: UsedColumns, usual: string): Said | Guess {
  const role = first(uses, 'ROLE');
  return role === undefined
    ? guess(usual, 'or OWNER, LEAD, APPLICANT, PARTNER …')
    : { column: role, values: rolesOf(cellsOf(table, role)) };
}

function actorSaid(table: SampleTable, uses: UsedColumns, hasProject: boolean): Said {
  const schemes = (uses.get('NUMBER') ?? []).flatMap((each) => {
    const scheme = schemeOf(each, cellsOf(table, each));
    return scheme === null ? [] : [[scheme, each] as const];
  });
  const country = first(uses, 'COUNTRY');
  const town = first(uses, 'TOWN');
  return {
    name:
      column(table, uses, 'OWNER') ??
      guess(table.columns.find((each) => each.trim() !== '') ?? '', 'no column tells who it is about: write its header here'),
    role: hasProject ? roleSaid(table, uses, 'OWNER') : undefined,
    country: country === undefined ? undefined : { column: country },
    identifiers: schemes.length === 0 ? undefined : Object.fromEntries(schemes),
    place: town === undefined ? undefined : { column: town, is: 'locality' },
  };
}

function unusedOf({ columns }: SampleTable, said: Said): string {
  const used = JSON.stringify(said);
  const unused = columns.filter((each) => !used.includes(JSON.stringify(each)));
  return unused.length === 0 ? '' : `Not used: ${unused.map((each) => JSON.stringify(each)).join(', ')}`;
}

function moneyWithoutFunder(uses: UsedColumns): readonly string[] {
  const grant = first(uses, 'GRANT');
  if (grant === undefined || uses.has('FUNDER')) return [];
  const why = `# ${JSON.stringify(grant)} looks like money that was given, but no column says by whom. Write the name, and take away the #:`;
  return [why, '# funding:', '#   - funder: name of who gives it', `#     amount: ${JSON.stringify(grant)}`, ''];
}

function written(said: Said): string {
  const comments: (readonly [path: readonly (string | number)[], why: string])[] = [];
  const document = new Document(plain(said, [], comments));
  for (const [path, why] of comments) {
    const node: unknown = document.getIn(path, true);
    if (isScalar(node)) node.comment = ` ${why}`;
  }
  return document.toString({ lineWidth: 0 });
}

type Plain = string | readonly Plain[] | { readonly [name: string]: Plain };

function plain(
  said: Said[string],
  path: readonly (string | number)[],
  comments: (readonly [readonly (string | number)[], string])[],
): Plain {
  if (said === undefined || typeof said === 'string') return said ?? '';
  if (isList(said)) return said.map((each, at) => plain(each, [...path, at], comments));
  if (isGuess(said)) {
    comments.push([path, said.why]);
    return said.value;
  }
  const kept = Object.entries(said).filter(([, each]) => each !== undefined && !(isList(each) && each.length === 0) && !isEmpty(each));
  return Object.fromEntries(kept.map(([name, each]) => [name, plain(each, [...path, name], comments)]));
}

function isEmpty(said: Said[string]): boolean {
  return typeof said === 'object' && !isList(said) && Object.values(said).every((each) => each === undefined);
}

function isList(said: Said[string]): said is readonly (Said | Guess | string)[] {
  return Array.isArray(said);
}

function isGuess(said: Said | Guess): said is Guess {
  return 'why' in said;
}
