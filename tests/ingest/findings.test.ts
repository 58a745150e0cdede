import { afterAll, describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/ingest/check.ts';
import { describeFinding } from '../../src/ingest/findings.ts';
import { append, changedFixture, claimLine, fixture, removeFolders, sourceLine, statementLine, without } from './fixture.ts';

afterAll(removeFolders);

type Edits = Parameters<typeof changedFixture>[0];
type Place = readonly [file: string, line: number | null, column: string | null];

/** Where findings are after changes to the fixture. */
async function placesOf(edits: Edits): Promise<Place[]> {
  const { findings } = await checkFolder(changedFixture(edits));
  return findings.list.map(({ file, line, column }) => [file, line, column]);
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
// The lines after the last ones of the fixture.
const statementsEnd = 44;
const at = (column: string | null): Place => ['statements.csv', statementsEnd, column];
const withStatement = (changes: Parameters<typeof statementLine>[0]): Edits => ({ 'statements.csv': append(statementLine(changes)) });
const withClaim = (changes: Parameters<typeof claimLine>[0]): Edits => ({ 'statements.csv': append(claimLine(changes)) });
const inSources = (column: string): Place => ['sources.csv', 4, column];
const withCoverage = (changes: Parameters<typeof sourceLine>[0]): Edits => ({ 'sources.csv': append(sourceLine(changes)) });

const cases: Readonly<Record<string, readonly (readonly [title: string, edits: Edits, places: readonly Place[]])[]>> = {
  'the form of a file': [
    ['a file that is missing', { 'places.csv': null }, [['places.csv', null, null]]],
    ['a file of an unknown name', { 'more.csv': append('id') }, [['more.csv', null, null]]],
    ['an empty file', { 'themes.csv': () => '' }, [['themes.csv', 1, null]]],
    ['other columns', { 'themes.csv': (text) => text.replace('name_en', 'english') }, [['themes.csv', 1, null]]],
    ['semicolons', { 'themes.csv': (text) => text.replaceAll(',', ';') }, [['themes.csv', 1, null]]],
    ['a row with a cell too few', { 'themes.csv': append('theme:skog,Skog') }, [['themes.csv', 4, null]]],
    ['a row with a cell too many', { 'themes.csv': append('theme:skog,Skog,,') }, [['themes.csv', 4, null]]],
    ['an empty line', { 'themes.csv': append('', 'theme:skog,Skog,') }, [['themes.csv', 4, null]]],
    ['a quote that is never closed', { 'themes.csv': append('theme:skog,"Skog,', 'theme:vatten,Vatten,') }, [['themes.csv', 4, null]]],
    ['a quote within a cell', { 'themes.csv': append('theme:skog,Sk"og,') }, [['themes.csv', 4, null]]],
    ['text in Latin 1', { 'sources.csv': latin1 }, [['sources.csv', 2, null]]],
    ['a byte order mark', { 'themes.csv': (text) => `\uFEFF${text}` }, [['themes.csv', 1, null]]],
    ['carriage returns', { 'themes.csv': (text) => text.replaceAll('\n', '\r\n') }, [['themes.csv', 1, null]]],
    ['a description that is missing', { 'datapackage.json': null }, [['datapackage.json', null, null]]],
    ['a description that is no JSON', { 'datapackage.json': () => '{' }, [['datapackage.json', null, null]]],
    ['a description without a name', { 'datapackage.json': () => '{}' }, [['datapackage.json', null, null]]],
    ['a name with capitals', { 'datapackage.json': () => '{"name":"A b"}' }, [['datapackage.json', null, null]]],
    [
      'fields that are not ours',
      { 'datapackage.json': (text) => text.replace('"name_en"', '"english"') },
      [['datapackage.json', null, null]],
    ],
  ],
  ids: [
    ['an id without a colon', { 'themes.csv': append('skog,Skog,') }, [['themes.csv', 4, 'id']]],
    ['an id with å', { 'themes.csv': append('theme:ål,Ål,') }, [['themes.csv', 4, 'id']]],
    ['an id with a prefix of another file', { 'themes.csv': append('project:skog,Skog,') }, [['themes.csv', 4, 'id']]],
    ['an id of an unknown prefix', { 'actors.csv': append('club:skog,ASSOCIATION,Skog,') }, [['actors.csv', 17, 'id']]],
    ['no id', { 'themes.csv': append(',Skog,') }, [['themes.csv', 4, 'id']]],
    ['an id twice', { 'themes.csv': append('theme:energi,Skog,') }, [['themes.csv', 4, 'id']]],
    ['an id of a statement twice', { 'statements.csv': append(statementLine(), statementLine()) }, [['statements.csv', 45, 'id']]],
    ['a name twice', { 'names.csv': append('network:vind,Vind,SHORT,sv,source:arsbok') }, [['names.csv', 10, 'entity,value,kind,lang']]],
  ],
  entities: [
    ['no name', { 'themes.csv': append('theme:skog,,Forest') }, [['themes.csv', 4, 'name']]],
    ['a kind that does not exist', { 'projects.csv': append('project:x,PLAN,X,') }, [['projects.csv', 5, 'kind']]],
    ['a kind that the id contradicts', { 'actors.csv': append('municipality:x,REGION,X,') }, [['actors.csv', 17, 'kind']]],
    ['a name of nobody', { 'names.csv': append('theme:skog,Skogen,SHORT,sv,') }, [['names.csv', 10, 'entity']]],
    ['a name of a source', { 'names.csv': append('source:arsbok,Boken,SHORT,sv,') }, [['names.csv', 10, 'entity']]],
    ['a name in an unknown source', { 'names.csv': append('theme:energi,El,ALIAS,sv,source:x') }, [['names.csv', 10, 'source']]],
    ['a language in words', { 'names.csv': append('theme:energi,El,ALIAS,svenska,') }, [['names.csv', 10, 'lang']]],
    ['an unknown scheme', { 'identifiers.csv': append('theme:energi,isbn,1,') }, [['identifiers.csv', 8, 'scheme']]],
    [
      'a code of the wrong length',
      { 'identifiers.csv': append('municipality:bjorkvik,scb-kommun,99,') },
      [['identifiers.csv', 8, 'value']],
    ],
    ['a source without a title', { 'sources.csv': append('source:x,,,,,,,,,,,,,,,') }, [['sources.csv', 4, 'title']]],
    ['blanks around a name', { 'themes.csv': append('theme:skog, Skog,') }, [['themes.csv', 4, 'name']]],
    ['a tabulator in a name', { 'themes.csv': append('theme:skog,Sk\tog,') }, [['themes.csv', 4, 'name']]],
    ['accents apart from their letters', { 'themes.csv': append('theme:al,A\u030Al,') }, [['themes.csv', 4, 'name']]],
  ],
  'the ends of statements': [
    ['no object of a relation', withStatement({ object: '' }), [at('object')]],
    ['a subject that the relation excludes', withStatement({ subject: 'theme:energi' }), [at('subject')]],
    ['an object that the relation excludes', withStatement({ object: 'place:ort-anas' }), [at('object')]],
    ['the same at both ends', withStatement({ object: 'municipality:ankeby' }), [at('object')]],
    [
      'a relation without direction whose greater id comes first',
      withStatement({ type: 'COLLABORATES_WITH', role: '', subject: 'university:norrsidan', object: 'agency:vagverket-norr' }),
      [at('subject')],
    ],
    ['a cycle of two', withStatement({ type: 'BROADER', role: '', subject: 'theme:energi', object: 'theme:vindkraft' }), [at('object')]],
    [
      'a cycle of three',
      withStatement({ type: 'WITHIN', role: '', subject: 'place:land-sverige', object: 'place:kommun-ankeby' }),
      [['statements.csv', 44, 'object']],
    ],
    [
      'a cycle of units',
      {
        'actors.csv': append('unit:avdelningen,UNIT,Avdelningen,'),
        'statements.csv': append(
          statementLine({ id: 'statement:a', type: 'PART_OF', role: '', subject: 'unit:avdelningen', object: 'unit:miljokontoret' }),
          statementLine({ id: 'statement:b', type: 'PART_OF', role: '', subject: 'unit:miljokontoret', object: 'unit:avdelningen' }),
        ),
      },
      [['statements.csv', 44, 'object']],
    ],
    ['an object of a claim', withClaim({ object: 'theme:energi' }), [at('object')]],
  ],
  'what statements say': [
    ['an unknown type', withStatement({ type: 'LIKES' }), [at('type')]],
    ['an unknown role', withStatement({ role: 'BOSS' }), [at('role')]],
    ['a role of another relation', withStatement({ role: 'MEMBER' }), [at('role')]],
    ['a role where there are none', withStatement({ type: 'MANDATES', object: 'region:norrsidan' }), [at('role')]],
    ['a kind of another relation', withStatement({ type: 'FUNDS', role: 'FUNDER', kind: 'CONTINUES' }), [at('kind')]],
    ['a level of no priority', withStatement({ level: '1' }), [at('level')]],
    ['a level of zero', withStatement({ type: 'PRIORITISES', role: '', object: 'theme:energi', level: '0' }), [at('level')]],
    ['a status of no priority', withStatement({ status: 'ADOPTED' }), [at('status')]],
    ['an unknown status', withStatement({ type: 'PRIORITISES', role: '', object: 'theme:energi', status: 'MAYBE' }), [at('status')]],
    ['a share above one', withStatement({ share: '1.5' }), [at('share')]],
    ['a share with a comma', withStatement({ share: '0,5' }), [at('share')]],
    ['a value of a relation', withStatement({ value: 'stor' }), [at('value')]],
    ['a property of a relation', withStatement({ property: 'size' }), [at('property')]],
    ['a claim without a property', withClaim({ property: '' }), [at('property')]],
    ['a claim without a value', withClaim({ value: '' }), [at('value')]],
    ['a property in words', withClaim({ property: 'number of members' }), [at('property')]],
    ['no rank', withStatement({ rank: '' }), [at('rank')]],
    ['an unknown rank', withStatement({ rank: 'BEST' }), [at('rank')]],
    ['stated in words', withStatement({ stated: 'ja' }), [at('stated')]],
    ['a reasoning of what is stated', withStatement({ reasoning: 'plain' }), [at('reasoning')]],
    ['no reasoning of what is not stated', withStatement({ stated: 'false' }), [at('reasoning')]],
  ],
  money: [
    ['an amount in words', withClaim({ amount: 'tusen' }), [at('amount')]],
    ['an amount with blanks', withClaim({ amount: '1 000' }), [at('amount')]],
    ['an amount with a comma', withClaim({ amount: '12,50' }), [at('amount')]],
    ['an amount with one decimal', withClaim({ amount: '12.5' }), [at('amount')]],
    ['an amount with decimals of nothing', withClaim({ amount: '12.00' }), [at('amount')]],
    ['an amount that no number holds', withClaim({ amount: '99999999999999999' }), [at('amount')]],
    ['an amount of a relation without money', withStatement({ amount: '12', currency: 'SEK' }), [at('amount')]],
    ['a currency in words', withClaim({ amount: '12', currency: 'kronor' }), [at('currency')]],
    ['a currency without an amount', withClaim({ currency: 'SEK' }), [at('currency')]],
    ['a precision of nothing', withStatement({ precision: 'ABOUT' }), [at('precision')]],
    ['an unknown precision', withClaim({ precision: 'NEARLY' }), [at('precision')]],
  ],
  dates: [
    ['a date in words', withStatement({ start: 'maj 2014' }), [at('start')]],
    ['a month that does not exist', withStatement({ start: '2014-13' }), [at('start')]],
    ['a day that does not exist', withStatement({ start: '2014-02-29' }), [at('start')]],
    ['a day without zeros', withStatement({ end: '2014-2-3' }), [at('end')]],
    ['an end before the start', withStatement({ start: '2014', end: '2013-12-31' }), [at('end')]],
    ['a period of nothing', withClaim({ property: 'period', value: 'länge' }), [at('start')]],
    ['a date of a source in words', { 'sources.csv': append('source:x,X,,igår,,,,,,,,,,,,') }, [['sources.csv', 4, 'date']]],
  ],
  'what a source covers': [
    ['an entity that is no place', withCoverage({ covers_places: 'municipality:ankeby' }), [inSources('covers_places')]],
    ['a source for a place', withCoverage({ covers_places: 'source:arsbok' }), [inSources('covers_places')]],
    ['no id', withCoverage({ covers_places: 'Ånäs' }), [inSources('covers_places')]],
    ['two blanks', withCoverage({ covers_places: 'place:lan-norrsidan  place:ort-anas' }), [inSources('covers_places')]],
    ['a blank at the end', withCoverage({ covers_types: 'FUNDS ' }), [inSources('covers_types')]],
    ['commas', withCoverage({ covers_types: 'FUNDS,OWNS' }), [inSources('covers_types')]],
    ['places that are not sorted', withCoverage({ covers_places: 'place:ort-anas place:lan-norrsidan' }), [inSources('covers_places')]],
    ['a place twice', withCoverage({ covers_places: 'place:ort-anas place:ort-anas' }), [inSources('covers_places')]],
    ['types that are not sorted', withCoverage({ covers_types: 'OWNS FUNDS' }), [inSources('covers_types')]],
    ['two unknown types', withCoverage({ covers_types: 'LIKES OWNS SPONSORS' }), [inSources('covers_types'), inSources('covers_types')]],
    ['a date in words', withCoverage({ covers_from: 'alltid' }), [inSources('covers_from')]],
    ['an end before the beginning', withCoverage({ covers_from: '2014', covers_to: '2013-12' }), [inSources('covers_to')]],
    ['an unknown extent', withCoverage({ covers_extent: 'ALL' }), [inSources('covers_extent')]],
    ['no places', withCoverage({ covers_places: '' }), [inSources('covers_places')]],
    ['no types', withCoverage({ covers_types: '' }), [inSources('covers_types')]],
    ['no extent', withCoverage({ covers_extent: '' }), [inSources('covers_extent')]],
    ['no reason', withCoverage({ covers_reason: '' }), [inSources('covers_reason')]],
    [
      'a time alone',
      withCoverage({ covers_places: '', covers_from: '2014', covers_types: '', covers_extent: '', covers_reason: '' }),
      ['covers_places', 'covers_types', 'covers_extent', 'covers_reason'].map(inSources),
    ],
    ['a mail address in the reason', withCoverage({ covers_reason: 'says n.n@kommunen.example' }), [inSources('covers_reason')]],
  ],
  citations: [
    ['no source', withStatement({ source: '' }), [at('source')]],
    ['no section', withStatement({ section: '' }), [at('section')]],
    ['an entity as a source', withStatement({ source: 'theme:energi' }), [at('source')]],
    ['a citation of an unknown statement', { 'citations.csv': append('statement:x,source:arsbok,1') }, [['citations.csv', 7, 'statement']]],
    [
      'a citation without a section',
      { 'citations.csv': append('statement:extra,source:arsbok,') },
      [
        ['citations.csv', 7, 'section'],
        ['citations.csv', 7, 'statement'],
      ],
    ],
    [
      'the first place as a further one',
      { 'statements.csv': append(statementLine()), 'citations.csv': append('statement:extra,source:webbsida,Extra') },
      [at('section')],
    ],
    [
      'a further place twice',
      {
        'statements.csv': append(statementLine()),
        'citations.csv': append('statement:extra,source:arsbok,1', 'statement:extra,source:arsbok,1'),
      },
      [['citations.csv', 8, 'statement,source,section']],
    ],
  ],
  persons: [
    [
      'a column of persons',
      { 'themes.csv': (text) => text.replace('name_en', 'kontaktperson') },
      [
        ['themes.csv', 1, null],
        ['themes.csv', 1, 'kontaktperson'],
      ],
    ],
    ['a mail address', withStatement({ wording: 'fråga n.n@kommunen.example' }), [at('wording')]],
    ['a telephone number', withStatement({ wording: 'Tel. 090-16 10 00' }), [at('wording')]],
    ['a mobile number', withStatement({ section: '070-123 45 67' }), [at('section')]],
    ['a foreign telephone number', withStatement({ wording: '+358 40 123 4567' }), [at('wording')]],
    ['a personal identity number', withClaim({ value: '19811218-9876' }), [at('value')]],
    [
      'one as an organisation number',
      { 'identifiers.csv': append('company:ecovind,orgnr,811218-9876,') },
      [
        ['identifiers.csv', 8, 'value'],
        ['identifiers.csv', 8, 'value'],
      ],
    ],
    [
      'a mail address in an address',
      { 'sources.csv': append('source:x,X,,,,,mailto:n@kommunen.example,,,,,,,,,') },
      [['sources.csv', 4, 'address']],
    ],
  ],
};

describe.each(Object.entries(cases))('checkFolder finds, in %s,', (_what, some) => {
  it.each(some)('%s', async (_title, edits, places) => {
    expect(await placesOf(edits)).toEqual(places);
  });
});

describe('checkFolder', () => {
  it('finds nothing in what is right, and counts', async () => {
    const { findings, statementCount, dataPackage } = await checkFolder(fixture);
    expect(findings.list.map(describeFinding)).toEqual([]);
    expect(statementCount).toBe(41);
    expect(dataPackage?.name).toBe('ingest-fixture');
  });

  it.each([
    ['years and numbers of decisions', withClaim({ value: 'Dnr 2007-1234, 2007-2013 och 052-123' })],
    ['large numbers', withClaim({ value: '1204051234 eller 12 345 678' })],
    ['long numbers in addresses', { 'sources.csv': append('source:x,X,,,,,https://example.org/19811218-9876,,,,,,,,,') }],
    ['a period whose precision leaves it possible', withStatement({ start: '2014-05', end: '2014' })],
    ['an amount of öre', withClaim({ amount: '0.05', currency: 'SEK', kind: 'TOTAL_BUDGET' })],
    ['a source that declares one place, one type and no time', withCoverage({})],
    ['a source that covers a year until a month of it', withCoverage({ covers_from: '2014', covers_to: '2014-03' })],
    ['a cell of two lines', withStatement({ section: 'Rubrik\nUnderrubrik' })],
  ])('takes %s', async (_what, edits) => {
    expect(await placesOf(edits)).toEqual([]);
  });

  it('lists all findings at once, each with its line, lines within cells counted', async () => {
    const lines = [
      statementLine({ id: 'statement:a', section: 'En\ntvå\ntre' }),
      statementLine({ id: 'statement:b', rank: 'BEST' }),
      statementLine({ id: 'statement:c', start: 'x', end: 'y' }),
    ];
    expect(await placesOf({ 'statements.csv': append(...lines), 'themes.csv': append('x,,') })).toEqual([
      ['themes.csv', 4, 'id'],
      ['themes.csv', 4, 'name'],
      ['statements.csv', 47, 'rank'],
      ['statements.csv', 48, 'start'],
      ['statements.csv', 48, 'end'],
    ]);
  });

  it('says nothing of unknown ids where a file could not be read to its end', async () => {
    expect(await placesOf({ 'actors.csv': latin1 })).toEqual([['actors.csv', 2, null]]);
    expect(await placesOf({ 'statements.csv': null })).toEqual([['statements.csv', null, null]]);
  });

  it('keeps 1,000 findings and counts the rest', async () => {
    const { findings } = await checkFolder(changedFixture({ 'themes.csv': append(...Array.from({ length: 1_500 }, () => 'theme:x')) }));
    expect([findings.list.length, findings.total]).toEqual([1_000, 1_500]);
  });

  it('takes rows in any order', async () => {
    const reverse = (text: string): string => {
      const [header = '', ...rows] = text.trimEnd().split('\n');
      return `${[header, ...rows.reverse()].join('\n')}\n`;
    };
    expect(await placesOf({ 'names.csv': reverse, 'citations.csv': reverse, 'actors.csv': reverse })).toEqual([]);
  });

  it('describes a finding by its place, what was expected and what came', async () => {
    const { findings } = await checkFolder(changedFixture({ 'statements.csv': append(claimLine({ amount: '12,5' })) }));
    expect(findings.list.map(describeFinding)).toEqual([
      'statements.csv, line 44, column amount: expected an amount in digits, such as 1568180 or 12.50, but got "12,5"',
    ]);
  });

  it('says which of the items of a list is wrong', async () => {
    const line = sourceLine({ covers_places: 'place:X', covers_types: 'CLAIM OWNS LIKES', covers_extent: '' });
    const { findings } = await checkFolder(changedFixture({ 'sources.csv': append(line) }));
    expect(findings.list.map(describeFinding)).toEqual([
      'sources.csv, line 4, column covers_places: expected the id of a place, but got "place:X"',
      expect.stringMatching(/^sources.csv, line 4, column covers_types: expected one of OWNS, .*, CLAIM, but got "LIKES"$/),
      'sources.csv, line 4, column covers_types: expected a sorted list that has each once, but got "LIKES" after "OWNS"',
      'sources.csv, line 4, column covers_extent: expected a value, since covers_places has one, but got an empty cell',
    ]);
  });

  it('says nothing of unknown places where these could not be read to their end', async () => {
    expect(await placesOf({ 'places.csv': latin1, ...withCoverage({ covers_places: 'place:x' }) })).toEqual([['places.csv', 2, null]]);
  });

  const elsewhere: readonly (readonly [what: string, edits: Edits, expected: readonly [id: string, place: object]])[] = [
    ['an unknown subject', withStatement({ subject: 'municipality:x' }), ['municipality:x', { line: 44, column: 'subject', to: 'entity' }]],
    ['an unknown object', withStatement({ object: 'project:x' }), ['project:x', { line: 44, column: 'object', to: 'entity' }]],
    ['an unknown source', withStatement({ source: 'source:x' }), ['source:x', { line: 44, column: 'source', to: 'source' }]],
    [
      'a place that is not there',
      withCoverage({ covers_places: 'place:lan-norrsidan place:x' }),
      ['place:x', { file: 'sources.csv', line: 4, column: 'covers_places', to: 'place', furtherCount: 0 }],
    ],
    ['a row that was taken out', { 'themes.csv': without('theme:energi') }, ['theme:energi', { column: 'object', furtherCount: 1 }]],
  ];

  it.each(elsewhere)('leaves %s to other data sets, and says where it is named first', async (_what, edits, [id, place]) => {
    const checked = await checkFolder(changedFixture(edits));
    expect(checked.findings.list).toEqual([]);
    expect([...checked.elsewhere]).toEqual([[id, expect.objectContaining(place)]]);
  });
});
