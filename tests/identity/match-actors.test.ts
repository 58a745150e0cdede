import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchActors } from '../../src/ingest/identity/match-actors.ts';
import { newMatcher, type FullMatcher } from '../../src/ingest/identity/matcher.ts';
import type { Mention } from '../../src/ingest/identity/mention.ts';

const sweden = ['place:land-sverige'];
const date = '2026-11-25';

/** A mention of a data set with one name. */
function mention(id: string, name: string, more: Partial<Mention> = {}): Mention {
  const names = [{ value: name, kind: 'OFFICIAL', lang: 'sv' }];
  return { id, kind: 'ORGANISATION', names, identifiers: [], places: sweden, dataset: 'projekt', ...more };
}

/** A matcher that knows a municipality, a university and a company. */
function spine(): FullMatcher {
  const matcher = newMatcher();
  matcher.add(mention('municipality:umea', 'Umeå kommun', { kind: 'MUNICIPALITY', dataset: 'samverkan' }));
  const lulea = mention('university:lulea-tekniska', 'Luleå tekniska universitet', { kind: 'UNIVERSITY', dataset: 'samverkan' });
  const names = [...lulea.names, { value: 'LTU', kind: 'ABBREVIATION', lang: 'sv' }];
  matcher.add({ ...lulea, names, identifiers: [{ scheme: 'orgnr', value: '202100-2841' }] });
  matcher.add(
    mention('company:alvdata', 'Älvdata AB', {
      kind: 'COMPANY',
      dataset: 'samverkan',
      identifiers: [{ scheme: 'pic', value: '900000001' }],
    }),
  );
  return matcher;
}

/** Who is whom, by ids. */
function pairs(matcher: FullMatcher, mentions: readonly Mention[]): Record<string, string | undefined> {
  const { statements } = matchActors(matcher, mentions, date);
  return Object.fromEntries(statements.map(({ type, subject, object }) => [type === 'SAME_AS' ? subject : `${subject} in`, object]));
}

describe('matchActors', () => {
  it('states who is whom with a score, the rule in words and the date', () => {
    const { statements, matched } = matchActors(spine(), [mention('organisation:a', 'UMEA KOMMUN')], date);
    expect(statements).toEqual([
      {
        type: 'SAME_AS',
        subject: 'organisation:a',
        object: 'municipality:umea',
        share: '0.99',
        stated: 'false',
        reasoning: 'the same name, written "Umeå kommun"',
        start: date,
      },
    ]);
    expect([...matched]).toEqual([['the same name', 1]]);
  });

  it('keeps companies apart whose names tell their countries, and bodies abroad from those of unknown country', () => {
    const matcher = newMatcher();
    matcher.add(mention('company:kvarn', 'Kvarn (Sweden)', { kind: 'COMPANY', dataset: 'ror' }));
    matcher.add(mention('university:fyrby', 'Fyrby Institute of Technology', { kind: 'UNIVERSITY', dataset: 'ror', places: [] }));
    const norway = mention('company:b', 'Kvarn (Norway)', { kind: 'COMPANY', places: [] });
    const sweden = mention('company:c', 'Kvarn (Sweden)', { kind: 'COMPANY', places: [] });
    const irish = mention('university:d', 'Fyrby University of Technology', { kind: 'UNIVERSITY', places: ['place:land-irland'] });
    expect(pairs(matcher, [norway, sweden, irish])).toEqual({ 'company:c': 'company:kvarn' });
  });

  it('leaves it to a person whether one with a full name is another that is called by its abbreviation alone', () => {
    const short = mention('organisation:a', 'LTU', { count: 2 });
    const institute = mention('organisation:b', 'Institutet för berg (LTU)');
    expect(pairs(spine(), [short, institute])).toEqual({ 'organisation:a': 'university:lulea-tekniska' });
  });

  it('takes an identifier before a name, and another one of its scheme for another body', () => {
    const same = mention('organisation:a', 'Något annat', { identifiers: [{ scheme: 'vat', value: 'SE202100284101' }] });
    const other = mention('organisation:b', 'Älvdata AB', { identifiers: [{ scheme: 'pic', value: '900000002' }] });
    expect(pairs(spine(), [same, other])).toEqual({ 'organisation:a': 'university:lulea-tekniska' });
  });

  it('never takes a body of another country', () => {
    const abroad = { places: ['place:land-norge'] };
    expect(pairs(spine(), [mention('organisation:a', 'Umeå kommun', abroad), mention('organisation:b', 'Älvdata AB', abroad)])).toEqual({});
  });

  it('makes of spellings of one body the one that most records name', () => {
    const mentions = [
      mention('organisation:a', 'BRÄNNBO VINDKRAFT AB', { count: 1 }),
      mention('organisation:b', 'Brännbo Vindkraft AB', { count: 7 }),
      mention('organisation:c', 'Brännbo Vindkraft', { count: 2 }),
    ];
    expect(pairs(spine(), mentions)).toEqual({ 'organisation:a': 'organisation:b', 'organisation:c': 'organisation:b' });
  });

  it('places an office in its body, which it is not', () => {
    const office = mention('unit:a', 'Umeå kommun, Utbildningsförvaltningen', { kind: 'UNIT' });
    expect(pairs(spine(), [office])).toEqual({ 'unit:a in': 'municipality:umea' });
  });

  it('leaves what is doubtful to be reviewed, and says what nothing fits', () => {
    const doubtful = mention('organisation:a', 'Umeo kommun');
    const { statements, toReview, unmatched } = matchActors(spine(), [doubtful, mention('organisation:b', 'LTU Business AB')], date);
    expect(statements).toEqual([]);
    expect(toReview.map(({ mention: { id }, fit }) => [id, fit.id, fit.decision])).toEqual([
      ['organisation:a', 'municipality:umea', 'REVIEW'],
    ]);
    expect(unmatched).toEqual(['organisation:b']);
  });

  it('leaves a tie to be reviewed', () => {
    const matcher = spine();
    matcher.add(mention('company:alvdata-2', 'Älvdata AB', { kind: 'COMPANY', dataset: 'andra' }));
    expect(pairs(matcher, [mention('organisation:a', 'Älvdata AB')])).toEqual({});
  });

  it('lets identifiers tell apart two that have one name', () => {
    const pic = (value: string): Partial<Mention> => ({ identifiers: [{ scheme: 'pic', value }] });
    const mentions = [
      mention('organisation:a', 'Umeå kommun', pic('900000003')),
      mention('organisation:b', 'UMEÅ KOMMUN', pic('900000004')),
    ];
    const { statements, toReview } = matchActors(spine(), mentions, date);
    expect([statements.map(({ subject }) => subject), toReview.map((pair) => pair.mention.id)]).toEqual([
      ['organisation:a'],
      ['organisation:b'],
    ]);
  });

  it('follows what a person has decided', () => {
    const matcher = spine();
    matcher.decide('organisation:a', 'municipality:umea', false);
    matcher.decide('organisation:b', 'company:alvdata', true);
    const { statements, matched } = matchActors(
      matcher,
      [mention('organisation:a', 'Umeå kommun'), mention('organisation:b', 'Umeå kommun')],
      date,
    );
    expect(statements).toEqual([]);
    expect([...matched]).toEqual([['decided by a person', 1]]);
  });

  it('knows an actor by the names of those merged into it, but not by those of the data set itself', () => {
    const matcher = spine();
    matcher.addAs(mention('organisation:x', 'Björkstaden', { dataset: 'andra' }), 'municipality:umea');
    matcher.addAs(mention('organisation:y', 'Norrstaden'), 'municipality:umea');
    expect(pairs(matcher, [mention('organisation:a', 'Björkstaden'), mention('organisation:b', 'Norrstaden')])).toEqual({
      'organisation:a': 'municipality:umea',
    });
  });

  it('says the same in whatever order the actors and the mentions come', () => {
    const names = [
      'Umeå kommun',
      'UMEA KOMMUN',
      'Umeå Municipality',
      'LTU',
      'Luleå tekniska universitet',
      'Älvdata',
      'ALVDATA AB',
      'Nya bolaget AB',
    ];
    const mentions = names.map((name, at) => mention(`organisation:${at}`, name, { count: 1 + (at % 3) }));
    const expected = pairs(spine(), mentions);
    fc.assert(
      fc.property(fc.shuffledSubarray(mentions, { minLength: mentions.length }), (shuffled) => {
        expect(pairs(spine(), shuffled)).toEqual(expected);
      }),
    );
  });
});
