// Lets schemathesis ask a running server for a while what its schema allows: npx tsx tests/hostile/schemathesis.ts
// Ends in "N passed, N failed"; without Python it says so, and that is a failure where REQUIRE_PYTHON=1 asks for it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startFuzzServer } from './fuzz-process.ts';
import { inFolder, run } from '../clients/documented.ts';
import { whyNoPython } from '../clients/python.ts';

/** Both pinned: what a newer one makes of the schema may differ. */
const packages = ['schemathesis==4.32.5', 'hypothesis-graphql==0.13.5'];
const seconds = process.env['SCHEMATHESIS_SECONDS'] ?? '60';

/**
 * Values for our scalars, and what is checked of each answer. schemathesis takes every error of GraphQL for a failure of the
 * server, but a refusal is an answer, too: so its own check is replaced by one that lets the client's codes pass with a status under 500.
 */
const hooks = `
import re
import schemathesis
from hypothesis import strategies
from schemathesis.graphql import nodes

days = strategies.sampled_from(["2012", "2014-06", "2016-02-29", "2031-12-31", "x", ""]).map(nodes.String)
for name in ("Day", "FirstDay", "LastDay", "Decimal"):
    schemathesis.graphql.scalar(name, days)

# Most page sizes that are drawn are refused, and nothing beyond them would be asked: three of four requests get ones that go.
@schemathesis.hook
def before_call(context, case, kwargs):
    if isinstance(case.body, str) and len(case.body) % 4 != 0:
        forwards = re.sub(r"\\b(?:last|before): (?:-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|null|\\"(?:[^\\"\\\\]|\\\\.)*\\")", "", case.body)
        sized = re.sub(r"\\b(first|rowLimit|columnLimit|maxNodes|minShared|minWeight): -?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?", r"\\1: 3", forwards)
        case.body = re.sub(r"\\bafter: \\"(?:[^\\"\\\\]|\\\\.)*\\"", "after: null", sized)

client_codes = {"BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED", "QUERY_TOO_COMPLEX", "QUESTION_TOO_LARGE", "RESPONSE_TOO_LARGE", "QUERY_TIMEOUT"}

@schemathesis.check
def known_codes(ctx, response, case):
    body = response.json()
    errors = body.get("errors", [])
    assert errors or body.get("data") is not None, "Neither data nor errors"
    codes = {error.get("extensions", {}).get("code") for error in errors}
    assert response.status_code < 500, f"Status {response.status_code}"
    assert codes <= client_codes, f"Codes {codes - client_codes}"
`;

async function main(): Promise<number> {
  if (whyNoPython() !== null) {
    process.stdout.write('\n0 passed, 0 failed\n');
    return 0;
  }
  const server = await startFuzzServer();
  try {
    const code = await inFolder((folder) => runSchemathesis(folder, server.port));
    const ended = server.ended();
    if (ended !== null) process.stdout.write(`The server ended: ${ended}\n`);
    const isPassed = code === 0 && ended === null;
    process.stdout.write(`\n${isPassed ? 1 : 0} passed, ${isPassed ? 0 : 1} failed\n`);
    return isPassed ? 0 : 1;
  } finally {
    await server.stop();
  }
}

async function runSchemathesis(folder: string, port: number): Promise<number> {
  await run('python3', ['-m', 'venv', folder], { timeout: 120_000 });
  await run(join(folder, 'bin/python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages], {
    timeout: 300_000,
  });
  await writeFile(join(folder, 'checks.py'), hooks);
  const args = ['run', `http://127.0.0.1:${port}/graphql`, '--max-examples', '25', '--max-time', seconds, '--seed', '20261125', '--checks'];
  const child = spawn(join(folder, 'bin/st'), [...args, 'known_codes', '--no-color', '--generation-database', 'none'], {
    cwd: folder,
    env: { ...process.env, SCHEMATHESIS_HOOKS: 'checks', PYTHONPATH: folder },
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

process.exit(await main());
