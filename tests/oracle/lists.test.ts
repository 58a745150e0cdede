import { describe, expect, test } from 'vitest';
import { askAt, idsAt, oracle } from './asking.ts';
import { valueAt } from './compare.ts';
import { sortKey } from './order.ts';

const ids = 'edges { node { id } }';

describe('order of lists', () => {
  test('sortKey drops accents, puts å ä ö after z and blanks everything but letters and digits', () => {
    expect(sortKey('Écoteck AB', 'company:ecoteck')).toBe('ecoteck ab ecoteck');
    expect(sortKey('Nordans kommuner (alla)', 'group:nordans')).toBe('nordans kommuner alla nordans');
    expect(sortKey('Åre–Älv Ö 2', 'place:omrade-x')).toBe('{re |lv } 2 omrade-x');
  });

  test('Query.projects is in Swedish order, equal names by the id', async () => {
    expect(await idsAt('projects', `{ projects { ${ids} } }`)).toEqual([
      'project:cafe',
      'project:ekobro',
      'project:ensam',
      'project:ren-alv',
      'project:zebra',
      'project:angbat',
      'project:oppna-data',
      'project:oppna-data-2',
    ]);
  });

  test('Query.projects by START has the unknown first and ties by id; DESC turns all of it round', async () => {
    const byStart = [
      'project:ensam',
      'project:oppna-data-2',
      'project:ren-alv',
      'project:zebra',
      'project:angbat',
      'project:ekobro',
      'project:oppna-data',
      'project:cafe',
    ];
    const query = `query ($way: Direction!) { projects(orderBy: { by: START, direction: $way }) { ${ids} } }`;
    expect(await idsAt('projects', query, { way: 'ASC' })).toEqual(byStart);
    expect(await idsAt('projects', query, { way: 'DESC' })).toEqual(byStart.toReversed());
  });

  test('Query.themes by DEGREE counts statements, ties by id', async () => {
    const query = `{ themes(orderBy: { by: DEGREE }) { edges { node { id degree } } } }`;
    expect(await askAt('themes.edges', query)).toEqual([
      { node: { id: 'theme:aldrande', degree: 0 } },
      { node: { id: 'theme:industri', degree: 1 } },
      { node: { id: 'theme:vindkraft', degree: 2 } },
      { node: { id: 'theme:oversattning', degree: 3 } },
      { node: { id: 'theme:fornybar-energi', degree: 4 } },
      { node: { id: 'theme:turism', degree: 6 } },
      { node: { id: 'theme:energi', degree: 12 } },
    ]);
  });

  test('Project.owners has an edge per statement, equal sort keys by the id of the statement', async () => {
    const owners = 'owners { totalCount edges { role node { id } } }';
    expect(await askAt('project.owners', `{ project(id: "project:angbat") { ${owners} } }`)).toEqual({
      totalCount: 3,
      edges: [
        { role: 'FORMAL_OWNER', node: { id: 'municipality:alby' } },
        { role: 'OWNER', node: { id: 'municipality:alby' } },
        { role: 'OWNER', node: { id: 'municipality:alvnas' } },
      ],
    });
    const twins = ['network:norrsam', 'federation:norrsam'];
    expect(await idsAt('project.owners', `{ project(id: "project:ekobro") { ${owners} } }`)).toEqual(twins);
    // Where no statement is between them, the twins are ordered by their own ids.
    const roots = await idsAt('actors', `{ actors(filter: { kinds: [NETWORK, FEDERATION] }) { ${ids} } }`);
    expect(roots).toEqual(['federation:nordans-kommunforbund', ...twins.toReversed()]);
  });

  test('Actor.collaborators has both directions, by name', async () => {
    const query = `{ municipality(id: "municipality:alby") { collaborators { ${ids} } } }`;
    expect(await idsAt('municipality.collaborators', query)).toEqual([
      'agency:kartmyndigheten',
      'university:nordan',
      'municipality:alvnas',
      'municipality:odeborg',
    ]);
  });
});

describe('pages', () => {
  const page = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }';
  const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
    places(first: $first, after: $after, last: $last, before: $before) { totalCount ${page} } }`;
  const byName = [
    'place:ort-hamnvik',
    'place:omrade-kusten',
    'place:lan-nordan',
    'place:land-norland',
    'place:arbetsmarknad-alby',
    'place:kommun-alby',
    'place:kommun-alvnas',
    'place:kommun-odeborg',
    'place:ort-oland',
    'place:nuts-se39',
  ];

  test('first and after walk to the end, and after alone means that something comes before', async () => {
    const seen: unknown[] = [];
    const flags: unknown[] = [];
    let after: unknown = null;
    do {
      seen.push(...(await idsAt('places', query, { first: 4, after })));
      const info = await askAt('places.pageInfo', query, { first: 4, after });
      flags.push([valueAt(info, ['hasPreviousPage']), valueAt(info, ['hasNextPage'])]);
      after = valueAt(info, ['hasNextPage']) === true ? valueAt(info, ['endCursor']) : null;
    } while (after !== null);
    expect(seen).toEqual(byName);
    expect(flags).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  test('last and before walk to the beginning in the same order, totalCount stays', async () => {
    expect(await idsAt('places', query, { last: 3 })).toEqual(byName.slice(7));
    const before = await askAt('places.pageInfo.startCursor', query, { last: 3 });
    expect(await idsAt('places', query, { last: 3, before })).toEqual(byName.slice(4, 7));
    expect(await askAt('places.totalCount', query, { last: 3, before })).toBe(10);
    const ends = 'pageInfo { hasNextPage hasPreviousPage }';
    const claims = `query ($before: String) { places(last: 7, before: $before) { ${ends} } }`;
    const startOfLast = { hasNextPage: true, hasPreviousPage: false };
    expect(await askAt('places.pageInfo', claims, { before })).toEqual(startOfLast);
  });

  test('a page of nothing has no cursors', async () => {
    const empty = `{ actor(id: "fund:inlandsfonden") { projects { totalCount ${page} } } }`;
    expect(await askAt('actor.projects', empty)).toEqual({
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      edges: [],
    });
  });

  test('Query.statements gives 20 of 177 unless told otherwise, by id', async () => {
    const answer = await askAt('statements', '{ statements { totalCount pageInfo { hasNextPage } edges { node { id } } } }');
    expect(valueAt(answer, ['totalCount'])).toBe(177);
    expect(valueAt(answer, ['pageInfo', 'hasNextPage'])).toBe(true);
    expect(valueAt(answer, ['edges', 'length'])).toBe(20);
    expect(valueAt(answer, ['edges', '0', 'node', 'id'])).toBe('statement:broader-theme-fornybar-energi-theme-energi');
  });

  test.each([
    'first: 0',
    'first: 101',
    'last: 0',
    'last: 101',
    'first: 1, last: 1',
    'last: 1, after: "x"',
    'before: "x"',
    'first: 1, before: "x"',
    'after: "x"',
  ])('%s is BAD_USER_INPUT at that field, and the rest is served', async (args) => {
    const { data, errors } = await oracle(`{ project(id: "project:zebra") { id themes(${args}) { totalCount } } }`, {});
    expect(JSON.stringify(data)).toBe('{"project":{"id":"project:zebra","themes":null}}');
    const found = errors?.map(({ path, extensions }) => ({ path, code: extensions['code'] }));
    expect(found).toEqual([{ path: ['project', 'themes'], code: 'BAD_USER_INPUT' }]);
  });
});
