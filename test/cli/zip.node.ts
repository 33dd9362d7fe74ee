// Word files as attackers make them: what the guard counts is what the reader reads.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {readZip, storedZip} from '../../src/cli/files/zip.js';
import {removeFolders, temporaryFolder, workReport} from '../support/run-cli.js';
import {docx, zip} from '../support/report/docx.js';

const all = () => true;
const endRecord = (bytes: Buffer): number => bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
const firstEntry = (bytes: Buffer): number => bytes.readUInt32LE(endRecord(bytes) + 16);

/** A copy with another number at a place. */
function changed(bytes: Buffer, at: number, size: 2 | 4, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUIntLE(value, at, size);
  return copy;
}

describe('readZip(bytes, wanted, most)', () => {
  const files = {'a.xml': '甲'.repeat(1000), 'b.bin': '乙'.repeat(2000), 'c/d.xml': ''};
  const texts = (bytes: Uint8Array, most = 1e6) =>
    Object.fromEntries(
      [...(readZip(bytes, all, most) ?? [])].map(([name, content]) => [name, content.toString()]),
    );

  it('gives the files, stored or deflated, whatever stands before the zip', () => {
    const expected = texts(zip(files, false));
    assert.deepEqual(Object.keys(expected), Object.keys(files));
    assert.deepEqual(texts(zip(files, true)), expected);
    assert.deepEqual(texts(Buffer.concat([Buffer.from('PK\x03\x04 something'), zip(files, true)])), expected);
    assert.deepEqual(texts(storedZip(readZip(zip(files, true), all, 1e6)!)), expected);
  });

  it('unpacks and counts only what is wanted', () => {
    const xml = (name: string) => name.endsWith('.xml');
    assert.deepEqual([...readZip(zip(files, true), xml, 4000)!.keys()], ['a.xml', 'c/d.xml']);
    assert.equal(readZip(zip(files, true), all, 4000), undefined);
    for (const compressed of [false, true]) {
      const whole = readZip(zip(files, compressed), all, 1e6)!;
      const size = [...whole.values()].reduce((sum, {length}) => sum + length, 0);
      assert.ok(readZip(zip(files, compressed), all, size));
      assert.equal(readZip(zip(files, compressed), all, size - 1), undefined);
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
      assert.throws(() => readZip(changed(good, at, size, 2 ** (8 * size) - 1), all, 1e6), Error, `${at}`);
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
    for (const [name, bytes] of Object.entries(wrong))
      assert.throws(() => readZip(bytes, all, 1e6), Error, name);
  });

  it('never unpacks more than it may, whichever byte of the directory is another', () => {
    const bomb = zip({'a.xml': '甲'.repeat(100_000), 'b.xml': '乙'}, true);
    for (let at = firstEntry(bomb); at < bomb.length; at++) {
      for (const value of [0, 1, 0x7f, 0xff]) {
        const copy = Buffer.from(bomb);
        copy[at] = value;
        try {
          const read = readZip(copy, all, 1000);
          assert.ok([...(read?.values() ?? [])].every(({length}) => length <= 1000));
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
      const uri = 'http://schemas.openxmlformats.org';
      const picture =
        `<w:r><w:drawing><wp:inline xmlns:wp="${uri}/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="${uri}/drawingml/2006/main">` +
        `<a:graphicData uri="${uri}/drawingml/2006/picture"><pic:pic xmlns:pic="${uri}/drawingml/2006/picture"><pic:blipFill>` +
        `<a:blip xmlns:r="${uri}/officeDocument/2006/relationships" r:link="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
      const parts = readZip(docx([{text: '一、工作回顾'}, {text: '收到提案12件。'}]), all, 1e6)!;
      const edited = (name: string, from: string, to: string): void => {
        parts.set(name, Buffer.from(parts.get(name)!.toString().replace(from, to)));
      };
      edited('word/document.xml', '</w:p>', `${picture}</w:p>`);
      edited(
        'word/_rels/document.xml.rels',
        '</Relationships>',
        `<Relationship Id="p1" Type="${uri}/officeDocument/2006/relationships/image" Target="file://${pipe}" TargetMode="External"/></Relationships>`,
      );
      const file = join(folder, 'linked.docx');
      writeFileSync(file, storedZip(parts));
      const {status, stdout, stderr} = await workReport(['draft', file]);
      assert.equal(status, 0, stderr);
      assert.match(stdout.toString(), /12/);
    },
  );
});
