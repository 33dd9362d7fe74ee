// Files as editors have them: encodings, Word.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {Failure} from '../../src/cli/command.js';
import {languages} from '../../src/cli/words/languages.js';
import {readReport} from '../../src/cli/files/read-report.js';
import {decodeText} from '../../src/source/index.js';
import {parseReport} from '../../src/report/index.js';
import {reference} from '../support/report/corpus.js';
import {docx} from '../support/report/docx.js';

const folder = mkdtempSync(join(tmpdir(), 'work-report 报告-'));
after(() => rmSync(folder, {recursive: true, force: true}));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
/** 一、工作回顾：收到提案 35 件。 in GB18030. */
const gb = Buffer.from('d2bba1a2b9a4d7f7bbd8b9cba3bacad5b5bdcce1b0b820333520bcfea1a3', 'hex');

describe('decodeText(bytes)', () => {
  const {text} = reference;

  it('reads UTF-8 and UTF-16 with and without a byte order mark', () => {
    const cases: [string, Uint8Array][] = [
      ['UTF-8', Buffer.from(text)],
      ['UTF-8 with mark', Buffer.from(`\ufeff${text}`)],
      ['UTF-16 LE with mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le(text)])],
      ['UTF-16 BE with mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be(text)])],
      ['UTF-16 LE', utf16le(text)],
      ['UTF-16 BE', utf16be(text)],
    ];
    for (const [name, bytes] of cases) assert.equal(decodeText(bytes), text, name);
  });

  it('reads GB18030', () => {
    assert.equal(decodeText(gb), '一、工作回顾：收到提案 35 件。');
  });

  it('gives nothing for bytes that are text in no encoding', () => {
    assert.equal(decodeText(Buffer.from([0xff, 0x80, 0x81, 0xff, 0xff])), undefined);
  });
});

describe('readReport(file)', () => {
  const failure = async (path: string): Promise<string> => {
    let message = '';
    await assert.rejects(readReport(path), (error: unknown) => {
      assert.ok(error instanceof Failure);
      message = error.words(languages.zh);
      return error.status === 1;
    });
    return message;
  };

  it('says what is wrong with a file that holds no report, and what to do', async () => {
    assert.match(await failure(join(folder, 'none.txt')), /找不到/);
    assert.match(await failure(folder), /无法读取/);
    assert.match(await failure(file('empty.txt', ' \n')), /没有文字/);
    assert.match(
      await failure(file('picture.txt', Buffer.from('89504e470d0a1a0a0000000d', 'hex'))),
      /是图片，不是文字文件/,
    );
    assert.match(await failure(file('zeros.txt', new Uint8Array(64))), /不是文字文件/);
    assert.match(await failure(file('old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'))), /另存为 \.docx/);
    assert.match(
      await failure(file('old.docx', '{\\rtf1\\ansi\\deff0 {\\fonttbl}}')),
      /\.rtf.*另存为 \.docx/,
    );
    assert.match(await failure(file('broken.docx', Buffer.from('504b0304ffff', 'hex'))), /不是完好的/);
  });

  it('keeps headings, lists and tables of a Word file', async () => {
    const path = file(
      'report.docx',
      docx([
        {style: 'Title', text: '政府工作报告'},
        {style: 'Heading1', text: '一、2022年工作回顾'},
        {text: '过去一年，收到提案 235 件 & 立案 225 件。'},
        {item: '开展集中学习研讨 22 场次。'},
        {item: '请示报告重大事项 19 次。'},
        {row: ['指标', '数值']},
        {row: ['提案', '235件']},
      ]),
    );
    const {text} = await readReport(path);
    assert.match(text, /^## 一、2022年工作回顾$/m);
    assert.match(text, /^- 开展集中学习研讨 22 场次。$/m);
    assert.match(text, /^\| 指标 \| 数值 \|$/m);
    assert.match(text, /提案 235 件 & 立案/);
    const {report} = parseReport(text);
    assert.equal(report.title?.text, '政府工作报告');
    assert.equal(report.parts[0]?.heading?.text, '2022年工作回顾');
  });
});
