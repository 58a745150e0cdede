/** Compares texts by code point, as both engines do; JavaScript's own order differs beyond U+FFFF. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    if (a.charCodeAt(index) !== b.charCodeAt(index)) return (a.codePointAt(index) ?? 0) - (b.codePointAt(index) ?? 0);
  }
  return a.length - b.length;
}

/** Compares rows by the first of the columns in which they differ. */
export function compareBy<Row>(...columns: readonly ((row: Row) => string)[]): (a: Row, b: Row) => number {
  return (a, b) => {
    for (const column of columns) {
      const order = compareTexts(column(a), column(b));
      if (order !== 0) return order;
    }
    return 0;
  };
}
