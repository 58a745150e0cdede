import type { Engine, Statement } from '../../src/engine/engine.ts';

/** Removes every node and edge, some thousands a transaction; constraints and indexes stay. */
export async function wipe(engine: Engine): Promise<void> {
  let removed = 1;
  while (removed > 0) {
    const [row] = await engine.write(removeSome, {});
    removed = Number(row?.[0]);
  }
}

/** Whether it has no node. */
export async function isEmpty(engine: Engine): Promise<boolean> {
  return (await engine.read(findOne, {})).length === 0;
}

const removeSome = statement('wipe', 'MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS removed');
const findOne = statement('is-empty', 'MATCH (n) RETURN 1 AS one LIMIT 1');

function statement(name: string, text: string): Statement {
  return { name: `tests/${name}`, text, parameters: new Map(), inputs: new Map() };
}
