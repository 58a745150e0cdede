import type { Engine } from '../engine/engine.ts';
import { UsageError } from '../errors.ts';
import { readNamed } from '../graph/run.ts';
import { loadStatements } from '../graph/statements.ts';
import { alignRight } from '../ingest/report.ts';
import { listReleases, type ReleaseSummary } from '../release/summaries.ts';
import { say, type Command, type Given } from './command.ts';
import { withEngine } from './with-engine.ts';

/** `samverkan releases`. */
export const releasesCommand: Command = {
  usage: 'releases [number]',
  summary: 'Lists what each import has added, changed and closed.',
  help: `Each import that changes something is a release with a number. With a number it says what that release
did to each type, and which sources were read for it. What a release closed stays in the graph beside
what is stated now: Query.changes gives it.`,
  words: [{ what: 'a number', isOptional: true }],
  options: {},
  run,
};

async function run({ words: [number] }: Given): Promise<number> {
  return withEngine('read', async (engine) => {
    const releases = await listReleases(engine, loadStatements(), 0);
    if (number !== undefined) await describe(engine, releases, number);
    else if (releases.length === 0) say('Nothing has been imported.');
    else say(tableOf(releases.toReversed()));
    return 0;
  });
}

function tableOf(releases: readonly ReleaseSummary[]): string {
  const rows = releases.map(({ number, publishedAt, addedCount, changedCount, closedCount, setAsideCount, imports }) => [
    String(number),
    publishedAt ?? 'incomplete',
    ...[addedCount, changedCount, closedCount, setAsideCount].map((count) => (count === null ? '' : String(count))),
    imports.map(({ dataset }) => dataset).join(' '),
  ]);
  return alignRight([['', 'published', 'added', 'changed', 'closed', 'set aside', 'data sets'], ...rows]);
}

async function describe(engine: Engine, releases: readonly ReleaseSummary[], number: string): Promise<void> {
  const release = releases.find((one) => String(one.number) === number);
  const [details] = await readNamed(engine, loadStatements(), 'release/details', { id: number });
  if (release === undefined || details === undefined) throw new UsageError(`Expected the number of a release, but there is no ${number}`);
  const [changes, sources] = details;
  const outcome = release.publishedAt === null ? 'is incomplete' : `was published at ${release.publishedAt}`;
  say(`Release ${number} ${outcome}.`);
  for (const { dataset, setAsideCount } of release.imports) say(`Data set: ${dataset} (${String(setAsideCount)} rows set aside)`);
  if (changes.length > 0) say(`\n${alignRight([['', 'added', 'changed', 'closed'], ...changes.map((text) => text.split('|'))])}`);
  if (sources.length > 0) say(`\n${sources.map(describeSource).join('\n')}`);
}

function describeSource(text: string): string {
  const [id = '', retrieved = '', licence = '', ...title] = text.split('|');
  const when = retrieved === '' ? 'no date of retrieval' : `retrieved ${retrieved}`;
  return `${id}: ${title.join('|')} (${when}, ${licence === '' ? 'no licence stated' : licence})`;
}
