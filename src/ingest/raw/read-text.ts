import { isUtf8 } from 'node:buffer';
import { decodeWindows1252 } from '../windows-1252.ts';
import type { Encoding } from './encoding.ts';
import { endOfWhole, linesOf, segmentsOf } from './segments.ts';

/** Who hears of what is odd in a text. */
export interface TextReading {
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** Told the number of a line that is not in UTF-8 as the others are; it is read as Windows-1252. */
  readonly onForeignLine: (line: number) => void;
  /** Told that the file ends within a letter. */
  readonly onCutLetter: () => void;
}

const lineFeed = 10;

/** The text of a file in pieces, without its mark. */
export async function* readText(path: string, encoding: Encoding, reading: TextReading): AsyncGenerator<string> {
  reading.onBytes?.(encoding.markLength);
  if (encoding.label === 'utf-8') yield* readUtf8(path, encoding, reading);
  else yield* readOther(path, encoding, reading);
}

async function* readUtf8(path: string, { markLength }: Encoding, reading: TextReading): AsyncGenerator<string> {
  let line = 1;
  for await (const bytes of segmentsOf(path, markLength, reading.onBytes)) {
    const whole = bytes.subarray(0, endOfWhole(bytes));
    yield isUtf8(whole) ? whole.toString('utf8') : mixedText(whole, line, reading);
    for (const byte of whole) if (byte === lineFeed) line += 1;
    // Only the end of the file leaves a letter open.
    if (whole.length < bytes.length) reading.onCutLetter();
  }
}

function mixedText(bytes: Buffer, first: number, { onForeignLine }: TextReading): string {
  let text = '';
  for (const [index, line] of [...linesOf(bytes)].entries()) {
    const isForeign = !isUtf8(line);
    if (isForeign) onForeignLine(first + index);
    text += isForeign ? decodeWindows1252(line) : line.toString('utf8');
  }
  return text;
}

async function* readOther(path: string, { label, markLength }: Encoding, { onBytes, onCutLetter }: TextReading): AsyncGenerator<string> {
  if (label === 'windows-1252') {
    for await (const bytes of segmentsOf(path, markLength, onBytes)) yield decodeWindows1252(bytes);
    return;
  }
  const decoder = new TextDecoder(label, { fatal: true });
  for await (const bytes of segmentsOf(path, markLength, onBytes)) {
    try {
      yield decoder.decode(bytes, { stream: true });
    } catch {
      onCutLetter();
      return;
    }
  }
  try {
    decoder.decode();
  } catch {
    onCutLetter();
  }
}
