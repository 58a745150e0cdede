import { JSONParser } from '@streamparser/json';
import { messageOf } from '../../errors.ts';
import type { Encoding } from './encoding.ts';
import { addBreak, addNote, type ReadingContext } from './reading-context.ts';
import { readText } from './read-text.ts';
import { isRawObject, keyColumn, type RawValue } from './record.ts';
import type { JsonForm } from './sniff-json.ts';

/** An item of a JSON file: its values, or null for one that is no object. */
export interface JsonItem {
  readonly line: number | null;
  readonly values: Readonly<Record<string, RawValue>> | null;
}

const paths: Readonly<Record<Exclude<JsonForm['is'], 'LINES'>, string>> = {
  LIST: '$.*',
  VALUES: '$.*',
  LIST_BELOW: '$.*.*',
  SEQUENCE: '$',
};

/** The items of a JSON file, a piece of it at a time. What breaks it becomes a finding, and the reading ends there. */
export async function* readJson(context: ReadingContext, encoding: Encoding, form: JsonForm): AsyncGenerator<readonly JsonItem[]> {
  const text = readText(context.path, encoding, {
    onBytes: context.reading.onBytes,
    onForeignLine: (line) => {
      addNote(context, { line, expected: 'text in UTF-8', came: 'bytes that are none, read as Windows-1252' });
    },
    // The parser finds where it breaks off.
    onCutLetter: () => undefined,
  });
  yield* form.is === 'LINES' ? readLines(context, text) : readStream(context, text, form);
}

async function* readStream(
  context: ReadingContext,
  text: AsyncIterable<string>,
  form: Exclude<JsonForm, { is: 'LINES' }>,
): AsyncGenerator<readonly JsonItem[]> {
  const separator = form.is === 'SEQUENCE' ? { separator: '' } : {};
  const parser = new JSONParser({ paths: [paths[form.is]], keepStack: false, ...separator });
  let items: JsonItem[] = [];
  let count = 0;
  let error: Error | null = null;
  parser.onValue = ({ value, key, stack }) => {
    if (form.is === 'LIST_BELOW' && stack[1]?.key !== form.key) return;
    items.push(itemOf(toRaw(value), form.is === 'VALUES' ? String(key) : null));
  };
  const take = (): readonly JsonItem[] => {
    const taken = items;
    count += taken.length;
    items = [];
    return taken;
  };
  for await (const piece of text) {
    error = failureOf(() => {
      parser.write(piece);
    });
    if (items.length > 0) yield take();
    if (error !== null) break;
  }
  error ??= failureOf(() => {
    if (!parser.isEnded) parser.end();
  });
  if (items.length > 0) yield take();
  if (error !== null) addBreak(context, { line: null, record: count + 1, expected: 'JSON to the end of the file', came: messageOf(error) });
}

async function* readLines(context: ReadingContext, text: AsyncIterable<string>): AsyncGenerator<readonly JsonItem[]> {
  let rest = '';
  let line = 0;
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    const items = lines.flatMap((one) => lineItem(one, (line += 1)));
    if (items.length > 0) yield items;
  }
  const [last] = lineItem(rest, line + 1);
  if (last === undefined) return;
  if (last.values === null)
    addBreak(context, { line: line + 1, expected: 'a JSON object in a line', came: 'the end of the file within it' });
  else yield [last];
}

function lineItem(text: string, line: number): JsonItem[] {
  if (text.trim() === '') return [];
  try {
    return [{ ...itemOf(toRaw(JSON.parse(text)), null), line }];
  } catch {
    return [{ line, values: null }];
  }
}

function itemOf(value: RawValue, key: string | null): JsonItem {
  if (!isRawObject(value)) return { line: null, values: null };
  return { line: null, values: key === null ? value : { [keyColumn]: key, ...value } };
}

function failureOf(action: () => void): Error | null {
  try {
    action();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Whatever a JSON parser gives is one. */
function toRaw(value: unknown): RawValue {
  return isRaw(value) ? value : null;
}

function isRaw(value: unknown): value is RawValue {
  return value !== undefined && typeof value !== 'function';
}
