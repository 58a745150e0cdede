import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Run } from '../../bench/measure/run.ts';
import { contenderNames } from '../../bench/servers/contenders.ts';
import { workloads } from '../../bench/workloads/all.ts';
import { projectRoot } from '../../src/config.ts';
import { describeEachEngine } from '../support/engines.ts';

describeEachEngine('npm run bench', (openEngine, engine) => {
  // It loads both engines itself and needs Neo4j for most contenders, so it runs once, where there is one.
  test.skipIf(engine.name === 'embedded')(
    'times every contender with every workload, and all answer alike',
    async () => {
      await openEngine();
      const folder = mkdtempSync(join(tmpdir(), 'samverkan-bench-'));
      try {
        const { runs } = await runBench(folder);
        expect(runs.map(({ workloads: results }) => results.map(({ workload }) => workload))).toEqual([workloads.map(({ name }) => name)]);
        for (const { workload, differences, size, measured } of runs.flatMap((one) => one.workloads)) {
          expect([workload, ...differences]).toEqual([workload]);
          expect(size, workload).toBeGreaterThan(20);
          expect(measured.map(({ contender }) => contender)).toEqual(contenderNames);
          for (const { requests, statements, contender } of measured) {
            expect(requests).toBeGreaterThan(0);
            if (contender === 'tuned') expect(statements, workload).toBe(workload === '__typename' ? 0 : 1);
          }
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    300_000,
  );
});

async function runBench(folder: string): Promise<{ runs: Run[] }> {
  const json = join(folder, 'result.json');
  const { env } = process;
  const neo4j = { NEO4J_USER: env['TEST_NEO4J_USER'] ?? '', NEO4J_PASSWORD: env['TEST_NEO4J_PASSWORD'] ?? '' };
  const effort = ['--clients', '2', '--rounds', '1', '--slice', '20', '--warm-up', '20', '--starts', '0'];
  const places = ['--neo4j', env['TEST_NEO4J_URI'] ?? '', '--cache', folder, '--json', json];
  const words = ['--size', 'small', '--contenders', contenderNames.join(','), ...effort, ...places];
  await promisify(execFile)(process.execPath, ['--import', 'tsx', join(projectRoot, 'bench', 'run.ts'), ...words], {
    cwd: projectRoot,
    env: { ...env, ...neo4j },
  });
  return JSON.parse(readFileSync(json, 'utf8')) as { runs: Run[] };
}
