// Hand-written Cypher as people write it, on bare HTTP: plain.ts <address of Neo4j>
import { workloads } from '../workloads/all.ts';
import { connect } from './connect.ts';
import { serveJson, tellAddress } from './listen.ts';

const driver = connect(process.argv[2] ?? '', { disableLosslessIntegers: true });
const byName = new Map(workloads.map((one) => [encodeURIComponent(one.name), one]));

const server = serveJson(async (path, parameters) => {
  const asked = byName.get(path);
  if (asked === undefined) throw new Error(`Expected the name of a workload, got ${path}`);
  return asked.plain(driver, parameters);
});
tellAddress(server);
