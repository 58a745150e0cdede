import { isAscii, isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { isCentralEuropean } from './code-page.ts';
import { endOfWhole, linesOf, segmentsOf } from './segments.ts';

/** How the letters of a file are written. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-8 with byte order mark' | 'utf-16le' | 'utf-16be' | 'latin1' | 'cp1252' | 'cp1250';
  /** The label of a `TextDecoder`. */
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1250';
  /** The number of bytes before the first letter. */
  readonly markLength: number;
}

const utf8: Encoding = { name: 'utf-8', label: 'utf-8', markLength: 0 };
const marks: readonly (readonly [mark: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], { name: 'utf-8 with byte order mark', label: 'utf-8', markLength: 3 }],
  [[0xff, 0xfe], { name: 'utf-16le', label: 'utf-16le', markLength: 2 }],
  [[0xfe, 0xff], { name: 'utf-16be', label: 'utf-16be', markLength: 2 }],
];
const sampleSize = 1 << 16;

/**
 * The encoding of a file by its content: a mark at its beginning, else UTF-8 if most of its lines with other letters than
 * ASCII are, else the Windows code page that makes more sense of them. Reads the file once unless there is a mark.
 */
export async function detectEncoding(path: string): Promise<Encoding> {
  const counts = { good: 0, bad: 0 };
  const sample: Buffer[] = [];
  let sampled = 0;
  let isFirst = true;
  for await (const bytes of segmentsOf(path)) {
    const marked = isFirst ? byMark(bytes) : undefined;
    if (marked !== undefined) return marked;
    isFirst = false;
    for (const line of isAscii(bytes) ? [] : linesOf(bytes)) {
      if (isAscii(line)) continue;
      const isGood = isUtf8(line.subarray(0, endOfWhole(line)));
      counts[isGood ? 'good' : 'bad'] += 1;
      if (isGood || sampled >= sampleSize) continue;
      sample.push(line);
      sampled += line.length;
    }
  }
  return counts.good >= counts.bad ? utf8 : codePageOf(Buffer.concat(sample));
}

/** The first bytes of a file, at most so many. */
export async function firstBytes(path: string, count: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of createReadStream(path, { end: count - 1 })) if (Buffer.isBuffer(piece)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function byMark(bytes: Buffer): Encoding | undefined {
  const marked = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  return marked ?? withoutMark(bytes.subarray(0, 4096));
}

/** Latin letters have a zero byte each in UTF-16. */
function withoutMark(bytes: Buffer): Encoding | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = bytes.length / 5;
  if (odd > enough && even < odd / 10) return { name: 'utf-16le', label: 'utf-16le', markLength: 0 };
  if (even > enough && odd < even / 10) return { name: 'utf-16be', label: 'utf-16be', markLength: 0 };
  return undefined;
}

function codePageOf(sample: Buffer): Encoding {
  if (isCentralEuropean(sample)) return { name: 'cp1250', label: 'windows-1250', markLength: 0 };
  const hasWindowsSigns = sample.some((byte) => byte >= 0x80 && byte < 0xa0);
  return { name: hasWindowsSigns ? 'cp1252' : 'latin1', label: 'windows-1252', markLength: 0 };
}
