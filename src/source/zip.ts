// Zip files, which Word files are: half a megabyte may unpack to gigabytes, so one reader counts and unpacks at once.

/** Signatures of the records, and what stands in a field whose value is in a zip64 record instead. */
const [localHeader, centralHeader, endOfDirectory] = [0x04034b50, 0x02014b50, 0x06054b50];
const [zip64Count, zip64Size] = [0xffff, 0xffffffff];

/** Lengths of the records without their names, extra fields and comments. */
const [localLength, centralLength, endLength] = [30, 46, 22];

/** Tells that unpacked files are larger than they may be. */
export class TooLarge extends Error {}

interface Entry {
  /** 0 stored, 8 deflated. */
  method: number;
  data: Uint8Array<ArrayBuffer>;
}

/** The files of a zip, unpacked one by one. What it says of unpacked sizes is not believed. */
export class Zip {
  readonly #entries = new Map<string, Entry>();
  #room: number;

  /**
   * @param most bytes of all unpacked files together
   * @throws Error for what no Word file is: zip64, several disks, encrypted, two files of one name, not sound
   */
  constructor(bytes: Uint8Array, most: number) {
    this.#room = most;
    for (const {name, entry} of entriesOf(bytes as Uint8Array<ArrayBuffer>)) {
      if (this.#entries.has(name)) throw new Error(`two files named ${name}`);
      this.#entries.set(name, entry);
    }
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /**
   * Unpacks a file, piece by piece. Nothing where there is no such file.
   *
   * @throws TooLarge where all that was unpacked is more than it may be
   * @throws Error where the file is not sound
   */
  async *unpack(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(name);
    if (!entry) return;
    for await (const chunk of entry.method === 0 ? [entry.data] : inflate(entry.data)) {
      this.#room -= chunk.length;
      if (this.#room < 0) throw new TooLarge();
      yield chunk;
    }
  }
}

async function* inflate(data: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array> {
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  // Not `for await`: Safari has no iterator of streams.
  const reader = stream.getReader();
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // What broke the stream was thrown by `read`.
    await reader.cancel().catch(() => undefined);
  }
}

interface Fields {
  u16: (at: number) => number;
  u32: (at: number) => number;
}

function fieldsOf(bytes: Uint8Array): Fields {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {u16: (at) => view.getUint16(at, true), u32: (at) => view.getUint32(at, true)};
}

function endOf(bytes: Uint8Array, {u32}: Fields): number {
  for (let at = bytes.length - endLength; at >= 0; at--) if (u32(at) === endOfDirectory) return at;
  throw new Error('no end of the directory');
}

function* entriesOf(bytes: Uint8Array<ArrayBuffer>): Generator<{name: string; entry: Entry}> {
  const fields = fieldsOf(bytes);
  const {u16, u32} = fields;
  const end = endOf(bytes, fields);
  const count = u16(end + 10);
  const [length, offset] = [u32(end + 12), u32(end + 16)];
  if (u16(end + 4) !== 0 || u16(end + 6) !== 0 || u16(end + 8) !== count) throw new Error('several disks');
  if (count === zip64Count || length === zip64Size || offset === zip64Size) throw new Error('zip64');
  // What stands before the zip shifts all its offsets.
  const zero = end - length - offset;
  let at = zero + offset;
  for (let i = 0; i < count; i++) {
    const {name, entry, length: own} = readEntry(bytes, fields, at, zero);
    yield {name, entry};
    at += own;
  }
  if (at !== end) throw new Error('more or fewer entries than counted');
}

/** The entry whose directory record stands at `at`, and how long that record is. */
function readEntry(
  bytes: Uint8Array<ArrayBuffer>,
  {u16, u32}: Fields,
  at: number,
  zero: number,
): {name: string; entry: Entry; length: number} {
  if (u32(at) !== centralHeader) throw new Error('no entry of a zip');
  const [flags, method] = [u16(at + 8), u16(at + 10)];
  const [packed, unpacked, offset] = [u32(at + 20), u32(at + 24), u32(at + 42)];
  if ([packed, unpacked, offset].includes(zip64Size) || u16(at + 34) !== 0) throw new Error('zip64');
  if (flags & 1 || (method !== 0 && method !== 8)) throw new Error('encrypted or packed in another way');
  const nameLength = u16(at + 28);
  const name = new TextDecoder().decode(bytes.subarray(at + centralLength, at + centralLength + nameLength));
  const local = zero + offset;
  if (u32(local) !== localHeader) throw new Error('no file of a zip');
  const start = local + localLength + u16(local + 26) + u16(local + 28);
  if (start + packed > bytes.length) throw new Error('a file beyond the end');
  const length = centralLength + nameLength + u16(at + 30) + u16(at + 32);
  return {name, entry: {method, data: bytes.subarray(start, start + packed)}, length};
}
