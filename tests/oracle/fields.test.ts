import { describe, expect, test } from 'vitest';
import { ask, askAt } from './asking.ts';
import { partialDate } from './dates.ts';

describe('roots by id', () => {
  test('give null for an unknown id and for an id of another type', async () => {
    const query = `{ known: municipality(id: "municipality:ekby") { __typename id }
      other: municipality(id: "region:nordan") { id } unknown: municipality(id: "municipality:x") { id }
      actor(id: "project:zebra") { id } project(id: "") { id } statement(id: "source:webb") { id } }`;
    expect(await ask(query)).toEqual({
      known: { __typename: 'Municipality', id: 'municipality:ekby' },
      other: null,
      unknown: null,
      actor: null,
      project: null,
      statement: null,
    });
  });

  test('Query.nodes keeps order, repeats and gaps, of every kind of node', async () => {
    const given = ['source:tyst', 'theme:x', 'county-board:nordan', 'statement:under-project-cafe-programme-kust'];
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    expect(await askAt('nodes', query, { ids: [...given, 'source:tyst'] })).toEqual([
      { __typename: 'Source', id: 'source:tyst' },
      null,
      { __typename: 'CountyBoard', id: 'county-board:nordan' },
      { __typename: 'Statement', id: 'statement:under-project-cafe-programme-kust' },
      { __typename: 'Source', id: 'source:tyst' },
    ]);
  });
});

describe('entities', () => {
  test('Entity.name in English falls back to the name', async () => {
    const query = `{ a: node(id: "municipality:alby") { ...N } b: node(id: "municipality:ekby") { ...N } }
      fragment N on Entity { name(lang: EN) sv: name }`;
    expect(await ask(query)).toEqual({
      a: { name: 'Ålby Municipality', sv: 'Ålby kommun' },
      b: { name: 'Ekby kommun', sv: 'Ekby kommun' },
    });
  });

  test('Entity.names has the official name, the English one, then the others as the file has them', async () => {
    const query = `{ actor(id: "municipality:alby") { names { value kind lang sourceId } } }`;
    expect(await askAt('actor.names', query)).toEqual([
      { value: 'Ålby kommun', kind: 'OFFICIAL', lang: 'sv', sourceId: null },
      { value: 'Ålby Municipality', kind: 'TRANSLATION', lang: 'en', sourceId: null },
      { value: 'Aalby', kind: 'FORMER', lang: 'sv', sourceId: null },
      { value: 'Ålby', kind: 'SHORT', lang: 'sv', sourceId: 'source:rapport' },
      { value: 'Ålby kommuns', kind: 'VARIANT', lang: 'sv', sourceId: 'source:webb' },
      { value: 'Ålbyn kunta', kind: 'TRANSLATION', lang: 'fi', sourceId: 'source:webb' },
    ]);
  });

  test('Entity.identifiers keep leading zeros; degree is 0 where nothing is stated', async () => {
    const query = `{ actor(id: "municipality:alby") { identifiers { scheme value } }
      fund(id: "fund:inlandsfonden") { degree kind identifiers { value } } }`;
    expect(await ask(query)).toEqual({
      actor: {
        identifiers: [
          { scheme: 'orgnr', value: '222000-0001' },
          { scheme: 'scb-kommun', value: '0099' },
        ],
      },
      fund: { degree: 0, kind: 'FUND', identifiers: [] },
    });
  });

  test('Project.status is the best ranked claim, then the first by id; a deprecated one is better than none', async () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Project { status { value } } } }`;
    const asked = ['angbat', 'oppna-data', 'ekobro', 'zebra'].map((slug) => `project:${slug}`);
    expect(await askAt('nodes', query, { ids: asked })).toEqual([
      { status: { value: 'avslutat' } },
      { status: { value: 'pågående' } },
      { status: { value: 'okänt' } },
      { status: null },
    ]);
  });

  test('Project.period and Document.period: best ranked, open ends, words alone, the date of a document', async () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ...P ...D } }
      fragment P on Project { period { ...T } } fragment D on Document { period { ...T } }
      fragment T on Period { start { value } end { value latest } wording }`;
    const asked = ['project:angbat', 'project:oppna-data-2', 'project:ren-alv', 'project:zebra'];
    const documents = ['document:plan-2014', 'document:slutrapport-angbat', 'document:anslag'];
    expect(await askAt('nodes', query, { ids: [...asked, ...documents] })).toEqual([
      { period: { start: { value: '2014-01-02' }, end: { value: '2016-06', latest: '2016-06-30' }, wording: null } },
      { period: { start: null, end: { value: '2013-12', latest: '2013-12-31' }, wording: null } },
      { period: { start: null, end: null, wording: 'treårigt' } },
      { period: null },
      { period: { start: { value: '2014' }, end: { value: '2020', latest: '2020-12-31' }, wording: null } },
      { period: { start: { value: '2016-02-29' }, end: { value: '2016-02-29', latest: '2016-02-29' }, wording: null } },
      { period: null },
    ]);
  });

  test('PartialDate spans its year, month or day, leap days included', () => {
    const spans = ['2014', '2016-02', '2015-02', '2014-03-02'].map((value): unknown[] => Object.values(partialDate(value)));
    expect(spans).toEqual([
      ['2014', 'YEAR', '2014-01-01', '2014-12-31'],
      ['2016-02', 'MONTH', '2016-02-01', '2016-02-29'],
      ['2015-02', 'MONTH', '2015-02-01', '2015-02-28'],
      ['2014-03-02', 'DAY', '2014-03-02', '2014-03-02'],
    ]);
  });
});

describe('statements and sources', () => {
  test('Money is exact to two decimals, EXACT unless said, null without an amount though not for 0', async () => {
    const query = `{ a: project(id: "project:angbat") { ...F } b: project(id: "project:oppna-data") { ...F } }
      fragment F on Project { funders(first: 3) { edges { money { amount currency precision kind wording } } } }`;
    const of = (amount: string, currency: string | null, precision: string, kind: string | null, wording: string | null): unknown => ({
      money: { amount, currency, precision, kind, wording },
    });
    expect(await ask(query)).toEqual({
      a: {
        funders: {
          edges: [
            of('20000.50', 'SEK', 'ABOUT', 'CO_FINANCING', 'ungefär'),
            of('1568180.00', 'SEK', 'EXACT', 'GRANT', null),
            of('3000000.00', 'EUR', 'AT_LEAST', 'GRANT', 'drygt'),
          ],
        },
      },
      b: {
        funders: {
          edges: [{ money: null }, of('900000.00', 'SEK', 'EXACT', 'GRANT', null), of('1000000.00', 'SEK', 'EXACT', 'GRANT', null)],
        },
      },
    });
    const zero = `{ statement(id: "statement:funds-municipality-alby-project-oppna-data") { money { amount kind } } }`;
    expect(await askAt('statement.money', zero)).toEqual({ amount: '0.00', kind: null });
  });

  test('Statement of a claim has a value and no object, of a relation an object and no value', async () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Statement { type property value precision rank
      subject { id } object { __typename id } money { kind } } } }`;
    const given = ['statement:claim-project-angbat-budget', 'statement:builds-on-project-cafe-place-land-norland'];
    const shared = { rank: 'NORMAL' };
    expect(await askAt('nodes', query, { ids: given })).toEqual([
      {
        ...shared,
        type: 'CLAIM',
        property: 'budget',
        value: 'ungefär 2 miljoner',
        precision: 'ABOUT',
        subject: { id: 'project:angbat' },
        object: null,
        money: { kind: 'TOTAL_BUDGET' },
      },
      {
        ...shared,
        type: 'BUILDS_ON',
        property: null,
        value: null,
        precision: null,
        subject: { id: 'project:cafe' },
        object: { __typename: 'Place', id: 'place:land-norland' },
        money: null,
      },
    ]);
  });

  test('Statement tells level, status, kind of building on, share, period and reasoning', async () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Statement { level status buildsOnKind share isStated
      reasoning period { start { value } end { value } wording } } } }`;
    const given = [
      'statement:prioritises-region-nordan-theme-energi-2014',
      'statement:builds-on-project-cafe-place-land-norland',
      'statement:owns-municipality-alby-company-ecoteck',
      'statement:broader-theme-vindkraft-theme-industri',
      'statement:partners-in-university-nordan-project-oppna-data',
    ];
    const none = { level: null, status: null, buildsOnKind: null, share: null, isStated: true, reasoning: null, period: null };
    expect(await askAt('nodes', query, { ids: given })).toEqual([
      { ...none, level: 1, status: 'PRELIMINARY', period: { start: { value: '2014' }, end: { value: '2020' }, wording: null } },
      { ...none, buildsOnKind: 'INSPIRED_BY' },
      { ...none, share: 0.25 },
      { ...none, isStated: false, reasoning: 'by its name' },
      { ...none, period: { start: null, end: null, wording: 'under hela projekttiden' } },
    ]);
  });

  test('Statement.citations has the first place first, then the others by source and section', async () => {
    const query = `{ statement(id: "statement:owns-municipality-alby-project-angbat-owner") {
      citations { source { id } section } } }`;
    expect(await askAt('statement.citations', query)).toEqual([
      { source: { id: 'source:rapport' }, section: 'Ångbåt' },
      { source: { id: 'source:rapport' }, section: 'Bilaga' },
      { source: { id: 'source:rapport' }, section: 'Sammanfattning' },
      { source: { id: 'source:webb' }, section: 'Ångbåt' },
    ]);
  });

  test('Source has what is known of it, and each statement that cites it once', async () => {
    const query = `{ sources { edges { node { id publisher date { value precision } retrieved { value } note
      statements(types: [OWNS, OF_FUND]) { totalCount } } } } }`;
    const node = (id: string, rest: object): unknown => ({
      node: { id, publisher: null, date: null, retrieved: null, note: null, ...rest },
    });
    expect(await askAt('sources.edges', query)).toEqual([
      node('source:rapport', {
        publisher: 'Region Nordan',
        date: { value: '2015', precision: 'YEAR' },
        retrieved: { value: '2024-03-02' },
        note: 'Projekt och parter, med belopp.',
        statements: { totalCount: 10 },
      }),
      node('source:tyst', { statements: { totalCount: 0 } }),
      node('source:webb', { date: { value: '2016-02', precision: 'MONTH' }, statements: { totalCount: 4 } }),
    ]);
  });

  test('Source.coverage is what the source declares, open where no time is given, null where nothing is', async () => {
    const query = `{ sources { edges { node { coverage { placeIds from { value earliest } to { value latest } types extent reason } } } } }`;
    expect(await askAt('sources.edges', query)).toEqual([
      {
        node: {
          coverage: {
            placeIds: ['place:kommun-alby', 'place:kommun-alvnas'],
            from: { value: '2012', earliest: '2012-01-01' },
            to: { value: '2016-06', latest: '2016-06-30' },
            types: ['CLAIM', 'FUNDS', 'OWNS', 'PARTNERS_IN'],
            extent: 'COMPLETE',
            reason: 'it says that it lists all projects of both, with all parties',
          },
        },
      },
      { node: { coverage: null } },
      {
        node: {
          coverage: {
            placeIds: ['place:lan-nordan'],
            from: null,
            to: { value: '2016-02', latest: '2016-02-29' },
            types: ['OWNS', 'PARTNERS_IN'],
            extent: 'SELECTION',
            reason: 'its page shows "some of our projects"',
          },
        },
      },
    ]);
  });
});
