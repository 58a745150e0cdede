import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { exportCommand } from './export.ts';
import { formatsCommand } from './formats.ts';
import { importCommand } from './import.ts';
import { mergeCommand } from './merge.ts';
import { releaseCommand } from './release.ts';
import { releasesCommand } from './releases.ts';
import { reviewCommand } from './review.ts';
import { serveCommand } from './serve.ts';
import { splitCommand } from './split.ts';

/** All commands by their names, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  import: importCommand,
  formats: formatsCommand,
  export: exportCommand,
  check: checkCommand,
  merge: mergeCommand,
  split: splitCommand,
  review: reviewCommand,
  release: releaseCommand,
  releases: releasesCommand,
  serve: serveCommand,
};
