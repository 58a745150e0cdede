import { Kind, print } from 'graphql';
import type { TypeNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { flagOf, parseHeader } from '../../src/graph/header.ts';

function printTypes(types: ReadonlyMap<string, TypeNode> | null): Record<string, string> | null {
  return types === null ? null : Object.fromEntries([...types].map(([name, type]) => [name, print(type)]));
}

const funders = `// Project.funders: the actors and programmes that fund a project,
// by name.
// filter (ids: [ID!]!, roles: [Role!],
//   total: Boolean!)
// gives { totalCount @include(if: $total)
//   edges { node { id } ... @include(if: $detail) { role } } }
UNWIND $filter.ids AS id // filter (no: Part)
RETURN id LIMIT $limit
`;

describe('parseHeader', () => {
  test('parseHeader reads the subject and the sentence, which may go on on the next line', () => {
    const header = parseHeader('project/funders', funders);
    expect(header.subject).toBe('Project.funders');
    expect(header.description).toBe('the actors and programmes that fund a project, by name.');
  });

  test('parseHeader reads the entries of $filter over several lines, and what follows the first statement line is no header', () => {
    expect(printTypes(parseHeader('project/funders', funders).filter)).toEqual({ ids: '[ID!]!', roles: '[Role!]', total: 'Boolean!' });
  });

  test('parseHeader adds $limit to a filter when the statement uses it, and only then', () => {
    expect(printTypes(parseHeader('project/funders', funders).parameters)).toEqual({ limit: 'Int!' });
    expect(printTypes(parseHeader('project/funders', funders.replace('$limit', '10')).parameters)).toEqual({});
  });

  test('parseHeader reads what is given as a selection with its flags', () => {
    const { gives, rows } = parseHeader('project/funders', funders);
    const [totalCount, edges] = gives?.selections ?? [];
    expect(rows).toBeNull();
    expect(totalCount === undefined ? null : flagOf(totalCount)).toBe('total');
    expect(edges === undefined ? null : flagOf(edges)).toBeNull();
    const fragment = edges?.kind === Kind.FIELD ? edges.selectionSet?.selections[1] : undefined;
    expect(fragment?.kind === Kind.INLINE_FRAGMENT ? flagOf(fragment) : null).toBe('detail');
  });

  test('parseHeader reads plain parameters and columns of a statement that serves no field', () => {
    const header = parseHeader(
      'ingest/create-funds',
      '// ingest/create-funds: makes edges.\n// takes (rows: [FundRow!]!, limit: Int!)\n// rows (id: ID!, hash: String)\nRETURN 1\n',
    );
    expect(header.filter).toBeNull();
    expect(header.gives).toBeNull();
    expect(printTypes(header.parameters)).toEqual({ rows: '[FundRow!]!', limit: 'Int!' });
    expect(printTypes(header.rows)).toEqual({ id: 'ID!', hash: 'String' });
  });

  test('parseHeader of a statement without parameters and columns gives none', () => {
    const header = parseHeader('ingest/clear', '// ingest/clear: removes all.\nMATCH (n) DETACH DELETE n\n');
    expect({ filter: header.filter, rows: header.rows, gives: header.gives, count: header.parameters.size }).toEqual({
      filter: null,
      rows: null,
      gives: null,
      count: 0,
    });
  });

  test.each([
    ['10 rows', [[10]], null],
    ['ids × limit rows', [['ids', 'limit']], null],
    ['ids + ids × 200 rows, depth 12', [['ids'], ['ids', 200]], 12],
  ])('parseHeader reads the bound %s', (words, rows, depth) => {
    expect(parseHeader('a', `// a: b.\n// rows (id: ID!)\n// bound: ${words}\nRETURN 1`).bound).toEqual({ rows, depth });
  });

  test.each(['10', '1.5 rows', 'ids * limit rows', 'ids × rows', '+ ids rows', 'ids rows, depth', 'ids rows depth 12'])(
    'parseHeader reads no bound from %s, and all the rest',
    (words) => {
      const { bound, rows } = parseHeader('a', `// a: b.\n// rows (id: ID!)\n// bound: ${words}\nRETURN 1`);
      expect(bound).toBeNull();
      expect(printTypes(rows)).toEqual({ id: 'ID!' });
    },
  );

  test.each([
    ['a first line without a colon', 'MATCH (n) RETURN n', 'project/funders'],
    ['an empty file', '', 'project/funders'],
    ['parameters that are not in GraphQL notation', '// a: b.\n// filter (ids: [ID!)\nRETURN 1', '[ID!'],
    ['columns that are not in GraphQL notation', '// a: b.\n// rows (id)\nRETURN 1', '(id)'],
    ['a selection that does not end', '// a: b.\n// gives { id\nRETURN 1', '{ id'],
  ])('parseHeader refuses %s and says where', (_what, text, words) => {
    expect(() => parseHeader('project/funders', text)).toThrow(words);
    expect(() => parseHeader('project/funders', text)).toThrow('cypher/project/funders.cypher');
  });
});
