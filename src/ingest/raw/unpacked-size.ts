const endMark = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const longestEnd = 65_557;
const entryMark = 0x02014b50;
const entryLength = 46;
// Some programs write all sizes in the long form of ZIP64, and this in their place.
const saidElsewhere = 0xffffffff;

/** How many bytes all parts of a ZIP archive have by its directory when they are unpacked; null when its end is missing. */
export function unpackedSize(archive: Buffer): number | null {
  const tail = Math.max(0, archive.length - longestEnd);
  const end = archive.subarray(tail).lastIndexOf(endMark);
  if (end < 0 || tail + end + 20 > archive.length) return null;
  let at = archive.readUInt32LE(tail + end + 16);
  let size = 0;
  while (at + entryLength <= archive.length && archive.readUInt32LE(at) === entryMark) {
    const stated = archive.readUInt32LE(at + 24);
    if (stated !== saidElsewhere) size += stated;
    at += entryLength + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return size;
}
