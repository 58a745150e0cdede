import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { Variables } from './workload.ts';

/** Runs a statement as people do, and gives its records as objects. */
export async function queryObjects(driver: Driver, text: string, parameters: Variables): Promise<Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(text, parameters, { database: 'neo4j', routing: neo4j.routing.READ });
  return records.map((record) => record.toObject());
}

/** Runs a statement in auto-commit, and gives the first column of its rows. */
export async function firstColumn(session: Session, text: string, parameters: Variables): Promise<unknown[]> {
  const { records } = await session.run(text, parameters);
  return records.map((record) => record.get(0) as unknown);
}

/** Runs a statement in auto-commit, and gives its only row as a list. */
export async function onlyRow(session: Session, text: string, parameters: Variables): Promise<unknown[]> {
  const { records } = await session.run(text, parameters);
  return [...(records[0]?.values() ?? [])];
}
