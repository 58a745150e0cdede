import { exportFolder } from '../export/export-folder.ts';
import { loadStatements } from '../graph/statements.ts';
import { showProgress } from '../ingest/terminal-progress.ts';
import { say, textOf, type Command, type Given } from './command.ts';
import { withEngine } from './with-engine.ts';

/** `samverkan export`. */
export const exportCommand: Command = {
  usage: 'export <folder> [--dataset <name>]',
  summary: 'Writes a data set of the graph as a data package.',
  help: `  --dataset  which one, if there are several

The files have the form in which they are imported, sorted by their keys. Files of other names in the
folder are left alone.`,
  words: [{ what: 'a folder' }],
  options: { dataset: { type: 'string' } },
  run,
};

async function run(given: Given): Promise<number> {
  const [folder = ''] = given.words;
  return withEngine('read', async (engine) => {
    const options = { dataset: textOf(given, 'dataset'), progress: showProgress(process.stderr) };
    const { dataset, entityCount, sourceCount, statementCount, seconds } = await exportFolder(engine, loadStatements(), folder, options);
    const what = `${entityCount} entities, ${sourceCount} sources and ${statementCount} statements`;
    say(`Exported ${dataset} to ${folder}: ${what} (${seconds.toFixed(1)} s)`);
    return 0;
  });
}
