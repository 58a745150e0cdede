import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { partialDate } from '../dates.ts';
import { loadGraph } from '../load.ts';
import { answerCoverage } from './coverage.ts';
import { projectsFulfilling } from './filter.ts';
import type { Filter, Groups } from './facts.ts';
import { gaps } from './gaps.ts';
import { fundingOf, ownFunding } from './money.ts';
import { actorsIn } from './participations.ts';
import { pairs } from './pairs.ts';
import { certaintyOf } from './time.ts';

const graph = loadGraph(fileURLToPath(new URL('../../fixtures/questions', import.meta.url)));

function slugs(filter: Filter, groups: Groups = 'AS_STATED'): string {
  return projectsFulfilling(graph, filter, groups)
    .map(({ id }) => id.slice('project:'.length))
    .join(' ');
}

/** A total in short: `100.00 SEK EXACT 1 grants, 0 unknown, 0 joint`. */
function inShort(totals: ReturnType<typeof fundingOf>['gross']): string[] {
  return totals.map(
    ({ amount, currency, bound, statementCount, unknownCount, jointCount }) =>
      `${amount ?? '?'} ${currency ?? '-'} ${bound ?? '-'} ${String(statementCount)}/${String(unknownCount)}/${String(jointCount)}`,
  );
}

describe('time', () => {
  test('certaintyOf gives the cases of docs/definitions.md', () => {
    const period = { start: partialDate('2015'), end: partialDate('2018') };
    const on = (day: string): string => certaintyOf(period, { from: day, to: day });
    expect(['2014-12-31', '2015-06-01', '2016-05-01', '2018-06-01', '2019-01-01'].map(on)).toEqual([
      'NO',
      'POSSIBLE',
      'CERTAIN',
      'POSSIBLE',
      'NO',
    ]);
    expect(certaintyOf({ start: partialDate('2015'), end: null }, { from: '2099-01-01', to: '2099-01-01' })).toBe('POSSIBLE');
    expect(certaintyOf({ start: null, end: null }, { from: '2099-01-01', to: '2099-01-01' })).toBe('UNKNOWN');
  });

  test('ProjectFilter.activeIn takes certain and possible, CERTAIN fewer, UNKNOWN more', () => {
    const activeIn = { from: '2017', to: '2017' };
    expect(slugs({ activeIn })).toBe('budget gemensam tvist');
    expect(slugs({ activeIn, certainty: 'CERTAIN' })).toBe('gemensam tvist');
    expect(slugs({ activeIn, certainty: 'UNKNOWN' })).toBe('budget ensam gemensam odaterad ord tvist');
  });
});

describe('participations', () => {
  test('groups: EXPANDED takes members at the time of the project, groups in groups and empty groups', () => {
    const owners = (project: string): string[] => actorsIn(graph, project, {}, 'EXPANDED', ['OWNER']);
    expect(owners('project:ring')).toEqual(['municipality:ask', 'municipality:bjork']);
    expect(owners('project:gemensam')).toEqual(['municipality:ask', 'municipality:bjork', 'municipality:cypress', 'region:ost']);
    expect(owners('project:ord')).toEqual(['group:tom']);
  });

  test('a programme stands for its funds, and for nobody without one', () => {
    const funders = (project: string): string[] => actorsIn(graph, project, {}, 'AS_STATED', ['FUNDER']);
    expect(funders('project:fri')).toEqual([]);
    expect(funders('project:gemensam')).toEqual(['fund:alfa', 'fund:beta', 'group:alla', 'group:stora', 'municipality:ask', 'region:ost']);
  });

  test('ProjectFilter.activeAt leaves out participations at another time', () => {
    const at = (activeAt: string): string[] => actorsIn(graph, 'project:tvist', { activeAt }, 'AS_STATED', ['PARTNER']);
    expect([at('2017-06-01'), at('2018-06-15'), at('2018-07-01')]).toEqual([
      ['university:lar'],
      ['municipality:bjork', 'university:lar'],
      ['municipality:bjork'],
    ]);
  });
});

describe('ProjectFilter', () => {
  test('themeIds takes narrower themes unless told not to', () => {
    expect(slugs({ themeIds: ['theme:gren'] })).toBe('fri gemensam harledd kedja parallell trang tvist');
    expect(slugs({ themeIds: ['theme:gren'], includeNarrower: false })).toBe('gemensam tvist');
  });

  test('fundIds takes its programmes, placeIds places within and actors located there', () => {
    expect(slugs({ fundIds: ['fund:beta'] })).toBe('arlig gemensam parallell slut tvist');
    expect(slugs({ placeIds: ['place:lan-ost'] })).toBe('framtid gemensam kedja parallell');
    expect(slugs({ placeIds: ['place:kommun-cypress'] })).toBe('framtid ring');
  });

  test('statedOnly and maxPartners leave out projects, and coverage tells of the latter', () => {
    expect(slugs({ statedOnly: true, themeIds: ['theme:blad'] })).toBe('fri kedja');
    const { projectCount, tooManyPartnersCount } = answerCoverage(graph, { themeIds: ['theme:tva'], maxPartners: 3 }, 'AS_STATED');
    expect([projectCount, tooManyPartnersCount]).toEqual([2, 1]);
  });
});

describe('money', () => {
  test('Funding.net leaves out what is passed on along a chain, not round about', () => {
    const kedja = fundingOf(graph, ['project:kedja'], {});
    expect(inShort(kedja.gross)).toEqual(['1500000.50 SEK ABOUT 3/0/0']);
    expect(inShort(kedja.net)).toEqual(['1000000.00 SEK EXACT 1/0/0']);
    const ring = fundingOf(graph, ['project:ring'], {});
    expect(inShort(ring.gross)).toEqual(['70000.00 EUR ABOUT 2/0/0', '7.00 SEK EXACT 1/0/0']);
    expect(ring.net).toEqual(ring.gross);
  });

  test('Funding counts parallel statements once, yearly grants each', () => {
    expect(inShort(fundingOf(graph, ['project:parallell'], {}).gross)).toEqual(['40.00 EUR EXACT 1/0/0', '297000.00 SEK ABOUT 2/0/0']);
    expect(inShort(ownFunding(graph, ['project:arlig'], 'fund:beta', {}, 'AS_STATED').gross)).toEqual(['330.50 SEK EXACT 3/0/0']);
  });

  test('Funding of a member or a fund counts joint grants and does not add them', () => {
    expect(inShort(fundingOf(graph, ['project:gemensam'], {}).gross)).toEqual(['860010.00 SEK ABOUT 3/0/2', '5000.00 - AT_LEAST 2/1/1']);
    expect(inShort(ownFunding(graph, ['project:gemensam'], 'fund:beta', {}, 'AS_STATED').gross)).toEqual(['? SEK - 1/0/1']);
    expect(inShort(ownFunding(graph, ['project:gemensam'], 'municipality:ask', {}, 'EXPANDED').gross)).toEqual([
      '10.00 SEK AT_LEAST 2/0/1',
      '? - - 1/1/1',
    ]);
  });
});

describe('answers', () => {
  test('Query.coFunding counts shared projects of the two funds', () => {
    const { node } = pairs(graph, 'FUNDERS', { minShared: 4 }).edges[0] ?? {};
    expect([node?.first.id, node?.second.id, node?.sharedCount, node?.firstYear, node?.lastYear]).toEqual([
      'fund:alfa',
      'fund:beta',
      4,
      2013,
      2019,
    ]);
  });

  test('Query.gaps tells what is not covered from what is not recorded', () => {
    const stateOf = (actor: string, theme: string, at: string): unknown[] =>
      gaps(graph, { actorIds: [actor], themeIds: [theme], at }).rows.map(({ state, absence }) => [state, absence]);
    expect(stateOf('municipality:ask', 'theme:gren', '2015-03-02')).toEqual([['COVERED', null]]);
    expect(stateOf('municipality:cypress', 'theme:utan', '2015-03-02')).toEqual([['PRIORITY_WITHOUT_PROJECT', 'NOT_COVERED']]);
    expect(stateOf('municipality:bjork', 'theme:utan', '2015-03-02')).toEqual([['ONLY_PLANNED', 'NONE_RECORDED']]);
    expect(stateOf('municipality:bjork', 'theme:utan', '2016-03-02')).toEqual([['COVERED', null]]);
    expect(stateOf('municipality:bjork', 'theme:hub', '2012-03-02')).toEqual([['ONLY_UNDATED', 'NOT_STATED']]);
  });

  test('Query.gaps tells how certain an active project is, and counts the possible and the undated among the projects', () => {
    const onDay = (at: string): unknown => {
      const { rows, coverage } = gaps(graph, { actorIds: ['municipality:bjork'], themeIds: ['theme:utan'], at });
      const { projectCount, possibleCount, undatedCount } = coverage;
      return [rows.map(({ certainty, activeCount }) => [certainty, activeCount]), projectCount, possibleCount, undatedCount];
    };
    expect(onDay('2015-06-15')).toEqual([[['POSSIBLE', 1]], 2, 1, 1]);
    expect(onDay('2016-03-02')).toEqual([[['CERTAIN', 1]], 2, 0, 1]);
    expect(onDay('2012-03-02')).toEqual([[[null, 0]], 2, 0, 1]);
  });
});
