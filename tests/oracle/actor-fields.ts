import type { Fields } from './entity-fields.ts';
import type { EntityRow, Graph } from './load.ts';
import { fitting, incoming, isAbsent, lets, outgoing, projectPage, relationPage, to, toActors } from './relations.ts';

/** Fields of every kind of actor. */
export const actorFields: Fields<EntityRow> = {
  kind: ({ kind }) => kind,
  ownedProjects: ({ id }, args, graph) => projectPage(graph, to(outgoing(graph, id, 'OWNS'), 'Project'), args),
  fundedProjects: ({ id }, args, graph) => projectPage(graph, to(outgoing(graph, id, 'FUNDS'), 'Project'), args),
  projects: ({ id }, args, graph) => {
    const all = to(outgoing(graph, id, 'OWNS', 'FUNDS', 'PARTNERS_IN'), 'Project');
    const about = all.filter(({ node }) => hasThemeOf(graph, node.id, args.themeIds));
    return projectPage(graph, fitting(about, { roles: args.roles ?? null }), args);
  },
  ownedActors: ({ id }, args, graph) => relationPage(toActors(outgoing(graph, id, 'OWNS')), args),
  owners: ({ id }, args, graph) => relationPage(incoming(graph, id, 'OWNS'), args),
  fundedActors: ({ id }, args, graph) => relationPage(toActors(outgoing(graph, id, 'FUNDS')), args),
  funders: ({ id }, args, graph) => relationPage(incoming(graph, id, 'FUNDS'), args),
  memberships: ({ id }, args, graph) => relationPage(fitting(outgoing(graph, id, 'MEMBER_OF'), args), args),
  members: ({ id }, args, graph) => relationPage(fitting(incoming(graph, id, 'MEMBER_OF'), args), args),
  parts: ({ id }, args, graph) => relationPage(incoming(graph, id, 'PART_OF'), args),
  partOf: ({ id }, args, graph) => relationPage(outgoing(graph, id, 'PART_OF'), args),
  collaborators: ({ id }, args, graph) =>
    relationPage([...outgoing(graph, id, 'COLLABORATES_WITH'), ...incoming(graph, id, 'COLLABORATES_WITH')], args),
  mandates: ({ id }, args, graph) => relationPage(outgoing(graph, id, 'MANDATES'), args),
  mandatedBy: ({ id }, args, graph) => relationPage(incoming(graph, id, 'MANDATES'), args),
  priorities: ({ id }, args, graph) => relationPage(fitting(outgoing(graph, id, 'PRIORITISES'), args), args),
  themes: ({ id }, args, graph) => relationPage(outgoing(graph, id, 'HAS_THEME'), args),
  places: ({ id }, args, graph) => relationPage(outgoing(graph, id, 'LOCATED_IN'), args),
  covers: ({ id }, args, graph) => relationPage(outgoing(graph, id, 'COVERS'), args),
  coveredBy: ({ id }, args, graph) => relationPage(incoming(graph, id, 'COVERS'), args),
  documents: ({ id }, args, graph) => relationPage(fitting(incoming(graph, id, 'ISSUED_BY', 'CARRIED_OUT_BY', 'CONCERNS'), args), args),
  inspiredProjects: ({ id }, args, graph) => relationPage(incoming(graph, id, 'BUILDS_ON'), args),
  successors: ({ id }, args, graph) => relationPage(incoming(graph, id, 'SUCCEEDS'), args),
  predecessors: ({ id }, args, graph) => relationPage(outgoing(graph, id, 'SUCCEEDS'), args),
};

/** The field that funds alone have. */
export const fundFields: Fields<EntityRow> = {
  programmes: ({ id }, args, graph) => relationPage(incoming(graph, id, 'OF_FUND'), args),
};

/** Whether a project is about one of these themes, if any are given. */
export function hasThemeOf(graph: Graph, id: string, themeIds: string[] | null | undefined): boolean {
  return isAbsent(themeIds) || outgoing(graph, id, 'HAS_THEME').some(({ node }) => lets(themeIds, node.id));
}
