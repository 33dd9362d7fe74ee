// Writes a PNG row by row, with the browser's own compression: no picture needs to be in memory as a whole.

const crcTable = Uint32Array.from({length: 256}, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** The checksum of PNG and ZIP. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** An opaque PNG, eight bits a channel. */
export class PngWriter {
  private readonly width: number;
  private readonly height: number;
  private readonly deflater = new CompressionStream('deflate');
  private readonly input = this.deflater.writable.getWriter();
  private readonly output: Promise<Uint8Array<ArrayBuffer>[]>;
  private above: Uint8Array;
  private readonly metadata: string;

  /**
   * @param width and `height` in pixels
   * @param metadata an XMP packet for the inside of the file; none where it is empty
   */
  constructor(width: number, height: number, metadata = '') {
    this.width = width;
    this.height = height;
    this.metadata = metadata;
    this.above = new Uint8Array(width * 3);
    this.output = this.collect();
    // Whoever waits for the picture hears of it.
    this.output.catch(() => undefined);
  }

  /** Adds rows, as RGBA; how opaque they are is not looked at. */
  async write(rgba: Uint8ClampedArray): Promise<void> {
    const rowBytes = this.width * 3;
    const rows = rgba.length / 4 / this.width;
    const filtered = new Uint8Array(rows * (rowBytes + 1));
    for (let row = 0; row < rows; row++) {
      const line = new Uint8Array(rowBytes);
      for (let x = 0, from = row * this.width * 4, to = 0; x < this.width; x++, from += 4) {
        line[to++] = rgba[from]!;
        line[to++] = rgba[from + 1]!;
        line[to++] = rgba[from + 2]!;
      }
      filterRow(line, this.above, filtered, row * (rowBytes + 1));
      this.above = line;
    }
    await this.input.write(filtered);
  }

  /** The finished picture. */
  async end(): Promise<Blob> {
    await this.input.close();
    const chunks = await this.output;
    const header = new Uint8Array(13);
    const view = new DataView(header.buffer);
    view.setUint32(0, this.width);
    view.setUint32(4, this.height);
    // Eight bits, RGB.
    header.set([8, 2, 0, 0, 0], 8);
    const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
    const parts = [signature, chunk('IHDR', header)];
    // International text, not compressed, without a language: where PNG keeps XMP.
    const keyword = 'XML:com.adobe.xmp\0\0\0\0\0';
    if (this.metadata) parts.push(chunk('iTXt', new TextEncoder().encode(keyword + this.metadata)));
    parts.push(...chunks.map((data) => chunk('IDAT', data)), chunk('IEND', new Uint8Array(0)));
    return new Blob(parts, {type: 'image/png'});
  }

  private async collect(): Promise<Uint8Array<ArrayBuffer>[]> {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    const reader = this.deflater.readable.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) chunks.push(read.value);
    return chunks;
  }
}

/** Writes a row as its differences from the row above or the pixel before, whichever are smaller. */
function filterRow(line: Uint8Array, above: Uint8Array, target: Uint8Array, at: number): void {
  let up = 0;
  let sub = 0;
  for (let i = 0; i < line.length; i += 7) {
    up += Math.abs(line[i]! - above[i]!);
    sub += Math.abs(line[i]! - (i > 2 ? line[i - 3]! : 0));
  }
  target[at] = up <= sub ? 2 : 1;
  for (let i = 0, to = at + 1; i < line.length; i++, to++) {
    target[to] = line[i]! - (up <= sub ? above[i]! : i > 2 ? line[i - 3]! : 0);
  }
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(bytes.length - 4, crc32(bytes.subarray(4, -4)));
  return bytes;
}
