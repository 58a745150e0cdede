import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument, type Document } from 'yaml';
import { messageOf } from '../../errors.ts';
import { quote, type Findings } from '../findings.ts';

/** A place in a mapping file and what stands there; all that isn't a list or has names below it is text. */
export interface At {
  /** Null where nothing stands. */
  readonly text: string | null;
  readonly isThere: boolean;
  /** What stands under a name; it may be nothing. */
  child(name: string): At;
  /** The items of a list; what is no list is one item, and nothing is none. */
  items(): readonly At[];
  /** All that stands here by its name. */
  entries(): readonly (readonly [name: string, at: At])[];
  readonly hasNames: boolean;
  /** Notes each name that is none of these. */
  only(names: readonly string[]): void;
  /** Notes that something else was expected here. */
  wrong(expected: string): null;
}

/** Where a document stands and who hears of what is wrong with it. */
interface Within {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly file: string;
  readonly findings: Findings;
}

/** The whole of a file in YAML or JSON; null, with findings, when it is neither. */
export function parseAt(text: string, file: string, findings: Findings): At | null {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\ufeff/, ''), {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  for (const { pos, message } of document.errors) {
    findings.add({
      file,
      line: lines.linePos(pos[0]).line,
      column: null,
      expected: 'YAML or JSON',
      came: message.split('\n')[0] ?? message,
    });
  }
  if (document.errors.length > 0) return null;
  const trouble = troubleOf(document);
  if (trouble !== null) {
    findings.add({ file, line: null, column: null, expected: 'YAML or JSON', came: trouble });
    return null;
  }
  return at({ document, lines, file, findings }, []);
}

/** Why names that stand for other parts can't be followed: there is no such part, or they lead to far too many. */
function troubleOf(document: Document): string | null {
  try {
    document.toJS();
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

type Path = readonly (string | number)[];

function at(within: Within, path: Path): At {
  const node: unknown = path.length === 0 ? within.document.contents : within.document.getIn(path, true);
  const value: unknown = isNode(node) ? node.toJS(within.document) : node;
  const names = isMap(node) ? node.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : [])) : [];
  const isList = Array.isArray(value);
  return {
    text: typeof value === 'string' && value.trim() !== '' ? value : null,
    isThere: value !== undefined && value !== null && value !== '',
    hasNames: isMap(node),
    child: (name) => at(within, [...path, name]),
    items: () =>
      isList ? value.map((_item, index) => at(within, [...path, index])) : value === undefined || value === '' ? [] : [at(within, path)],
    entries: () => names.map((name) => [name, at(within, [...path, name])]),
    only: (known) => {
      for (const name of names.filter((each) => !known.includes(each))) {
        note(within, [...path, name], lineOfKey(within, node, name), `one of the words ${known.join(', ')}`, quote(name));
      }
    },
    wrong: (expected) => {
      note(within, path, lineOf(within, path), expected, cameOf(value));
      return null;
    },
  };
}

function cameOf(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  return typeof value === 'string' ? quote(value) : Array.isArray(value) ? 'a list' : `the words ${Object.keys(value).join(', ')}`;
}

function note({ findings, file }: Within, path: Path, line: number | null, expected: string, came: string): void {
  const column = path.map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`)).join('');
  findings.add({ file, line, column: column === '' ? null : column, expected, came });
}

/** The line of what stands there, else of what it would stand in. */
function lineOf(within: Within, path: Path): number | null {
  const node: unknown = path.length === 0 ? within.document.contents : within.document.getIn(path, true);
  if (isNode(node) && node.range) return within.lines.linePos(node.range[0]).line;
  return path.length === 0 ? null : lineOf(within, path.slice(0, -1));
}

function lineOfKey(within: Within, node: unknown, name: string): number | null {
  const pair = isMap(node) ? node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === name) : undefined;
  return pair !== undefined && isNode(pair.key) && pair.key.range ? within.lines.linePos(pair.key.range[0]).line : null;
}
