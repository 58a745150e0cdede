import type { Engine } from '../../src/engine/engine.ts';
import type { Statements } from '../../src/graph/statements.ts';
import { actorPrefixes, relations } from '../../src/ingest/vocabulary.ts';
import type { Step } from './contract-case.ts';
import { beginRelease, entities, finishRelease, sources } from './given.ts';
import { runSteps } from './run-case.ts';

// One node of each type with 5,000 edges, spread evenly over all that it can be joined by: each type of relation, in each
// direction it can have, to each type at the other end. The hubs are among each other's neighbours, so that paths of two steps
// meet as many. The engine makes the edges itself: as rows of an import they would take half a minute.

/** How many edges a hub has at least. */
export const hubDegree = 5_000;

const neighbourCount = 200;

/** The types of entities that have a hub, with its label and that of the nodes beside it; a fund stands for all actors. */
const types = [
  { type: 'actor', prefix: 'fund', label: 'Fund' },
  { type: 'project', prefix: 'project', label: 'Project' },
  { type: 'programme', prefix: 'programme', label: 'Programme' },
  { type: 'theme', prefix: 'theme', label: 'Theme' },
  { type: 'place', prefix: 'place', label: 'Place' },
  { type: 'document', prefix: 'document', label: 'Document' },
] as const;

type EntityType = (typeof types)[number]['type'];

/** The hubs by their type; the actor is a fund. */
export const hubs = {
  ...({ actor: 'fund:hub', fund: 'fund:hub', project: 'project:hub', programme: 'programme:hub' } as const),
  ...({ theme: 'theme:hub', place: 'place:hub', document: 'document:hub' } as const),
  ...({ source: 'source:hub', statement: 'statement:hub' } as const),
} as const;

/** One sort of edge of a hub. */
interface Lane {
  readonly relation: string;
  readonly hub: EntityType;
  readonly other: EntityType;
  readonly isOut: boolean;
}

/** Makes the graph, in an empty database. */
export async function createHubs(engine: Engine, statements: Statements): Promise<void> {
  await runSteps(engine, statements, nodes());
  const lanes = types.flatMap(({ type }) => lanesOf(type));
  for (const text of [...[...relations.keys()].map((relation) => edgesText(relation, lanes)), ...statementsAndCitations])
    await engine.write({ name: 'tests/hubs', text, parameters: new Map(), inputs: new Map() }, {});
}

function nodes(): Step[] {
  const idOf = (prefix: string, number: number): string => `${prefix}:${number === 0 ? 'hub' : String(number)}`;
  return [
    sources(...numbers(1_200).map((number) => ({ id: idOf('source', number), title: String(number) }))),
    ...types.map(({ prefix, label }) =>
      entities(
        label,
        ...numbers(neighbourCount).map((number) => ({
          id: idOf(prefix, number),
          name: `${label} ${String(number)}`,
          degree: number === 0 ? hubDegree : number,
        })),
      ),
    ),
    ...numbers(25).map((number) => ({ statement: 'ingest/begin-dataset', parameters: { name: `set ${String(number)}`, head: '' } })),
    ...[beginRelease(1), finishRelease(1), beginRelease(2), finishRelease(2)],
  ];
}

/** What makes all edges of a type: one text for them all, since Neo4j takes long to plan each. */
function edgesText(relation: string, lanes: readonly Lane[]): string {
  const maps = lanes.filter((lane) => lane.relation === relation).map((lane) => mapOf(lane, lanes));
  return `UNWIND [${maps.join(', ')}] AS lane
    UNWIND range(0, lane.count - 1) AS number
    WITH lane, number, lane.first + number % lane.others AS place
    WITH lane, number, lane.prefix + CASE place WHEN 0 THEN 'hub' ELSE toString(place) END AS other
    WITH CASE WHEN lane.isOut THEN lane.hub ELSE other END AS subject, CASE WHEN lane.isOut THEN other ELSE lane.hub END AS object,
      'statement:${relation}-' + lane.name + '-' + toString(number) AS id
    MATCH (a:Entity {id: subject})
    MATCH (b:Entity {id: object})
    CREATE (a)-[:${relation} {id: id, role: 'PARTNER', amount: 100, currency: 'SEK', startFirst: '0000', startLast: '9999',
      endFirst: '0000', endLast: '9999', isStated: true, rank: 'NORMAL', sources: ['${hubs.source}']}]->(b)`;
}

/** A sort of edge as a map in Cypher. Among nodes of one type the hub joins one half to the other half: a hierarchy has no cycles. */
function mapOf({ hub, other, isOut }: Lane, lanes: readonly Lane[]): string {
  const prefix = types.find(({ type }) => type === other)?.prefix ?? other;
  const half = neighbourCount / 2;
  const [first, others] = hub === other ? [isOut ? 1 : half, half - 1] : [0, neighbourCount];
  const count = Math.ceil(hubDegree / lanes.filter((lane) => lane.hub === hub).length);
  return `{hub: '${hubs[hub]}', name: '${hub}-${isOut ? 'to' : 'from'}-${other}', prefix: '${prefix}:', isOut: ${String(isOut)},
    first: ${String(first)}, others: ${String(others)}, count: ${String(count)}}`;
}

function lanesOf(hub: EntityType): Lane[] {
  return [...relations].flatMap(([relation, { from, to }]) => [
    ...(typesOf(from).includes(hub) ? typesOf(to).map((other) => ({ relation, hub, other, isOut: true })) : []),
    ...(typesOf(to).includes(hub) ? typesOf(from).map((other) => ({ relation, hub, other, isOut: false })) : []),
  ]);
}

function typesOf(prefixes: readonly string[]): EntityType[] {
  const all = new Set(prefixes.map((prefix) => (actorPrefixes.some((one) => one === prefix) ? 'actor' : prefix)));
  return types.map(({ type }) => type).filter((type) => all.has(type));
}

/** The statements of the actor's edges, claims about the status of a project, all stated in one source, and a claim stated very often. */
const statementsAndCitations: readonly string[] = [
  `MATCH (hub:Entity {id: '${hubs.actor}'})-[r]-(other:Entity)
    CREATE (:Statement {id: r.id, type: type(r), subject: startNode(r).id, object: endNode(r).id, isStated: true, rank: 'NORMAL', dataset: 'one', hash: 'h'})`,
  `UNWIND range(1, 50) AS number
    CREATE (:Statement {id: 'statement:status-' + toString(number), type: 'CLAIM', subject: '${hubs.project}', property: 'status',
      value: 'klart', isStated: true, rank: 'NORMAL', dataset: 'one', hash: 'h'})`,
  `MATCH (source:Source {id: '${hubs.source}'})
    MATCH (s:Statement)
    CREATE (s)-[:STATED_IN {section: 'Ett', position: 0}]->(source)`,
  `MATCH (source:Source {id: '${hubs.source}'})
    CREATE (s:Statement {id: '${hubs.statement}', type: 'CLAIM', subject: '${hubs.theme}', property: 'goal', value: 'större',
      isStated: true, rank: 'NORMAL', dataset: 'one', hash: 'h'})
    WITH s, source
    UNWIND range(0, ${String(hubDegree - 1)}) AS number
    CREATE (s)-[:STATED_IN {section: 'Avsnitt ' + toString(number), position: number}]->(source)`,
];

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
