import type { Row } from '../engine/engine.ts';
import { cellOf } from '../ingest/merges/stated-cells.ts';
import type { Cells } from '../ingest/tables.ts';

/** The cells of a row of `export/entities`; not all tables have a kind. */
export function entityCells([id, kind, name, nameEn]: Row): Cells<'actors'> {
  return { id: cellOf(id), kind: cellOf(kind), name: cellOf(name), name_en: cellOf(nameEn) };
}

/** The other names in a row of `export/entities`: those after the official and the English one. */
export function nameCells([id, , , nameEn, names]: Row): Cells<'names'>[] {
  const others = texts(names).slice(cellOf(nameEn) === '' ? 1 : 2);
  return others.map((text) => {
    const [kind = '', lang = '', source = '', value = ''] = parts(text, 4);
    return { entity: cellOf(id), value, kind, lang, source };
  });
}

/** The ids by others in a row of `export/entities`. */
export function identifierCells([id, , , , , identifiers]: Row): Cells<'identifiers'>[] {
  return texts(identifiers).map((text) => {
    const [scheme = '', source = '', value = ''] = parts(text, 3);
    return { entity: cellOf(id), scheme, value, source };
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
  const [places, from, to, types, extent, reason, rowCount, rowsSetAside] = coverage;
  return {
    id: cellOf(id),
    title: cellOf(title),
    publisher: cellOf(publisher),
    date: cellOf(date),
    retrieved: cellOf(retrieved),
    licence: cellOf(licence),
    address: cellOf(address),
    note: cellOf(note),
    covers_places: texts(places).join(' '),
    covers_from: cellOf(from),
    covers_to: cellOf(to),
    covers_types: texts(types).join(' '),
    covers_extent: cellOf(extent),
    covers_reason: cellOf(reason),
    rows: cellOf(rowCount),
    rows_set_aside: cellOf(rowsSetAside),
  };
}
