import type { GraphQLSchema, TypeNode } from 'graphql';
import { parseHeader, type Header } from '../../src/graph/header.ts';
import { boundRules } from './bound-rules.ts';
import { parseCypher } from './cypher.ts';
import { formRules } from './form-rules.ts';
import { parameterRules } from './parameter-rules.ts';
import { refusedRules } from './refused-rules.ts';
import { rowRules } from './row-rules.ts';
import type { Rule } from './rule.ts';
import { silentRules } from './silent-rules.ts';

/** All rules, in the order of `docs/cypher-subset.md`. */
export const rules: readonly Rule[] = [...formRules, ...parameterRules, ...boundRules, ...rowRules, ...silentRules, ...refusedRules];

/** Where a statement breaks which rule, and what to write instead. */
export interface Finding {
  /** The name of the statement: its path below `cypher/` without the ending. */
  readonly statement: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** What the rules look things up in. */
export interface Surroundings {
  readonly schema: GraphQLSchema;
  /** The input types of `cypher/types.graphql`. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, TypeNode>>;
}

/** Checks a statement against all rules; the findings in the order of its lines, each said once a line. */
export function lintStatement(name: string, text: string, { schema, inputs }: Surroundings): Finding[] {
  const statement = { name, text, cypher: parseCypher(text), header: headerOf(name, text), schema, inputs };
  const findings = new Map<string, Finding>();
  for (const rule of rules) {
    for (const { line, detail } of rule.applies(statement)) {
      const message = detail === undefined ? rule.message : `${detail}; ${rule.message}`;
      findings.set(`${line} ${rule.name} ${message}`, { statement: name, line, rule: rule.name, message });
    }
  }
  return [...findings.values()].sort((one, other) => one.line - other.line);
}

function headerOf(name: string, text: string): Header | null {
  try {
    return parseHeader(name, text);
  } catch {
    return null;
  }
}
