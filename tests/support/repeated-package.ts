import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a data folder with a package several times over: in each copy the ids get its number, `project:kedja-001`, but for those
 * with a prefix in `shared`, which are there once and join the copies. What is said of shared ones alone is said once.
 * No value of the package may hold a line break.
 */
export function writeRepeated(from: string, to: string, copies: number, shared: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  const numbers = Array.from({ length: copies }, (_, index) => String(index + 1).padStart(3, '0'));
  const statements = linesOf(from, 'statements.csv').slice(1);
  const repeated = new Set(statements.filter((line) => renamed(line, '001', [...shared, 'statement']) !== line).map(idOf));
  const rename = (line: string, number: string): string => {
    const statement = idOf(line);
    const isOnce = statement.startsWith('statement:') && !repeated.has(statement);
    return isOnce ? line : renamed(line, number, shared);
  };
  for (const file of readdirSync(from).filter((name) => name.endsWith('.csv'))) {
    const [header = '', ...lines] = linesOf(from, file);
    const all = new Set(numbers.flatMap((number) => lines.map((line) => rename(line, number))));
    writeFileSync(join(to, file), [header, ...[...all].sort(), ''].join('\n'));
  }
  writeFileSync(join(to, 'datapackage.json'), readFileSync(join(from, 'datapackage.json')));
}

function linesOf(folder: string, file: string): string[] {
  return readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
}

function idOf(line: string): string {
  return line.split(',', 1)[0] ?? '';
}

/** A line with a number after each id that isn't shared. Sources always are. */
function renamed(line: string, number: string, shared: readonly string[]): string {
  return line.replaceAll(/\b([a-z]+(?:-[a-z]+)*):([a-z0-9]+(?:-[a-z0-9]+)*)/g, (id: string, prefix: string) =>
    ['source', ...shared].includes(prefix) ? id : `${id}-${number}`,
  );
}
