import type { RecordReader } from '../cells/record-reader.ts';
import { hasCheckDigit, type Identifier } from '../identity/identifiers.ts';
import { identifierSchemes } from '../vocabulary.ts';

/**
 * An identifier in the form of its scheme, in a list of its own; none when there is no value, or when it has another form, which
 * is noted for the column. Of Swedish organisation numbers the check digit counts, too.
 */
export function identified(record: RecordReader, column: string, scheme: string, value: string | null): readonly Identifier[] {
  if (value === null) return [];
  const told = inForm(scheme, value);
  const { pattern, form = 'an identifier of a known scheme' } = identifierSchemes.get(scheme) ?? {};
  const isRight = pattern?.test(told) === true && (scheme !== 'orgnr' || hasCheckDigit(told.replace('-', '')));
  if (isRight) return [{ scheme, value: told }];
  record.note(column, form);
  return [];
}

function inForm(scheme: string, value: string): string {
  if (scheme === 'orgnr') return value.replace(/^(?:16)?(\d{6})-?(\d{4})$/, '$1-$2');
  if (scheme === 'ytunnus') return value.replace(/^(\d{7})-?(\d)$/, '$1-$2');
  if (scheme === 'vat' || scheme === 'isni') return value.replace(/[\s.-]/g, '').toUpperCase();
  return scheme === 'cvr' || scheme === 'brreg' ? value.replace(/\s/g, '') : value;
}
