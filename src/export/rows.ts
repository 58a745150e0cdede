import type { Row } from '../engine/engine.ts';
import { decimal } from '../graph/values.ts';
import type { Cells } from '../ingest/tables.ts';
import { claimType } from '../ingest/vocabulary.ts';

/** Where a statement was read first. */
export interface Place {
  readonly source: string;
  readonly section: string;
}

/** The cell of a value: empty where it is missing. */
function cell(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The cells of a row of `export/entities`; not all tables have a kind. */
export function entityCells([id, kind, name, nameEn]: Row): Cells<'actors'> {
  return { id: cell(id), kind: cell(kind), name: cell(name), name_en: cell(nameEn) };
}

/** The other names in a row of `export/entities`: those after the official and the English one. */
export function nameCells([id, , , nameEn, names]: Row): Cells<'names'>[] {
  const others = texts(names).slice(cell(nameEn) === '' ? 1 : 2);
  return others.map((text) => {
    const [kind = '', lang = '', source = '', value = ''] = parts(text, 4);
    return { entity: cell(id), value, kind, lang, source };
  });
}

/** The ids by others in a row of `export/entities`. */
export function identifierCells([id, , , , , identifiers]: Row): Cells<'identifiers'>[] {
  return texts(identifiers).map((text) => {
    const [scheme = '', source = '', value = ''] = parts(text, 3);
    return { entity: cell(id), scheme, value, source };
  });
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}

/** The parts of a text between `|`, which only the last may hold itself. */
function parts(text: string, count: number): string[] {
  const all = text.split('|');
  return [...all.slice(0, count - 1), all.slice(count - 1).join('|')];
}

/** The cells of a row of `export/sources`. */
export function sourceCells([id, title, publisher, date, retrieved, licence, address, note, ...coverage]: Row): Cells<'sources'> {
  const [places, from, to, types, extent, reason] = coverage;
  return {
    id: cell(id),
    title: cell(title),
    publisher: cell(publisher),
    date: cell(date),
    retrieved: cell(retrieved),
    licence: cell(licence),
    address: cell(address),
    note: cell(note),
    covers_places: texts(places).join(' '),
    covers_from: cell(from),
    covers_to: cell(to),
    covers_types: texts(types).join(' '),
    covers_extent: cell(extent),
    covers_reason: cell(reason),
  };
}

/** The cells of a row of `export/relations`. */
export function relationCells([id, type, subject, object, ...properties]: Row, place: Place): Cells<'statements'> {
  return {
    id: cell(id),
    type: cell(type),
    subject: cell(subject),
    object: cell(object),
    property: '',
    value: '',
    ...propertyCells(properties, place),
  };
}

/** The cells of a row of `export/claims`. */
export function claimCells([id, subject, property, value, ...properties]: Row, place: Place): Cells<'statements'> {
  return {
    id: cell(id),
    type: claimType,
    subject: cell(subject),
    object: '',
    property: cell(property),
    value: cell(value),
    ...propertyCells(properties, place),
  };
}

type PropertyCells = Omit<Cells<'statements'>, 'id' | 'type' | 'subject' | 'object' | 'property' | 'value'>;

function propertyCells(properties: Row, place: Place): PropertyCells {
  const [role, kind, level, status, amount, currency, precision, share, start, end, periodWording, wording, stated, reasoning, rank] =
    properties;
  return {
    role: cell(role),
    kind: cell(kind),
    level: cell(level),
    status: cell(status),
    amount: typeof amount === 'number' ? decimal(amount).replace(/\.00$/, '') : '',
    currency: cell(currency),
    precision: cell(precision),
    share: cell(share),
    start: cell(start),
    end: cell(end),
    period_wording: cell(periodWording),
    wording: cell(wording),
    stated: cell(stated),
    reasoning: cell(reasoning),
    rank: cell(rank),
    ...place,
  };
}
