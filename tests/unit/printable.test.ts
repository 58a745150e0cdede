import { expect, it } from 'vitest';
import { printable } from '../../src/commands/command.ts';

it('Texts from files steer no terminal', () => {
  expect(printable('\u001b[2J \u009b31m\r\u0007')).toBe('\ufffd[2J \ufffd31m\ufffd\ufffd');
  expect(printable('abc\u202ecba\u2066')).toBe('abc\ufffdcba\ufffd');
  expect(printable('Åsele\tkommun –\n 😀 e\u0301')).toBe('Åsele\tkommun –\n 😀 e\u0301');
});
