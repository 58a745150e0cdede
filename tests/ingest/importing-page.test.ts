import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { price } from '../support/priced.ts';
import { energyRequest } from './energy-answer.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/importing.md', import.meta.url)), 'utf8');
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

it('docs/importing.md shows the request over three sources that is tested, and its price', () => {
  expect(onOneLine(page)).toContain(onOneLine(energyRequest));
  expect(page).toContain(`for ${price(energyRequest, { theme: 'theme:energi' }).toLocaleString('en')} points`);
});
