import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { examples, openingOperation } from '../../src/http/examples.ts';
import { defaultLimits } from '../../src/limits/limits.ts';
import { checkText } from '../../src/limits/structure.ts';
import { codeOf, price } from '../support/priced.ts';
import { chapters } from './questions/chapters.ts';

describe('checkText', () => {
  const limits = defaultLimits;
  const deep = (levels: number) =>
    `{ themes { edges { node ${'{ broader { edges { node '.repeat(levels)} { id } ${'} } }'.repeat(levels)} } } }`;
  const doubled = (levels: number) =>
    `{ ...F0 } ${Array.from({ length: levels }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`).join(' ')}
      fragment F${levels} on Query { __typename }`;

  test.each([
    ['depth', deep(5)],
    ['aliases', `{ ${Array.from({ length: 61 }, (_, at) => `a${at}: __typename`).join(' ')} }`],
    [
      'aliases within fragments',
      `{ ...A ...A } fragment A on Query { ${Array.from({ length: 31 }, (_, at) => `a${at}: __typename`).join(' ')} }`,
    ],
    ['directives', `{ ${'__typename @skip(if: true) '.repeat(61)} }`],
    ['selections', doubled(30)],
    ['selections of one name', `{ ${'__typename '.repeat(300)} }`],
    ['tokens', `{ ${'a '.repeat(5_000)} }`],
  ])('%s over the limit are QUERY_TOO_COMPLEX', (_limit, text) => {
    expect(
      codeOf(() => {
        checkText(text, limits);
      }),
    ).toBe('QUERY_TOO_COMPLEX');
  });

  test('each limit is exact', () => {
    const aliases = `{ ${Array.from({ length: 60 }, (_, at) => `a${at}: __typename`).join(' ')} }`;
    const directives = Array.from({ length: 60 }, (_, at) => `a${at}: __typename @skip(if: true)`).join(' ');
    for (const text of [aliases, `{ ${directives} }`, deep(4), doubled(11)])
      expect(
        codeOf(() => {
          checkText(text, limits);
        }),
      ).toBeNull();
  });

  test('what cannot be parsed passes, for the parser to say why, and a fragment within itself ends', () => {
    expect(
      codeOf(() => {
        checkText('{ a', limits);
      }),
    ).toBeNull();
    expect(
      codeOf(() => {
        checkText('{ ...A } fragment A on Query { ...A }', limits);
      }),
    ).toBeNull();
  });

  test('tools that look at the schema, every golden question and every example pass all limits', () => {
    const deepLook = getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const asked = [
      { operation: deepLook },
      { operation: openingOperation },
      ...examples,
      ...chapters.flatMap(({ questions }) => questions),
    ] as readonly { operation: string; variables?: Record<string, unknown> }[];
    for (const { operation, variables } of asked) {
      expect([
        operation,
        codeOf(() => {
          checkText(operation, limits);
        }),
      ]).toEqual([operation, null]);
      expect([operation, price(operation, variables) <= limits.price]).toEqual([operation, true]);
    }
  });
});
