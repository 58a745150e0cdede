import type { RecordReader } from '../cells/record-reader.ts';
import type { Facts, Format } from '../draft/format.ts';
import { identified } from '../draft/identified.ts';
import { idOfProgramme, idOfProject, idOfTheme } from '../draft/ids.ts';
import { periodOf } from '../draft/period.ts';
import { actorOf, factsOf, located, type Told } from '../draft/told.ts';
import { tableOfId } from '../tables.ts';
import type { ActorMapping, FundingMapping, Mapping, ProjectMapping, ThemeMapping } from './mapping.ts';
import { placesOf } from './places-of.ts';
import { amountOf, valueOf, valuesOf } from './read-cells.ts';

/** A mapping as a format: a file that has all of its columns is read as it says, one row a project or, without projects, a list of actors. */
export function formatOf(mapping: Mapping): Format {
  const { dataset, source, columns, personal, dates } = mapping;
  return {
    name: dataset,
    summary: source.title,
    tables: [{ name: 'rows', columns, read: (record) => readRow(mapping, { ...record, date: (column) => record.date(column, dates) }) }],
    source,
    personal,
    // Whoever writes a mapping has looked at the columns that it names.
    keeps: columns.filter((column) => !personal.includes(column)),
  };
}

function readRow({ project: mapped, actors, funding }: Mapping, record: RecordReader): Facts {
  const project = mapped === null ? null : projectOf(mapped, record);
  return factsOf(
    ...(project === null ? [] : [project]),
    ...actors.flatMap((actor) => actorsOf(actor, record, project)),
    ...(project === null ? [] : funding.flatMap((each) => fundingOf(each, record, project))),
  );
}

function projectOf(mapped: ProjectMapping, record: RecordReader): Told {
  const { dataset } = record;
  const name = valueOf(record, mapped.name) ?? record.setAside(mapped.name.column ?? '', 'the name of a project');
  const nameEn = valueOf(record, mapped.nameEn);
  // The name comes first, so that the id can be read; a part of the key may be empty.
  const id = idOfProject(dataset, [name, ...mapped.key.map((column) => record.text(column) ?? '')].join(' | '));
  const programme = valueOf(record, mapped.programme);
  const programmeId = programme === null ? '' : idOfProgramme(dataset, programme);
  const budget = amountOf(record, mapped.budget);
  const claims = [...mapped.claims].flatMap(([property, column]) => record.texts(column, '\n').map((value) => ({ property, value })));
  const facts = factsOf(
    { entities: [{ id, kind: valueOf(record, mapped.kind) ?? 'PROJECT', name, ...(nameEn !== null && { nameEn }) }], statements: [] },
    ...(mapped.start === null && mapped.end === null ? [] : [periodOf(record, id, mapped.start ?? '', mapped.end ?? '')]),
    ...(budget.amount === undefined
      ? []
      : [{ type: 'CLAIM', subject: id, property: 'budget', value: budget.amount, kind: 'TOTAL_BUDGET', ...budget }]),
    ...(programme === null
      ? []
      : [{ entities: [{ id: programmeId, name: programme }], statements: [{ type: 'UNDER', subject: id, object: programmeId }] }]),
    ...mapped.themes.flatMap((theme) => themesOf(theme, record, id)),
    ...mapped.covers
      .flatMap((place) => placesOf(place, record))
      .map((place) => factsOf(place, { type: 'COVERS', subject: id, object: place.id })),
    ...claims.map((claim) => ({ type: 'CLAIM', subject: id, ...claim, key: claim.value })),
  );
  return { id, ...facts };
}

/** A theme of the file's own, unless the mapping says that a shipped theme is meant. */
function themesOf({ cell, broader }: ThemeMapping, record: RecordReader, project: string): readonly Facts[] {
  return valuesOf(record, cell).map((name) => {
    if (tableOfId(name) === 'themes') return factsOf({ type: 'HAS_THEME', subject: project, object: name });
    const id = idOfTheme(record.dataset, name);
    const wider = broader.get(name);
    const reasoning = 'as the mapping of the file says';
    const narrower = wider === undefined ? [] : [{ type: 'BROADER', subject: id, object: wider, stated: 'false', reasoning }];
    return { entities: [{ id, name }], statements: [{ type: 'HAS_THEME', subject: project, object: id }, ...narrower] };
  });
}

function actorsOf(mapped: ActorMapping, record: RecordReader, project: Told | null): readonly Facts[] {
  const { dataset } = record;
  const country = valueOf(record, mapped.country);
  const identifiers = [...mapped.identifiers].flatMap(([scheme, column]) => identified(record, column, scheme, record.text(column)));
  const [best] = identifiers;
  const names = valuesOf(record, mapped.name);
  return names.map((name) => {
    const known = names.length > 1 || best === undefined ? {} : { key: `${best.scheme} ${best.value}`, identifiers };
    const actor = actorOf(dataset, { name, country, kind: valueOf(record, mapped.kind) ?? undefined, ...known });
    const [place] = mapped.place === null ? [] : placesOf(mapped.place, record);
    return factsOf(
      actor,
      located(actor, place ?? null),
      ...(project === null ? memberships(mapped, record, actor) : [participation(mapped, record, actor, project)]),
    );
  });
}

function participation({ role, money }: ActorMapping, record: RecordReader, actor: Told, project: Told): Facts {
  const as = valueOf(record, role) ?? record.setAside(role?.column ?? '', 'a role that the mapping knows');
  const ends = { subject: actor.id, object: project.id, role: as };
  if (as.endsWith('OWNER')) return factsOf({ type: 'OWNS', ...ends });
  const budget = amountOf(record, money);
  const kind = budget.amount === undefined ? {} : { kind: 'TOTAL_BUDGET' };
  return factsOf({ type: 'PARTNERS_IN', ...ends, ...kind, ...budget });
}

function memberships({ memberOf, country }: ActorMapping, record: RecordReader, actor: Told): readonly Facts[] {
  const bodies = memberOf === null ? [] : valuesOf(record, memberOf);
  return bodies.map((name) => {
    const body = actorOf(record.dataset, { name, country: valueOf(record, country) });
    return factsOf(body, { type: 'MEMBER_OF', subject: actor.id, object: body.id, role: 'MEMBER' });
  });
}

/** The money stays with the project where nobody can be told who gives it. */
function fundingOf(mapped: FundingMapping, record: RecordReader, project: Told): readonly Facts[] {
  const name = valueOf(record, mapped.funder);
  if (name === null) return [];
  const isShipped = ['actors', 'programmes'].includes(tableOfId(name) ?? '');
  const funder = isShipped ? { id: name, ...factsOf() } : actorOf(record.dataset, { name, country: valueOf(record, mapped.country) });
  const kind = valueOf(record, mapped.kind) ?? 'GRANT';
  return [
    factsOf(funder, { type: 'FUNDS', subject: funder.id, object: project.id, role: 'FUNDER', kind, ...amountOf(record, mapped.money) }),
  ];
}
