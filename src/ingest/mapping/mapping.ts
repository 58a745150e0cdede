import type { DateOrder } from '../cells/dates.ts';

/** What stands in a cell, and what it means. */
export interface CellMapping {
  /** The column; null where the value is the same in all rows. */
  readonly column: string | null;
  readonly value: string | null;
  /** What a whole cell means, by its words; a `*` at the end stands for whatever follows. Null where cells mean themselves. */
  readonly values: ReadonlyMap<string, string> | null;
  /** What a cell means that has these words somewhere; it may have several. */
  readonly contains: ReadonlyMap<string, string> | null;
  /** What stands between several texts in one cell; null where a cell is one text. */
  readonly separator: string | null;
  /** Texts that are left out. */
  readonly except: readonly string[];
}

/** An amount of money. */
export interface MoneyMapping {
  readonly column: string;
  /** How many main units of the currency 1 is. */
  readonly unit: number;
  readonly decimal: ',' | '.' | null;
  /** Null where nothing says it. */
  readonly currency: CellMapping | null;
}

export const placeSorts = ['country', 'county', 'municipality', 'region', 'area', 'locality'] as const;
/** What a place is: one of the shipped ones by its name or code, or an area or locality of the file's own. */
export type PlaceSort = (typeof placeSorts)[number];

/** A place. */
export interface PlaceMapping {
  readonly cell: CellMapping;
  readonly sort: PlaceSort;
  /** The country around areas and localities. */
  readonly country: CellMapping | null;
}

/** A theme, with the shipped themes that are broader by its name. */
export interface ThemeMapping {
  readonly cell: CellMapping;
  readonly broader: ReadonlyMap<string, string>;
}

/** Actors, one a row or several in a cell. */
export interface ActorMapping {
  readonly name: CellMapping;
  /** Null where the table is a list of actors and not of projects. */
  readonly role: CellMapping | null;
  readonly kind: CellMapping | null;
  readonly country: CellMapping | null;
  readonly place: PlaceMapping | null;
  /** Columns by the scheme of the identifiers in them. */
  readonly identifiers: ReadonlyMap<string, string>;
  readonly money: MoneyMapping | null;
  readonly memberOf: CellMapping | null;
}

/** Who gives money. */
export interface FundingMapping {
  /** The id of a shipped actor or programme, or a name. */
  readonly funder: CellMapping;
  readonly country: CellMapping | null;
  readonly kind: CellMapping;
  readonly money: MoneyMapping | null;
}

/** The project that a row is about. */
export interface ProjectMapping {
  /** The columns that together tell it from others. */
  readonly key: readonly string[];
  readonly name: CellMapping;
  readonly nameEn: CellMapping | null;
  readonly kind: CellMapping | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly budget: MoneyMapping | null;
  readonly programme: CellMapping | null;
  readonly themes: readonly ThemeMapping[];
  readonly covers: readonly PlaceMapping[];
  /** Columns by the property of the claims in them. */
  readonly claims: ReadonlyMap<string, string>;
}

/** Which column of a table is what, as a mapping file says it. */
export interface Mapping {
  readonly dataset: string;
  readonly source: Readonly<Record<'title' | 'publisher' | 'licence' | 'address' | 'note', string>>;
  readonly dates: DateOrder;
  /** Columns with data of persons. */
  readonly personal: readonly string[];
  readonly project: ProjectMapping | null;
  readonly actors: readonly ActorMapping[];
  readonly funding: readonly FundingMapping[];
  /** All columns that it names. */
  readonly columns: readonly string[];
}
