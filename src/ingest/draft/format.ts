import type { RecordReader } from '../cells/record-reader.ts';
import type { Cells } from '../tables.ts';

/** An entity as a record describes it; the first record that describes an id gives its names, later ones add to them. */
export interface DraftEntity {
  readonly id: string;
  /** Of actors it is the id's prefix. */
  readonly kind?: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly names?: readonly { readonly value: string; readonly kind: string; readonly lang: string }[];
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
  /** The record names it by the way, as its predecessor: its name counts where no other record describes it. */
  readonly isNamedOnly?: boolean;
}

/** A statement as a record makes it, in the cells of `statements.csv`; what is left out is empty, NORMAL, or stated. */
export type DraftStatement = Partial<Omit<Cells<'statements'>, 'id' | 'source'>> & {
  readonly type: string;
  readonly subject: string;
  /** Tells it from others of the same type between the same ends: the record's own key. */
  readonly key?: string;
};

/** What one record says. */
export interface Facts {
  readonly entities: readonly DraftEntity[];
  readonly statements: readonly DraftStatement[];
}

/** One kind of table or list that a format's files hold. */
export interface FormatTable {
  /** Such as `organization`. */
  readonly name: string;
  /** The columns that tell it from others; a file that has all of them is this table. */
  readonly columns: readonly string[];
  /**
   * What a record says, by nothing but the record: reading a cell through the reader notes what can't be read, and a cell
   * that is needed and can't be read sets the record aside.
   */
  readonly read: (record: RecordReader) => Facts;
}

/** What one source of other people's data looks like, and what its records say. */
export interface Format {
  /** As on the command line, such as `interreg-se`; also the name of the data set unless another is given. */
  readonly name: string;
  /** One sentence for the list of formats. */
  readonly summary: string;
  readonly tables: readonly FormatTable[];
  /** What stands in `sources.csv` for it, apart from the id, the date of retrieval and the counts. */
  readonly source: Pick<Cells<'sources'>, 'title'> & Partial<Omit<Cells<'sources'>, 'id' | 'title' | 'retrieved'>>;
  /** Columns with data of persons, beside those that tell it by their names. */
  readonly personal?: readonly string[];
  /** Columns that are needed though their names speak of persons, such as `contactForm`, which has the organisation's PIC. */
  readonly keeps?: readonly string[];
}
