import { execute, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeExecutable, type Executable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../support/engines.ts';
import { chapters } from './questions/chapters.ts';
import type { Question } from './questions/question.ts';

// What is expected was read by hand in the texts; an answer that differs is an error of the program, of the data or of the reader.
const statements = loadStatements();
const shipped = new URL('../../data/', import.meta.url).pathname;

describeEachEngine('The golden questions', (openEngine) => {
  let executable: Executable;

  beforeAll(async () => {
    const engine = await openEngine();
    await importFolder(engine, statements, shipped);
    executable = makeExecutable(engine, statements);
  }, 180_000);

  async function ask({ operation, variables = {} }: Question): Promise<unknown> {
    const { data, errors } = await execute({
      schema: executable.schema,
      document: parse(operation),
      variableValues: { ...variables },
      contextValue: executable.makeContext(),
    });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data));
  }

  describe.each(chapters.map(({ title, questions }) => [title, questions] as const))('%s', (_title, questions) => {
    it.each(questions.map((question) => [question.question, question] as const))('%s', async (_question, question) => {
      expect(await ask(question)).toEqual(question.answer);
    });
  });
});
