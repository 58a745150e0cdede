import { describe, expect, it } from 'vitest';
import { splitCell } from '../../../src/ingest/mapping/split.ts';

describe('splitCell', () => {
  it.each<[string, string, readonly string[]]>([
    ['A; B ;', ';', ['A', 'B']],
    ['Umeå, Vännäs', ', ', ['Umeå', 'Vännäs']],
    ['Sne A/S. Is ApS.', '. ', ['Sne A/S', 'Is ApS']],
    ['Sne A.M.B.A.. Is F.M.B.A..', '. ', ['Sne A.M.B.A.', 'Is F.M.B.A.']],
    ['P.L. Sne & Søn. A/S P. Is. P. Slud A/S.', '. ', ['P.L. Sne & Søn', 'A/S P. Is', 'P. Slud A/S']],
    ['Sne afd. 3. Skole C. Is.', '. ', ['Sne afd. 3', 'Skole C', 'Is']],
    ['Sne Kommune,. .. Is .', '. ', ['Sne Kommune', 'Is']],
    ['Sne', '. ', ['Sne']],
    ['', '. ', []],
  ])('%j at %j', (cell, separator, parts) => {
    expect(splitCell(cell, separator)).toEqual(parts);
  });
});
