import { buildASTSchema, getNamedType, isInterfaceType, isObjectType, parse, printType, print } from 'graphql';
import { describe, expect, test } from 'vitest';
import { completeSchema, loadSchema } from '../../src/schema.ts';

const listSize = `directive @listSize(
  assumedSize: Int slicingArguments: [String!] sizedFields: [String!] requireOneSlicingArgument: Boolean
) on FIELD_DEFINITION`;
const text = `
  ${listSize}
  interface Named { id: ID! name: String }
  interface Dated { start: String }
  "A thing on a list."
  type ThingEdge { node: Thing! }
  type Thing implements Named { size: Int }
  extend type ThingConnection { heaviest: Thing all: ThingConnection }
  extend type ThingEdge { score: Float! }
  extend type Thing implements Dated { colour: String }
  extend type Thing { name: String! }
  type Query { things: ThingConnection }
  extend type Query { thing: Thing }
  type PageInfo { hasNextPage: Boolean! }
`;

function fieldNames(type: string, of: string = text): string[] {
  const found = buildASTSchema(completeSchema(parse(of).definitions)).getType(type);
  return isObjectType(found) ? Object.keys(found.getFields()) : [];
}

describe('completeSchema', () => {
  test('extend type adds fields to a generated connection', () => {
    expect(fieldNames('ThingConnection')).toEqual(['totalCount', 'pageInfo', 'edges', 'heaviest', 'all']);
  });

  test('extend type adds fields to an edge, which keeps its cursor', () => {
    expect(fieldNames('ThingEdge')).toEqual(['cursor', 'node', 'score']);
  });

  test('extend type adds interfaces with their fields, and its fields win over inherited ones', () => {
    const schema = buildASTSchema(completeSchema(parse(text).definitions));
    expect(fieldNames('Thing')).toEqual(['id', 'start', 'size', 'colour', 'name']);
    const thing = schema.getType('Thing');
    expect(thing === undefined ? '' : printType(thing)).toContain('type Thing implements Named & Dated {');
    expect(thing === undefined ? '' : printType(thing)).toContain('name: String!');
  });

  test('a connection that extends a connection takes the paging arguments', () => {
    const type = buildASTSchema(completeSchema(parse(text).definitions)).getType('ThingConnection');
    expect(type === undefined ? '' : printType(type).replace(/\s+/g, ' ')).toMatch(
      /all\( .*first: Int .*before: String \): ThingConnection/,
    );
  });

  test('extend type of a type that is nowhere fails and names it', () => {
    expect(() => fieldNames('Query', 'type Query { a: Int } extend type Nothing { b: Int }')).toThrow(/Nothing/);
  });

  test('the shipped schema has no extension left', () => {
    expect(print(loadSchema())).not.toMatch(/^extend /m);
  });

  test('every edge of the shipped schema leads to a Node, but those of pairs, conflicts, releases and changes', () => {
    const schema = buildASTSchema(loadSchema());
    const nodes = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && type.name.endsWith('Edge') ? [getNamedType(type.getFields()['node']?.type)] : [],
    );
    const others = nodes.filter((node) =>
      !isObjectType(node) && !isInterfaceType(node) ? true : !node.getInterfaces().some(({ name }) => name === 'Node'),
    );
    expect(others.map((node) => node?.name).sort()).toEqual(['ActorPair', 'Change', 'Conflict', 'Release']);
  });
});
