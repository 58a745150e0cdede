import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { kindOfName } from '../../src/ingest/identity/kind.ts';
import { widerThan } from '../../src/ingest/identity/load-matcher.ts';
import type { FullMatcher } from '../../src/ingest/identity/matcher.ts';
import type { Fit, Mention, MentionName } from '../../src/ingest/identity/mention.ts';
import { countryPlace } from '../../src/ingest/places.ts';
import { actorKindOf, actorPrefixes } from '../../src/ingest/vocabulary.ts';

/** A name with who it is for: a row of `labels.csv`. */
export interface Label {
  readonly mention: string;
  readonly kind: string;
  readonly country: string;
  /** The id of an actor of the spine, or `none`. */
  readonly expected: string;
  readonly why: string;
  /** The actor that it is for, or that it is not for. */
  readonly about: string;
  readonly split: 'train' | 'test';
}

/** What the matcher says of a label. */
export interface Answer {
  readonly label: Label;
  readonly best: Fit | undefined;
  /** The id of the actor that it decides for by itself. */
  readonly decided: string | null;
}

/** How good answers are, as parts of 1. */
export interface Measures {
  readonly count: number;
  readonly precision: number;
  readonly recall: number;
  readonly topOne: number;
}

function table(path: string): readonly Record<string, string>[] {
  const rows: Record<string, string>[] = parse(readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8'), { columns: true });
  return rows;
}

/** All labels. */
export function readLabels(): readonly Label[] {
  return table('labels.csv').map((row) => ({
    mention: row['mention'] ?? '',
    kind: row['kind'] ?? '',
    country: row['country'] ?? '',
    expected: row['expected'] ?? '',
    why: row['why'] ?? '',
    about: row['about'] ?? '',
    split: row['split'] === 'test' ? 'test' : 'train',
  }));
}

/** Where an actor's labels belong: a fifth of all actors are held out. */
export function splitOf(about: string): 'train' | 'test' {
  return (createHash('sha256').update(about).digest()[0] ?? 0) < 51 ? 'test' : 'train';
}

/** The actors of the shipped data and those of `spine.csv`. */
export function readSpine(): readonly Mention[] {
  const [actors, names, identifiers] = ['actors', 'names', 'identifiers'].map((file) => table(`../../data/${file}.csv`));
  const places = placesOf();
  const shipped = (actors ?? []).map(({ id = '', kind = '', name = '', name_en: english = '' }) => ({
    id,
    kind,
    names: [
      ...officialNames(name, english),
      ...(names ?? [])
        .filter(({ entity }) => entity === id)
        .map(({ value = '', kind: nameKind = '', lang = '' }) => ({ value, kind: nameKind, lang })),
    ],
    identifiers: (identifiers ?? []).filter(({ entity }) => entity === id).map(({ scheme = '', value = '' }) => ({ scheme, value })),
    places: places(id),
    dataset: 'samverkan',
  }));
  return [...shipped, ...added()];
}

function added(): readonly Mention[] {
  return table('spine.csv').map(({ id = '', name = '', name_en: english = '', abbreviation = '', others = '' }) => ({
    id,
    kind: actorKindOf(actorPrefixes.find((prefix) => id.startsWith(`${prefix}:`)) ?? ''),
    names: [
      ...officialNames(name, english),
      ...(abbreviation === '' ? [] : [{ value: abbreviation, kind: 'ABBREVIATION', lang: 'sv' }]),
      ...others
        .split('|')
        .filter((other) => other !== '')
        .map((value) => ({ value, kind: 'ALIAS', lang: 'sv' })),
    ],
    identifiers: [],
    places: ['place:land-sverige'],
    dataset: 'spine',
  }));
}

function officialNames(name: string, english: string): readonly MentionName[] {
  const official = { value: name, kind: 'OFFICIAL', lang: 'sv' };
  return english === '' ? [official] : [official, { value: english, kind: 'TRANSLATION', lang: 'en' }];
}

function placesOf(): (id: string) => readonly string[] {
  const statements = table('../../data/statements.csv');
  const within = new Map<string, string[]>();
  for (const { type, subject = '', object = '' } of statements)
    if (type === 'WITHIN') within.set(subject, [...(within.get(subject) ?? []), object]);
  const near = new Map<string, string[]>();
  for (const { type, subject = '', object = '' } of statements)
    if (type === 'LOCATED_IN') near.set(subject, [...(near.get(subject) ?? []), object, ...widerThan(object, within)]);
  return (id) => near.get(id) ?? [];
}

/** What the matcher says of labels. */
export function ask(matcher: FullMatcher, labels: readonly Label[]): readonly Answer[] {
  return labels.map((label, number) => {
    const { mention: value, kind, country } = label;
    const place = countryPlace(country);
    const mention: Mention = {
      id: `organisation:label-${number}`,
      kind: kind === '' ? actorKindOf(kindOfName(value, country) ?? 'organisation') : kind,
      names: [{ value, kind: 'OFFICIAL', lang: 'sv' }],
      identifiers: [],
      places: place === null ? [] : [place],
      dataset: 'labels',
    };
    const [best] = matcher.candidates(mention, 3);
    return { label, best, decided: best?.decision === 'SAME' ? best.id : null };
  });
}

/** Precision and recall of what is decided by itself, and how often the best suggestion is right where there is one to find. */
export function measure(answers: readonly Answer[]): Measures {
  const findable = answers.filter(({ label }) => label.expected !== 'none');
  const decided = answers.filter((answer) => answer.decided !== null);
  const right = decided.filter(({ decided: id, label }) => id === label.expected).length;
  const first = findable.filter(({ best, label }) => best?.id === label.expected).length;
  return {
    count: answers.length,
    precision: right / decided.length,
    recall: right / findable.length,
    topOne: first / findable.length,
  };
}
