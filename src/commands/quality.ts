import { parse } from 'graphql';
import type { Engine } from '../engine/engine.ts';
import { makeExecutable } from '../executable.ts';
import { executeAhead } from '../execute/execute.ts';
import { isItem, type Item } from '../graph/item.ts';
import { loadStatements } from '../graph/statements.ts';
import { alignRight } from '../ingest/report.ts';

/** What the check of the graph asks: the same numbers as anybody gets who asks the API. */
export const qualityQuestion = `{
  coverage(groupBy: SOURCE) {
    rowTotal
    rows {
      id name statementCount inferredCount datedCount inexactCount actorCount
      projectCount withPeriodCount withThemeCount withFunderCount withAmountCount
      numbers {
        rowCount rowsSetAside earliest { value } latest { value } withPlaceCount locatedActorCount identifiedActorCount unmatchedActorCount conflictCount
        sums { type currency statementCount amount }
      }
    }
  }
}`;

/** How complete each source in the graph is, as a text: rows, money, time, names that nobody matched, conflicts. Throws what the API would answer. */
export async function describeQuality(engine: Engine): Promise<string> {
  const executable = makeExecutable(engine, loadStatements());
  const { data, errors = [] } = await executeAhead({
    schema: executable.schema,
    document: parse(qualityQuestion),
    contextValue: executable.makeContext(),
  });
  const [error] = errors;
  if (error !== undefined) throw error;
  const coverage: unknown = data?.['coverage'];
  const rows = listOf(isItem(coverage) ? coverage['rows'] : null);
  return rows.map(describeSource).join('\n\n');
}

function describeSource(row: Item): string {
  const numbers = isItem(row['numbers']) ? row['numbers'] : {};
  const lines = [
    ...(numbers['rowCount'] === null
      ? []
      : [
          ['rows', textOf(numbers, 'rowCount')],
          ['rows set aside', textOf(numbers, 'rowsSetAside')],
        ]),
    ['statements', textOf(row, 'statementCount')],
    ['  inferred', textOf(row, 'inferredCount')],
    ['  with a date', textOf(row, 'datedCount')],
    ['projects', textOf(row, 'projectCount')],
    ['  with a period', textOf(row, 'withPeriodCount')],
    ['  with a theme', textOf(row, 'withThemeCount')],
    ['  with a place', textOf(numbers, 'withPlaceCount')],
    ['  with a funder', textOf(row, 'withFunderCount')],
    ['  with an amount', textOf(row, 'withAmountCount')],
    ['actors', textOf(row, 'actorCount')],
    ['  with a place', textOf(numbers, 'locatedActorCount')],
    ['  with an id by others', textOf(numbers, 'identifiedActorCount')],
    ['  unmatched names', textOf(numbers, 'unmatchedActorCount')],
    ['conflicts', textOf(numbers, 'conflictCount')],
    [
      'first and last date',
      [numbers['earliest'], numbers['latest']].map((date) => (isItem(date) ? textOf(date, 'value') : '…')).join(' – '),
    ],
    ...listOf(numbers['sums']).map((sum) => [
      `${textOf(sum, 'type')}, ${textOf(sum, 'statementCount')} amounts`,
      `${textOf(sum, 'amount')} ${textOf(sum, 'currency')}`.trimEnd(),
    ]),
  ];
  return [`${textOf(row, 'name')} (${textOf(row, 'id')})`, alignRight(lines.map(([what = '', number = '']) => [`  ${what}`, number]))].join(
    '\n',
  );
}

function listOf(value: unknown): readonly Item[] {
  return Array.isArray(value) ? value.filter(isItem) : [];
}

function textOf(item: Item, column: string): string {
  const value = item[column];
  return typeof value === 'number' ? value.toLocaleString('en-GB') : typeof value === 'string' ? value : '';
}
