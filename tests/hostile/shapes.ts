import type { Chance } from '../oracle/chance.ts';

/** A document whose shape is meant to cost: deep, wide, long, repeated, going round in circles. */
export function drawShape(chance: Chance): string {
  const count = chance.one([2, 50, 150, 1_000, 5_000, chance.is(0.1) ? 60_000 : 200]);
  const shape = chance.one(Object.values(shapes));
  return shape(count);
}

const shapes: Readonly<Record<string, (count: number) => string>> = {
  'fields within fields': (count) => nested(count, '{ broader { edges { node ', '{ id }', ' } } }'),
  'brackets alone': (count) => '{'.repeat(count),
  'lists in lists': (count) => `{ nodes(ids: ${'['.repeat(count)}${']'.repeat(count)}) { id } }`,
  'objects in objects': (count) => `{ projects(filter: ${'{ not: '.repeat(count)}null${' }'.repeat(count)}) { totalCount } }`,
  'conditions in conditions': (count) =>
    `{ projects(filter: { condition: ${'{ not: '.repeat(count)}{ ids: [] }${' }'.repeat(count)} }) { totalCount } }`,
  'a long list': (count) => `{ nodes(ids: [${'"municipality:umea",'.repeat(count)}]) { id } }`,
  'one field often': (count) => `{ ${'__typename '.repeat(count)}}`,
  aliases: (count) => `{ ${Array.from({ length: count }, (_, nth) => `a${nth}: release { id }`).join(' ')} }`,
  directives: (count) => `{ __typename ${'@include(if: true) '.repeat(count)}}`,
  'unknown directives': (count) => `{ __typename ${'@aa '.repeat(count)}}`,
  operations: (count) => Array.from({ length: count }, (_, nth) => `query Q${nth} { __typename }`).join(' '),
  variables: (count) => `query (${Array.from({ length: count }, (_, nth) => `$v${nth}: Int = ${nth}`).join(', ')}) { __typename }`,
  'doubling fragments': (count) => doubling(Math.min(count, 60)),
  'fragments in a circle': (count) => {
    const many = Math.min(count, 500);
    const one = (_: unknown, nth: number): string => `fragment F${nth} on Query { ...F${(nth + 1) % many} }`;
    return `{ ...F0 } ${Array.from({ length: many }, one).join(' ')}`;
  },
  'introspection in a circle': (count) =>
    `{ __schema ${nested(Math.min(count, 2_000), '{ types { fields { type ', '{ name }', ' } } }')} }`,
  'a long name': (count) => `{ ${'a'.repeat(count)} }`,
  'a long comment': (count) => `# ${'x'.repeat(count * 10)}\n{ __typename }`,
  'a long text': (count) => `{ search(text: "${'å'.repeat(count)}") { totalCount } }`,
  'overlapping fields': (count) => `{ ${'projects { edges { node { id name } } } '.repeat(Math.min(count, 1_000))}}`,
  'overlapping spreads': (count) => {
    const many = Math.min(count, 300);
    const one = (_: unknown, nth: number): string => `fragment O${nth} on Query { projects { edges { node { id } } } }`;
    return `{ ${Array.from({ length: many }, (_, nth) => `...O${nth}`).join(' ')} } ${Array.from({ length: many }, one).join(' ')}`;
  },
};

function nested(count: number, open: string, middle: string, close: string): string {
  return `${open.repeat(count)}${middle}${close.repeat(count)}`;
}

/** Each fragment spreads the next twice: a few lines that stand for 2^count fields. */
function doubling(count: number): string {
  const one = (_: unknown, nth: number): string => `fragment D${nth} on Query { ...D${nth + 1} ...D${nth + 1} }`;
  return `{ ...D0 } ${Array.from({ length: count }, one).join(' ')} fragment D${count} on Query { __typename }`;
}
