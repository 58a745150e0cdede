import {
  actorKinds,
  actorPrefixes,
  adoptions,
  buildsOnKinds,
  claimType,
  documentKinds,
  extents,
  identifierSchemes,
  moneyKinds,
  nameKinds,
  placeKinds,
  precisions,
  projectKinds,
  ranks,
  relations,
  roles,
} from './vocabulary.ts';

/** What a cell of a column may hold. */
export type Form =
  | { readonly is: 'id'; readonly prefixes: readonly string[] }
  | { readonly is: 'reference'; readonly to: 'entity' | 'place' | 'source' | 'statement' }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  /** Several, sorted, each once, with a blank between. */
  | { readonly is: 'list'; readonly of: Form }
  | { readonly is: 'pattern'; readonly pattern: RegExp; readonly form: string }
  | { readonly is: 'text' | 'address' | 'date' | 'amount' | 'share' | 'level' | 'count' | 'truth' };

/** A column of a file: this is the one place where its name, its form and what it says are written down. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly form: Form;
  readonly isRequired: boolean;
  readonly description: string;
}

/** A file of the data package. */
export interface Table<Name extends string = string> {
  readonly description: string;
  /** The columns by which rows are sorted and told apart. */
  readonly key: readonly Name[];
  readonly columns: readonly Column<Name>[];
}

function table<const Name extends string>(
  description: string,
  key: readonly NoInfer<Name>[],
  columns: readonly Column<Name>[],
): Table<Name> {
  return { description, key, columns };
}

function needed<const Name extends string>(name: Name, form: Form, description: string): Column<Name> {
  return { name, form, isRequired: true, description };
}

function optional<const Name extends string>(name: Name, form: Form, description: string): Column<Name> {
  return { name, form, isRequired: false, description };
}

const text: Form = { is: 'text' };
const date: Form = { is: 'date' };
const toEntity: Form = { is: 'reference', to: 'entity' };
const toSource: Form = { is: 'reference', to: 'source' };
const choice = (of: Iterable<string>): Form => ({ is: 'choice', of: [...of] });
const listOf = (of: Form): Form => ({ is: 'list', of });
const statementType = choice([...relations.keys(), claimType]);
const pattern = (regular: RegExp, form: string): Form => ({ is: 'pattern', pattern: regular, form });

const idOf = (...prefixes: string[]) => needed('id', { is: 'id', prefixes }, 'The id, which is never used again for something else.');
const kindOf = (kinds: readonly string[]) => needed('kind', choice(kinds), 'What kind it is.');
const nameColumns = [
  needed('name', text, 'The name in its own language, as the entity is called in full.'),
  optional('name_en', text, 'The English name where one is stated or established.'),
] as const;

const statementColumns = [
  idOf('statement'),
  needed('type', statementType, 'The relation, or CLAIM.'),
  needed('subject', toEntity, 'The entity the statement is about.'),
  optional('object', toEntity, 'The other entity; empty for a claim.'),
  optional(
    'property',
    pattern(/^[a-z][A-Za-z0-9]*$/, 'a name in camelCase such as memberCount'),
    'What a claim is about; empty for a relation.',
  ),
  optional('value', text, "A claim's value as stated."),
  optional('role', choice(roles), 'The role the subject has.'),
  optional('kind', choice([...moneyKinds, ...buildsOnKinds]), 'The kind of money or of building-on.'),
  optional('level', { is: 'level' }, 'The rank of a priority, 1 first.'),
  optional('status', choice(adoptions), 'How settled a priority or a membership is.'),
  optional('amount', { is: 'amount' }, "Money in the currency's main unit."),
  optional('currency', pattern(/^[A-Z]{3}$/, 'three capital letters such as SEK'), "Empty when the text doesn't say."),
  optional('precision', choice(precisions), 'How exact the amount or a number in value is.'),
  optional('share', { is: 'share' }, 'A part of the whole, 0 to 1.'),
  optional('start', date, 'When it begins, as precise as stated.'),
  optional('end', date, 'When it ends, as precise as stated.'),
  optional('period_wording', text, "Words for a period that dates don't carry."),
  optional('wording', text, 'The words for what is not exact, or that shade the meaning.'),
  needed('stated', { is: 'truth' }, 'true: the text says it; false: a reader concluded it.'),
  optional('reasoning', text, 'By which reasoning, where stated is false; empty otherwise.'),
  needed('rank', choice(ranks), 'The rank among statements that compete.'),
  needed('source', toSource, 'The source where it was read.'),
  needed('section', text, 'The heading under which it was read.'),
] as const;

const sourceColumns = [
  idOf('source'),
  needed('title', text, 'The title.'),
  optional('publisher', text, 'Who published it.'),
  optional('date', date, 'Its date as stated.'),
  optional('retrieved', date, 'When it was read or loaded.'),
  optional('licence', text, 'The terms under which it is published; empty when not stated.'),
  optional('address', { is: 'address' }, 'Where it was read.'),
  optional('note', text, 'What it is and what it covers.'),
  optional('covers_places', listOf({ is: 'reference', to: 'place' }), 'The places it means to cover, with all that lie within.'),
  optional('covers_from', date, 'The first day, month or year it speaks of.'),
  optional('covers_to', date, 'The last day, month or year it speaks of.'),
  optional('covers_types', listOf(statementType), 'The types of statements it means to give.'),
  optional('covers_extent', choice(extents), 'Whether it means to list all of that or a selection.'),
  optional('covers_reason', text, 'Why we say so, in a few words.'),
  optional('rows', { is: 'count' }, 'How many rows of it were read; empty for a text.'),
  optional('rows_set_aside', { is: 'count' }, 'How many of these were set aside; empty for a text.'),
] as const;

/** The files of a data package by name, in the order in which they are checked: all but citations refer to those before them. */
export const tables = {
  actors: table(
    'Public bodies, companies, associations and groups of them.',
    ['id'],
    [idOf(...actorPrefixes), kindOf(actorKinds), ...nameColumns],
  ),
  projects: table('Projects and lasting activities.', ['id'], [idOf('project'), kindOf(projectKinds), ...nameColumns]),
  programmes: table('Programmes of funds.', ['id'], [idOf('programme'), ...nameColumns]),
  themes: table('Subject areas.', ['id'], [idOf('theme'), ...nameColumns]),
  places: table('Territories, localities and areas.', ['id'], [idOf('place'), kindOf(placeKinds), ...nameColumns]),
  documents: table('Documents that the sources name.', ['id'], [idOf('document'), kindOf(documentKinds), ...nameColumns]),
  sources: table('What was read.', ['id'], sourceColumns),
  names: table(
    'Every other name an entity has.',
    ['entity', 'value', 'kind', 'lang'],
    [
      needed('entity', toEntity, 'The entity that has the name.'),
      needed('value', text, 'The name.'),
      needed('kind', choice(nameKinds), 'What kind of name it is.'),
      needed('lang', pattern(/^[a-z]{2}$/, 'two small letters such as sv'), 'The language of the name.'),
      optional('source', toSource, 'The source that uses it; empty for common knowledge.'),
    ],
  ),
  identifiers: table(
    'Ids that others have given.',
    ['entity', 'scheme', 'value'],
    [
      needed('entity', toEntity, 'The entity that has the id.'),
      needed('scheme', choice(identifierSchemes.keys()), 'Whose id it is.'),
      needed('value', text, 'The id.'),
      optional('source', toSource, 'The source that states it; empty for common knowledge.'),
    ],
  ),
  citations: table(
    'Further places where a statement was found.',
    ['statement', 'source', 'section'],
    [
      needed('statement', { is: 'reference', to: 'statement' }, 'The statement.'),
      needed('source', toSource, 'The source where it was also read.'),
      needed('section', text, 'The heading under which it was also read.'),
    ],
  ),
  statements: table('One statement a row.', ['id'], statementColumns),
} as const;

/** The name of a file of the data package, without its ending. */
export type TableName = keyof typeof tables;

/** The cells of a row by their columns; what is not stated is empty. */
export type Cells<Name extends TableName> = Readonly<Record<(typeof tables)[Name]['columns'][number]['name'], string>>;

/** The tables of entities. */
export const entityTables = ['actors', 'projects', 'programmes', 'themes', 'places', 'documents'] as const;

/** All tables in the order of `tables`. */
export const tableNames: readonly TableName[] = [...entityTables, 'sources', 'names', 'identifiers', 'citations', 'statements'];

/** The file name of a table. */
export function fileOf(name: TableName): string {
  return `${name}.csv`;
}

/** The first line of a table's file. */
export function headerOf(name: TableName): string {
  return tables[name].columns.map((column) => column.name).join(',');
}

/** The table whose rows have ids like this one; null when none has. */
export function tableOfId(id: string): TableName | null {
  const prefix = id.slice(0, id.indexOf(':'));
  const hasPrefix = ({ form }: Column): boolean => form.is === 'id' && form.prefixes.includes(prefix);
  return tableNames.find((name) => tables[name].columns.some(hasPrefix)) ?? null;
}
