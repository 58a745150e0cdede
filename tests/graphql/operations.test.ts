import { execute, parse } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { makeExecutable, type Executable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../support/engines.ts';
import { actorOperation, allOperation, findOperation, projectOperation, releaseOperation } from './operations.ts';

// The five operations on the shipped data. What is expected was read in the texts, not in an answer.
const statements = loadStatements();
const shipped = new URL('../../data/', import.meta.url).pathname;
const page000 = { id: 'source:umearegionen-projekt', title: 'Gemensamma projekt för tillväxt och bra livsvillkor' };
const effekt = 'Effekt - utveckla besöksnäringen i Umeåregionen';

describeEachEngine('The shipped data', (openEngine) => {
  let executable: Executable;

  beforeAll(async () => {
    const engine = await openEngine();
    await importFolder(engine, statements, shipped);
    executable = makeExecutable(engine, statements);
  });

  async function ask(query: string, variableValues: Record<string, unknown> = {}) {
    const { data, errors } = await execute({
      schema: executable.schema,
      document: parse(query),
      variableValues,
      contextValue: executable.makeContext(),
    });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as Answer;
  }

  it.each([
    ['umea', 'Municipality', 'municipality:umea', 'Umeå'],
    ['UMEÅ KOMMUN', 'Municipality', 'municipality:umea', 'Umeå kommun'],
    ['vannas', 'Municipality', 'municipality:vannas', 'Vännäs'],
    ['akademi nor', 'Federation', 'federation:akademi-norr', 'Kommunalförbundet Partnerskap Inland – Akademi Norr'],
    ['akademi norr', 'Federation', 'federation:akademi-norr', 'Akademi Norr'],
    ['länsst västern', 'CountyBoard', 'county-board:vasternorrland', 'Länsstyrelsen i Västernorrlands län'],
  ])('search finds "%s" as a %s', async (text, type, id, matchedName) => {
    const { search } = await ask(findOperation, { text });
    expect(search).toMatchObject({
      edges: expect.arrayContaining([{ node: expect.objectContaining({ __typename: type, id }) as object, matchedName }]) as object,
    });
  });

  it('search puts the municipality first for its short name', async () => {
    expect(await ask(findOperation, { text: 'umea' })).toMatchObject({
      search: { edges: [{ node: { id: 'municipality:umea' } }, {}, {}, {}, {}] },
    });
  });

  it('project tells who owns and funds Effekt, with status and period as stated', async () => {
    const { project } = await ask(projectOperation, { id: 'project:effekt' });
    expect(project).toMatchObject({
      name: effekt,
      status: { value: 'pågående', citations: [{ source: { title: page000.title }, section: effekt }] },
      period: { start: { value: '2015', precision: 'YEAR' }, end: { value: '2018', precision: 'YEAR' } },
      owners: {
        totalCount: 1,
        edges: [
          {
            node: { id: 'municipality:umea', name: 'Umeå kommun', kind: 'MUNICIPALITY' },
            statement: { isStated: true, citations: [{ source: page000, section: effekt }] },
          },
        ],
      },
    });
    expect(namesOf(project.funders)).toEqual([
      'Europeiska regionala utvecklingsfonden',
      'Nordmalings kommun',
      'Region Västerbotten',
      'River Country Ekonomisk förening',
      'Robertsfors kommun',
      'Umeå kommun',
      'Vindelns kommun',
      'Vännäs kommun',
    ]);
  });

  it.each([
    ['project:forstudie-integration-norrland', 'fund:esf', { amount: '1568180.00', currency: 'SEK', precision: 'EXACT', kind: 'GRANT' }],
    ['project:kupan', 'fund:esf', { amount: '1800000.00', currency: 'SEK', precision: 'AT_LEAST', wording: 'drygt' }],
    ['project:sikt-2-0', 'fund:esf', { amount: '16200000.00', currency: 'SEK', precision: 'EXACT' }],
    ['project:sikt-2-0', 'group:parterna-i-sikt-2-0', { amount: '16200000.00', precision: 'ABOUT', kind: 'CO_FINANCING' }],
    ['project:valfardsteknologi-i-omsorgen', 'fund:esf', { amount: '4430000.00', currency: null, precision: 'EXACT' }],
    [
      'project:digital-transformation-god-och-nara-vard',
      'fund:erdf',
      { amount: '6900000.00', currency: 'SEK', precision: 'AT_MOST', wording: 'nästan' },
    ],
  ])('project %s has the money of %s as stated', async (id, funder, money) => {
    const { project } = await ask(projectOperation, { id });
    const edges = (project.funders as { edges: { node: { id: string } }[] }).edges;
    expect(edges.find(({ node }) => node.id === funder)).toMatchObject({ money });
  });

  it('actor tells Robertsfors kommun its three priorities, each of level 1', async () => {
    const { actor } = await ask(actorOperation, { id: 'municipality:robertsfors' });
    expect(actor).toMatchObject({
      kind: 'MUNICIPALITY',
      priorities: {
        edges: [
          { level: 1, node: { name: 'Livskraftig, hållbar lokalekonomi' } },
          { level: 1, node: { name: 'Styrning och förvaltning' } },
          { level: 1, node: { name: 'Uppföljning/rapportering' } },
        ],
      },
    });
  });

  it('actor tells the thirteen members of Akademi Norr, the thirteenth inferred, and the projects it owns', async () => {
    const { actor } = await ask(actorOperation, { id: 'federation:akademi-norr' });
    expect(actor).toMatchObject({
      name: 'Kommunalförbundet Partnerskap Inland – Akademi Norr',
      kind: 'FEDERATION',
      members: { totalCount: 13 },
    });
    expect(namesOf(actor.members)).toEqual(
      [
        'Arjeplogs',
        'Arvidsjaurs',
        'Dorotea',
        'Kramfors',
        'Lycksele',
        'Malå',
        'Norsjö',
        'Sollefteå',
        'Sorsele',
        'Storumans',
        'Strömsunds',
        'Vilhelmina',
        'Åsele',
      ].map((name) => `${name} kommun`),
    );
    expect(namesOf(actor.projects)).toContain('Förstudie Integration Norrland');
  });

  it('statements goes through all of them, each once, each with a source and a section', async () => {
    const seen = new Set<string>();
    let after: string | null = null;
    let total = 0;
    do {
      const page = await ask(allOperation, { after });
      total = page.statements.totalCount;
      for (const { node } of page.statements.edges) {
        expect(node.citations.length).toBeGreaterThan(0);
        expect(node.citations[0]?.section).not.toBe('');
        seen.add(node.id);
      }
      after = page.statements.pageInfo.hasNextPage ? page.statements.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.size).toBe(total);
  });

  it.each([
    ['{ actors(first: 100) { edges { node { projects { edges { node { partners { totalCount } } } } } } } }', 3],
    ['{ statements(first: 100) { edges { node { subject { statements(first: 2) { edges { node { citations { section } } } } } } } } }', 3],
    [
      '{ projects { edges { node { a: partners { edges { node { memberships { totalCount } } } } b: partners { edges { node { memberships { totalCount } } } } } } } }',
      3,
    ],
  ])('%s runs one statement a field and level, whatever types and aliases meet there', async (query, count) => {
    const contextValue = executable.makeContext();
    const { errors } = await execute({ schema: executable.schema, document: parse(query), contextValue });
    expect([errors, contextValue.statementCount]).toEqual([undefined, count]);
  });

  it('a directive that fails in one branch makes an error there, and the rest is served', async () => {
    const query = `query ($v: Boolean = true) { project(id: "project:effekt") { name owners { totalCount edges { node { id name @include(if: $v) } } }
      status { subject { id } citations { source { statements(first: 1) { edges { node { subject { name @include(if: $v) } } } } } } } } }`;
    const { data, errors } = await execute({
      schema: executable.schema,
      document: parse(query),
      variableValues: { v: null },
      contextValue: executable.makeContext(),
    });
    expect(data).toMatchObject({ project: { name: effekt, owners: null } });
    expect(errors?.map(({ path }) => path?.slice(0, 2))).toContainEqual(['project', 'owners']);
  });

  it('a range of days that ends before it begins is refused', async () => {
    const { errors } = await execute({
      schema: executable.schema,
      document: parse('{ projects(filter: { activeIn: { from: "2030", to: "2000" } }) { totalCount } }'),
      contextValue: executable.makeContext(),
    });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  });

  it.each(['["-5","x"]', '["1e9","x"]', '["2","municipality:gone"]'])(
    'search keeps to its page size after the odd cursor %s',
    async (columns) => {
      const cursor = Buffer.from(columns).toString('base64url');
      for (const paging of [`first: 2, after: "${cursor}"`, `last: 2, before: "${cursor}"`]) {
        const { search } = await ask(`{ search(text: "k", ${paging}) { edges { node { id } } } }`);
        expect((search as { edges: unknown[] }).edges.length).toBeLessThanOrEqual(2);
      }
    },
  );

  it('release is complete and counts the 290 municipalities and six sources', async () => {
    const { release } = await ask(releaseOperation);
    expect(release).toMatchObject({
      id: '1',
      isComplete: true,
      counts: expect.arrayContaining([{ type: 'Municipality', count: 290 }]) as object,
    });
    expect(release.sources).toHaveLength(6);
  });
});

interface Answer {
  readonly search: unknown;
  readonly project: { readonly funders: unknown };
  readonly actor: { readonly members: unknown; readonly projects: unknown };
  readonly release: { readonly sources: unknown };
  readonly statements: Page;
}

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: { readonly id: string; readonly citations: readonly { readonly section: string }[] } }[];
}

function namesOf(connection: unknown): string[] {
  return (connection as { edges: { node: { name: string } }[] }).edges.map(({ node }) => node.name);
}
