import { addTo } from '../../graph/add-to.ts';
import { isActorId } from '../../graph/ids.ts';
import type { Flaw } from '../check-statement.ts';
import type { Mention, MentionName } from '../identity/mention.ts';
import { tableOfId } from '../tables.ts';
import { flawOfIdentifier, flawOfName, kindOf } from './flaws.ts';
import type { DraftEntity } from './format.ts';
import type { PackageRows } from './package-writer.ts';

/** The entities of a draft: the first description of an id gives its name, later ones add names and identifiers. */
export interface DraftEntities {
  has(id: string): boolean;
  /** Adds a description that has no flaw, gives whether it says something new, and notes names and identifiers that can't be. */
  add(entity: DraftEntity, rows: PackageRows, note: (flaw: Flaw) => void): boolean;
  /** Writes those that records named by the way and none described. */
  settle(rows: PackageRows, note: (flaw: Flaw) => void): void;
  /** Keeps where an actor is, and in what a place lies. */
  locate(id: string, place: string): void;
  /** Counts one more statement that names an actor. */
  name(actor: string): void;
  /** The places that those of the data set lie in, by theirs. */
  readonly within: ReadonlyMap<string, readonly string[]>;
  /** All actors, as what tells who they are; of places only those that are stated themselves. */
  mentions(): Iterable<Mention>;
  /** How many there are, by the names of their tables. */
  readonly counts: ReadonlyMap<string, number>;
}

interface Known {
  readonly name: string;
  nameEn: string;
}

interface Actor {
  readonly kind: string;
  readonly names: MentionName[];
  readonly identifiers: Mention['identifiers'][number][];
  readonly places: Set<string>;
  count: number;
}

interface Store {
  readonly dataset: string;
  readonly known: Map<string, Known>;
  readonly actors: Map<string, Actor>;
  readonly within: Map<string, string[]>;
  /** The names and identifiers that were written, each a text of its own. */
  readonly extras: Set<string>;
  readonly counts: Map<string, number>;
  /** What was named by the way, until a record describes it. */
  readonly named: Map<string, DraftEntity>;
}

const language = 'sv';

/** No entities yet, of a data set. */
export function newEntities(dataset: string): DraftEntities {
  const maps = { known: new Map(), actors: new Map(), within: new Map(), counts: new Map(), named: new Map() };
  const store: Store = { dataset, ...maps, extras: new Set() };
  const add: DraftEntities['add'] = (entity, rows, note) => {
    const isNew = describe(store, entity, rows);
    const hasNames = namesOf(store, entity).map((name) => addName(store, entity.id, name, rows, note));
    const hasIdentifiers = (entity.identifiers ?? []).map((identifier) => addIdentifier(store, entity.id, identifier, rows, note));
    return isNew || hasNames.includes(true) || hasIdentifiers.includes(true);
  };
  return {
    counts: store.counts,
    within: store.within,
    has: (id) => store.known.has(id) || store.named.has(id),
    add: (entity, rows, note) => (entity.isNamedOnly === true ? holdNamed(store, entity) : add(entity, rows, note)),
    settle: (rows, note) => {
      for (const entity of store.named.values()) if (!store.known.has(entity.id)) add(entity, rows, note);
      store.named.clear();
    },
    locate: (id, place) => {
      if (id.startsWith('place:')) addTo(store.within, id, place);
      else store.actors.get(id)?.places.add(place);
    },
    name: (id) => {
      const actor = store.actors.get(id);
      if (actor !== undefined) actor.count += 1;
    },
    *mentions() {
      for (const [id, { places, ...actor }] of store.actors) yield { id, ...actor, places: [...places], dataset };
    },
  };
}

/** Keeps an entity that a record names by the way; one that is described already is not new. */
function holdNamed({ known, named }: Store, entity: DraftEntity): boolean {
  if (known.has(entity.id) || named.has(entity.id)) return false;
  named.set(entity.id, entity);
  return true;
}

/** Writes the row of an entity that is described for the first time. */
function describe({ known, actors, counts }: Store, entity: DraftEntity, rows: PackageRows): boolean {
  const { id, name, nameEn = '' } = entity;
  if (known.has(id)) return false;
  known.set(id, { name, nameEn });
  const [kind, table] = [kindOf(entity), tableOfId(id) ?? 'actors'];
  const cells = { id, kind, name, name_en: nameEn };
  if (table === 'actors' || table === 'projects' || table === 'places' || table === 'documents') rows[table].push(cells);
  else if (table === 'programmes' || table === 'themes') rows[table].push({ id, name, name_en: nameEn });
  counts.set(table, (counts.get(table) ?? 0) + 1);
  if (!isActorId(id)) return true;
  const translation = nameEn === '' ? [] : [{ value: nameEn, kind: 'TRANSLATION', lang: 'en' }];
  actors.set(id, {
    kind,
    names: [{ value: name, kind: 'OFFICIAL', lang: language }, ...translation],
    identifiers: [],
    places: new Set(),
    count: 0,
  });
  return true;
}

/** The names that an entity has beside the one of its row: another spelling than that of the first description is a variant. */
function namesOf({ known }: Store, { id, name, nameEn, names = [] }: DraftEntity): readonly MentionName[] {
  const first = known.get(id);
  if (first === undefined) return names;
  return [
    ...(name === first.name ? [] : [{ value: name, kind: 'VARIANT', lang: language }]),
    ...(nameEn === undefined || nameEn === first.nameEn ? [] : [{ value: nameEn, kind: 'TRANSLATION', lang: 'en' }]),
    ...names.filter(({ value }) => value !== first.name && value !== first.nameEn),
  ];
}

function addName(store: Store, entity: string, name: MentionName, rows: PackageRows, note: (flaw: Flaw) => void): boolean {
  const { value, kind, lang } = name;
  if (isSeen(store, ['', entity, value, kind, lang])) return false;
  const flaw = flawOfName(name);
  if (flaw !== null) {
    note(flaw);
    return false;
  }
  rows.names.push({ entity, value, kind, lang, source: '' });
  store.actors.get(entity)?.names.push(name);
  return true;
}

function addIdentifier(
  store: Store,
  entity: string,
  identifier: Mention['identifiers'][number],
  rows: PackageRows,
  note: (flaw: Flaw) => void,
): boolean {
  const { scheme, value } = identifier;
  if (isSeen(store, [entity, scheme, value])) return false;
  const flaw = flawOfIdentifier(identifier);
  if (flaw !== null) {
    note(flaw);
    return false;
  }
  rows.identifiers.push({ entity, scheme, value, source: '' });
  store.actors.get(entity)?.identifiers.push(identifier);
  return true;
}

function isSeen({ extras }: Store, parts: readonly string[]): boolean {
  const text = parts.join('|');
  if (extras.has(text)) return true;
  extras.add(text);
  return false;
}
