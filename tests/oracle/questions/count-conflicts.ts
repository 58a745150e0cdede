import type { Graph, StatementRow } from '../load.ts';
import type { Conflict } from './disagree.ts';
import { boundsOf, excludeEachOther, numberIn } from './disagree.ts';
import { compareIds } from './facts.ts';
import { isGroup } from './participations.ts';

/** What is listed: the things, each once, and the statements that list them. */
interface List {
  things: Set<string>;
  statements: Set<StatementRow>;
}

/** COUNT: claims of a number of members or priorities that the list of them, where there is one, doesn't have. */
export function countConflicts(graph: Graph, counting: readonly StatementRow[]): Conflict[] {
  return counting.flatMap((claim): Conflict[] => {
    const list = listFor(graph, counting, claim);
    if (list === null || list.things.size === 0) return [];
    const stated = numberIn(claim);
    const listed = list.things.size;
    const most = isCutOff(counting, claim) ? Infinity : listed;
    if (stated === null || !excludeEachOther(boundsOf(stated, claim.precision), { least: listed, most })) return [];
    const statements = [...list.statements].toSorted((a, b) => compareIds(a.id, b.id));
    const { subject, property } = claim;
    return [
      {
        kind: 'COUNT',
        subject,
        object: null,
        property,
        statements: [claim, ...statements],
        statedCount: stated,
        listedCount: listed,
      },
    ];
  });
}

/** Whether a claim says that the list of what is counted is cut off. */
function isCutOff(counting: readonly StatementRow[], { subject, property }: StatementRow): boolean {
  const relation = property === 'memberCount' ? 'MEMBER_OF' : 'PRIORITISES';
  return counting.some((one) => one.property === 'incompleteList' && one.subject === subject && one.value === relation);
}

function listFor(graph: Graph, counting: readonly StatementRow[], { type, subject, property }: StatementRow): List | null {
  if (type !== 'CLAIM') return null;
  if (property === 'memberCount') return membersOf(graph, counting, subject);
  if (property !== 'priorityCount') return null;
  const statements = counting.filter((one) => one.type === 'PRIORITISES' && one.subject === subject);
  return { things: new Set(statements.map(({ object }) => object ?? '')), statements: new Set(statements) };
}

/** The members of a body (role MEMBER or none); a group that has members of its own is replaced by them. */
function membersOf(graph: Graph, counting: readonly StatementRow[], body: string): List {
  const listing = counting.filter(
    (one) => one.type === 'MEMBER_OF' && (one.role === null || one.role === 'MEMBER') && one.subject !== body,
  );
  const isReplaced = (id: string): boolean => isGroup(graph, id) && listing.some(({ object }) => object === id);
  // All bodies whose lists are read: the body, and again and again the groups that those listed so far name.
  let bodies = [body];
  for (let before = 0; before < bodies.length;) {
    before = bodies.length;
    const named = listing.filter(({ object }) => bodies.includes(object ?? '')).map(({ subject }) => subject);
    bodies = [...new Set([...bodies, ...named.filter(isReplaced)])];
  }
  const statements = listing.filter(({ object }) => bodies.includes(object ?? ''));
  const things = statements.map(({ subject }) => subject).filter((id) => !isReplaced(id));
  return { things: new Set(things), statements: new Set(statements) };
}
