import { describe, expect, test } from 'vitest';
import { codeOf, price } from '../support/priced.ts';

const page = 'edges { node { id } }';

describe('priceOf', () => {
  test('a page costs the list, its edges and their nodes', () => {
    expect(price(`{ projects(first: 10) { ${page} } }`)).toBe(price('{ projects { totalCount } }') + 10 * 2);
  });

  test('a page without first and last is priced at 20, and nested pages are multiplied', () => {
    expect(price(`{ projects { ${page} } }`)).toBe(price(`{ projects(first: 20) { ${page} } }`));
    const inner = price(`{ themes(first: 10) { edges { node { actors(first: 30) { ${page} } } } } }`);
    expect(inner).toBe(1 + 10 * (2 + 1 + 30 * 2));
  });

  test('variables are priced: one document, two values, two prices', () => {
    const query = `query ($n: Int = 3) { themes(first: $n) { ${page} } }`;
    expect([price(query), price(query, { n: 10 }), price(query, { n: null })]).toEqual([7, 21, 41]);
  });

  test('aliases cost each their own, and one field through two fragments is one field', () => {
    const one = price(`{ themes(first: 5) { ${page} } }`);
    expect(price(`{ a: themes(first: 5) { ${page} } b: themes(first: 5) { ${page} } }`)).toBe(2 * one);
    expect(price(`{ ...A ...A ...B } fragment A on Query { themes(first: 5) { ${page} } } fragment B on Query { ...A }`)).toBe(one);
  });

  test('what is skipped is free, also by variable', () => {
    const query = `query ($more: Boolean!) { themes(first: 2) { ${page} } projects @include(if: $more) { ${page} } }`;
    expect([price(query, { more: false }), price(query, { more: true })]).toEqual([5, 51]);
    expect(price(`{ themes(first: 2) { ${page} } projects @skip(if: true) { ${page} } }`)).toBe(5);
  });

  test('of several types the dearest counts', () => {
    const both = (places: number, themes: number) =>
      price(
        `{ node(id: "a") { ... on Place { within(first: ${places}) { ${page} } } ... on Theme { actors(first: ${themes}) { ${page} } } } }`,
      );
    expect([both(3, 7), both(7, 3)]).toEqual([1 + 1 + 7 * 2, 1 + 1 + 7 * 2]);
  });

  test('a list of ids is priced by its length', () => {
    expect(price('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] })).toBe(3);
  });

  test('a page that only tells where it lies is priced as fetched', () => {
    expect(price('{ themes(first: 50) { pageInfo { endCursor } } }')).toBeGreaterThan(50);
  });

  test('a matrix follows its rows and columns, paths their length and number, a network its nodes and steps, gaps their rows', () => {
    const matrix = (rows: number, columns: number) =>
      price(
        `{ matrix(rows: ACTOR, columns: THEME, rowLimit: ${rows}, columnLimit: ${columns}) { rows { id } cells { fundings { __typename } } } }`,
      );
    expect([matrix(10, 10), matrix(300, 40)]).toEqual([100 + 10 + 1 + 10 + 1 + 100, 100 + 1200 + 1 + 300 + 1 + 12_000]);
    const paths = (first: number, length: number) =>
      price(`{ paths(from: "a", to: "b", first: ${first}, maxLength: ${length}) { paths { hops { __typename } } } }`);
    expect(paths(20, 6) - paths(20, 5)).toBe(200 + 20);
    expect(paths(20, 5) - paths(19, 5)).toBe(1 + 5);
    const network = (nodes: number, depth: number) =>
      price(`{ network(centers: ["a"], maxNodes: ${nodes}, depth: ${depth}) { truncated } }`);
    expect(network(500, 2) - network(500, 1)).toBe(2500);
    const gaps = (themes: string) => price(`{ gaps(actorIds: ["a", "b"]${themes}) { rows { state } } }`);
    expect(gaps('') - gaps(', themeIds: ["c"]')).toBe(2 * 2 * 39);
  });

  test.each([
    ['literal', `{ themes(first: 101) { ${page} } }`, {}],
    ['nested literal', '{ themes { edges { node { actors(last: 0) { totalCount } } } } }', {}],
    ['negative', `{ themes(first: -1) { ${page} } }`, {}],
    ['variable', `query ($n: Int) { themes(first: $n) { ${page} } }`, { n: 1000 }],
    ['default', `query ($n: Int = 1000) { themes(first: $n) { ${page} } }`, {}],
    ['fragment', '{ themes { ...T } } fragment T on ThemeConnection { edges { node { projects(last: 101) { totalCount } } } }', {}],
  ])('a page size out of range is refused: %s', (_where, query, variables) => {
    expect(codeOf(() => price(query, variables))).toBe('BAD_USER_INPUT');
  });

  test('fragments within fragments on many types are priced at once', () => {
    const nested = Array.from(
      { length: 12 },
      () => '... on Actor { projects { edges { node { ... on Entity { statements { edges { node { subject {',
    ).join(' ');
    const query = `{ node(id: "a") { ${nested} id ${'} } } } } } } } }'.repeat(12)} } }`;
    expect(price(query)).toBeGreaterThan(1e30);
  });
});
