/** The prefixes of the ids of actors; in capitals they are the kinds of actors. */
export const actorPrefixes = [
  'municipality',
  'region',
  'county-board',
  'federation',
  'cooperation-body',
  'agency',
  'fund',
  'university',
  'company',
  'association',
  'network',
  'organisation',
  'unit',
  'group',
] as const;

/** The kind of an actor by the prefix of its id: `county-board` → `COUNTY_BOARD`. */
export function actorKindOf(prefix: string): string {
  return prefix.toUpperCase().replaceAll('-', '_');
}

export const actorKinds: readonly string[] = actorPrefixes.map(actorKindOf);
export const projectKinds = ['PROJECT', 'PRE_STUDY', 'ACTIVITY'] as const;
export const documentKinds = [
  ...(['PLAN', 'BUDGET', 'STRATEGY', 'POLICY', 'GUIDELINE', 'PROGRAMME', 'AGREEMENT'] as const),
  ...(['REPORT', 'APPLICATION', 'DECISION', 'MINUTES', 'PRESENTATION', 'STANDARD', 'OTHER'] as const),
] as const;

export const placeKinds = ['MUNICIPALITY', 'COUNTY', 'NUTS', 'COUNTRY', 'LOCALITY', 'LABOUR_MARKET', 'AREA'] as const;
export const nameKinds = ['SHORT', 'ABBREVIATION', 'VARIANT', 'ALIAS', 'FORMER', 'TRANSLATION'] as const;

/** The schemes of identifiers and what an id of each looks like. */
export const identifierSchemes: ReadonlyMap<string, { readonly pattern: RegExp; readonly form: string }> = new Map([
  ['scb-kommun', { pattern: /^\d{4}$/, form: 'four digits' }],
  ['scb-lan', { pattern: /^\d{2}$/, form: 'two digits' }],
  ['nuts', { pattern: /^[A-Z]{2}[0-9A-Z]{0,3}$/, form: 'a NUTS code such as SE331' }],
  // The third digit is 2 or more, which tells it from a personal identity number.
  ['orgnr', { pattern: /^\d\d[2-9]\d{3}-\d{4}$/, form: 'an organisation number such as 202100-2445' }],
  ['iso-3166', { pattern: /^[A-Z]{2,3}(-[A-Z0-9]{1,3})?$/, form: 'a country code such as FI' }],
  ['cvr', { pattern: /^\d{8}$/, form: 'a Danish CVR number of eight digits' }],
  ['brreg', { pattern: /^\d{9}$/, form: 'a Norwegian organisation number of nine digits' }],
  ['ytunnus', { pattern: /^\d{7}-\d$/, form: 'a Finnish business id such as 0245895-5' }],
  ['vat', { pattern: /^[A-Z]{2}[0-9A-Z+*]{2,13}$/, form: 'a VAT number with its country, such as SE202100244501' }],
  ['pic', { pattern: /^\d{9}$/, form: 'a participant identification code of nine digits' }],
  ['ror', { pattern: /^0[a-z0-9]{6}\d{2}$/, form: 'a ROR id such as 05kb8h459' }],
  ['grid', { pattern: /^grid\.\d{1,6}\.[0-9a-f]{1,2}$/, form: 'a GRID id such as grid.12650.30' }],
  ['isni', { pattern: /^\d{15}[\dX]$/, form: 'an ISNI of 16 digits without blanks' }],
  ['fundref', { pattern: /^\d{4,15}$/, form: 'a number of the Crossref funder registry' }],
  ['wikidata', { pattern: /^Q[1-9]\d*$/, form: 'a Wikidata id such as Q25287' }],
  ['lei', { pattern: /^[A-Z0-9]{18}\d{2}$/, form: 'a legal entity identifier of 20 letters and digits' }],
  ['org-id', { pattern: /^[A-Z0-9]{2,4}-[A-Z0-9_]+-\S+$/, form: 'an identifier of org-id.guide such as GB-CHC-327114' }],
]);

export const roles = [
  ...(['OWNER', 'FORMAL_OWNER', 'LEAD', 'APPLICANT', 'PARTNER', 'IMPLEMENTER'] as const),
  ...(['PARTICIPANT', 'INITIATOR', 'STEERING', 'REFERENCE', 'FUNDER', 'MEMBER'] as const),
] as const;
export const moneyKinds = ['GRANT', 'CO_FINANCING', 'IN_KIND', 'TOTAL_BUDGET'] as const;
export const buildsOnKinds = ['CONTINUES', 'USES', 'INSPIRED_BY'] as const;
export const adoptions = ['PRELIMINARY', 'PROPOSED', 'ADOPTED'] as const;
export const precisions = ['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST'] as const;

/** Whether a source means to list all of what it covers. */
export const extents = ['COMPLETE', 'SELECTION'] as const;

/** The ranks of competing statements, the best first. */
export const ranks = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;

/** The type of a statement whose object is a value. */
export const claimType = 'CLAIM';

/** What a statement of one type may connect and say. */
export interface Relation {
  /** The prefixes that the subject's id may have. */
  readonly from: readonly string[];
  /** The prefixes that the object's id may have; empty for a claim. */
  readonly to: readonly string[];
  /** What may stand in the column; nothing where it is empty. */
  readonly roles: readonly string[];
  readonly kinds: readonly string[];
  readonly hasMoney: boolean;
  readonly hasShare: boolean;
  readonly hasLevel: boolean;
  readonly hasStatus: boolean;
  /** Whether both ends are of the same table: an actor is the same as an actor. */
  readonly isWithinTable: boolean;
}

function relation(from: readonly string[], to: readonly string[], extra: Partial<Relation> = {}): Relation {
  const nothing = { roles: [], kinds: [], hasMoney: false, hasShare: false, hasLevel: false, hasStatus: false, isWithinTable: false };
  return { from, to, ...nothing, ...extra };
}

const actor: readonly string[] = actorPrefixes;
const entity: readonly string[] = [...actor, 'project', 'programme', 'theme', 'place', 'document'];
const partnerRoles = ['LEAD', 'APPLICANT', 'PARTNER', 'IMPLEMENTER', 'PARTICIPANT', 'INITIATOR', 'STEERING', 'REFERENCE'];
const grantKinds = ['GRANT', 'CO_FINANCING', 'IN_KIND'];
const memberRoles = ['MEMBER', 'STEERING', 'REFERENCE', 'PARTICIPANT'];

/** The relations by their type. */
export const relations: ReadonlyMap<string, Relation> = new Map([
  ['OWNS', relation(actor, ['project', ...actor], { roles: ['OWNER', 'FORMAL_OWNER'], hasShare: true })],
  [
    'FUNDS',
    relation([...actor, 'programme'], ['project', ...actor], { roles: ['FUNDER'], kinds: grantKinds, hasMoney: true, hasShare: true }),
  ],
  ['PARTNERS_IN', relation(actor, ['project'], { roles: partnerRoles, kinds: moneyKinds, hasMoney: true })],
  ['MEMBER_OF', relation(actor, actor, { roles: memberRoles, hasStatus: true })],
  ['PART_OF', relation(['unit'], actor)],
  ['SUCCEEDS', relation(actor, actor)],
  ['COLLABORATES_WITH', relation(actor, actor)],
  ['MANDATES', relation(actor, actor)],
  ['PRIORITISES', relation(actor, ['theme'], { hasLevel: true, hasStatus: true })],
  ['HAS_THEME', relation(['project', 'document', ...actor], ['theme'])],
  ['BROADER', relation(['theme'], ['theme'])],
  ['BUILDS_ON', relation(['project'], ['project', 'place', ...actor], { kinds: buildsOnKinds })],
  ['UNDER', relation(['project'], ['programme'])],
  ['OF_FUND', relation(['programme'], ['fund'])],
  ['LOCATED_IN', relation(actor, ['place'])],
  ['COVERS', relation(['project', 'document', ...actor], ['place', ...actor])],
  ['WITHIN', relation(['place'], ['place'])],
  ['ISSUED_BY', relation(['document'], actor)],
  ['CARRIED_OUT_BY', relation(['document'], actor)],
  ['CONCERNS', relation(['document'], ['project', 'theme', ...actor])],
  ['SAME_AS', relation(entity, entity, { hasShare: true, isWithinTable: true })],
  ['DIFFERENT_FROM', relation(entity, entity, { hasShare: true, isWithinTable: true })],
]);

/** What a claim may say; it can be about any entity. */
export const claim: Relation = relation(entity, [], {
  kinds: moneyKinds,
  hasMoney: true,
  hasShare: true,
});

/** The relations that may not lead from something back to itself. */
export const hierarchies: readonly string[] = ['PART_OF', 'BROADER', 'WITHIN', 'SAME_AS'];

/** The types of decisions on who is who. */
export const decisionTypes: readonly string[] = ['SAME_AS', 'DIFFERENT_FROM'];

/** Whether a statement with these ends in the graph has an edge; one without has all it says on its node. */
export function hasEdge(type: string, subject: string, object: string | null): boolean {
  return object !== null && object !== subject && type !== claimType && !decisionTypes.includes(type);
}
