import type { Check, Step } from './contract-case.ts';
import { createEntities } from './entities.ts';

// What cases give first, as steps that run the statements of cypher/ingest/, and the rows that these take.

/** The properties of an entity: `degree` counts for where an edge is sought. */
export interface EntityProperties {
  readonly id: string;
  readonly name: string;
  readonly sortKey?: string;
  readonly degree?: number;
  readonly dataset?: string;
  readonly hash?: string;
}

/** The row of an entity that has a name and nothing else. */
export function entity(properties: EntityProperties): Readonly<Record<string, unknown>> {
  const { id, name, sortKey = name.toLowerCase(), degree = 0, dataset = 'one', hash = `hash of ${id}` } = properties;
  return { id, name, sortKey, names: [`OFFICIAL|sv||${name}`], identifiers: [], degree, dataset, hash, ...firstRelease };
}

/** What is in the graph since the first release. */
export const firstRelease = { release: 1, added: 1 };

/** Creates entities of a type. */
export function entities(label: string, ...all: readonly EntityProperties[]): Step {
  return createEntities(label, ...all.map(entity));
}

/** Creates sources that have a title and nothing else. */
export function sources(...all: readonly { readonly id: string; readonly title: string; readonly dataset?: string }[]): Step {
  const rows = all.map(({ id, title, dataset = 'one' }) => ({ id, title, dataset, hash: `hash of ${id}`, ...firstRelease }));
  return { statement: 'ingest/create-sources', parameters: { rows } };
}

/** What an entity says itself, where others are merged into it: their names and codes stand with its own. */
export function view(id: string, own: { readonly names?: readonly string[]; readonly identifiers?: readonly string[] }): Step {
  const { names = [], identifiers = [] } = own;
  const row = { id, degree: 0, names: [...names, 'VARIANT|sv||Annat'], identifiers, ownNames: names, ownIdentifiers: identifiers };
  return { statement: 'ingest/set-views', parameters: { rows: [row] } };
}

/** A relation of which nothing is known but its ends and where it is stated. */
export interface Relation {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  /** Ids of sources; the section is `Ett`. */
  readonly citations?: readonly string[];
}

/** The row of a relation. */
export function relation({ id, subject, object, citations = [] }: Relation): Readonly<Record<string, unknown>> {
  const edge = { id, ...unknownPeriod, isStated: true, rank: 'NORMAL', sources: citations };
  return { subject, object, hash: `hash of ${id}`, edge, citations: citations.map(citation) };
}

/** Creates relations of a type. */
export function relations(statement: string, ...all: readonly Relation[]): Step {
  return { statement, parameters: { dataset: 'one', ...firstRelease, rows: all.map(relation) } };
}

/** Creates a claim `statement:1` that is stated in sections of `source:a`, the last of them first. */
export function claimCitedBackwards(...sections: readonly string[]): Step[] {
  const said = { id: 'statement:1', type: 'CLAIM', subject: 'theme:a', property: 'goal', value: 'större', isStated: true, rank: 'NORMAL' };
  const claim = { ...said, ...unknownPeriod, sources: ['source:a'], dataset: 'one', hash: 'h' };
  const citations = sections.map((section, position) => ({ source: 'source:a', section, position })).reverse();
  return [
    sources({ id: 'source:a', title: 'A' }),
    { statement: 'ingest/create-claims', parameters: { ...firstRelease, rows: [{ claim, citations }] } },
  ];
}

/** Creates claims of which nothing is known but their value and where they are stated. */
export function claims(
  ...all: readonly { readonly id: string; readonly subject: string; readonly citations?: readonly string[]; readonly dataset?: string }[]
): Step {
  const rows = all.map(({ id, subject, citations = [], dataset = 'one' }) => {
    const said = { id, type: 'CLAIM', subject, property: 'goal', value: 'större', isStated: true, rank: 'NORMAL' };
    return { claim: { ...said, ...unknownPeriod, sources: citations, dataset, hash: `hash of ${id}` }, citations: citations.map(citation) };
  });
  return { statement: 'ingest/create-claims', parameters: { ...firstRelease, rows } };
}

/** Begins a release. */
export function beginRelease(number: number): Step {
  return { statement: 'ingest/begin-release', parameters: { id: String(number), number, storage: 1 } };
}

const nothingChanged = { changes: [], added: 0, changed: 0, closed: 0, setAside: 0, readSources: [] };

/** Completes a release; it says `published <number>` for when. */
export function finishRelease(number: number, ...counts: readonly string[]): Step {
  return {
    statement: 'ingest/finish-release',
    parameters: { id: String(number), publishedAt: `published ${String(number)}`, counts, ...nothingChanged },
  };
}

/** The bounds of a period of which nothing is known. */
export const unknownPeriod = { startFirst: '0000', startLast: '9999', endFirst: '0000', endLast: '9999' };

/** All edges between entities, with nothing that they say. */
export function edgesThen(...rows: readonly (readonly [type: string, id: string, subject: string, object: string])[]): Check {
  const text = `MATCH (a:Entity)-[r]->(b:Entity)
    RETURN type(r) AS type, r.id AS id, a.id AS subject, b.id AS object ORDER BY id`;
  return { text, rows };
}

/** The ids of all statements. */
export function statementsThen(...ids: readonly string[]): Check {
  return { text: 'MATCH (s:Statement) RETURN s.id AS id ORDER BY id', rows: ids.map((id) => [id]) };
}

/** All citations, by statement and position. */
export function citationsThen(
  ...rows: readonly (readonly [statement: string, source: string, section: string, position: number])[]
): Check {
  const text = `MATCH (s:Statement)-[c:STATED_IN]->(source:Source)
    RETURN s.id AS statement, source.id AS source, c.section AS section, c.position AS position ORDER BY statement, position`;
  return { text, rows };
}

function citation(source: string, position: number): Readonly<Record<string, unknown>> {
  return { source, section: 'Ett', position };
}

/** All data sets, by name. */
export function datasetsThen(...rows: readonly (readonly [name: string, head: string, isComplete: boolean])[]): Check {
  return { text: 'MATCH (d:Dataset) RETURN d.name AS name, d.head AS head, d.isComplete AS isComplete ORDER BY name', rows };
}
