import neo4j, { type Driver } from 'neo4j-driver';
import type { Subjects } from '../workloads/workload.ts';

const taking = 'OWNS|FUNDS|PARTNERS_IN';

/**
 * Chooses whom and what the workloads are about, the same at every run. With a part of ids only entities whose ids contain it
 * are chosen (but for themes), so that graphs of several sizes can be asked about the same.
 */
export async function chooseSubjects(driver: Driver, local: string, beginning: string | null): Promise<Subjects> {
  const ids = (text: string): Promise<string[]> => column(driver, text, { local });
  const actors = await ids(
    `MATCH (a:Actor)-[:${taking}]->(p:Project) WHERE toString(a.id) CONTAINS $local
     WITH a, count(DISTINCT p) AS projects ORDER BY projects DESC, a.id LIMIT 300 RETURN a.id AS id`,
  );
  const [center = ''] = await ids(
    `MATCH (a:Actor)-[:${taking}]->(p:Project) WHERE toString(a.id) CONTAINS $local
     WITH a, count(DISTINCT p) AS projects ORDER BY abs(projects - 20), a.id LIMIT 1 RETURN a.id AS id`,
  );
  return {
    projects: await ids(
      `MATCH (p:Project) WHERE toString(p.id) CONTAINS $local
       WITH p, COUNT { (p)<-[:PARTNERS_IN]-() } AS partners
       ORDER BY abs(partners - 13), p.id LIMIT 50 RETURN p.id AS id`,
    ),
    funders: await ids(
      `MATCH (a:Actor)-[:FUNDS]->(p:Project) WHERE toString(a.id) CONTAINS $local
       WITH a, count(p) AS projects ORDER BY projects DESC, a.id LIMIT 20 RETURN a.id AS id`,
    ),
    actors,
    themes: await ids('MATCH (t:Theme)<-[:HAS_THEME]-(p:Project) WITH t, count(p) AS projects ORDER BY projects DESC, t.id LIMIT 40 RETURN t.id AS id'),
    partner: actors[0] ?? '',
    center,
    ends: await chooseEnds(driver, local),
    beginning: beginning ?? (await chooseBeginning(driver)),
  };
}

/** Two actors that share no project, while each shares one with a third. */
async function chooseEnds(driver: Driver, local: string): Promise<[string, string]> {
  const [from = ''] = await column(
    driver,
    `MATCH (a:Actor)-[:PARTNERS_IN]->(p:Project) WHERE toString(a.id) CONTAINS $local
     WITH a, count(DISTINCT p) AS projects WHERE projects >= 2
     RETURN a.id AS id ORDER BY projects, id LIMIT 1`,
    { local },
  );
  const [to = from] = await column(
    driver,
    `MATCH (a:Actor {id: $from})-[:${taking}]->(:Project)<-[:${taking}]-(x:Actor)-[:${taking}]->(:Project)<-[:${taking}]-(b:Actor)
     WHERE a <> b AND toString(x.id) CONTAINS $local AND toString(b.id) CONTAINS $local AND NOT EXISTS { (a)-[:${taking}]->(:Project)<-[:${taking}]-(b) }
     RETURN DISTINCT b.id AS id ORDER BY id LIMIT 1`,
    { from, local },
  );
  return [from, to];
}

/** Four letters with which some names begin, of those with at least 20 the fewest. */
async function chooseBeginning(driver: Driver): Promise<string> {
  const [beginning = ''] = await column(
    driver,
    `MATCH (p:Project)
     WITH substring(p.sortKey, 0, 4) AS id, count(p) AS projects
     WHERE projects >= 20 AND id =~ '[a-z]{3}[a-rt-z]'
     RETURN id ORDER BY projects, id LIMIT 1`,
    {},
  );
  return beginning;
}

async function column(driver: Driver, text: string, parameters: Record<string, unknown>): Promise<string[]> {
  const { records } = await driver.executeQuery(text, parameters, { database: 'neo4j', routing: neo4j.routing.READ });
  return records.map((record) => String(record.get('id')));
}
