import type { Command } from './command.ts';

/** Loads each command by its name, in the order of the help: what the others need takes its time, and most words are for one. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('./import.ts')).importCommand,
  formats: async () => (await import('./formats.ts')).formatsCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  merge: async () => (await import('./merge.ts')).mergeCommand,
  split: async () => (await import('./split.ts')).splitCommand,
  review: async () => (await import('./review.ts')).reviewCommand,
  release: async () => (await import('./release.ts')).releaseCommand,
  releases: async () => (await import('./releases.ts')).releasesCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
};
