// The bytes 0x80 to 0x9f; five of them are no letters and stay what they are.
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const bytesOfSigns: ReadonlyMap<string, number> = new Map(Array.from(signs, (sign, index) => [sign, 0x80 + index]));
const highest = 0xff;

/** The text that bytes are in Windows-1252, which Node 20's `TextDecoder` takes for Latin 1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => signs.charAt(control.charCodeAt(0) - 0x80));
}

/** The bytes of a text in Windows-1252; null when it has letters that aren't in it. */
export function encodeWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = bytesOfSigns.get(text.charAt(at)) ?? text.charCodeAt(at);
    if (byte > highest) return null;
    bytes[at] = byte;
  }
  return bytes;
}
