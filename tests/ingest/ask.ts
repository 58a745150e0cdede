import { execute, parse } from 'graphql';
import { expect } from 'vitest';
import type { Executable } from '../../src/executable.ts';

/** Asks an operation that must answer without errors; gives its data. */
export type Ask = <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;

/** Asks of what is loaded when it is called. */
export function askerOf(executable: Executable): Ask {
  return async <Data>(query: string, variableValues: Readonly<Record<string, unknown>> = {}) => {
    const { data, errors } = await execute({
      schema: executable.schema,
      document: parse(query),
      variableValues,
      contextValue: executable.makeContext(),
    });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as Data;
  };
}

/** The exact sums of amounts with two decimals by currency; where there is no amount, nothing is added. */
export function sumOf(money: readonly ({ readonly amount: string; readonly currency: string | null } | null)[]): Record<string, string> {
  const hundredths = new Map<string, bigint>();
  for (const each of money) {
    if (each === null) continue;
    const currency = each.currency ?? '';
    hundredths.set(currency, (hundredths.get(currency) ?? 0n) + BigInt(each.amount.replace('.', '')));
  }
  return Object.fromEntries([...hundredths].map(([currency, sum]) => [currency, `${sum / 100n}.${String(sum % 100n).padStart(2, '0')}`]));
}
