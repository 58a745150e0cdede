import { describe, expect, test } from 'vitest';
import { commonMembers, commonMemberships } from './common.ts';
import { dataCoverage } from './data-coverage.ts';
import { drawGraph, type Drawn } from './drawn.ts';
import { lineage } from './lineage.ts';
import { network, type NetworkArgs } from './network.ts';
import { paths } from './paths.ts';
import type { PathsAnswer, PathsArgs } from './paths.ts';

const pathsArgs: PathsArgs = {
  from: 'region:a',
  to: 'region:z',
  types: null,
  maxLength: 4,
  first: 5,
  notThrough: null,
  maxDegree: 100,
  throughPlaces: false,
  at: null,
  statedOnly: false,
};
const networkArgs: NetworkArgs = { centers: null, depth: 1, types: null, filter: null, maxNodes: 100, minWeight: 1 };

function waysOf({ paths: found }: PathsAnswer): string[] {
  return found.map(({ hops }) => hops.map(({ to }) => to.id.slice(to.id.indexOf(':') + 1)).join(' '));
}

describe('the oracle of Query.paths', () => {
  const diamond = drawGraph(
    ['region:a OWNS project:p'],
    ['region:z OWNS project:p', { isStated: false }],
    ['region:z OWNS project:p', { id: 's99' }],
    ['region:a LOCATED_IN place:x'],
    ['region:z LOCATED_IN place:x'],
    ['region:a MEMBER_OF group:g', { start: '2010', end: '2011' }],
    ['region:z MEMBER_OF group:g'],
    ['region:a SUCCEEDS region:a'],
    ['region:b SUCCEEDS region:c'],
    ['group:g SUCCEEDS region:b', { rank: 'DEPRECATED' }],
  );

  test('finds ways by the ids on them, not through places, and stops when there are enough', () => {
    expect(waysOf(paths(diamond, pathsArgs))).toEqual(['g z', 'p z']);
    expect(paths(diamond, pathsArgs)).toMatchObject({ outcome: 'FOUND', depthReached: 4, truncated: false, avoided: [] });
    expect(paths(diamond, { ...pathsArgs, first: 1 })).toMatchObject({ depthReached: 2, truncated: true });
    expect(waysOf(paths(diamond, { ...pathsArgs, throughPlaces: true }))).toEqual(['g z', 'x z', 'p z']);
  });

  test('shows the best statement of a hop, its direction, and how many there are', () => {
    const hops = paths(diamond, { ...pathsArgs, types: ['OWNS'] }).paths.at(0)?.hops;
    expect(hops).toEqual([
      { from: { id: 'region:a' }, to: { id: 'project:p' }, statement: { id: 's01' }, isForward: true, statementCount: 1 },
      { from: { id: 'project:p' }, to: { id: 'region:z' }, statement: { id: 's99' }, isForward: false, statementCount: 2 },
    ]);
  });

  test('knows the day, what not to pass, and hubs', () => {
    expect(waysOf(paths(diamond, { ...pathsArgs, at: '2012-01-01' }))).toEqual(['p z']);
    expect(waysOf(paths(diamond, { ...pathsArgs, at: '2011-05-05' }))).toEqual(['g z', 'p z']);
    expect(waysOf(paths(diamond, { ...pathsArgs, notThrough: ['project:p', 'region:z'] }))).toEqual(['g z']);
    const hubs = paths(diamond, { ...pathsArgs, maxDegree: 2, statedOnly: true });
    expect(waysOf(hubs)).toEqual([]);
    const avoided = ['group:g', 'project:p'].map((id) => ({ entity: { id }, degree: 3 }));
    expect(hubs).toMatchObject({ outcome: 'NO_PATH', avoided, avoidedCount: 2 });
  });

  test('looks for hubs further from the end with fewer statements, whichever is the first', () => {
    const chain = drawGraph(
      ['region:a OWNS project:p'],
      ['region:z OWNS project:r'],
      ...['project:p', 'project:r', 'region:z'].map((id): Drawn => [`${id} CLAIM goal`]),
    );
    const avoided = [{ entity: { id: 'project:p' }, degree: 2 }];
    for (const ends of [{}, { from: 'region:z', to: 'region:a' }])
      expect(paths(chain, { ...pathsArgs, ...ends, maxDegree: 1, maxLength: 1 })).toMatchObject({ avoided, avoidedCount: 1 });
  });

  test('tells ends that are the same or unknown', () => {
    expect(paths(diamond, { ...pathsArgs, to: 'region:a' })).toMatchObject({ outcome: 'SAME_ENDS', paths: [], depthReached: 0 });
    expect(paths(diamond, { ...pathsArgs, to: 'region:q' })).toMatchObject({ outcome: 'UNKNOWN_END', paths: [], depthReached: 0 });
    expect(paths(diamond, { ...pathsArgs, to: 'region:c' })).toMatchObject({ outcome: 'NO_PATH', depthReached: 4 });
  });

  test('meets no entity twice', () => {
    const ring = drawGraph(['region:a OWNS region:b'], ['region:b OWNS region:c'], ['region:c OWNS region:a'], ['region:c OWNS region:z']);
    expect(waysOf(paths(ring, { ...pathsArgs, maxLength: 6 }))).toEqual(['c z', 'b c z']);
  });
});

describe('the oracle of Query.network', () => {
  const star = drawGraph(
    ['region:a OWNS project:p'],
    ['region:a FUNDS project:p', {}],
    ['region:a FUNDS project:p', {}],
    ['region:a OWNS project:q'],
    ['region:b PARTNERS_IN project:p'],
    ['region:c PARTNERS_IN project:q'],
    ['region:c COLLABORATES_WITH region:b'],
    ['region:a HAS_THEME theme:t'],
    ['region:d OWNS project:r', { rank: 'DEPRECATED' }],
  );

  test('takes centres, then neighbours by weight, then theirs', () => {
    const { nodes, edges, truncated } = network(star, { ...networkArgs, centers: ['region:a', 'region:x'], depth: 2 });
    expect(nodes.ids).toEqual(['region:a', 'project:p', 'project:q', 'region:b', 'region:c']);
    expect(nodes.steps).toEqual([0, 1, 1, 2, 2]);
    expect(nodes.degrees).toEqual([3, 3, 2, 2, 2]);
    expect(nodes.overallDegrees).toEqual([5, 4, 2, 2, 2]);
    expect(edges.types).toEqual(['FUNDS', 'OWNS', 'OWNS', 'PARTNERS_IN', 'PARTNERS_IN', 'COLLABORATES_WITH']);
    expect(edges.weights).toEqual([2, 1, 1, 1, 1, 1]);
    expect(edges.statementIds.at(0)).toEqual(['s02', 's03']);
    expect(truncated).toBe(false);
  });

  test('counts what was met and not kept', () => {
    const few = network(star, { ...networkArgs, centers: ['region:a'], depth: 2, maxNodes: 2 });
    expect(few.nodes.ids).toEqual(['region:a', 'project:p']);
    expect(few.omitted).toEqual([
      { type: 'Project', count: 1 },
      { type: 'Region', count: 1 },
    ]);
    expect(few.truncated).toBe(true);
  });

  test('leaves out weak edges and projects that do not fulfil the filter', () => {
    expect(network(star, { ...networkArgs, centers: ['region:a'], minWeight: 2 }).nodes.ids).toEqual(['region:a', 'project:p']);
    const filtered = network(star, { ...networkArgs, filter: { actorIds: ['region:c'] } });
    expect(filtered.nodes).toMatchObject({ ids: ['project:q', 'region:a', 'region:c'], steps: [0, 0, 0] });
  });

  test('knows the days of the filter itself, for statements of any type', () => {
    const timed = drawGraph(
      ['project:p CLAIM period', { start: '2010', end: '2019' }],
      ['region:a OWNS project:p', { start: '2010', end: '2012' }],
      ['region:b PARTNERS_IN project:p', { start: '2016' }],
      ['region:c PARTNERS_IN project:p'],
      ['region:c MEMBER_OF region:d', { end: '2015' }],
    );
    const around = { ...networkArgs, centers: ['project:p'], depth: 2 };
    const idsIn = (filter: NetworkArgs['filter']): string[] => network(timed, { ...around, filter }).nodes.ids;
    expect(idsIn({ activeIn: { from: '2016', to: '2016' } })).toEqual(['project:p', 'region:b', 'region:c']);
    expect(idsIn({ activeIn: { from: '2010', to: '2015' }, activeAt: '2013-01-01' })).toEqual(['project:p', 'region:c', 'region:d']);
    expect(idsIn({ activeIn: { from: '2010', to: '2016' }, certainty: 'CERTAIN' })).toEqual(['project:p', 'region:a', 'region:c']);
    expect(idsIn({ and: [{ activeAt: '2016-05-01' }] })).toEqual(['project:p', 'region:a', 'region:b', 'region:c', 'region:d']);
  });

  test('without centres has all projects, also those by themselves', () => {
    expect(network(star, networkArgs).nodes.ids).toEqual(['project:p', 'region:a', 'project:q', 'region:b', 'region:c', 'project:r']);
  });
});

describe('the oracle of Project.lineage', () => {
  const ring = drawGraph(
    ['project:a BUILDS_ON project:b'],
    ['project:b BUILDS_ON project:a'],
    ['project:b BUILDS_ON place:x'],
    ['project:a BUILDS_ON project:b'],
    ['project:a BUILDS_ON project:c', { rank: 'DEPRECATED' }],
  );

  test('lists a cycle and does not follow it; each statement is a branch', () => {
    const { steps, truncated } = lineage(ring, 'project:a', { direction: 'BACK', maxDepth: 5 });
    expect(truncated).toBe(false);
    expect(steps.map(({ entity, depth, parent, isCycle }) => [entity.id, depth, parent, isCycle])).toEqual([
      ['project:b', 1, null, false],
      ['place:x', 2, 0, false],
      ['project:a', 2, 0, true],
      ['project:b', 1, null, false],
      ['place:x', 2, 3, false],
      ['project:a', 2, 3, true],
    ]);
  });

  test('goes the other way and ends at the depth', () => {
    const { steps } = lineage(ring, 'project:a', { direction: 'FORWARD', maxDepth: 1 });
    expect(steps).toEqual([{ entity: { id: 'project:b' }, depth: 1, parent: null, statement: { id: 's02' }, isCycle: false }]);
  });
});

describe('the oracle of Query.coverage', () => {
  const graph = drawGraph(
    ['project:p CLAIM period', { start: '2010', end: '2011' }],
    ['project:p HAS_THEME theme:narrow', { isStated: false }],
    ['theme:narrow BROADER theme:broad'],
    ['region:a FUNDS project:p', { amount: '5', precision: 'ABOUT' }],
    ['region:a LOCATED_IN place:x'],
    ['place:x WITHIN place:lan-y'],
    ['region:a OWNS project:q', { rank: 'DEPRECATED' }],
    ['project:q COVERS region:a'],
  );

  test('counts what is there by year, theme, county, type and source', () => {
    const idsOf = (groupBy: Parameters<typeof dataCoverage>[1]): string[] => dataCoverage(graph, groupBy).rows.map(({ id }) => id);
    expect(idsOf('YEAR')).toEqual(['2010', '2011']);
    expect(idsOf('THEME')).toEqual(['theme:broad', 'theme:narrow']);
    expect(idsOf('COUNTY')).toEqual(['place:lan-y']);
    expect(idsOf('SOURCE')).toEqual(['source:a', 'source:b']);
    expect(idsOf('TYPE')).toEqual(['BROADER', 'CLAIM', 'COVERS', 'FUNDS', 'HAS_THEME', 'LOCATED_IN', 'WITHIN']);
  });

  test('tells how complete it is', () => {
    expect(dataCoverage(graph, 'YEAR').rows.at(0)).toEqual({
      ...{ id: '2010', name: '2010', node: null, statementCount: 3, inferredCount: 1, datedCount: 1, inexactCount: 1 },
      ...{ projectCount: 1, withPeriodCount: 1, withThemeCount: 1, withFunderCount: 1, withAmountCount: 1, actorCount: 1 },
      numbers: null,
    });
    expect(dataCoverage(graph, 'SOURCE').rows).toMatchObject([{ statementCount: 7, projectCount: 2 }, { statementCount: 0 }]);
    expect(dataCoverage(graph, 'COUNTY').rows.at(0)).toMatchObject({ projectCount: 2, actorCount: 1, withPeriodCount: 1 });
  });
});

describe('the oracle of Query.commonMembers and Query.commonMemberships', () => {
  const graph = drawGraph(
    ['municipality:a MEMBER_OF group:g'],
    ['municipality:b MEMBER_OF group:g', { role: 'REFERENCE' }],
    ['group:g MEMBER_OF region:x', { start: '2010', end: '2014-06' }],
    ['municipality:a MEMBER_OF region:x', { start: '2013', end: '2013' }],
    ['municipality:a MEMBER_OF region:y', { start: '2012', end: '2016' }],
    ['municipality:b MEMBER_OF region:y'],
    ['group:g MEMBER_OF region:y', { rank: 'DEPRECATED' }],
    ['municipality:c MEMBER_OF region:z', { start: '2010' }],
  );

  test('a group stands for its members; each body gives its best membership, the worst of these says how certain it is', () => {
    const { edges, joined, left } = commonMembers(graph, { of: ['region:x', 'region:y'], at: '2013-03-01' });
    expect(edges).toEqual([
      { node: { id: 'municipality:a' }, certainty: 'POSSIBLE', statements: ['s01', 's03', 's04', 's05'].map((id) => ({ id })) },
    ]);
    expect(joined.map(({ statement, date }) => [statement.id, date.value])).toEqual([
      ['s04', '2013'],
      ['s05', '2012'],
      ['s03', '2010'],
    ]);
    expect(left).toEqual([]);
    expect(commonMembers(graph, { of: ['region:x'], at: '2013-12-31' }).left.map(({ statement }) => statement.id)).toEqual(['s04']);
  });

  test('without a day all memberships count, CERTAIN only with a start and an end', () => {
    const certainties = (of: string[]): string[] => commonMembers(graph, { of, at: null }).edges.map(({ certainty }) => certainty);
    expect(certainties(['region:y'])).toEqual(['CERTAIN', 'UNKNOWN']);
    expect(certainties(['region:z'])).toEqual(['POSSIBLE']);
  });

  test('commonMemberships finds groups, bodies and the bodies of groups', () => {
    const ids = (of: string[], at: string | null): string[] => commonMemberships(graph, { of, at }).edges.map(({ node }) => node.id);
    expect(ids(['municipality:a'], null)).toEqual(['group:g', 'region:x', 'region:y']);
    expect(ids(['municipality:a'], '2015-01-01')).toEqual(['group:g', 'region:y']);
    expect(ids(['municipality:a', 'municipality:b'], '2013-01-01')).toEqual(['group:g', 'region:y']);
    expect(ids(['municipality:a', 'municipality:q'], null)).toEqual([]);
  });
});
