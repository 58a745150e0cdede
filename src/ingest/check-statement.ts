import { prefixOf } from '../graph/ids.ts';
import { boundsOf } from './dates.ts';
import { quote } from './findings.ts';
import { fileOf, tableOfId, type Cells } from './tables.ts';
import { claim, claimType, relations, type Relation } from './vocabulary.ts';

type StatementCells = Cells<'statements'>;
type StatementColumn = keyof StatementCells;

/** Something that is wrong between the cells of a row. */
export interface Flaw {
  readonly column: string;
  readonly expected: string;
  readonly came: string;
}

/**
 * What is wrong between the cells of a statement, each of which fits its column: what its type may connect and say, and
 * what needs or excludes each other.
 */
export function* checkStatement(cells: StatementCells, isRight: (column: StatementColumn) => boolean): Generator<Flaw> {
  const isClaim = cells.type === claimType;
  const relation = isClaim ? claim : relations.get(cells.type);
  if (relation !== undefined) {
    yield* checkEnds(cells, relation, isClaim);
    yield* checkWhatBelongs(cells, relation, isClaim);
  }
  yield* checkMoney(cells);
  if (isRight('start') && isRight('end')) yield* checkPeriod(cells);
  yield* checkReasoning(cells);
}

function* checkEnds(cells: StatementCells, relation: Relation, isClaim: boolean): Generator<Flaw> {
  const { type, subject, object } = cells;
  if (!fits(subject, relation.from))
    yield { column: 'subject', expected: `for ${type} ${listPrefixes(relation.from)}`, came: quote(subject) };
  if (isClaim) {
    if (object !== '') yield { column: 'object', expected: 'an empty cell in a claim', came: quote(object) };
    return;
  }
  if (!fits(object, relation.to)) yield { column: 'object', expected: `for ${type} ${listPrefixes(relation.to)}`, came: quote(object) };
  if (subject === '' || object === '') return;
  if (relation.isWithinTable && fits(object, relation.to) && tableOfId(subject) !== tableOfId(object)) {
    yield {
      column: 'object',
      expected: `for ${type} an id of ${fileOf(tableOfId(subject) ?? 'actors')}, as the subject`,
      came: quote(object),
    };
  }
  if (subject === object) yield { column: 'object', expected: 'another entity than the subject', came: quote(object) };
  else if (type === 'COLLABORATES_WITH' && subject > object) {
    yield { column: 'subject', expected: `the lesser id, ${quote(object)}, since ${type} has no direction`, came: quote(subject) };
  }
}

function fits(id: string, prefixes: readonly string[]): boolean {
  return prefixes.includes(prefixOf(id) ?? '');
}

function listPrefixes(prefixes: readonly string[]): string {
  return `an id that begins with ${prefixes.map((prefix) => `${prefix}:`).join(', ')}`;
}

function* checkWhatBelongs(cells: StatementCells, relation: Relation, isClaim: boolean): Generator<Flaw> {
  const excludes = (column: StatementColumn, isAllowed: boolean): readonly Flaw[] =>
    isAllowed || cells[column] === '' ? [] : [{ column, expected: `an empty cell for ${cells.type}`, came: quote(cells[column]) }];
  yield* excludes('property', isClaim);
  yield* excludes('value', isClaim);
  if (isClaim && cells.property === '') yield { column: 'property', expected: 'what the claim is about', came: quote('') };
  if (isClaim && cells.value === '') yield { column: 'value', expected: 'the value of the claim', came: quote('') };
  yield* checkChoice(cells, 'role', relation.roles);
  yield* checkChoice(cells, 'kind', relation.kinds);
  yield* excludes('level', relation.hasLevel);
  yield* excludes('status', relation.hasStatus);
  yield* excludes('amount', relation.hasMoney);
  yield* excludes('share', relation.hasShare);
}

function* checkChoice(cells: StatementCells, column: 'role' | 'kind', of: readonly string[]): Generator<Flaw> {
  const cell = cells[column];
  if (cell === '' || of.includes(cell)) return;
  const expected = of.length === 0 ? `an empty cell for ${cells.type}` : `for ${cells.type} one of ${of.join(', ')}`;
  yield { column, expected, came: quote(cell) };
}

function* checkMoney({ amount, currency, precision, share, value }: StatementCells): Generator<Flaw> {
  if (amount !== '') return;
  if (currency !== '') yield { column: 'currency', expected: 'an empty cell without an amount', came: quote(currency) };
  if (precision !== '' && share === '' && value === '') {
    yield { column: 'precision', expected: 'an empty cell without an amount, a share or a value', came: quote(precision) };
  }
}

function* checkPeriod({ type, property, start, end, period_wording: wording }: StatementCells): Generator<Flaw> {
  if (start !== '' && end !== '') {
    const { startFirst, endLast } = boundsOf(start, end);
    if (startFirst > endLast) yield { column: 'end', expected: `a date from ${start} on`, came: quote(end) };
  }
  if (type === claimType && property === 'period' && start === '' && end === '' && wording === '') {
    yield { column: 'start', expected: 'a start, an end or a period_wording in a claim of a period', came: quote('') };
  }
}

function* checkReasoning({ stated, reasoning }: StatementCells): Generator<Flaw> {
  if (stated === 'true' && reasoning !== '') {
    yield { column: 'reasoning', expected: 'an empty cell where stated is true', came: quote(reasoning) };
  }
  if (stated === 'false' && reasoning === '') {
    yield { column: 'reasoning', expected: 'by which reasoning it was concluded, as stated is false', came: quote('') };
  }
}
