// Hand-written Cypher, tuned, on bare HTTP: tuned.ts <address of Neo4j>
import neo4j from 'neo4j-driver';
import { workloads } from '../workloads/all.ts';
import { connect } from './connect.ts';
import { serveJson, tellAddress } from './listen.ts';

const driver = connect(process.argv[2] ?? '', {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});
const byName = new Map(workloads.map((one) => [encodeURIComponent(one.name), one]));

const server = serveJson(async (path, parameters) => {
  const asked = byName.get(path);
  if (asked === undefined) throw new Error(`Expected the name of a workload, got ${path}`);
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
  try {
    return await asked.tuned.run(session, parameters);
  } finally {
    await session.close();
  }
});
tellAddress(server);
