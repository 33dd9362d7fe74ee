// A .zip of files as they are: pictures get no smaller by packing.
import {crc32} from '../../export/png-writer.js';

/** The first day that the format knows: the same files give the same bytes. */
const date = (0 << 9) | (1 << 5) | 1;
/** Names are UTF-8. */
const utf8 = 0x800;

/** Fields of 2 or 4 bytes, little-endian. */
function record(...fields: (readonly [bytes: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> {
  const out = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) out.setUint16(at, value, true);
    else out.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(out.buffer);
}

/** Puts files together, in their order. Each, and all together, have to stay under 4 GB. */
export function storedZip(
  files: readonly (readonly [name: string, content: Uint8Array<ArrayBuffer>])[],
): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  const sizeOf = (list: readonly Uint8Array[]): number => list.reduce((sum, {length}) => sum + length, 0);
  for (const [name, content] of files) {
    const path = new TextEncoder().encode(name);
    // Version, flags, stored, time, date, checksum, size twice, length of the name, nothing more.
    const about = [
      ...([
        [2, 20],
        [2, utf8],
        [2, 0],
        [2, 0],
        [2, date],
      ] as const),
      ...([
        [4, crc32(content)],
        [4, content.length],
        [4, content.length],
      ] as const),
      ...([
        [2, path.length],
        [2, 0],
      ] as const),
    ] as const;
    const at = sizeOf(parts);
    parts.push(record([4, 0x04034b50], ...about), path, content);
    directory.push(record([4, 0x02014b50], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), path);
  }
  const [start, size, count] = [sizeOf(parts), sizeOf(directory), files.length];
  const end = record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, start], [2, 0]);
  return new Blob([...parts, ...directory, end], {type: 'application/zip'});
}
