import type { Parameters, Row } from '../../engine/engine.ts';
import { SamverkanError } from '../../errors.ts';
import { compareTexts } from '../code-points.ts';
import type { Cells } from '../tables.ts';
import { hasEdge } from '../vocabulary.ts';
import { relationCells, statementCells, type Place } from './stated-cells.ts';

/** Runs a statement that reads, by its full name. */
export type Read = (name: string, parameters: Parameters) => Promise<Row[]>;

/** A statement as it lies in the graph. */
export interface Lying {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  /** Null for a claim. */
  readonly object: string | null;
}

/** A statement as its data set states it. */
export interface StatedStatement {
  readonly cells: Cells<'statements'>;
  /** The places after the first, in their order. */
  readonly further: readonly Place[];
}

const placesAtOnce = 100;

/** Statements as their data sets state them, by id; throws a SamverkanError when one has lost its edge. */
export async function readStated(read: Read, lying: readonly Lying[]): Promise<StatedStatement[]> {
  const places = await readPlaces(read, idsOf(lying));
  const placesOf = (row: Row): readonly Place[] => places.get(String(row[0])) ?? [];
  const firstOf = (row: Row): Place => placesOf(row)[0] ?? { source: '', section: '' };
  const isRelation = ({ type, subject, object }: Lying): boolean => hasEdge(type, subject, object);
  const relations = await read('export/relations', { ids: idsOf(lying.filter(isRelation)) });
  const others = await read('export/claims', { ids: idsOf(lying.filter((one) => !isRelation(one))) });
  if (relations.length + others.length < lying.length)
    throw new SamverkanError('DATABASE_ERROR', 'The graph has statements without their edges; import the data again');
  const stated = [
    ...relations.map((row) => ({ cells: relationCells(row, firstOf(row)), further: placesOf(row).slice(1) })),
    ...others.map((row) => ({ cells: statementCells(row, firstOf(row)), further: placesOf(row).slice(1) })),
  ];
  return stated.sort((a, b) => compareTexts(a.cells.id, b.cells.id));
}

/** Where some statements were read, the first place first. */
async function readPlaces(read: Read, ids: readonly string[]): Promise<ReadonlyMap<string, Place[]>> {
  const places = new Map<string, Place[]>(ids.map((id) => [id, []]));
  // Positions go from 0 without gaps: those that have all of these are asked again for what comes after.
  let wanted = ids;
  for (let after = -1; wanted.length > 0; after += placesAtOnce) {
    for (const [statement, source, section] of await read('export/citations', { ids: wanted, after, limit: placesAtOnce })) {
      places.get(String(statement))?.push({ source: String(source), section: String(section) });
    }
    wanted = wanted.filter((id) => (places.get(id)?.length ?? 0) === after + placesAtOnce + 1);
  }
  return places;
}

function idsOf(lying: readonly Lying[]): string[] {
  return lying.map(({ id }) => id);
}
