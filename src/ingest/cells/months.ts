// By language: English, Swedish, Danish and Norwegian, German, Finnish, French; long names and those that are cut.
const names: readonly string[] = [
  'jan january januari januar jänner tammikuu janvier janv',
  'feb febr february februari februar helmikuu février févr',
  'mar mars march mär mrz märz maaliskuu marts',
  'apr april huhtikuu avril avr',
  'may maj mai toukokuu',
  'jun june juni kesäkuu juin',
  'jul july juli heinäkuu juillet juil',
  'aug august augusti elokuu août',
  'sep sept september syyskuu septembre',
  'oct october oktober okt lokakuu octobre',
  'nov november marraskuu novembre',
  'dec december dez dezember desember des joulukuu décembre déc',
];
const numbers: ReadonlyMap<string, string> = new Map(
  names.flatMap((month, index) => month.split(' ').map((name) => [name, String(index + 1).padStart(2, '0')])),
);

/** The number of a month by its name in a language of northern or western Europe, `01` to `12`; null when it is none. */
export function monthOf(name: string): string | null {
  return numbers.get(name.toLowerCase().replace(/(?<=kuu)ta$/u, '')) ?? null;
}
