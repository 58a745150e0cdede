import { createHash } from 'node:crypto';
import { kebabCase } from '../../graph/ids.ts';
import type { DraftStatement } from './format.ts';

const longestSlug = 60;
/** Letters that are no letter with an accent. */
const otherLetters: Readonly<Record<string, string>> = {
  ...{ ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' },
};

/** The id of an actor: `idOfActor('erdf-se', 'municipality', 'Umeå kommun')` → `municipality:erdf-se-umea-kommun-2f0c11`. */
export function idOfActor(dataset: string, prefix: string, key: string): string {
  return `${prefix}:${partOf(dataset)}-${slugWithDigest(key)}`;
}

/** The id of a project by its key in the source: `project:cordis-101059548`. */
export function idOfProject(dataset: string, key: string): string {
  return idOf('project', dataset, key);
}

/** The id of a programme by its key or name in the source. */
export function idOfProgramme(dataset: string, key: string): string {
  return idOf('programme', dataset, key);
}

/** The id of a theme of the source's own by its key or name there: `theme:erdf-se-laga-koldioxid…`. */
export function idOfTheme(dataset: string, key: string): string {
  return idOf('theme', dataset, key);
}

/** The id of a place that the shipped data lack; the sort is as in other ids of places: `ort`, `nuts`, `omrade` … */
export function idOfPlace(dataset: string, sort: string, key: string): string {
  return `place:${sort}-${partOf(dataset)}-${slugOrDigest(key)}`;
}

/** The id of the source that one file of a format is. */
export function idOfSource(dataset: string, file: string): string {
  return idOf('source', dataset, file);
}

/** The id of something that has a key in its source; a key that is no slug already gets a digest of six digits. */
function idOf(prefix: string, dataset: string, key: string): string {
  return `${prefix}:${partOf(dataset)}-${slugOrDigest(key)}`;
}

/** The id of a statement: by what tells it from others, so that the same record gives the same id again. */
export function statementId(dataset: string, statement: DraftStatement): string {
  const { type, subject, object = '', property = '', role = '', kind = '', key = '' } = statement;
  const digest = digestOf(JSON.stringify([subject, object, property, role, kind, key]), 16);
  return `statement:${partOf(dataset)}-${kebabCase(type).replaceAll('_', '-')}-${digest}`;
}

/** A text in small letters without accents, digits and single dashes, at most 60 signs: `Umeå kommun` → `umea-kommun`. */
export function slugOf(text: string): string {
  return folded(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, longestSlug)
    .replace(/-$/, '');
}

/** The last data set that was asked for, with its part of ids: each id of an import has it. */
let last = { dataset: '', part: '' };

/** The name of a data set as it stands in ids, which have neither dots nor underscores. */
function partOf(dataset: string): string {
  if (last.dataset !== dataset) last = { dataset, part: slugOf(dataset) };
  return last.part;
}

function slugOrDigest(key: string): string {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key.toLowerCase()) && key.length <= longestSlug ? key.toLowerCase() : slugWithDigest(key);
}

/** Folding loses what å and a differ in; where it loses whole letters, as those of Greek names, the digest is longer. */
function slugWithDigest(key: string): string {
  const clean = key.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const slug = slugOf(clean);
  const isLossy = slug === '' || /[^\p{ASCII}]/u.test(folded(clean).replace(/[^\p{L}\p{N}]/gu, ''));
  const digest = digestOf(clean, isLossy ? 16 : 6);
  return slug === '' ? digest : `${slug}-${digest}`;
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[øæœßłđðþıħ]/g, (letter) => otherLetters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}

function digestOf(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
