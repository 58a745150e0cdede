// Checks that whatever the schema promises is given by a statement, a column or a function, as a start of the server does
// but without a database, and that the snapshot of the schema is the schema.
import { readFileSync } from 'node:fs';
import { validateSchema } from 'graphql';
import type { Engine } from '../src/engine/engine.ts';
import { messageOf } from '../src/errors.ts';
import { makeExecutable } from '../src/executable.ts';
import { printSchemaText } from '../src/schema.ts';

const snapshot = new URL('../src/generated/schema.graphql', import.meta.url);

function refuse(): Promise<never> {
  return Promise.reject(new Error('The check of the schema asks no database'));
}

const noEngine: Engine = { kind: 'embedded', read: refuse, write: refuse, setUp: refuse, ping: refuse, close: () => Promise.resolve() };

function findPromises(): string[] {
  try {
    return validateSchema(makeExecutable(noEngine).schema).map((error) => error.message);
  } catch (error) {
    return [messageOf(error)];
  }
}

function findStale(): string[] {
  const lines = readSnapshot().split('\n');
  const current = printSchemaText().split('\n');
  const index = current.findIndex((line, at) => line !== lines[at]);
  if (index < 0 && lines.length === current.length) return [];
  const line = index < 0 ? current.length : index;
  const words = (text: string | undefined) => (text === undefined ? 'the end of the file' : JSON.stringify(text));
  return [`src/generated/schema.graphql:${line + 1} expected ${words(current[line])}, got ${words(lines[line])}; run npm run codegen`];
}

function readSnapshot(): string {
  try {
    return readFileSync(snapshot, 'utf8');
  } catch {
    return '';
  }
}

const findings = [...findPromises(), ...findStale()];
for (const finding of findings) console.error(finding);
console.log(findings.length === 0 ? 'The schema is given in full, and its snapshot is the schema' : `Findings: ${findings.length}`);
if (findings.length > 0) process.exitCode = 1;
