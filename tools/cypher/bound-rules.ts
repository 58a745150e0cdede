import { Kind } from 'graphql';
import type { TypeNode } from 'graphql';
import type { Bound } from '../../src/graph/header.ts';
import type { Cypher } from './cypher.ts';
import { near, type Hit, type LintedStatement, type Rule } from './rule.ts';

/** Every statement says how much it can give, since whoever runs it has to have room for that. */
export const boundRules: readonly Rule[] = [
  {
    name: 'bound',
    message: 'the last line of the header says the most that there can be: `// bound: ids × limit rows, depth 12`',
    applies: wrongBound,
  },
];

function wrongBound(statement: LintedStatement): Hit[] {
  const { header, text, cypher } = statement;
  if (header === null) return [];
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^\/\/ *bound:/.test(line));
  const line = Math.max(start, 0) + 1;
  const { bound } = header;
  if (bound === null) return [{ line, detail: start < 0 ? 'no bound' : 'a bound that is not as docs/cypher-subset.md says' }];
  const details = [
    ...(lines[line]?.startsWith('//') === true ? ['other lines of the header after the bound'] : []),
    ...wrongFactors(statement, bound),
    ...wrongDepth(cypher, bound),
  ];
  return details.map((detail) => ({ line, detail }));
}

function wrongFactors({ header }: LintedStatement, { rows }: Bound): string[] {
  const names = rows.flat().filter((factor) => typeof factor === 'string');
  const unknown = names.filter((name) => !isMeasure(header?.filter?.get(name) ?? header?.parameters.get(name)));
  const gives = header?.gives !== null || header.rows !== null;
  const isZero = rows.every((product) => product.includes(0));
  return [
    ...unknown.map((name) => `${name} is no parameter that is a list or an Int and never null`),
    ...(gives === isZero ? [gives ? 'a statement that gives something has rows' : 'a statement that gives nothing has 0 rows'] : []),
  ];
}

/** Whether a parameter says how many: an integer or a list that is always there. */
function isMeasure(type: TypeNode | undefined): boolean {
  if (type?.kind !== Kind.NON_NULL_TYPE) return false;
  return type.type.kind === Kind.LIST_TYPE || type.type.name.value === 'Int';
}

function wrongDepth(cypher: Cypher, { depth }: Bound): string[] {
  const depths = cypher.elements.filter((element) => element.isVariableLength).map(({ open }) => longestPath(cypher, open));
  const greatest = depths.length === 0 ? null : Math.max(...depths);
  if (greatest === depth) return [];
  if (greatest === Infinity) return ['a path of any length, which needs an end: `*1..12`'];
  return [`expected ${greatest === null ? 'no depth' : `depth ${greatest}`}, got ${depth ?? 'none'}`];
}

/** The greatest length that `[:TYPE*1..12]` allows; Infinity where it has none. */
function longestPath(cypher: Cypher, open: number): number {
  const star = cypher.tokens.find((token) => token.parent === open && token.text === '*');
  if (star === undefined) return Infinity;
  const range = [1, 2, 3].map((distance) => near(cypher, star, distance));
  const dots = range.findIndex((token) => token.text === '..');
  const last = range[dots + 1];
  return last?.kind === 'number' ? Number(last.text) : Infinity;
}
