import { buildASTSchema } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { RequestContext } from './context.ts';
import type { Engine, ReadLimit } from './engine/engine.ts';
import { checkPlan } from './graph/check.ts';
import type { FieldFunctions } from './graph/field-function.ts';
import { isItem } from './graph/item.ts';
import { makePlan } from './graph/plan.ts';
import { attachResolvers } from './graph/resolve.ts';
import { attachScalars } from './graph/scalars.ts';
import { loadStatements, type Statements } from './graph/statements.ts';
import { loadMatcher } from './ingest/identity/load-matcher.ts';
import { makeQuestions } from './questions/field-functions.ts';
import { makeReconciler, type Reconciler } from './reconcile/reconciler.ts';
import { actorKind } from './resolvers/actor.ts';
import { reconcileResolver } from './resolvers/reconcile.ts';
import { searchResolver } from './resolvers/search.ts';
import { loadSchema } from './schema.ts';
import { changesFunction } from './release/changes.ts';
import { CurrentRelease } from './release/current-release.ts';
import { CurrentMergedIds } from './release/merged-ids.ts';
import { CurrentIndex } from './search/current-index.ts';

/** The schema with its resolvers, and what each request needs to use it. */
export interface Executable {
  readonly schema: GraphQLSchema;
  /** The release that there is now. */
  readonly release: CurrentRelease;
  /** Finds what others speak of. */
  readonly reconciler: Reconciler;
  /** Reads ahead what the questions about all projects need; throws a SamverkanError when the database fails. */
  readAhead(): Promise<void>;
  /** The context of a request; without a limit it may take any time. */
  makeContext(limit?: ReadLimit): RequestContext;
}

/** Makes the schema executable on an engine; throws an Error when the schema promises what no statement gives. */
export function makeExecutable(engine: Engine, statements: Statements = loadStatements()): Executable {
  const schema = buildASTSchema(loadSchema());
  const release = new CurrentRelease(engine, statements);
  const merged = new CurrentMergedIds(engine, statements, release);
  const shared = { engine, release, index: new CurrentIndex(engine, statements), merged };
  attachScalars(schema);
  const computed = new Set(['Actor.kind', 'Query.search', 'Query.reconcile']);
  const reconciler = makeReconciler({ ...shared, statements, loadMatcher });
  const questions = makeQuestions(statements, release);
  const functions: FieldFunctions = new Map([
    ...questions.functions,
    ['Actor.candidates', reconciler.candidatesOf],
    ['Query.changes', changesFunction(statements)],
  ]);
  const plan = makePlan(schema, statements, computed, functions);
  attachResolvers(
    plan,
    new Map<string, GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>>([
      ['Actor.kind', (actor) => (isItem(actor) ? actorKind(actor) : null)],
      ['Query.search', searchResolver(plan, statements)],
      ['Query.reconcile', reconcileResolver(plan, reconciler)],
    ]),
  );
  checkPlan(plan, statements);
  return {
    schema,
    release,
    reconciler,
    readAhead: () => questions.readAhead(new RequestContext(shared)),
    makeContext: (limit) => new RequestContext(shared, limit),
  };
}
