import { split } from '../decisions/merge-and-split.ts';
import { UsageError } from '../errors.ts';
import { loadStatements } from '../graph/statements.ts';
import { say, type Command, type Given } from './command.ts';
import { reasonOf } from './merge.ts';
import { withEngine } from './with-engine.ts';

/** `samverkan split`. */
export const splitCommand: Command = {
  usage: 'split <id> --reason <text>',
  summary: 'Undoes that an entity was merged into another.',
  help: `  --reason  why, in a few words

What a person has decided is withdrawn. What a rule has decided stays in its data set, and is outweighed
by the decision, kept in the data set "decisions", that the two are different.`,
  words: [{ what: 'the id of the entity that was merged' }],
  options: { reason: { type: 'string' } },
  run,
};

async function run(given: Given): Promise<number> {
  const [id = ''] = given.words;
  const why = reasonOf(given);
  if (why === null) throw new UsageError('Say by --reason why the two are different, in a few words');
  return withEngine('write', async (engine) => {
    const { release } = await split(engine, loadStatements(), id, why);
    say(`${id} is an entity of its own again (release ${String(release)})`);
    return 0;
  });
}
