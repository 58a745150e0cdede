import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOfActor, idOfPlace, idOfProject, slugOf, statementId } from '../../src/ingest/draft/ids.ts';

const form = /^[a-z-]+:[a-z0-9][a-z0-9-]*$/;

describe('The ids of imports', () => {
  it('say data set and name, and tell å from a', () => {
    expect(idOfActor('erdf-se', 'municipality', 'Håbo kommun')).toMatch(/^municipality:erdf-se-habo-kommun-[0-9a-f]{6}$/);
    expect(idOfActor('erdf-se', 'municipality', 'Håbo kommun')).not.toBe(idOfActor('erdf-se', 'municipality', 'Habo kommun'));
  });

  it('are the same for other cases and blanks', () => {
    expect(idOfActor('x', 'company', ' UMEÅ  Energi AB')).toBe(idOfActor('x', 'company', 'Umeå energi AB'));
  });

  it('are the key itself where that is a slug', () => {
    expect(idOfProject('cordis', '101059548')).toBe('project:cordis-101059548');
    expect(idOfProject('360giving', 'GB-COH-123')).toBe('project:360giving-gb-coh-123');
    expect(idOfPlace('keep-eu', 'nuts', 'FI1D3')).toBe('place:nuts-keep-eu-fi1d3');
  });

  it('tell names apart whose letters all get lost', () => {
    const [one, other] = ['Δήμος Αθηναίων', 'Δήμος Πειραιώς'].map((name) => idOfActor('keep-eu', 'organisation', name));
    expect(one).toMatch(form);
    expect(one).not.toBe(other);
  });

  it('have the form of ids and at most 60 signs of the key, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (key) => {
        expect(slugOf(key)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        for (const id of [idOfActor('min.data_1', 'unit', key), idOfProject('min.data_1', key)]) {
          expect(id).toMatch(form);
          expect(id.length).toBeLessThanOrEqual('project:min-data-1-'.length + 60 + 17);
        }
      }),
    );
  });

  it('of statements tell apart what their ends, property, role, kind and key tell apart, and nothing else', () => {
    const base = { type: 'PARTNERS_IN', subject: 'a:b', object: 'project:c', role: 'LEAD', key: '1' };
    const ids = [base, { ...base, key: '2' }, { ...base, role: 'PARTNER' }, { ...base, object: 'project:d' }].map((each) =>
      statementId('x', each),
    );
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toMatch(/^statement:x-partners-in-[0-9a-f]{16}$/);
    expect(statementId('x', { ...base, amount: '5', start: '2014' })).toBe(ids[0]);
  });
});
