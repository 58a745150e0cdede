import type { Engine } from './engine.ts';

/** The engine with some of what it does done otherwise. */
export function engineWith(engine: Engine, changes: Partial<Engine>): Engine {
  return {
    kind: engine.kind,
    read: (statement, parameters, limit) => engine.read(statement, parameters, limit),
    write: (statement, parameters) => engine.write(statement, parameters),
    setUp: () => engine.setUp(),
    ping: () => engine.ping(),
    close: () => engine.close(),
    ...changes,
  };
}
