import type { Findings } from '../findings.ts';
import { actorKinds, identifierSchemes, projectKinds, relations, roles } from '../vocabulary.ts';
import { parseAt, type At } from './at.ts';
import type { ActorMapping, CellMapping, FundingMapping, Mapping, ProjectMapping, ThemeMapping } from './mapping.ts';
import { dictionaryOf, moneyOf, neededText, oneOf, placeOf, readCell, textsOf, type Defaults } from './read-parts.ts';

/**
 * What a mapping file in YAML or JSON says of a table; null, with a finding for each thing that is wrong, its line and the words
 * that lead to it, when it can't be used.
 */
export function readMapping(text: string, file: string, findings: Findings): Mapping | null {
  const before = findings.total;
  const root = parseAt(text, file, findings);
  if (root === null) return null;
  root.only(['dataset', 'source', 'cells', 'personal', 'project', 'actors', 'funding']);
  const defaults = defaultsOf(root.child('cells'));
  const project = root.child('project').isThere ? projectOf(root.child('project'), defaults) : null;
  const actors = root
    .child('actors')
    .items()
    .map((at) => actorOf(at, defaults, project !== null));
  const funding = root
    .child('funding')
    .items()
    .map((at) => fundingOf(at, defaults));
  if (project === null && funding.length > 0) root.child('funding').wrong('a project that is funded, described under project');
  if (project === null && actors.length === 0) root.wrong('a project, or actors');
  const dataset = root.child('dataset');
  const name = neededText(dataset) ?? '';
  if (name !== '' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    dataset.wrong('small letters and digits with dashes between, such as beneficiaries-dk');
  const source = sourceOf(root.child('source'));
  const said = {
    dataset: name,
    source,
    dates: datesOf(root.child('cells')),
    personal: textsOf(root.child('personal')),
    project,
    actors,
    funding,
  };
  return findings.total > before ? null : { ...said, columns: [...defaults.columns] };
}

function defaultsOf(at: At): Defaults {
  at.only(['dates', 'decimal', 'currency', 'unit']);
  const columns = new Set<string>();
  const none: Defaults = { columns, unit: 1, decimal: null, currency: null };
  const { unit, decimal, currency } = moneyOf(at, none, 'cells') ?? none;
  return { columns, unit, decimal, currency };
}

function datesOf(cells: At): Mapping['dates'] {
  return oneOf(cells.child('dates'), ['day first', 'month first']) === 'month first' ? 'MONTH_FIRST' : 'DAY_FIRST';
}

function sourceOf(at: At): Mapping['source'] {
  at.only(['title', 'publisher', 'licence', 'address', 'note']);
  const of = (name: string): string => optionalText(at.child(name), 'a text') ?? '';
  return {
    title: neededText(at.child('title')) ?? '',
    publisher: of('publisher'),
    licence: of('licence'),
    address: of('address'),
    note: of('note'),
  };
}

function projectOf(at: At, defaults: Defaults): ProjectMapping {
  at.only(['key', 'name', 'name_en', 'kind', 'start', 'end', 'budget', 'programme', 'themes', 'covers', 'claims']);
  const column = (name: string): string | null => known(optionalText(at.child(name), 'a column'), defaults);
  const key = textsOf(at.child('key'));
  if (key.length === 0) at.child('key').wrong('the column or columns that tell a project from others');
  for (const each of key) known(each, defaults);
  const claims = dictionaryOf(at.child('claims'));
  for (const [property, each] of claims) {
    if (!/^[a-z][a-zA-Z]*$/.test(property)) at.child('claims').child(property).wrong('a property in camelCase, such as status');
    known(each, defaults);
  }
  return {
    ...{ key, claims, start: column('start'), end: column('end') },
    name: readCell(at.child('name'), 'COLUMN', defaults) ?? missing(at.child('name')),
    nameEn: readCell(at.child('name_en'), 'COLUMN', defaults),
    kind: readCell(at.child('kind'), 'VALUE', defaults, { of: projectKinds }),
    budget: moneyOf(at.child('budget'), defaults),
    programme: readCell(at.child('programme'), 'COLUMN', defaults),
    themes: at
      .child('themes')
      .items()
      .map((each) => themeOf(each, defaults)),
    covers: at
      .child('covers')
      .items()
      .flatMap((each) => placeOf(each, defaults) ?? []),
  };
}

/** A text that may be left out; null, with a finding, when something else stands there. */
function optionalText(at: At, expected: string): string | null {
  return at.isThere ? (at.text ?? at.wrong(expected)) : null;
}

function known(column: string | null, defaults: Defaults): string | null {
  if (column !== null) defaults.columns.add(column);
  return column;
}

function missing(at: At): CellMapping {
  at.wrong('a column');
  return { column: null, value: null, values: null, contains: null, separator: null, except: [] };
}

function themeOf(at: At, defaults: Defaults): ThemeMapping {
  const broader = dictionaryOf(at.child('broader'));
  for (const [name, theme] of broader) {
    if (!theme.startsWith('theme:')) at.child('broader').child(name).wrong('the id of a shipped theme, such as theme:energi');
  }
  return { cell: readCell(at, 'COLUMN', defaults, { names: ['broader'] }) ?? missing(at), broader };
}

const moneyRoles: readonly string[] = relations.get('PARTNERS_IN')?.roles ?? [];

function actorOf(at: At, defaults: Defaults, hasProject: boolean): ActorMapping {
  at.only(['name', 'role', 'kind', 'country', 'place', 'identifiers', 'amount', 'member_of']);
  const role = readCell(at.child('role'), 'VALUE', defaults, { of: roles.filter((each) => each !== 'FUNDER' && each !== 'MEMBER') });
  if (hasProject && role === null) at.child('role').wrong('the role in the project, such as OWNER, LEAD or PARTNER');
  if (!hasProject && role !== null) at.child('role').wrong('no role, where there is no project');
  const money = moneyOf(at.child('amount'), defaults);
  const isOwner = [role?.value, ...(role?.values?.values() ?? [])].some((each) => each?.endsWith('OWNER'));
  if (money !== null && isOwner) at.child('amount').wrong(`an amount with one of the roles ${moneyRoles.join(', ')}: an owner has none`);
  const identifiers = dictionaryOf(at.child('identifiers'));
  for (const [scheme, column] of identifiers) {
    known(column, defaults);
    if (!identifierSchemes.has(scheme))
      at.child('identifiers')
        .child(scheme)
        .wrong(`one of the schemes ${[...identifierSchemes.keys()].join(', ')}`);
  }
  return {
    ...{ role, money, identifiers },
    name: readCell(at.child('name'), 'COLUMN', defaults) ?? missing(at.child('name')),
    kind: readCell(at.child('kind'), 'VALUE', defaults, { of: actorKinds }),
    country: readCell(at.child('country'), 'VALUE', defaults),
    place: placeOf(at.child('place'), defaults),
    memberOf: readCell(at.child('member_of'), 'VALUE', defaults),
  };
}

function fundingOf(at: At, defaults: Defaults): FundingMapping {
  at.only(['funder', 'country', 'kind', 'amount']);
  const grant: CellMapping = { column: null, value: 'GRANT', values: null, contains: null, separator: null, except: [] };
  return {
    funder: readCell(at.child('funder'), 'VALUE', defaults) ?? missing(at.child('funder')),
    country: readCell(at.child('country'), 'VALUE', defaults),
    kind: readCell(at.child('kind'), 'VALUE', defaults, { of: relations.get('FUNDS')?.kinds ?? [] }) ?? grant,
    money: moneyOf(at.child('amount'), defaults),
  };
}
