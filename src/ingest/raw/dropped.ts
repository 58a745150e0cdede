/** How many data of persons were dropped. */
export interface DroppedData {
  /** By column, or path in a list such as `esv.email`, how many cells that said something were dropped with it. */
  readonly columns: ReadonlyMap<string, number>;
  /** Personal identity numbers, sole traders' among them, that stood in other cells. */
  readonly personalNumbers: number;
  /** Mail addresses that stood in other cells. */
  readonly mailAddresses: number;
  /** Telephone numbers that stood in texts. */
  readonly phoneNumbers: number;
}
