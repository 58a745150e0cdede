import { readFileSync } from 'node:fs';
import { buildASTSchema, getNullableType, isInterfaceType, isListType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { costOf } from '../../src/limits/field-cost.ts';
import { limitTable } from '../../src/limits/limits.ts';
import { reckonedCosts } from '../../src/limits/reckoned-cost.ts';
import { loadSchema } from '../../src/schema.ts';
import { chapters } from '../graphql/questions/chapters.ts';
import { price } from '../support/priced.ts';

const page = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8');
const schema = buildASTSchema(loadSchema());

function withCommas(number: number): string {
  return number.toLocaleString('en-US');
}

describe('docs/limits.md', () => {
  test('docs/limits.md has each limit with its variable and default, in the order of the table', () => {
    const rows = [...page.matchAll(/^\| [^|]+ \| ([\d,]+) \| `([A-Z_]+)` \|/gm)].map(([, number, variable]) => [variable, number]);
    expect(rows).toEqual(Object.values(limitTable).map(({ variable, otherwise }) => [variable, withCommas(otherwise)]));
  });

  test('docs/limits.md gives the price of its own example', () => {
    expect(page).toContain(`50 for the projects: ${price('{ projects(first: 50) { edges { node { name } } } }')}.`);
  });

  test('docs/limits.md has the price of the dearest golden question and a bound of half of them', () => {
    const prices = chapters
      .flatMap(({ questions }) => questions)
      .map(({ operation, variables = {} }) => price(operation, variables))
      .sort((one, other) => one - other);
    const [, dearest = '', half = ''] = /costs ([\d,]+) points, half of them less than ([\d,]+)\./.exec(page) ?? [];
    expect(dearest).toBe(withCommas(prices.at(-1) ?? 0));
    expect(prices[prices.length / 2] ?? Infinity).toBeLessThan(Number(half.replace(',', '')));
  });

  test.each(Object.entries(limitTable))('the description of the schema has the default of %s', (_name, { otherwise }) => {
    expect(schema.description?.match(/[\d,]*\d/g)).toContain(withCommas(otherwise));
  });
});

describe('@listSize', () => {
  test('every list of the schema has a size', () => {
    const args = { rowLimit: 1, columnLimit: 1, maxNodes: 1, depth: 1, first: 1, maxLength: 1 };
    const sized = new Set([...reckonedCosts.values()].flatMap((cost) => [...cost(args).sizes.keys()]));
    const without = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field })))
      .filter(({ field }) => isListType(getNullableType(field.type)))
      .map(({ type, field }) => ({ name: `${type}.${field.name}`, size: costOf(schema, field).sizeOf({ ids: ['a'] }) }))
      .filter(({ name, size }) => size === null && !sized.has(name) && !name.endsWith('Connection.edges'));
    expect(without).toEqual([]);
  });

  test('every connection is sized by its page and sizes its edges', () => {
    const fields = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()))
      .filter(({ type }) => String(type).replace('!', '').endsWith('Connection'));
    expect(fields.length).toBeGreaterThan(50);
    for (const field of fields) {
      const { sizeOf, sizedFields } = costOf(schema, field);
      expect([field.name, sizeOf({}), sizeOf({ first: 7 }), sizeOf({ last: 9 }), sizedFields]).toEqual([field.name, 20, 7, 9, ['edges']]);
    }
  });
});
