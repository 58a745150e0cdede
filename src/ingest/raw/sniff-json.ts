import type { LookedFor } from './open-file.ts';
import { tableOf } from './header.ts';

/** Where the records of a JSON file are. */
export type JsonForm =
  /** The items of the list that the file is. */
  | { readonly is: 'LIST' }
  /** The items of a list below a key. */
  | { readonly is: 'LIST_BELOW'; readonly key: string }
  /** The values of the object that the file is. */
  | { readonly is: 'VALUES' }
  /** One object a line. */
  | { readonly is: 'LINES' }
  /** Objects one after the other, or one alone. */
  | { readonly is: 'SEQUENCE' };

interface Member {
  readonly key: string;
  /** The first letter of its value, and of the first item if it is a list. */
  readonly opens: string;
  readonly item: string;
  /** The keys of the value, or of the first item, as far as they are seen. */
  readonly keys: readonly string[];
}

interface Skeleton {
  readonly members: readonly Member[];
  /** Where the object ends; null when it doesn't. */
  readonly end: number | null;
}

/** Whether a text begins as JSON with objects does. */
export function looksLikeJson(head: string): boolean {
  return /^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\]|$))/.test(head);
}

/** Where records are in a JSON file by the beginning of its text. */
export function sniffJson(head: string, looksFor: readonly LookedFor[] | undefined): JsonForm {
  const start = head.search(/\S/);
  if (head.charAt(start) === '[') return { is: 'LIST' };
  const { members, end } = skeletonOf(head, start);
  if (end !== null && /\S/.test(head.slice(end))) {
    return { is: head.slice(start, end).includes('\n') ? 'SEQUENCE' : 'LINES' };
  }
  const names = members.map(({ key }) => key);
  if (looksFor !== undefined && tableOf(names, looksFor) !== null) return { is: 'SEQUENCE' };
  const lists = members.filter(({ opens, item }) => opens === '[' && item === '{');
  const list = lists.find(({ keys }) => looksFor !== undefined && tableOf(keys, looksFor) !== null) ?? lists[0];
  if (list !== undefined) return { is: 'LIST_BELOW', key: list.key };
  return members.length > 0 && members.every(({ opens }) => opens === '{') ? { is: 'VALUES' } : { is: 'SEQUENCE' };
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/gsu;

/** The members of the object that begins there, as far as the text goes. */
function skeletonOf(head: string, start: number): Skeleton {
  const members: { key: string; opens: string; item: string; keys: string[] }[] = [];
  const open: string[] = [];
  let last = '';
  for (const found of head.slice(start).matchAll(token)) {
    const [sign] = found;
    const member = members.at(-1);
    if (member !== undefined && last === ':' && open.length === 1) member.opens = sign.charAt(0);
    if (member !== undefined && last === '[' && open.length === 2 && member.item === '') member.item = sign.charAt(0);
    if (sign === ':' && open.length === 1) members.push({ key: keyOf(last), opens: '', item: '', keys: [] });
    if (sign === ':' && open.length > 1 && open.length <= 3 && open.length === (member?.opens === '[' ? 3 : 2))
      member?.keys.push(keyOf(last));
    if (sign === '{' || sign === '[') open.push(sign);
    if (sign === '}' || sign === ']') open.pop();
    if (open.length === 0) return { members, end: start + found.index + 1 };
    last = sign;
  }
  return { members, end: null };
}

function keyOf(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
