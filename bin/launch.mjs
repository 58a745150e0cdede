// What both commands share: a Node that is new enough, the packages that are needed, TypeScript run without a build.
// Plain JavaScript without packages, since it runs before there are any.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const leastNode = 20;

/**
 * Runs a TypeScript file of the project in this process, so that signals and the exit code are its own; installs the
 * packages first where they are missing or are not those of package-lock.json.
 */
export async function launch(file, args, { needsDevelopment = false } = {}) {
  checkNode();
  if (!isInstalled(needsDevelopment)) install(needsDevelopment);
  const url = new URL(file, root);
  if (process.env.npm_lifecycle_event !== undefined) endWithParent();
  process.argv = [process.argv[0], fileURLToPath(url), ...args];
  const { register } = await import('tsx/esm/api');
  // The settings of tsconfig.json are for checking only, and extend packages that a production install lacks.
  register({ tsconfig: false });
  await import(url.href);
}

/** Whoever ends npm ends the shell that npm started, which tells nobody: being left by it counts as SIGTERM. */
function endWithParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 200);
  timer.unref();
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= leastNode) return;
  process.stderr.write(`Samverkan needs Node ${leastNode} or newer, but this is Node ${process.versions.node}\n`);
  process.exit(2);
}

/** Compares what npm wrote down when it installed with the lock file, package by package. */
function isInstalled(needsDevelopment) {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (wanted === null || installed === null) return false;
  const isNeeded = (entry) => !entry.optional && !entry.devOptional && (needsDevelopment || !entry.dev);
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? !isNeeded(entry) : found.version === entry.version && found.integrity === entry.integrity;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(new URL(file, root), 'utf8')).packages;
  } catch {
    return null;
  }
}

function install(needsDevelopment) {
  process.stderr.write('Installing the packages of package-lock.json (npm ci); this is needed once\n');
  // What npm warns of are packages of packages; what fails is an error and is shown.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', needsDevelopment ? '--include=dev' : '--omit=dev'];
  const npm = process.env.npm_execpath;
  const options = { cwd: fileURLToPath(root), stdio: ['ignore', 2, 2] };
  const { status, error } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status === 0) return;
  process.stderr.write(`npm ci did not succeed (${error?.message ?? `exit code ${status}`}); is there a way to the npm registry?\n`);
  process.exit(1);
}
