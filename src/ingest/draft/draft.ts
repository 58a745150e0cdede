import { isActorId } from '../../graph/ids.ts';
import type { Flaw } from '../check-statement.ts';
import { quote } from '../findings.ts';
import type { Cells } from '../tables.ts';
import { newEntities, type DraftEntities } from './entities.ts';
import { flawOfEntity, flawOfStatement } from './flaws.ts';
import type { DraftEntity, Facts } from './format.ts';
import { noRows, type PackageRows } from './package-writer.ts';
import { cellsOf, newStatements, type DraftPlace, type DraftStatements } from './statements.ts';

/** What became of a record's facts: imported, said before by others, or not to be imported for a flaw. */
export type Taken = 'NEW' | 'REPEATED' | { readonly flaw: Flaw };

/** A data package in the making: what was read of it, and the rows that wait to be written. */
export interface Draft {
  readonly rows: PackageRows;
  readonly entities: DraftEntities;
  readonly statements: DraftStatements;
  /** The ids that statements name and nobody has described so far. */
  readonly open: ReadonlySet<string>;
  /** The pairs of actors that the data connect in a way that only two can be: one is a member, a part, the owner or the successor of the other. */
  readonly apart: readonly (readonly [string, string])[];
  /** How many statements other records had said already, and how many say something else of the same. */
  readonly repeatedCount: number;
  readonly disagreeingCount: number;
  /** Takes what a record says, all of it or nothing; names and identifiers that can't be are told to `note` and left out. */
  take(facts: Facts, place: DraftPlace, note: (flaw: Flaw) => void): Taken;
}

const betweenTwo: ReadonlySet<string> = new Set(['MEMBER_OF', 'OWNS', 'PART_OF', 'SUCCEEDS']);

/** An empty draft of a data set; records that name one of the `unknown` ids have a flaw. */
export function newDraft(dataset: string, unknown: ReadonlySet<string>): Draft {
  const [rows, entities, statements] = [noRows(), newEntities(dataset), newStatements()];
  const open = new Set<string>();
  const apart: [string, string][] = [];
  const counts = { REPEATED: 0, DISAGREES: 0, NEW: 0 };
  const addStatement = (cells: Cells<'statements'>): boolean => {
    const { type, subject, object } = cells;
    const fate = statements.add(cells, rows);
    counts[fate] += 1;
    for (const id of [subject, object]) {
      if (id !== '' && !entities.has(id)) open.add(id);
      entities.name(id);
    }
    if (fate !== 'REPEATED' && betweenTwo.has(type) && isActorId(object)) apart.push([subject, object]);
    if (fate !== 'REPEATED' && (type === 'LOCATED_IN' || type === 'WITHIN')) entities.locate(subject, object);
    return fate !== 'REPEATED';
  };
  return {
    ...{ rows, entities, statements, open, apart },
    get repeatedCount() {
      return counts.REPEATED;
    },
    get disagreeingCount() {
      return counts.DISAGREES;
    },
    take(facts, place, note) {
      const cells = facts.statements.map((statement) => cellsOf(dataset, statement, place));
      const flaw = flawOf(facts.entities, cells, unknown);
      if (flaw !== null) return { flaw };
      const isNewEntity = facts.entities.map((entity) => {
        open.delete(entity.id);
        return entities.add(entity, rows, note);
      });
      const isNewStatement = cells.map(addStatement);
      return isNewEntity.includes(true) || isNewStatement.includes(true) ? 'NEW' : 'REPEATED';
    },
  };
}

function flawOf(entities: readonly DraftEntity[], statements: readonly Cells<'statements'>[], unknown: ReadonlySet<string>): Flaw | null {
  for (const entity of entities) {
    const flaw = flawOfEntity(entity);
    if (flaw !== null) return flaw;
  }
  for (const cells of statements) {
    const missing = [cells.subject, cells.object].find((id) => unknown.has(id));
    if (missing !== undefined && entities.every(({ id }) => id !== missing)) return unknownFlaw(missing);
    const flaw = flawOfStatement(cells);
    if (flaw !== null) return flaw;
  }
  return null;
}

function unknownFlaw(id: string): Flaw {
  const what = id.slice(0, Math.max(0, id.indexOf(':')));
  return { column: what, expected: `a ${what} that one of the files describes, or that is in the graph`, came: quote(id) };
}
