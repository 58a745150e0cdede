import { createReadStream } from 'node:fs';

const lineFeed = 10;
const pieceSize = 1 << 18;

/**
 * The bytes of a file in pieces that end with a line, or, where none ends, with a whole letter of UTF-8; a piece is not
 * longer than what was read at once and what was left over.
 */
export async function* segmentsOf(path: string, start = 0, onBytes?: (bytes: number) => void): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of createReadStream(path, { highWaterMark: pieceSize, start })) {
    if (!Buffer.isBuffer(piece)) continue;
    onBytes?.(piece.length);
    const bytes = Buffer.concat([rest, piece]);
    const line = bytes.lastIndexOf(lineFeed) + 1;
    const end = line > 0 ? line : endOfWhole(bytes);
    rest = bytes.subarray(end);
    if (end > 0) yield bytes.subarray(0, end);
  }
  if (rest.length > 0) yield rest;
}

/** Where the last whole letter of UTF-8 ends, if the bytes are cut within one; else where they end. */
export function endOfWhole(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc2) return back < lengthOf(byte) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function lengthOf(lead: number): number {
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** The lines of some bytes, each with its line feed. */
export function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    yield bytes.subarray(start, end);
    start = end;
  }
}
