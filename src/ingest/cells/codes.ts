/** A code of digits with the zeros in front that a spreadsheet took away: `1480` stays, `114` becomes `0114`; others stay as they are. */
export function padCode(code: string, length: number): string {
  return /^\d+$/.test(code) ? code.padStart(length, '0') : code;
}
