import { parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { chanceFrom } from './chance.ts';
import { definitionsText, sentVariables } from './draft.ts';
import type { Draft, Feed } from './draft.ts';
import { setText } from './selections.ts';
import type { Ids } from './values.ts';

/** A random operation: what is sent first, and which variables get a cursor out of the first answer. */
export interface Operation {
  query: string;
  variables: Record<string, unknown>;
  feeds: Feed[];
}

/** What the random operations are made of. */
export interface Ground {
  schema: GraphQLSchema;
  ids: Ids;
  /** The share of lists asked for with arguments that no answer can be given for; 0.01 if not given. */
  mistakes?: number;
}

const depths = [1, 2, 3, 4, 5, 5];
const largestAnswer = 4000;
const mostTries = 200;
const mostParts = 90;

/** The operation that belongs to a seed; always the same one for the same ground. */
export function drawOperation(ground: Ground, seed: number): Operation {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const operation = writeOperation(ground, seed * mostTries + attempt);
    if (isValid(ground.schema, operation.query)) return operation;
  }
  throw new Error(`Operations: expected a valid one within ${String(mostTries)} tries of seed ${String(seed)}, got none`);
}

function isValid(schema: GraphQLSchema, query: string): boolean {
  const errors = validate(schema, parse(query));
  // Two fields under one key are chance; anything else is a mistake of the writer.
  const mistake = errors.find(({ message }) => !message.includes('conflict'));
  if (mistake !== undefined) throw new Error(`Operations: expected a valid one, got ${mistake.message} in\n${query}`);
  return errors.length === 0;
}

function writeOperation({ schema, ids, mistakes = 0.01 }: Ground, seed: number): Operation {
  const chance = chanceFrom(seed);
  const draft: Draft = {
    chance,
    schema,
    ids,
    mistakes,
    variables: [],
    fragments: [],
    feeds: [],
    names: 0,
    parts: chance.within(10, mostParts),
    budget: largestAnswer,
  };
  const query = schema.getQueryType();
  if (query === undefined || query === null) throw new Error('Operations: expected a Query in the SDL, got none');
  const body = setText(draft, query, { depth: chance.one(depths), size: 1 });
  const fragments = draft.fragments.map(({ name, on, text }) => `fragment ${name} on ${on} ${text}`);
  const text = [`query Random${definitionsText(draft.variables)} ${body}`, ...fragments].join('\n');
  return { query: text, variables: sentVariables(draft.variables), feeds: draft.feeds };
}
