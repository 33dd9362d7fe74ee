// Zip files, which Word files are: half a megabyte may unpack to gigabytes, so one reader counts and unpacks at once.
import {crc32, inflateRawSync} from 'node:zlib';

/** Signatures of the records, and what stands in a field whose value is in a zip64 record instead. */
const [localHeader, centralHeader, endOfDirectory] = [0x04034b50, 0x02014b50, 0x06054b50];
const [zip64Count, zip64Size] = [0xffff, 0xffffffff];

/** Lengths of the records without their names, extra fields and comments. */
const [localLength, centralLength, endLength] = [30, 46, 22];

/**
 * Unpacks files of a zip. What it says of unpacked sizes is not believed.
 *
 * @param wanted by name, whether a file is unpacked
 * @param most bytes of all unpacked files together
 * @returns contents by name; undefined where they are more than `most`
 * @throws Error for what no Word file is: zip64, several disks, encrypted, two files of one name, not sound
 */
export function readZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  most: number,
): Map<string, Buffer> | undefined {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const files = new Map<string, Buffer>();
  let room = most;
  for (const {name, method, data} of zipEntries(zip)) {
    if (files.has(name)) throw new Error(`two files named ${name}`);
    if (!wanted(name)) continue;
    const content = method === 0 ? data : inflate(data, room);
    if (content === undefined || content.length > room) return undefined;
    room -= content.length;
    files.set(name, content);
  }
  return files;
}

interface Entry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  data: Buffer;
}

function* zipEntries(zip: Buffer): Generator<Entry> {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const [disk, directoryDisk, count] = [4, 6, 10].map((field) => zip.readUInt16LE(end + field));
  const [length, offset] = [12, 16].map((field) => zip.readUInt32LE(end + field));
  if (disk !== 0 || directoryDisk !== 0 || zip.readUInt16LE(end + 8) !== count)
    throw new Error('several disks');
  if (count === zip64Count || length === zip64Size || offset === zip64Size) throw new Error('zip64');
  // What stands before the zip shifts all its offsets.
  const zero = end - length! - offset!;
  let at = zero + offset!;
  for (let i = 0; i < count; i++) {
    const entry = readEntry(zip, at, zero);
    yield entry;
    at += entry.length;
  }
  if (at !== end) throw new Error('more or fewer entries than counted');
}

/** The entry whose directory record stands at `at`, and how long that record is. */
function readEntry(zip: Buffer, at: number, zero: number): Entry & {length: number} {
  if (zip.readUInt32LE(at) !== centralHeader) throw new Error('no entry of a zip');
  const [flags, method] = [8, 10].map((field) => zip.readUInt16LE(at + field));
  const [packed, unpacked, offset] = [20, 24, 42].map((field) => zip.readUInt32LE(at + field));
  if ([packed, unpacked, offset].includes(zip64Size) || zip.readUInt16LE(at + 34) !== 0)
    throw new Error('zip64');
  if (flags! & 1 || (method !== 0 && method !== 8)) throw new Error('encrypted or packed in another way');
  const [nameLength, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
  const name = zip.toString('utf8', at + centralLength, at + centralLength + nameLength!);
  const local = zero + offset!;
  if (zip.readUInt32LE(local) !== localHeader) throw new Error('no file of a zip');
  const start = local + localLength + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  if (start + packed! > zip.length) throw new Error('a file beyond the end');
  const length = centralLength + nameLength! + extra! + comment!;
  return {name, method, data: zip.subarray(start, start + packed!), length};
}

/** Undefined where it is more than `most`. */
function inflate(data: Buffer, most: number): Buffer | undefined {
  try {
    return inflateRawSync(data, {maxOutputLength: Math.max(1, most)});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw error;
  }
}

/** A zip of these files and nothing else, without compression: for readers that take a zip only. */
export function storedZip(files: ReadonlyMap<string, Buffer>): Buffer {
  const records: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const path = Buffer.from(name);
    const [local, central] = [Buffer.alloc(localLength), Buffer.alloc(centralLength)];
    local.writeUInt32LE(localHeader);
    central.writeUInt32LE(centralHeader);
    for (const [record, from] of [
      [local, 4],
      [central, 6],
    ] as const) {
      // Version 2.0, names in UTF-8, stored.
      record.writeUInt16LE(20, from);
      record.writeUInt16LE(0x0800, from + 2);
      record.writeUInt32LE(crc32(content), from + 10);
      record.writeUInt32LE(content.length, from + 14);
      record.writeUInt32LE(content.length, from + 18);
      record.writeUInt16LE(path.length, from + 22);
    }
    central.writeUInt32LE(offset, 42);
    records.push(local, path, content);
    directory.push(central, path);
    offset += localLength + path.length + content.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(endLength);
  end.writeUInt32LE(endOfDirectory);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...records, list, end]);
}
