// What `npm run check -- supply` does: lock file, licences, install scripts, known holes and the container's user.
// With --write it writes docs/licences.md instead of comparing it.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesText, notPermissive, readShipped } from './licences.ts';

const root = join(import.meta.dirname, '..');
const licencesFile = join(root, 'docs/licences.md');

/** Packages whose install script is known and not needed: why. The container installs without any. */
const needlessScripts: ReadonlyMap<string, string> = new Map([
  ['esbuild', 'checks that the binary for this system came, which is a package of its own'],
  ['@apollo/protobufjs', 'tells of a version scheme on the terminal'],
]);

/** Holes of level high or above that are known and why they don't matter here, by the advisory's address. None. */
const exceptions: ReadonlyMap<string, string> = new Map();

/** Binaries of the embedded engine for other systems: where the lock file was made, the registry has only that for Linux on x64. */
const unhashedFor = /^node_modules\/@grafeo-db\/js-(?:darwin|win32|linux-arm64)-/;

const shipped = readShipped(root);
const problems = [...checkLock(), ...checkLicences(), ...checkScripts(), ...checkContainer(), ...checkHoles()];
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** npm refuses to install from a lock file that package.json has outgrown; nothing is installed or asked of a registry here. */
function checkLock(): string[] {
  const { status, stderr } = npm('ci', '--dry-run', '--offline', '--ignore-scripts', '--no-audit', '--no-fund');
  const isOutgrown = /can only install packages when|in sync/.test(stderr);
  const first = stderr.trim().split('\n')[0] ?? '';
  const unhashed = Object.entries(readLocked()).filter(
    ([path, { integrity, link }]) => path !== '' && integrity === undefined && link !== true,
  );
  const [known, unknown] = [true, false].map((isKnown) => unhashed.filter(([path]) => unhashedFor.test(path) === isKnown)) as [
    typeof unhashed,
    typeof unhashed,
  ];
  if (known.length > 0)
    process.stdout.write(`NOT HASHED: ${known.length} binaries of other systems, which the registry of this machine lacks\n`);
  return [
    ...(isOutgrown ? [`package-lock.json is not in step with package.json: ${first}`] : []),
    ...(status !== 0 && !isOutgrown ? [`package-lock.json could not be compared with package.json: ${first}`] : []),
    ...unknown.map(([path]) => `package-lock.json: expected a hash for ${path}, found none`),
  ];
}

function readLocked(): Record<string, { integrity?: string; link?: boolean }> {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, { integrity?: string }> };
  return lock.packages;
}

function checkLicences(): string[] {
  const wrong = notPermissive(shipped).map(({ name, licence }) => `${name}: expected a permissive licence, got ${licence}`);
  const text = licencesText(shipped);
  if (process.argv.includes('--write')) writeFileSync(licencesFile, text);
  const isStale = !process.argv.includes('--write') && readOrNull(licencesFile) !== text;
  return isStale ? [...wrong, 'docs/licences.md is stale: npx tsx tools/check-supply.ts --write'] : wrong;
}

function checkScripts(): string[] {
  const wanting = shipped.filter(({ name, hasInstallScript }) => hasInstallScript && !needlessScripts.has(name));
  return wanting.map(({ name }) => `${name} wants to run a script when it is installed; say in tools/check-supply.ts why it isn't needed`);
}

/** The container runs as a user without rights, and what it installs runs no script and is what the lock file says. */
function checkContainer(): string[] {
  const lines = readFileSync(join(root, 'Dockerfile'), 'utf8').replaceAll('\\\n', ' ').split('\n');
  const user =
    lines
      .filter((line) => /^USER\s/.test(line))
      .at(-1)
      ?.split(/\s+/)[1] ?? 'root';
  const start = lines.findIndex((line) => /^(?:CMD|ENTRYPOINT)\s/.test(line));
  const isBefore = lines.findLastIndex((line) => /^USER\s/.test(line)) < start;
  return [
    ...(/^(?:root|0)(?::|$)/.test(user) || !isBefore ? [`Dockerfile: expected a user without rights before what is run, got ${user}`] : []),
    ...(lines.some((line) => /npm ci\b.*--omit=dev.*--ignore-scripts|npm ci\b.*--ignore-scripts.*--omit=dev/.test(line))
      ? []
      : ['Dockerfile: expected npm ci --omit=dev --ignore-scripts, found none']),
  ];
}

interface Hole {
  readonly severity: string;
  readonly via: readonly (string | { readonly url: string; readonly title: string })[];
}

/** Asks the registry for known holes; where it can't be asked, that is said and nothing is taken for audited. */
function checkHoles(): string[] {
  const { stdout, stderr } = npm('audit', '--omit=dev', '--json');
  const report = readJson(stdout);
  if (report?.vulnerabilities === undefined) {
    const why = /\b(\d{3} [A-Z][\w ]+)/.exec(stderr)?.[1] ?? 'no answer';
    process.stdout.write(`NOT AUDITED: the registry of this machine does not tell of known holes (${why})\n`);
    return process.env['REQUIRE_AUDIT'] === '1' ? ['REQUIRE_AUDIT=1 asks for an audit, and there was none'] : [];
  }
  return Object.entries(report.vulnerabilities)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .flatMap(([name, { via }]) =>
      via.flatMap((one) => (typeof one === 'string' || exceptions.has(one.url) ? [] : [`${name}: ${one.title} (${one.url})`])),
    );
}

function readJson(text: string): { vulnerabilities?: Record<string, Hole> } | null {
  try {
    return JSON.parse(text) as { vulnerabilities?: Record<string, Hole> };
  } catch {
    return null;
  }
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function npm(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('npm', args, { cwd: root, encoding: 'utf8', timeout: 120_000 });
}
