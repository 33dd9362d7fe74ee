// How much a zip holds: a Word file of half a megabyte may unpack to gigabytes.
import {inflateRawSync} from 'node:zlib';

/**
 * The bytes of all files in a zip, unpacked. What the zip says of its sizes is not believed: each file is unpacked,
 * and forgotten again.
 *
 * @param most the count stops where it would pass this
 * @returns at most `most` + 1
 * @throws Error where it is no sound zip
 */
export function unpackedSize(bytes: Uint8Array, most: number): number {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const directory = zip.readUInt32LE(end + 16);
  // What stands before the zip shifts all its offsets.
  const zero = end - directory - zip.readUInt32LE(end + 12);
  let size = 0;
  let entry = zero + directory;
  for (let i = zip.readUInt16LE(end + 10); i > 0; i--) {
    if (zip.readUInt32LE(entry) !== 0x02014b50) throw new Error('no entry of a zip');
    const local = zero + zip.readUInt32LE(entry + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
    size += zip.readUInt16LE(entry + 10) === 8 ? inflatedSize(data, most - size + 1) : data.length;
    if (size > most) return most + 1;
    entry += 46 + [28, 30, 32].reduce((sum, field) => sum + zip.readUInt16LE(entry + field), 0);
  }
  return size;
}

function inflatedSize(data: Uint8Array, most: number): number {
  try {
    return inflateRawSync(data, {maxOutputLength: most}).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return most;
    throw error;
  }
}
