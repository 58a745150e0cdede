import { expect, it } from 'vitest';
import { flawOfEntity } from '../../src/ingest/draft/flaws.ts';

it('Reports say that a cell has data of persons, not which', () => {
  const mail = ['kontoret', 'example.org'].join('@');
  const flaw = flawOfEntity({ id: 'organisation:a', kind: 'ORGANISATION', name: `Snöföreningen ${mail}` });
  expect(flaw).toEqual({ column: 'name', expected: 'nothing about persons', came: 'a mail address' });
});
