const personalColumn =
  /kontakt|contact|e-?mail|e-?post|phone|telefon|\btel\b|mobil|person|handl[äa]ggare|f[öo]rnamn|efternamn|first.?name|last.?name|surname/i;
const mailAddress = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const international = /(?<![\d-])(?:\+|00)\d{2}[ (]{0,2}\d[\d ()-]{5,12}\d(?![\d-])/;
const national = /(?<![\d–-])0\d{1,3}(?:[-–/] ?| - ?| )\d{2,3} ?\d{2}(?: ?\d{2,3})?(?![\d–-])/;
const personalNumber = /(?<!\d)(?:18|19|20)?(\d{2})(0[1-9]|1[0-2])(\d{2})[-+ ]?(\d{4})(?!\d)/g;

/** Whether the header of a column says that it holds data of persons. */
export function isPersonalColumn(name: string): boolean {
  return personalColumn.test(name);
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
    if (dayOfMonth >= 1 && dayOfMonth <= 31 && endsInCheckDigit(`${year}${month}${day}${rest}`)) return true;
  }
  return false;
}

function endsInCheckDigit(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].entries()) {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}
