import { mendText } from './mend.ts';
import { saysNothing } from './nothing.ts';
import { nothing, read, unreadable, type Reading } from './reading.ts';

/** A whole number that is not negative: `1 234`, `7` or `7.0`. */
export function readWhole(cell: string | number): Reading<number> {
  const text = mendText(String(cell));
  if (saysNothing(text)) return nothing;
  const [, digits] = /^(\d{1,3}(?:[\s'’]\d{3})+|\d+)(?:[.,]0*)?$/u.exec(text) ?? [];
  const number = Number(digits?.replace(/\D/g, ''));
  return Number.isSafeInteger(number) && !isGrouped(text) ? read(number) : unreadable('a whole number');
}

/** `1.000` may be a thousand. */
function isGrouped(text: string): boolean {
  return /^[1-9]\d{0,2}[.,]000$/.test(text);
}
