import { loadStatements } from '../graph/statements.ts';
import { readDatasets } from '../ingest/datasets.ts';
import { readNewestRelease } from '../ingest/release.ts';
import { alignRight } from '../ingest/report.ts';
import { say, type Command } from './command.ts';
import { withEngine } from './with-engine.ts';

/** `samverkan release`. */
export const releaseCommand: Command = {
  usage: 'release',
  summary: 'Says which release of the data the graph has, and what is in it.',
  help: 'After an import that was broken off the release is incomplete until it is run again.',
  words: [],
  options: {},
  run,
};

async function run(): Promise<number> {
  return withEngine('read', async (engine) => {
    const statements = loadStatements();
    const release = await readNewestRelease(engine, statements);
    if (release === null) say('Nothing has been imported.');
    else if (release.isComplete) say(`Release ${release.number} is complete; it was published at ${release.publishedAt ?? ''}.`);
    else say(`Release ${release.number} is incomplete: an import is going on, or was broken off and must be run again.`);
    for (const { name, isComplete } of await readDatasets(engine, statements)) say(`Data set: ${name}${isComplete ? '' : ' (incomplete)'}`);
    if (release?.isComplete === true) say(`\n${alignRight([...release.counts].map(([type, count]) => [type, String(count)]))}`);
    return 0;
  });
}
