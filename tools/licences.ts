import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that ships: one of package-lock.json that is no development dependency. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Only installed where the system is the one it is for. */
  readonly isOptional: boolean;
  /** Whether it wants to run a script when it is installed; `npm ci --ignore-scripts` runs none. */
  readonly hasInstallScript: boolean;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

/** Licences that ask for no more than naming them; each part of a combined one must be among them. */
const permissive: ReadonlySet<string> = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Python-2.0', 'Unlicense', 'CC0-1.0'],
]);

/** The packages that ship, by name and version. */
export function readShipped(root: string): Shipped[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  const shipped = Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
    .map(([path, locked]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: locked.version ?? '?',
      licence: locked.license ?? 'none stated',
      isOptional: locked.optional === true,
      hasInstallScript: locked.hasInstallScript === true,
    }));
  const once = new Map(shipped.map((one) => [`${one.name} ${one.version}`, one]));
  return [...once.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}

/** Those whose licence asks for more than naming it, or that state none. */
export function notPermissive(shipped: readonly Shipped[]): Shipped[] {
  return shipped.filter(({ licence }) => !licence.split(/[()\s]+|\b(?:AND|OR)\b/).every((part) => part === '' || permissive.has(part)));
}

/** The text of docs/licences.md. */
export function licencesText(shipped: readonly Shipped[]): string {
  const licences = [...new Set(shipped.map(({ licence }) => licence))].sort();
  const sections = licences.map((licence) => {
    const packages = shipped
      .filter((one) => one.licence === licence)
      .map(({ name, version, isOptional }) => `- ${name} ${version}${isOptional ? ' (where the system needs it)' : ''}`);
    return `## ${licence}\n\n${packages.join('\n')}\n`;
  });
  return `# Licences of what ships

Made by \`npx tsx tools/check-supply.ts --write\` from package-lock.json; \`npm run check -- supply\` fails when it is stale or a licence is not permissive. Each package brings its licence's text in its folder under \`node_modules/\`. ${shipped.length} packages ship with the server; what only develops and tests it is not listed.

${sections.join('\n')}`;
}
