import { describe, expect, test } from 'vitest';
import { ask, askAt, idsAt } from './asking.ts';

const ids = 'edges { node { id } }';

describe('filters of roots', () => {
  test('Query.actors by placeIds takes places directly within, not two levels down', async () => {
    const query = `query ($in: [ID!]) { actors(filter: { placeIds: $in }) { ${ids} } }`;
    expect(await idsAt('actors', query, { in: ['place:kommun-alby'] })).toEqual([
      'association:byalaget',
      'company:ecoteck',
      'university:nordan',
      'municipality:alby',
    ]);
    expect(await idsAt('actors', query, { in: ['place:lan-nordan'] })).toEqual([
      'university:nordan',
      'region:nordan',
      'municipality:alby',
      'municipality:alvnas',
    ]);
  });

  test('Query.actors takes actors that fit every condition', async () => {
    const query = `query ($filter: ActorFilter) { actors(filter: $filter) { ${ids} } }`;
    const themeIds = ['theme:oversattning'];
    expect(await idsAt('actors', query, { filter: { themeIds } })).toEqual([
      'company:ecoteck',
      'agency:kartmyndigheten',
      'group:nordans-kommuner',
      'university:nordan',
      'region:nordan',
      'municipality:alby',
    ]);
    const memberOfIds = ['cooperation-body:alvsamverkan', 'group:nordans-kommuner'];
    const kinds = ['MUNICIPALITY', 'REGION'];
    const both = await idsAt('actors', query, { filter: { themeIds, memberOfIds, kinds } });
    expect(both).toEqual(['region:nordan', 'municipality:alby']);
    expect(await idsAt('actors', query, { filter: { kinds: [] } })).toEqual([]);
  });

  test('Query.places and Query.documents', async () => {
    const query = `{
      within: places(filter: { withinIds: ["place:lan-nordan"], kinds: [AREA, LOCALITY] }) { ${ids} }
      issued: documents(filter: { issuerIds: ["municipality:alby"] }) { ${ids} } }`;
    expect(await ask(query)).toEqual({
      within: { edges: [{ node: { id: 'place:omrade-kusten' } }] },
      issued: { edges: [{ node: { id: 'document:budget-2015' } }, { node: { id: 'document:plan-2014' } }] },
    });
  });

  test('Query.statements filters; a statement cited thrice from a source is one', async () => {
    const query = `query ($filter: StatementFilter) { statements(filter: $filter) { ${ids} } }`;
    const owns = { types: ['OWNS'], subjectId: 'municipality:alby', objectId: 'project:angbat' };
    expect(await idsAt('statements', query, { filter: { ...owns, sourceId: 'source:rapport' } })).toEqual([
      'statement:owns-municipality-alby-project-angbat-formal-owner',
      'statement:owns-municipality-alby-project-angbat-owner',
    ]);
    const web = await idsAt('statements', query, { filter: { ...owns, sourceId: 'source:webb' } });
    expect(web).toEqual(['statement:owns-municipality-alby-project-angbat-owner']);
    expect(await idsAt('statements', query, { filter: { types: ['PART_OF', 'SUCCEEDS'], isStated: false } })).toEqual([
      'statement:succeeds-federation-nordans-kommunforbund-region-nordans-landsting',
    ]);
  });
});

describe('filters along edges', () => {
  test('Actor.projects spans owning, funding and taking part; a theme twice over counts a project once', async () => {
    const list = 'totalCount edges { role node { id } }';
    const query = `{ actor(id: "municipality:alby") {
      all: projects { totalCount }
      owned: projects(roles: [OWNER, PARTNER]) { ${list} }
      themed: projects(themeIds: ["theme:turism", "theme:energi"], roles: [LEAD]) { ${list} } } }`;
    expect(await askAt('actor', query)).toEqual({
      all: { totalCount: 7 },
      owned: {
        totalCount: 2,
        edges: [
          { role: 'OWNER', node: { id: 'project:angbat' } },
          { role: 'PARTNER', node: { id: 'project:oppna-data' } },
        ],
      },
      themed: { totalCount: 1, edges: [{ role: 'LEAD', node: { id: 'project:angbat' } }] },
    });
  });

  test('Project.participants leaves programmes out, Project.funders has them', async () => {
    const counts = 'participants { totalCount } funders { totalCount } partners { totalCount }';
    const query = `{ project(id: "project:angbat") { ${counts} } }`;
    expect(await askAt('project', query)).toEqual({
      participants: { totalCount: 19 },
      funders: { totalCount: 4 },
      partners: { totalCount: 13 },
    });
  });

  test('Actor.members by roles and kinds, the edge without a role being in no role', async () => {
    const query = `{
      body: actor(id: "cooperation-body:alvsamverkan") {
        members(roles: [MEMBER, STEERING], kinds: [MUNICIPALITY, NETWORK]) { edges { role node { id } } } }
      network: actor(id: "network:norrsam") {
        all: members { edges { role node { id } } } some: members(roles: [MEMBER]) { ${ids} } } }`;
    expect(await ask(query)).toEqual({
      body: {
        members: {
          edges: [
            { role: 'MEMBER', node: { id: 'network:norrsam' } },
            { role: 'MEMBER', node: { id: 'municipality:alby' } },
            { role: 'STEERING', node: { id: 'municipality:alby' } },
          ],
        },
      },
      network: {
        all: {
          edges: [
            { role: null, node: { id: 'county-board:nordan' } },
            { role: 'MEMBER', node: { id: 'municipality:odeborg' } },
          ],
        },
        some: { edges: [{ node: { id: 'municipality:odeborg' } }] },
      },
    });
  });

  test('Theme.documents has a document by theme and by concern, Actor.documents by three relations', async () => {
    const list = 'edges { node { id } statement { type } }';
    const query = `{ theme(id: "theme:energi") { documents { ${list} } }
      actor(id: "municipality:alby") { documents(types: [CONCERNS, CARRIED_OUT_BY]) { ${list} } } }`;
    const edge = (id: string, type: string): unknown => ({ node: { id }, statement: { type } });
    expect(await ask(query)).toEqual({
      theme: {
        documents: {
          edges: [
            edge('document:energistrategi', 'CONCERNS'),
            edge('document:energistrategi', 'HAS_THEME'),
            edge('document:plan-2014', 'CONCERNS'),
          ],
        },
      },
      actor: {
        documents: {
          edges: [edge('document:beslut-hamn', 'CONCERNS'), edge('document:plan-2014', 'CARRIED_OUT_BY')],
        },
      },
    });
  });

  test('Entity.statements by property has claims alone', async () => {
    const query = `{ project(id: "project:angbat") { statements(property: "status") { ${ids} }
      none: statements(property: "status", types: [OWNS]) { ${ids} } } }`;
    expect(await idsAt('project.statements', query)).toEqual([
      'statement:claim-project-angbat-status-1',
      'statement:claim-project-angbat-status-2',
    ]);
    expect(await idsAt('project.none', query)).toEqual([]);
  });

  test('Query.search ranks by score, then by degree, and says the name', async () => {
    const query = `query ($text: String!, $types: [String!]) {
      search(text: $text, types: $types) { edges { matchedName node { id } } } }`;
    const found = async (text: string, types?: string[]): Promise<unknown> => askAt('search.edges', query, { text, types });
    const hit = (id: string, matchedName: string): unknown => ({ matchedName, node: { id } });
    expect(await found('ALBY')).toEqual([
      hit('municipality:alby', 'Ålby'),
      hit('place:kommun-alby', 'Ålby'),
      hit('place:arbetsmarknad-alby', 'Ålby'),
    ]);
    expect(await found('länss nord', ['Actor'])).toEqual([
      hit('county-board:nordan', 'Länsstyrelsen i Nordan'),
      // With a letter too many.
      hit('region:nordans-landsting', 'Nordans läns landsting'),
    ]);
    expect(await found('kf', ['Project'])).toEqual([]);
    expect(await found(' - ')).toEqual([]);
  });
});
