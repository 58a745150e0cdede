import type { FieldNode, GraphQLNamedType } from 'graphql';
import { isObjectType } from 'graphql';
import type { FieldFunction } from './field-function.ts';
import { copyColumns, hang, isItem, type Item } from './item.ts';
import { selectedFields, type Descend, type Position, type Walk } from './walk.ts';

/** A computed field at one position, asked of some objects with the same arguments. */
export interface ComputeRequest {
  readonly compute: FieldFunction;
  readonly type: GraphQLNamedType;
  readonly args: Readonly<Record<string, unknown>>;
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly items: readonly Item[];
}

/** Runs a field function once for all requests with the same arguments at a level, and hangs the answers on their parents. */
export async function computeField(walk: Walk, requests: readonly ComputeRequest[], descend: Descend): Promise<void> {
  const ids = [...new Set(requests.flatMap((request) => request.items.map((item) => item.id ?? '')))];
  const [first] = requests;
  if (first === undefined) return;
  let answers: Awaited<ReturnType<FieldFunction>>;
  try {
    answers = await first.compute({ reader: walk.reader, ids, args: first.args, asks: asksOf(walk, requests) });
  } catch (error) {
    for (const { items, key } of requests) for (const item of items) hang(item, key, error);
    return;
  }
  await descend(
    walk,
    requests.map((request) => hangAnswers(request, answers)),
  );
}

/** Each request has answers of its own: what they select may differ under the same keys, and hangs on them. */
function hangAnswers({ type, nodes, items, key }: ComputeRequest, answers: Awaited<ReturnType<FieldFunction>>): Position {
  const own = new Map(items.map(({ id = '' }) => [id, copyColumns(answers.get(id) ?? null)]));
  for (const item of items) hang(item, key, own.get(item.id ?? ''));
  return { type, nodes, items: [...own.values()].filter(isItem) };
}

/** Runs a field function of Query: undefined when it has no answer; throws what it throws. */
export async function computeRoot(
  walk: Walk,
  request: Omit<ComputeRequest, 'items' | 'key'>,
  descend: Descend,
): Promise<Item | null | undefined> {
  const { compute, type, nodes, args } = request;
  const answers = await compute({ reader: walk.reader, ids: [''], args, asks: asksOf(walk, [request]) });
  const answer = answers.get('');
  if (answer !== undefined && answer !== null) await descend(walk, [{ type, nodes, items: [answer] }]);
  return answer;
}

function asksOf(walk: Walk, requests: readonly Pick<ComputeRequest, 'type' | 'nodes'>[]): (field: string) => boolean {
  const asked = new Set<string>();
  for (const { type, nodes } of requests) {
    if (!isObjectType(type)) continue;
    for (const fieldNodes of selectedFields(walk, type, nodes).values()) asked.add(fieldNodes[0]?.name.value ?? '');
  }
  return (field) => asked.has(field);
}
