/** A structure of Bolt: a message, or a value with a kind of its own. */
export interface Structure {
  readonly tag: number;
  readonly fields: readonly unknown[];
}

/** The bytes of null, booleans, whole numbers, text, lists and maps in PackStream. */
function pack(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.from([0xc0]);
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === 'number') return packInteger(value);
  if (typeof value === 'string') return Buffer.concat([sized(0x80, 0xd1, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Array.isArray(value)) return Buffer.concat([sized(0x90, 0xd5, value.length), ...value.map(pack)]);
  const entries = Object.entries(value);
  return Buffer.concat([sized(0xa0, 0xd9, entries.length), ...entries.flatMap(([key, each]) => [pack(key), pack(each)])]);
}

/** The bytes of a message. */
export function packMessage({ tag, fields }: Structure): Buffer {
  return Buffer.concat([Buffer.from([0xb0 + fields.length, tag]), ...fields.map(pack)]);
}

function packInteger(value: number): Buffer {
  const bytes = Buffer.alloc(9, 0xcb);
  bytes.writeBigInt64BE(BigInt(value), 1);
  return bytes;
}

/** The marker of something short in one byte, of the rest with the size in two. */
function sized(tiny: number, marker: number, size: number): Buffer {
  return size < 16 ? Buffer.from([tiny + size]) : Buffer.from([marker, size >> 8, size & 0xff]);
}

/** Reads what the driver packs; whole numbers come as numbers. */
export function unpack(bytes: Buffer): unknown {
  return new Reader(bytes).value();
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  value(): unknown {
    const marker = this.#size(1);
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 0x100;
    const [high, low] = [marker & 0xf0, marker & 0x0f];
    if (high === 0x80) return this.#text(low);
    if (high === 0x90) return this.#list(low);
    if (high === 0xa0) return this.#map(low);
    if (high === 0xb0) return { tag: this.#size(1), fields: this.#list(low) } satisfies Structure;
    return this.#marked(marker);
  }

  #marked(marker: number): unknown {
    if (marker === 0xc0) return null;
    if (marker === 0xc2 || marker === 0xc3) return marker === 0xc3;
    if (marker >= 0xc8 && marker <= 0xcb) return this.#integer(2 ** (marker - 0xc8));
    const size = this.#size(2 ** (marker & 0x03));
    if (marker >= 0xd4 && marker <= 0xd6) return this.#list(size);
    if (marker >= 0xd8 && marker <= 0xda) return this.#map(size);
    if (marker >= 0xd0 && marker <= 0xd2) return this.#text(size);
    throw new Error(`Expected a value of PackStream, got the marker ${marker.toString(16)}`);
  }

  #size(byteCount: number): number {
    const size = this.#bytes.readUIntBE(this.#at, byteCount);
    this.#at += byteCount;
    return size;
  }

  #integer(byteCount: number): number {
    this.#at += byteCount;
    return byteCount === 8 ? Number(this.#bytes.readBigInt64BE(this.#at - 8)) : this.#bytes.readIntBE(this.#at - byteCount, byteCount);
  }

  #text(size: number): string {
    this.#at += size;
    return this.#bytes.toString('utf8', this.#at - size, this.#at);
  }

  #list(size: number): unknown[] {
    return Array.from({ length: size }, () => this.value());
  }

  #map(size: number): Record<string, unknown> {
    return Object.fromEntries(Array.from({ length: size }, () => [String(this.value()), this.value()]));
  }
}
