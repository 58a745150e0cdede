import type { ParseArgsConfig } from 'node:util';

/** What stands on the command line after the name of a command. */
export interface Given {
  /** The words that are no options, in their order. */
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** A command of the command line. */
export interface Command {
  /** Its name and what it takes, such as `export <folder> [--dataset <name>]`. */
  readonly usage: string;
  /** One sentence, for the list of all commands. */
  readonly summary: string;
  readonly help: string;
  /** What the words after the name are, in their order. */
  readonly words: readonly Word[];
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Gives the exit code: 0 done, 1 findings; throws a UsageError for a wrong command. */
  readonly run: (given: Given) => Promise<number>;
}

/** A word that a command takes. */
export interface Word {
  /** Such as `a folder`. */
  readonly what: string;
  readonly isOptional?: boolean;
  /** Whether any number of words may stand here. */
  readonly isRepeated?: boolean;
}

/** The text of an option; undefined where it is not given. */
export function textOf({ options }: Given, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** Writes a text to the standard output, and a line end. */
export function say(text: string): void {
  process.stdout.write(`${printable(text)}\n`);
}

/** Writes a text to the standard error output, and gives the exit code of a failure. */
export function fail(text: string): number {
  process.stderr.write(`${printable(text)}\n`);
  return 1;
}

/** A text without the signs by which what stands in a file could steer a terminal or turn a line round; line ends and tabs stay. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
