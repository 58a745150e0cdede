import { GraphQLError, Kind, isScalarType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { isPartialDate, partialDate } from './values.ts';

/** Gives the schema's own scalars their meaning: FirstDay and LastDay read partial dates as days, Day takes whole days alone. */
export function attachScalars(schema: GraphQLSchema): void {
  attach(schema, 'FirstDay', (value) => partialDate(value).earliest);
  attach(schema, 'LastDay', (value) => partialDate(value).latest);
  attach(schema, 'Day', (value) => (value.length === 10 ? value : null));
}

function attach(schema: GraphQLSchema, name: string, toDay: (value: string) => string | null): void {
  const scalar = schema.getType(name);
  if (!isScalarType(scalar)) return;
  const parse = (value: unknown): string => {
    const day = typeof value === 'string' && isPartialDate(value) ? toDay(value) : null;
    if (day !== null) return day;
    const expected = name === 'Day' ? 'a day such as "2014-03-02"' : 'a date such as "2014", "2014-03" or "2014-03-02"';
    throw new GraphQLError(`${name} expects ${expected}, got ${JSON.stringify(value).slice(0, 40)}`);
  };
  scalar.parseValue = parse;
  scalar.parseLiteral = (node) => parse(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : null);
}
