import { formatSummaries } from '../ingest/draft/choose-format.ts';
import { alignLeft } from '../ingest/report.ts';
import { say, type Command } from './command.ts';

/** `samverkan formats`. */
export const formatsCommand: Command = {
  usage: 'formats',
  summary: "Lists the formats of other people's data that can be imported.",
  help: 'docs/importing.md has an example of each, docs/formats.md says what is made of its columns.',
  words: [],
  options: {},
  run: async () => {
    say(alignLeft(formatSummaries(), ''));
    return 0;
  },
};
