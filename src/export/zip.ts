// Writes .zip files, with the browser's own compression or as they are. The same files give the same bytes.
import {crc32} from './png-writer.js';

export type ZipFile = readonly [name: string, content: Uint8Array<ArrayBuffer>];

/** The first day that the format knows. */
const date = (0 << 9) | (1 << 5) | 1;
/** Names are UTF-8. */
const utf8 = 0x800;
const [stored, deflated] = [0, 8];

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

interface Entry {
  name: string;
  content: Uint8Array<ArrayBuffer>;
  method: number;
  /** Of what is inside, unpacked. */
  crc: number;
  size: number;
}

/** Puts entries together, in their order. Each, and all together, have to stay under 4 GB. */
function joined(entries: readonly Entry[]): Uint8Array<ArrayBuffer>[] {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  const sizeOf = (list: readonly Uint8Array[]): number => list.reduce((sum, {length}) => sum + length, 0);
  let at = 0;
  for (const {name, content, method, crc, size} of entries) {
    const path = new TextEncoder().encode(name);
    // Version, flags, method, time, date, checksum, size packed and unpacked, length of the name, nothing more.
    const about: (readonly [2 | 4, number])[] = [
      ...[20, utf8, method, 0, date].map((value) => [2, value] as const),
      ...[crc, content.length, size].map((value) => [4, value] as const),
      [2, path.length],
      [2, 0],
    ];
    const head = record([4, 0x04034b50], ...about);
    parts.push(head, path, content);
    directory.push(record([4, 0x02014b50], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), path);
    at += head.length + path.length + content.length;
  }
  const [size, count] = [sizeOf(directory), entries.length];
  const end = record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, at], [2, 0]);
  return [...parts, ...directory, end];
}

/** Files as they are: pictures get no smaller by packing. */
export function storedZip(files: readonly ZipFile[]): Blob {
  const entries = files.map(([name, content]) => ({
    name,
    content,
    method: stored,
    crc: crc32(content),
    size: content.length,
  }));
  return new Blob(joined(entries), {type: 'application/zip'});
}

/** Files, each packed where that makes it smaller. */
export async function zip(files: readonly ZipFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const entries = await Promise.all(
    files.map(async ([name, content]) => {
      const packed = await deflate(content);
      const isSmaller = packed.length < content.length;
      return {
        name,
        content: isSmaller ? packed : content,
        method: isSmaller ? deflated : stored,
        crc: crc32(content),
        size: content.length,
      };
    }),
  );
  return new Uint8Array(await new Blob(joined(entries)).arrayBuffer());
}

async function deflate(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
