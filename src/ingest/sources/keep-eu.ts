import type { RecordReader } from '../cells/record-reader.ts';
import { actorOf, factsOf, located, type Told } from '../draft/told.ts';
import type { Facts, Format } from '../draft/format.ts';
import { idOfPlace, idOfProgramme, idOfProject } from '../draft/ids.ts';
import { countryPlace, nutsPlace } from '../places.ts';

const column = {
  ...{ programme: 'Programme', acronym: 'Acronym', partner: 'Project Partner', isLead: 'Lead Partner' },
  ...{ country: 'Country', legal: 'Legal Status', code: 'Country code', nuts3: 'NUTS3 (or equivalent)' },
} as const;

/**
 * Partners of Interreg projects as keep.eu exports them, as CSV or as a workbook whose sheets have the same columns. One row is
 * one partner in one project; a project is told by its programme and its acronym.
 */
export const keepEu: Format = {
  name: 'keep-eu',
  summary: 'Partners of Interreg projects as keep.eu exports them (CSV, XLSX).',
  tables: [{ name: 'partners', columns: [column.programme, column.acronym, column.partner, column.isLead], read: readPartner }],
  source: {
    title: 'Partners of projects of territorial cooperation',
    publisher: 'keep.eu (Interact)',
    address: 'https://keep.eu',
    note: 'Export of the partners: one row for each partner of a project, without money and dates.',
  },
  // The contact's department often is a person's name and office.
  personal: ['Department'],
};

function readPartner(record: RecordReader): Facts {
  const { dataset } = record;
  const programme = record.needed(column.programme);
  const acronym = record.needed(column.acronym);
  const name = record.needed(column.partner);
  const country = countryOf(record);
  const partner = actorOf(dataset, { name, country });
  const project = idOfProject(dataset, `${acronym} ${programme}`);
  const programmeId = idOfProgramme(dataset, programme);
  // Two rows of a project may differ in nothing but the case of the partner's name.
  const key = JSON.stringify([record.raw(column.partner), record.raw('Town')]);
  return factsOf(
    partner,
    { entities: [{ id: project, kind: 'PROJECT', name: acronym }], statements: [] },
    programmeOf(programmeId, programme),
    { type: 'PARTNERS_IN', subject: partner.id, object: project, role: roleOf(record), key },
    { type: 'UNDER', subject: project, object: programmeId },
    legalStatus(record, partner),
    located(partner, regionOf(record, country)),
  );
}

function roleOf(record: RecordReader): string {
  const answer = record.needed(column.isLead).toLowerCase();
  if (answer === 'yes') return 'LEAD';
  return answer === 'no' ? 'PARTNER' : record.setAside(column.isLead, 'Yes or No');
}

function legalStatus(record: RecordReader, partner: Told): Facts {
  const status = record.text(column.legal)?.toLowerCase();
  if (status === undefined) return factsOf();
  if (status !== 'public' && status !== 'private') {
    record.note(column.legal, 'public, private or nothing');
    return factsOf();
  }
  return factsOf({ type: 'CLAIM', subject: partner.id, property: 'legalStatus', value: status, key: status });
}

/** The country as a word; the codes beside it were found by the address, and some of them are of the neighbour. */
function countryOf(record: RecordReader): string | null {
  const country = record.text(column.country);
  if (country === null) return null;
  return countryPlace(country) === null ? record.note(column.country, 'a country') : country;
}

/** The narrowest region that is told: `SE331 / Västerbottens län` is a county, `FI1D3 / Pohjois-Karjala` a region of its own. */
function regionOf(record: RecordReader, country: string | null): string | Told | null {
  const land = country === null ? null : countryPlace(country);
  const nuts = record.text(column.nuts3)?.match(/^([A-Z]{2})([0-9A-Z]{3}) ?\/ ?(.+)$/);
  if (nuts === undefined || nuts === null) return land;
  const [, state = '', rest = '', name = ''] = nuts;
  if (land === null || countryPlace(state) !== land) {
    record.note(column.nuts3, 'a region of the country in the row');
    return land;
  }
  const shipped = nutsPlace(state + rest);
  if (shipped !== null) return shipped;
  const id = idOfPlace(record.dataset, 'nuts', state + rest);
  const identifiers = [{ scheme: 'nuts', value: state + rest }];
  return { ...factsOf({ type: 'WITHIN', subject: id, object: land }), id, entities: [{ id, kind: 'NUTS', name, identifiers }] };
}

/** Programmes of Interreg, URBACT and ESPON are paid by the Regional Fund; those with candidates for membership are not. */
function programmeOf(id: string, name: string): Facts {
  const entity: Facts = { entities: [{ id, name }], statements: [] };
  const isPaidByRegionalFund = /\b(interreg v-?[abc]|urbact|espon)\b/i.test(name);
  if (!isPaidByRegionalFund) return entity;
  const reasoning = 'programmes of territorial cooperation within the Union are paid by the Regional Fund';
  return factsOf(entity, { type: 'OF_FUND', subject: id, object: 'fund:erdf', stated: 'false', reasoning });
}
