// Word files as attackers make them: what the guard counts is what the reader reads.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {TooLarge, Zip} from '../../src/source/zip.js';
import {removeFolders, temporaryFolder, workReport} from '../support/run-cli.js';
import {docx, zip} from '../support/report/docx.js';
import {drawing, p, run, wordFile} from '../support/source/word.js';

const all = (name: string) => name !== '';
const endRecord = (bytes: Buffer): number => bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
const firstEntry = (bytes: Buffer): number => bytes.readUInt32LE(endRecord(bytes) + 16);

/** A copy with another number at a place. */
function changed(bytes: Buffer, at: number, size: 2 | 4, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUIntLE(value, at, size);
  return copy;
}

/** The contents of the files of a zip, by name; undefined where they are more than `most`. */
async function contents(
  bytes: Uint8Array,
  most = 1e6,
  wanted = all,
): Promise<Record<string, string> | undefined> {
  const read: Record<string, string> = {};
  try {
    const opened = new Zip(bytes, most);
    for (const name of opened.names.filter(wanted)) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of opened.unpack(name)) chunks.push(chunk);
      read[name] = Buffer.concat(chunks).toString();
    }
    return read;
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

describe('Zip', () => {
  const files = {'a.xml': '甲'.repeat(1000), 'b.bin': '乙'.repeat(2000), 'c/d.xml': ''};

  it('gives the files, stored or deflated, whatever stands before the zip', async () => {
    const expected = (await contents(zip(files, false)))!;
    assert.deepEqual(Object.keys(expected), Object.keys(files));
    assert.match(expected['a.xml']!, /甲{1000}$/);
    assert.deepEqual(await contents(zip(files, true)), expected);
    const behind = Buffer.concat([Buffer.from('PK\x03\x04 something'), zip(files, true)]);
    assert.deepEqual(await contents(behind), expected);
  });

  it('unpacks and counts only what is wanted', async () => {
    const xml = (name: string) => name.endsWith('.xml');
    assert.deepEqual(Object.keys((await contents(zip(files, true), 4000, xml))!), ['a.xml', 'c/d.xml']);
    assert.equal(await contents(zip(files, true), 4000), undefined);
    for (const compressed of [false, true]) {
      const whole = (await contents(zip(files, compressed)))!;
      const size = Object.values(whole).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      assert.ok(await contents(zip(files, compressed), size));
      assert.equal(await contents(zip(files, compressed), size - 1), undefined);
    }
  });

  it('refuses zip64: all ones in any field that may stand for a value elsewhere', () => {
    const good = zip(files, true);
    const [end, entry] = [endRecord(good), firstEntry(good)];
    const fields: [number, 2 | 4][] = [
      ...[4, 6, 8, 10].map((field): [number, 2] => [end + field, 2]),
      ...[12, 16].map((field): [number, 4] => [end + field, 4]),
      ...[20, 24, 42].map((field): [number, 4] => [entry + field, 4]),
      [entry + 34, 2],
    ];
    for (const [at, size] of fields)
      assert.throws(() => new Zip(changed(good, at, size, 2 ** (8 * size) - 1), 1e6), Error, `${at}`);
  });

  it('refuses a directory that another reader would read otherwise', () => {
    const good = zip(files, true);
    const [end, entry] = [endRecord(good), firstEntry(good)];
    const wrong = {
      fewer: changed(changed(good, end + 8, 2, 2), end + 10, 2, 2),
      more: changed(changed(good, end + 8, 2, 4), end + 10, 2, 4),
      disks: changed(good, end + 8, 2, 1),
      encrypted: changed(good, entry + 8, 2, 1),
      method: changed(good, entry + 10, 2, 9),
      beyond: changed(good, entry + 20, 4, 1e6),
      elsewhere: changed(good, entry + 42, 4, 1),
      cut: good.subarray(0, good.length - 30),
      empty: Buffer.from('PK\x03\x04'),
      twice: Buffer.from(good.toString('latin1').replaceAll('b.bin', 'a.xml'), 'latin1'),
    };
    for (const [name, bytes] of Object.entries(wrong)) assert.throws(() => new Zip(bytes, 1e6), Error, name);
  });

  it('never unpacks more than it may, whichever byte of the directory is another', async () => {
    const bomb = zip({'a.xml': '甲'.repeat(20_000), 'b.xml': '乙'}, true);
    for (let at = firstEntry(bomb); at < bomb.length; at++) {
      for (const value of [0, 0x7f, 0xff]) {
        const copy = Buffer.from(bomb);
        copy[at] = value;
        try {
          const read = await contents(copy, 1000);
          assert.ok(Object.values(read ?? {}).every((text) => Buffer.byteLength(text) <= 1000));
        } catch (error) {
          assert.ok(error instanceof Error && !(error instanceof assert.AssertionError), String(error));
        }
      }
    }
  });
});

describe('work-report draft of a Word file', () => {
  after(removeFolders);

  it('refuses one that hides its size behind zip64 or a false count', async () => {
    const folder = temporaryFolder();
    const bomb = docx([{text: '收到提案12件。'.repeat(3_000_000)}], true);
    const end = endRecord(bomb);
    const bombs = {
      zip64: changed(bomb, end + 10, 2, 0xffff),
      counted: changed(changed(bomb, end + 8, 2, 1), end + 10, 2, 1),
    };
    for (const [name, bytes] of Object.entries(bombs)) {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, bytes);
      const {status, stdout, stderr} = await workReport(['draft', file]);
      assert.deepEqual([status, stdout.length], [1, 0], stderr);
      assert.match(stderr, /不是完好的 \.docx 文件/);
    }
  });

  it(
    'opens no picture that the document names',
    {skip: process.platform === 'win32', timeout: 60_000},
    async () => {
      const folder = temporaryFolder();
      // Whoever opens a named pipe that nobody writes to waits for ever.
      const pipe = join(folder, 'picture.png');
      execFileSync('mkfifo', [pipe]);
      const linked = wordFile({
        body:
          p('一、工作回顾') +
          p(
            run('收到提案12件。') +
              drawing('<pic:pic><pic:blipFill><a:blip r:link="p1"/></pic:blipFill></pic:pic>'),
          ),
        relations: `<Relationship Id="p1" Type="image" Target="file://${pipe}" TargetMode="External"/>`,
      });
      const file = join(folder, 'linked.docx');
      writeFileSync(file, linked);
      const {status, stdout, stderr} = await workReport(['draft', file]);
      assert.equal(status, 0, stderr);
      assert.match(stdout.toString(), /12/);
    },
  );
});
