import { describe, expect, test } from 'vitest';
import { conflicts } from './conflicts.ts';
import { drawGraph } from './drawn.ts';
import type { Drawn } from './drawn.ts';

describe('the oracle of Query.conflicts', () => {
  const kindsOf = (...drawn: Drawn[]): string[] =>
    conflicts(drawGraph(...drawn), null).map(({ kind, statements }) => `${kind} ${statements.map(({ id }) => id).join(' ')}`);

  test('VALUE: differing values, unless apart in time or within bounds', () => {
    expect(kindsOf(['project:p CLAIM status', { value: 'x' }], ['project:p CLAIM status', { value: 'y', isStated: false }])).toEqual([
      'VALUE s01 s02',
    ]);
    const apart: Drawn[] = [
      ['project:p CLAIM status', { value: 'x', start: '2001', end: '2002' }],
      ['project:p CLAIM status', { value: 'y', start: '2003' }],
    ];
    expect(kindsOf(...apart)).toEqual([]);
    expect(
      kindsOf(['region:p CLAIM population', { value: '100' }], ['region:p CLAIM population', { value: '90', precision: 'ABOUT' }]),
    ).toEqual(['VALUE s01 s02']);
    expect(
      kindsOf(['region:p CLAIM population', { value: '99' }], ['region:p CLAIM population', { value: '90', precision: 'ABOUT' }]),
    ).toEqual([]);
    expect(
      kindsOf(['region:p CLAIM population', { value: '9' }], ['region:p CLAIM population', { value: '10', precision: 'AT_LEAST' }]),
    ).toEqual(['VALUE s01 s02']);
    expect(kindsOf(['project:p CLAIM goal', { value: 'x' }], ['project:p CLAIM goal', { value: 'y' }])).toEqual([]);
  });

  test('VALUE: the preferred one is at the top, then of the source with the later date', () => {
    const [found] = conflicts(
      drawGraph(
        ['project:p CLAIM status', { value: 'x' }],
        ['project:p CLAIM status', { value: 'y', citations: [{ source: 'source:b', section: 'B' }] }],
        ['project:p CLAIM status', { value: 'y', rank: 'PREFERRED' }],
        ['project:p CLAIM status', { value: 'z', rank: 'DEPRECATED' }],
      ),
      { isAcrossSources: true },
    );
    expect(found).toMatchObject({
      preferred: { id: 's03' },
      statements: [{ id: 's03' }, { id: 's02' }, { id: 's01' }],
      property: 'status',
    });
  });

  test('PERIOD: starts or ends that cannot be the same day', () => {
    expect(kindsOf(['project:p CLAIM period', { start: '2001' }], ['project:p CLAIM period', { start: '2001-05', end: '2003' }])).toEqual(
      [],
    );
    expect(kindsOf(['project:p CLAIM period', { end: '2001' }], ['project:p CLAIM period', { start: '2001-05', end: '2003' }])).toEqual([
      'PERIOD s01 s02',
    ]);
    expect(kindsOf(['region:a OWNS project:p', { start: '2001' }], ['region:a OWNS project:p', { start: '2002' }])).toEqual([
      'PERIOD s01 s02',
    ]);
  });

  test('AMOUNT: one grant with two amounts; not two grants, nor two currencies', () => {
    const grant = { amount: '10', currency: 'SEK' };
    expect(kindsOf(['region:a FUNDS project:p', grant], ['region:a FUNDS project:p', { ...grant, amount: '20' }])).toEqual([
      'AMOUNT s01 s02',
    ]);
    expect(kindsOf(['region:a FUNDS project:p', grant], ['region:a FUNDS project:p', { ...grant, amount: '20', kind: 'IN_KIND' }])).toEqual(
      [],
    );
    expect(kindsOf(['region:a FUNDS project:p', grant], ['region:a FUNDS project:p', { amount: '20', currency: 'EUR' }])).toEqual([]);
    const passed = kindsOf(
      ['programme:x OF_FUND fund:f'],
      ['programme:x FUNDS project:p', grant],
      ['fund:f FUNDS project:p', { ...grant, amount: '20' }],
    );
    expect(passed).toEqual(['AMOUNT s02 s03']);
  });

  test('ROLE: two roles; one without a role says nothing against any', () => {
    expect(kindsOf(['region:a OWNS region:b', { role: 'OWNER' }], ['region:a OWNS region:b', { role: 'FORMAL_OWNER' }])).toEqual([
      'ROLE s01 s02',
    ]);
    expect(kindsOf(['region:a OWNS region:b'], ['region:a OWNS region:b', { role: 'FORMAL_OWNER' }])).toEqual([]);
  });

  test('COUNT: a number against a list, groups by their members', () => {
    const list: Drawn[] = [
      ['region:a MEMBER_OF region:b'],
      ['group:g MEMBER_OF region:b'],
      ['region:c MEMBER_OF group:g'],
      ['region:d MEMBER_OF group:g', { role: 'MEMBER' }],
      ['region:e MEMBER_OF region:b', { role: 'REFERENCE' }],
    ];
    expect(kindsOf(...list, ['region:b CLAIM memberCount', { value: '3' }])).toEqual([]);
    const [found] = conflicts(drawGraph(...list, ['region:b CLAIM memberCount', { value: '5', precision: 'AT_LEAST' }]), null);
    expect(found).toMatchObject({ kind: 'COUNT', statedCount: 5, listedCount: 3, preferred: null });
    expect(found?.statements.map(({ id }) => id)).toEqual(['s06', 's01', 's02', 's03', 's04']);
    expect(kindsOf(...list, ['region:b CLAIM memberCount', { value: '5', precision: 'AT_MOST' }])).toEqual([]);
  });

  test('COUNT: groups that are members of one another list whoever else is in them, and alone nobody', () => {
    const ring: Drawn[] = [
      ['group:g MEMBER_OF region:b'],
      ['group:h MEMBER_OF group:g'],
      ['group:g MEMBER_OF group:h'],
      ['region:b CLAIM memberCount', { value: '4' }],
    ];
    expect(kindsOf(...ring)).toEqual([]);
    const [found] = conflicts(drawGraph(...ring, ['region:c MEMBER_OF group:h'], ['region:b MEMBER_OF group:h']), null);
    expect(found).toMatchObject({ kind: 'COUNT', statedCount: 4, listedCount: 1 });
    expect(found?.statements.map(({ id }) => id)).toEqual(['s04', 's01', 's02', 's03', 's05']);
  });
});
