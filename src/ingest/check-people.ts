import { hasCheckDigit } from './identity/identifiers.ts';

const personalColumn =
  /kontakt|contact|e-?mail|e-?post|phone|telefon|\btel\b|\btel(?:efon)?-?nr|\bfax|mobil(?!itet|ity)|person|handl[äa]ggare|projekt(?:leda|le)re?\b|project.?(?:manager|leader)|ansprechpartner|f[öo]rnamn|efternamn|first.?name|last.?name|surname|f[øo]dsels|cpr.?n/i;
// How many persons, or what legal person, says nothing of one.
const notOfPersons = /^antal\b|^number of\b|personnel|personal(?!nummer|nr|id)|juridisk|legal person/i;
// Longer parts before the sign are none, and would be looked for from each of their letters.
const mailAddress = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const international = /(?<![\d-])(?:\+|00)[1-9]\d[ (]{0,2}\d[\d ()-]{5,12}\d(?![\d-])/;
const national = /(?<![\d./–-])0[1-9]\d{0,2}(?:[-–/] ?| - ?| )[1-9]\d{1,2} ?\d{2}(?: ?\d{2,3})?(?![\d–-])/;
const shortestPhone = 5;
const everyMailAddress = new RegExp(mailAddress, 'gu');
const everyPhone = [international, national].map((form) => new RegExp(form, 'g'));
const personalNumber = /(?<!\d)(?:18|19|20)?(\d{2})(0[1-9]|1[0-2])(\d{2})[-+ ]?(\d{4})(?!\d)/g;

/** Whether the header of a column says that it holds data of persons. */
export function isPersonalColumn(name: string): boolean {
  const words = name.replaceAll('_', ' ');
  return personalColumn.test(words) && !notOfPersons.test(words);
}

/** A text without the data of persons in it, and how many of each were left out. */
export interface WithoutPersons {
  readonly text: string;
  readonly personalNumbers: number;
  readonly mailAddresses: number;
  readonly phoneNumbers: number;
}

/** Whether a text is long enough for data of persons and has a sign that they have; most cells are done with it. */
export function mayHavePersons(text: string): boolean {
  return text.length > shortestPhone && (text.includes('@') || /\d{2}/.test(text));
}

/** A text without mail addresses, personal identity numbers and, if it has words or begins with `+`, telephone numbers. */
export function withoutPersons(text: string): WithoutPersons {
  const counts = { personalNumbers: 0, mailAddresses: 0, phoneNumbers: 0 };
  let rest = text;
  const leaveOut = (form: RegExp, kind: keyof typeof counts, isMeant: (found: string) => boolean): void => {
    rest = rest.replace(form, (found) => {
      if (!isMeant(found)) return found;
      counts[kind] += 1;
      return '';
    });
  };
  if (text.includes('@')) leaveOut(everyMailAddress, 'mailAddresses', () => true);
  if (!/\d{2}/.test(rest)) return { text: rest, ...counts };
  leaveOut(personalNumber, 'personalNumbers', hasPersonalNumber);
  const mayHavePhone = /^\s*\+|\p{L}{2}/u.test(rest) && !/^\s*https?:/i.test(rest);
  if (mayHavePhone) for (const form of everyPhone) leaveOut(form, 'phoneNumbers', () => true);
  return { text: rest, ...counts };
}

/** What data of a person a text holds; null when none is seen in it. */
export function findPersonalData(text: string): string | null {
  if (text.includes('@') && mailAddress.test(text)) return 'a mail address';
  if (!/\d{2}/.test(text)) return null;
  if (international.test(text) || national.test(text)) return 'a telephone number';
  return hasPersonalNumber(text) ? 'a personal identity number' : null;
}

function hasPersonalNumber(text: string): boolean {
  for (const [, year = '', month = '', day = '', rest = ''] of text.matchAll(personalNumber)) {
    // Co-ordination numbers have 60 added to the day.
    const dayOfMonth = Number(day) % 60;
    if (dayOfMonth >= 1 && dayOfMonth <= 31 && hasCheckDigit(`${year}${month}${day}${rest}`)) return true;
  }
  return false;
}
