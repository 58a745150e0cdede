import { describe, expect, it } from 'vitest';
import { followDecisions, type Decision } from '../../src/ingest/merges/decisions.ts';

function same(subject: string, object: string, more: Partial<Decision> = {}): Decision {
  return { id: `${subject}=${object}`, isSame: true, subject, object, isByPerson: false, score: 0.9, date: '2026-01-02', ...more };
}

function different(subject: string, object: string, more: Partial<Decision> = {}): Decision {
  return { ...same(subject, object), id: `${subject}≠${object}`, isSame: false, ...more };
}

const byPerson = { isByPerson: true };

function outcome(...decisions: readonly Decision[]): Record<string, string> {
  return Object.fromEntries([...followDecisions(decisions).merges].map(([id, { into, decision }]) => [id, `${into} by ${decision}`]));
}

describe('followDecisions', () => {
  it('follows a way to its end, whatever the order of the decisions', () => {
    const expected = { a: 'c by a=b', b: 'c by b=c', d: 'c by d=b' };
    expect(outcome(same('a', 'b'), same('b', 'c'), same('d', 'b'))).toEqual(expected);
    expect(outcome(same('d', 'b'), same('b', 'c'), same('a', 'b'))).toEqual(expected);
  });

  it('follows a person before a rule, then the better score, then the lesser id', () => {
    expect(outcome(same('a', 'b', { score: 1 }), same('a', 'c', { ...byPerson, score: 0.5 }))).toEqual({ a: 'c by a=c' });
    expect(outcome(same('a', 'b'), same('a', 'c', { score: 0.95 }))).toEqual({ a: 'c by a=c' });
    expect(outcome(same('a', 'c'), same('a', 'b'))).toEqual({ a: 'b by a=b' });
  });

  it('lets a person outweigh rules, the later of two persons the earlier, and different the same where both are rules', () => {
    expect(outcome(same('a', 'b'), different('b', 'a', byPerson))).toEqual({});
    expect(outcome(same('a', 'b', byPerson), different('a', 'b'))).toEqual({ a: 'b by a=b' });
    expect(outcome(same('a', 'b', byPerson), different('a', 'b', { ...byPerson, date: '2026-01-01' }))).toEqual({ a: 'b by a=b' });
    expect(outcome(same('a', 'b', byPerson), different('a', 'b', byPerson))).toEqual({});
    expect(outcome(same('a', 'b'), different('a', 'b'))).toEqual({});
  });

  it('does not make two the same by way of others when they are different', () => {
    const steps = [same('a', 'b', { score: 0.99 }), same('c', 'b')];
    expect(outcome(...steps, different('a', 'c', byPerson))).toEqual({ a: 'b by a=b' });
    expect(outcome(...steps, same('c', 'd', { score: 0.5 }), different('a', 'c', byPerson))).toEqual({ a: 'b by a=b', c: 'd by c=d' });
  });

  it('gives the weakest decision of a way that leads back as a cycle, with the way, and does not follow it', () => {
    const weakest = same('c', 'a', { score: 0.1 });
    const { merges, cycles } = followDecisions([weakest, same('a', 'b'), same('b', 'c')]);
    expect([...merges.keys()]).toEqual(['a', 'b']);
    expect(cycles.map((cycle) => cycle.map(({ id }) => id))).toEqual([['c=a', 'a=b', 'b=c']]);
  });
});
