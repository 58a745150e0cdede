import { merge, type Reason } from '../decisions/merge-and-split.ts';
import { UsageError } from '../errors.ts';
import { loadStatements } from '../graph/statements.ts';
import { say, textOf, type Command, type Given } from './command.ts';
import { withEngine } from './with-engine.ts';

/** `samverkan merge`. */
export const mergeCommand: Command = {
  usage: 'merge <id> <id> --reason <text>',
  summary: 'Decides that an entity is another, and shows the two as one.',
  help: `  --reason  why, in a few words

The first is merged into the second: what is stated of it shows on the second, whose names and ids by
others take in its own. No data set is changed by it but "decisions", which keeps the decision with
its date; samverkan split undoes it.`,
  words: [{ what: 'the id of the entity to merge' }, { what: 'the id of the entity that it is' }],
  options: { reason: { type: 'string' } },
  run,
};

async function run(given: Given): Promise<number> {
  const [id = '', into = ''] = given.words;
  const why = reasonOf(given);
  if (why === null) throw new UsageError('Say by --reason why the two are the same, in a few words');
  return withEngine('write', async (engine) => {
    const { release } = await merge(engine, loadStatements(), id, into, why);
    say(`${id} is merged into ${into} (release ${String(release)})`);
    return 0;
  });
}

/** The reason that the command line gives, with the day of today; null when it gives none. */
export function reasonOf(given: Given): Reason | null {
  const reason = textOf(given, 'reason')?.trim() ?? '';
  return reason === '' ? null : { reason, date: new Date().toISOString().slice(0, 10) };
}
