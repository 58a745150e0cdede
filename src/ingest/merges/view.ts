import { canonicalOf, type Merges } from './decisions.ts';

/** How an import sees merged entities, and which entities it has to count and to name anew. */
export interface View {
  /** What is merged into what when the import has come to its end. */
  readonly target: Merges;
  /** The entities whose statements, names or ids by others may have become others. */
  readonly touched: ReadonlySet<string>;
  /** Whether the graph has an entity as a merged one before anything is moved. */
  isMerged(id: string): boolean;
  /** The id of what an entity counts as in the end. */
  canonicalOf(id: string): string;
  /** Notes an entity of the data set whose row has been written anew. */
  touchEntity(id: string): void;
  /** Notes the ends at which a statement lies that comes or goes. */
  touchEnds(subject: string, object: string | null): void;
}

/** What a view is made of. */
export interface ViewParts {
  readonly present: Merges;
  readonly target: Merges;
  /** Whether an entity is created by this import, with the number of statements that the files have about it. */
  readonly isCreated: (id: string) => boolean;
  /** Whether other data sets may speak of an entity of this one. */
  readonly isShared: boolean;
}

/** The view of an import that has touched nothing yet. */
export function newView({ present, target, isCreated, isShared }: ViewParts): View & { readonly touched: Set<string> } {
  const touched = new Set<string>();
  const isShown = isShared || target.size > 0;
  const canonicals = new Set([...target.values()].map(({ into }) => into));
  return {
    target,
    touched,
    isMerged: (id) => present.has(id),
    canonicalOf: target.size === 0 ? (id) => id : (id) => canonicalOf(target, id),
    touchEntity(id) {
      if (isShown) touched.add(canonicalOf(target, id));
    },
    touchEnds(subject, object) {
      if (!isShown) return;
      for (const end of [subject, object]) if (end !== null && (!isCreated(end) || canonicals.has(end))) touched.add(end);
    },
  };
}
