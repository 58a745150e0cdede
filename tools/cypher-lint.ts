import { readFileSync, readdirSync } from 'node:fs';
import { buildASTSchema } from 'graphql';
import { loadSchema } from '../src/schema.ts';
import { lintStatement, type Finding, type Surroundings } from './cypher/lint.ts';
import { readInputs } from '../src/graph/statements.ts';

const folder = new URL('../cypher/', import.meta.url);

/** Checks the statements of `cypher/`, those of `setup/` left out, since each engine has its own. */
function lintFolder(): { count: number; findings: Finding[] } {
  const surroundings: Surroundings = { schema: buildASTSchema(loadSchema()), inputs: readInputs(new URL('types.graphql', folder)) };
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher') && !file.startsWith('setup'))
    .map((file) => file.replace(/\.cypher$/, '').replaceAll('\\', '/'))
    .sort();
  return {
    count: names.length,
    findings: names.flatMap((name) => lintStatement(name, readFileSync(new URL(`${name}.cypher`, folder), 'utf8'), surroundings)),
  };
}

const { count, findings } = lintFolder();
for (const { statement, line, rule, message } of findings) console.error(`cypher/${statement}.cypher:${line} ${rule}: ${message}`);
console.log(
  `${count} statements, ${findings.length === 0 ? 'all within the subset' : `findings: ${findings.length}; see docs/cypher-subset.md`}`,
);
if (findings.length > 0) process.exitCode = 1;
