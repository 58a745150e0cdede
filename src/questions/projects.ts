import type { ProjectOrder, QueryArguments } from '../generated/schema.ts';
import { readPaging } from '../graph/cursor.ts';
import type { Ask, FieldFunction } from '../graph/field-function.ts';
import type { Item } from '../graph/item.ts';
import { pageOf, wholeList } from '../graph/whole-list.ts';
import { coverageOf } from './answer-coverage.ts';
import { consider } from './considered.ts';
import { readEntities } from './entities.ts';
import { entity } from './entity.ts';
import type { Ground, MakeGround } from './ground.ts';
import { isPlain, listFunction } from './listed.ts';
import { compareKeys } from './order.ts';
import type { Project } from './project.ts';
import { root } from './typed.ts';

/** Query.projects as a field function: a list without conditions of its own is one of those that are kept in order. */
export function projectsFunction(groundOf: MakeGround): FieldFunction {
  const [, filtered] = root('projects', groundOf, projects);
  const listed = listFunction('projects', groundOf);
  return (ask) => (isPlain(ask.args['filter']) && !ask.asks('coverage') ? listed(ask) : filtered(ask));
}

/** Query.projects: the projects that fulfil a filter, with what the list rests on. */
async function projects(ground: Ground, args: QueryArguments['projects'], ask: Ask): Promise<Item> {
  const considered = await consider(ground, args.filter, args.groups);
  const sorted = await sort(ground, considered.projects, args.orderBy ?? { by: 'NAME', direction: 'ASC' });
  const list = sorted.map(({ id }) => ({ id, edge: () => ({ node: entity(id) }) }));
  const coverage = ask.asks('coverage') ? coverageOf(considered) : null;
  return { ...pageOf(wholeList(list), readPaging(ask.args)), coverage };
}

async function sort(ground: Ground, all: readonly Project[], { by, direction }: ProjectOrder): Promise<Project[]> {
  const entities = await readEntities(ground, by === 'START' ? [] : all.map(({ id }) => id));
  const keyed = all.map((project) => ({ project, key: [entities.get(project.id)?.sortKey ?? project.span.startFirst, project.id] }));
  const sign = direction === 'DESC' ? -1 : 1;
  return keyed.sort((one, other) => sign * compareKeys(one.key, other.key)).map(({ project }) => project);
}
