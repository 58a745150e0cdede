import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { UsageError, messageOf } from '../../errors.ts';
import type { DoubtfulPair } from './doubtful-pairs.ts';
import type { Mention } from './mention.ts';

/** What a person has said of a pair. */
export interface Verdict {
  readonly one: string;
  readonly other: string;
  readonly isSame: boolean;
  readonly reason: string;
}

const columns = [
  ...(['one', 'other', 'decision', 'reason', 'score', 'why', 'names_one', 'names_other', 'identifiers_one', 'identifiers_other'] as const),
  ...(['places_one', 'places_other', 'dataset_one', 'dataset_other', 'shared_projects', 'shared_partners'] as const),
] as const;

const words: ReadonlyMap<string, boolean> = new Map([
  ['y', true],
  ['yes', true],
  ['ja', true],
  ['same', true],
  ['n', false],
  ['no', false],
  ['nej', false],
  ['different', false],
]);

/** Doubtful pairs as CSV, a row each, in whose columns `decision` (`y`, `n` or nothing) and `reason` a person writes. */
export function writePairs(pairs: readonly DoubtfulPair[]): string {
  // Names come from other people's files: none may be a formula where a spreadsheet opens the table.
  return stringify(pairs.map(rowOf), { header: true, columns: [...columns], escape_formulas: true });
}

/**
 * What a person has written into the CSV of doubtful pairs; rows without a decision are left out. Semicolons and a byte order
 * mark are read, too. Throws a UsageError when it is no CSV, and one that names the line where a decision is none or an id is missing.
 */
export function readVerdicts(text: string, file: string): readonly Verdict[] {
  return rowsOf(text, file).flatMap((row, at) => {
    const { one = '', other = '', decision = '', reason = '' } = row;
    if (decision === '') return [];
    const isSame = words.get(decision.toLowerCase());
    const line = `${file}, row ${at + 2}`;
    if (isSame === undefined) throw new UsageError(`${line}, column decision: expected y, n or nothing, got "${decision}"`);
    if (one === '' || other === '') throw new UsageError(`${line}: expected ids in the columns one and other, got "${one}" and "${other}"`);
    return [{ one, other, isSame, reason: reason === '' ? 'decided in a table of doubtful pairs' : reason }];
  });
}

function rowsOf(text: string, file: string): Record<string, string>[] {
  try {
    return parse(text, { bom: true, columns: true, delimiter: [',', ';'], relax_column_count: true, trim: true });
  } catch (error) {
    throw new UsageError(`${file} is no CSV: ${messageOf(error)}`);
  }
}

/** What a person sees of a pair in the terminal: both with their names, identifiers and places, and what speaks for it. */
export function describePair({ one, other, score, reasons, sharedProjects, sharedPartners }: DoubtfulPair): string {
  const shared = [
    ...(sharedProjects.length > 0
      ? [`  in common: ${sharedProjects.length} projects, such as ${sharedProjects.slice(0, 2).join(', ')}`]
      : []),
    ...(sharedPartners.length > 0
      ? [`  in common: ${sharedPartners.length} partners, such as ${sharedPartners.slice(0, 2).join(', ')}`]
      : []),
  ];
  return [`${score.toFixed(2)}  ${reasons.join('; ')}`, ...describe(one), ...describe(other), ...shared].join('\n');
}

function describe(mention: Mention): readonly string[] {
  const { id, dataset } = mention;
  const codes = codesOf(mention);
  return [
    `  ${id} (${dataset})`,
    `    ${namesOf(mention)}`,
    ...(codes === '' ? [] : [`    ${codes}`]),
    ...(mention.places.length === 0 ? [] : [`    ${mention.places.slice(0, 3).join(', ')}`]),
  ];
}

function rowOf({ one, other, score, reasons, sharedProjects, sharedPartners }: DoubtfulPair): Record<(typeof columns)[number], string> {
  return {
    one: one.id,
    other: other.id,
    decision: '',
    reason: '',
    score: score.toFixed(3),
    why: reasons.join('; '),
    names_one: namesOf(one),
    names_other: namesOf(other),
    identifiers_one: codesOf(one),
    identifiers_other: codesOf(other),
    places_one: one.places.join(' '),
    places_other: other.places.join(' '),
    dataset_one: one.dataset,
    dataset_other: other.dataset,
    shared_projects: sharedProjects.join(' '),
    shared_partners: sharedPartners.join(' '),
  };
}

function namesOf({ names }: Mention): string {
  return [...new Set(names.map(({ value }) => value))].slice(0, 5).join(' | ');
}

function codesOf({ identifiers }: Mention): string {
  return identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(', ');
}
