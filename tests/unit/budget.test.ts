import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { Budget, budgetHeaders, clientOf } from '../../src/limits/budget.ts';
import { defaultLimits } from '../../src/limits/limits.ts';
import { silentLogger } from '../../src/log.ts';

describe('Budget', () => {
  test('Budget takes points until there are too few, takes nothing then, and says when there are enough', () => {
    let time = 0;
    const budget = new Budget({ budget: 100, refill: 10 }, () => time);
    expect(budget.spend('a', 80)).toEqual({ isAllowed: true, left: 20, retryAfterSeconds: 0 });
    expect(budget.spend('a', 45)).toEqual({ isAllowed: false, left: 20, retryAfterSeconds: 3 });
    expect(budget.look('a').left).toBe(20);
    time = 2_500;
    expect(budget.spend('a', 45)).toEqual({ isAllowed: true, left: 0, retryAfterSeconds: 0 });
  });

  test('Budget gives back no more than was spent, and each client its own', () => {
    let time = 0;
    const budget = new Budget({ budget: 100, refill: 10 }, () => time);
    budget.spend('a', 30);
    expect([budget.look('a').left, budget.look('b').left]).toEqual([70, 100]);
    time = 3_600_000;
    expect(budget.look('a').left).toBe(100);
  });

  test('Budget keeps so many clients in mind, and forgets who was not seen for longest', () => {
    const budget = new Budget({ budget: 100, refill: 1 }, () => 0, 2);
    for (const client of ['a', 'b', 'c']) budget.spend(client, 50);
    expect([budget.look('a').left, budget.look('b').left, budget.look('c').left]).toEqual([100, 50, 50]);
  });

  test('budgetHeaders has Retry-After only for who was refused', () => {
    const limits = { budget: 500, refill: 20 };
    expect(budgetHeaders(limits, { isAllowed: true, left: 490, retryAfterSeconds: 0 })).toEqual({
      'ratelimit-policy': '"points";q=500;qu="points";w=25',
      ratelimit: '"points";r=490;t=1',
    });
    expect(budgetHeaders(limits, { isAllowed: false, left: 0, retryAfterSeconds: 7 })).toMatchObject({ 'retry-after': '7' });
  });
});

describe('clientOf', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['what', 'what'],
  ])('clientOf %s is %s', (address, client) => {
    expect(clientOf(address)).toBe(client);
  });

  test.each([
    ['from a proxy that is trusted', ['10.0.0.0/8'], '10.0.0.1', '192.0.2.7'],
    ['from anybody else', ['10.0.0.0/8'], '198.51.100.1', '198.51.100.1'],
    ['when none is trusted', [], '10.0.0.1', '10.0.0.1'],
  ])('X-Forwarded-For %s', async (_when, trusted, remoteAddress, client) => {
    const app = await createApp({ logger: silentLogger(), limits: defaultLimits, trustedProxies: trusted });
    app.get('/who', (request) => ({ client: clientOf(request.ip) }));
    const { payload } = await app.inject({ url: '/who', remoteAddress, headers: { 'x-forwarded-for': '192.0.2.7' } });
    expect(JSON.parse(payload)).toEqual({ client });
    await app.close();
  });
});
