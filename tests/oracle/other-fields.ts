import type { Fields } from './entity-fields.ts';
import type { EntityRow } from './load.ts';
import { bestClaim, entityPeriod, fitting, incoming, outgoing, projectPage, relationPage, to, toActors } from './relations.ts';

/** Fields of a project. */
export const projectFields: Fields<EntityRow> = {
  kind: ({ kind }) => kind,
  period: (project, _, graph) => entityPeriod(graph, project),
  status: ({ id }, _, graph) => bestClaim(graph, id, 'status'),
  owners: ({ id }, args, graph) => relationPage(fitting(incoming(graph, id, 'OWNS'), args), args),
  funders: ({ id }, args, graph) => relationPage(incoming(graph, id, 'FUNDS'), args),
  partners: ({ id }, args, graph) => relationPage(fitting(incoming(graph, id, 'PARTNERS_IN'), args), args),
  participants: ({ id }, args, graph) => relationPage(fitting(toActors(incoming(graph, id, 'OWNS', 'FUNDS', 'PARTNERS_IN')), args), args),
  themes: ({ id }, args, graph) => relationPage(outgoing(graph, id, 'HAS_THEME'), args),
  programmes: ({ id }, args, graph) => relationPage(outgoing(graph, id, 'UNDER'), args),
  buildsOn: ({ id }, args, graph) => relationPage(outgoing(graph, id, 'BUILDS_ON'), args),
  continuedBy: ({ id }, args, graph) => relationPage(incoming(graph, id, 'BUILDS_ON'), args),
  places: ({ id }, args, graph) => relationPage(to(outgoing(graph, id, 'COVERS'), 'Place'), args),
  coveredActors: ({ id }, args, graph) => relationPage(toActors(outgoing(graph, id, 'COVERS')), args),
  documents: ({ id }, args, graph) => relationPage(incoming(graph, id, 'CONCERNS'), args),
};

/** Fields of a programme. */
export const programmeFields: Fields<EntityRow> = {
  fund: ({ id }, args, graph) => relationPage(outgoing(graph, id, 'OF_FUND'), args),
  projects: ({ id }, args, graph) => projectPage(graph, incoming(graph, id, 'UNDER'), args),
  fundedProjects: ({ id }, args, graph) => relationPage(to(outgoing(graph, id, 'FUNDS'), 'Project'), args),
};

/** Fields of a theme. */
export const themeFields: Fields<EntityRow> = {
  projects: ({ id }, args, graph) => projectPage(graph, to(incoming(graph, id, 'HAS_THEME'), 'Project'), args),
  prioritisedBy: ({ id }, args, graph) => relationPage(fitting(incoming(graph, id, 'PRIORITISES'), args), args),
  actors: ({ id }, args, graph) => relationPage(toActors(incoming(graph, id, 'HAS_THEME')), args),
  documents: ({ id }, args, graph) => relationPage(to(incoming(graph, id, 'HAS_THEME', 'CONCERNS'), 'Document'), args),
  broader: ({ id }, args, graph) => relationPage(outgoing(graph, id, 'BROADER'), args),
  narrower: ({ id }, args, graph) => relationPage(incoming(graph, id, 'BROADER'), args),
};

/** Fields of a place. */
export const placeFields: Fields<EntityRow> = {
  kind: ({ kind }) => kind,
  within: ({ id }, args, graph) => relationPage(outgoing(graph, id, 'WITHIN'), args),
  contains: ({ id }, args, graph) => relationPage(fitting(incoming(graph, id, 'WITHIN'), args), args),
  actors: ({ id }, args, graph) => relationPage(fitting(incoming(graph, id, 'LOCATED_IN'), args), args),
  coveredBy: ({ id }, args, graph) => relationPage(incoming(graph, id, 'COVERS'), args),
  inspiredProjects: ({ id }, args, graph) => relationPage(incoming(graph, id, 'BUILDS_ON'), args),
};

/** Fields of a document. */
export const documentFields: Fields<EntityRow> = {
  kind: ({ kind }) => kind,
  period: (document, _, graph) => entityPeriod(graph, document),
  issuedBy: ({ id }, args, graph) => relationPage(outgoing(graph, id, 'ISSUED_BY'), args),
  carriedOutBy: ({ id }, args, graph) => relationPage(outgoing(graph, id, 'CARRIED_OUT_BY'), args),
  concerns: ({ id }, args, graph) => relationPage(outgoing(graph, id, 'CONCERNS'), args),
  themes: ({ id }, args, graph) => relationPage(outgoing(graph, id, 'HAS_THEME'), args),
  covers: ({ id }, args, graph) => relationPage(outgoing(graph, id, 'COVERS'), args),
};
