import type { Format } from './draft/format.ts';
import { threeSixtyGiving } from './sources/360giving.ts';
import { beneficiaries } from './sources/beneficiaries.ts';
import { cordis } from './sources/cordis.ts';
import { erdfSe } from './sources/erdf-se.ts';
import { interregSe } from './sources/interreg-se.ts';
import { keepEu } from './sources/keep-eu.ts';
import { myndigheter } from './sources/myndigheter.ts';
import { registrySe } from './sources/registry-se.ts';
import { ror } from './sources/ror.ts';

/** All formats of other people's data that can be imported, by name. Reads the mappings that ship with the program. */
export function allFormats(): readonly Format[] {
  return [threeSixtyGiving, ...beneficiaries(), cordis, erdfSe, interregSe, keepEu, myndigheter, registrySe, ror];
}
