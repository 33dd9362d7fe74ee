// Files that are no source, or one under another name: what an editor is told to do.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {refused, readSource} from '../../src/source/index.js';
import {zip} from '../support/report/docx.js';
import {p, wordFile} from '../support/source/word.js';

const hex = (text: string): Buffer => Buffer.from(text.padEnd(64, '0'), 'hex');
/** A compound file with the names of streams in its directory. */
const ole = (...streams: string[]): Buffer =>
  Buffer.concat([hex('d0cf11e0a1b11ae1'), ...streams.map((name) => Buffer.from(name, 'utf16le'))]);

const files: [kind: keyof typeof refused, name: string, content: string | Uint8Array][] = [
  ['rtf', '报告.doc', '{\\rtf1\\ansi\\deff0 {\\fonttbl}}'],
  ['oldWord', '报告.docx', ole('WordDocument')],
  ['wps', '报告.wps', ole('WordDocument')],
  ['spreadsheet', '表.xls', ole('Workbook')],
  ['slides', '演示.ppt', ole('PowerPoint Document')],
  ['password', '报告.docx', ole('EncryptionInfo', 'EncryptedPackage')],
  ['wordXml', '报告.xml', '<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package/>'],
  ['odt', '报告.odt', zip({mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': ''}, false)],
  ['spreadsheet', '表.ods', zip({mimetype: 'application/vnd.oasis.opendocument.spreadsheet'}, true)],
  ['spreadsheet', '表.docx', zip({'xl/workbook.xml': ''}, true)],
  ['slides', '演示.pptx', zip({'ppt/presentation.xml': ''}, true)],
  ['ofd', '公文.ofd', zip({'OFD.xml': ''}, true)],
  ['pages', '报告.pages', zip({'Index/Document.iwa': ''}, true)],
  ['archive', '材料.zip', zip({'a.txt': ''}, true)],
  ['archive', '材料.rar', hex('526172211a0700')],
  ['brokenWord', '报告.docx', zip({'word/styles.xml': '<a/>'}, true)],
  ['brokenWord', '报告.docx', wordFile({body: p('甲')}).subarray(0, 300)],
  ['pdf', '报告.docx', '%PDF-1.7\n'],
  ['image', '报告.txt', hex('89504e470d0a1a0a')],
  ['binary', '报告.txt', new Uint8Array(64)],
  ['tooDeep', '报告.html', `${'<ul><li>'.repeat(3000)}甲${'</ul>'.repeat(3000)}`],
  ['empty', '报告.txt', ' \n\u200b'],
  ['empty', '报告.md', '<!-- 无 -->'],
  ['empty', '报告.html', '<html><script>1</script></html>'],
];

describe('a file that is not read', () => {
  it('has a sentence of its own that says what to do', async () => {
    for (const [kind, name, content] of files) {
      const {text, issues} = await readSource(Buffer.from(content as Uint8Array), {name});
      assert.equal(text, '', name);
      assert.equal(issues.at(-1)!.kind, kind, name);
      assert.match(issues.at(-1)!.message, /^这个文件.*(?:请|没有可以)/, name);
    }
    const kinds = new Set(files.map(([kind]) => kind));
    assert.deepEqual(
      Object.keys(refused).filter((kind) => !kinds.has(kind as never)),
      ['tooLarge', 'encoding'],
    );
  });

  it('is told from a text in no encoding', async () => {
    const {issues} = await readSource(Uint8Array.from({length: 200}, (_, i) => 0x80 + ((i * 37) % 0x80)));
    assert.equal(issues[0]!.kind, 'encoding');
  });
});

describe('a file under another name', () => {
  const page = '<head><title>题</title></head><body><h1>报告</h1><p>新建学校3所。</p></body></html>';

  it('is read as what it is', async () => {
    for (const [name, content] of [
      ['page.docx', `<!DOCTYPE html>\n<html lang="zh">${page}`],
      ['page.doc', `\ufeff<html xmlns:w="urn:schemas-microsoft-com:office:word">${page}`],
      ['page.txt', `<!-- saved from url=(0014)about:internet -->\r\n<HTML>${page}`],
      [
        'page.md',
        `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">${page}`,
      ],
      ['wide.docx', Buffer.from(`\ufeff<html>${page}`, 'utf16le')],
      [
        'saved.doc',
        `From: <Saved by Blink>\r\nSubject: =?utf-8?Q?a?=\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<html>${page}`,
      ],
    ] as const) {
      const {text} = await readSource(Buffer.from(content as string), {name});
      assert.equal(text, '# 报告\n\n新建学校3所。', name);
    }
    assert.equal((await readSource(wordFile({body: p('甲')}), {name: '报告.txt'})).text, '甲');
    // What office systems write: a piece of a page, and formats whose first bytes are not their own.
    assert.equal((await readSource('<p>甲</p><p>乙</p>', {name: '报告.doc'})).text, '甲\n\n乙');
    for (const [kind, content] of [
      ['rtf', '\r\n{\\rtf1\\ansi 甲}'],
      ['odt', '<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis">甲</office:document>'],
    ] as const)
      assert.equal((await readSource(content, {name: '报告.doc'})).issues[0]!.kind, kind);
  });

  it('is text where it only speaks of a page', async () => {
    for (const text of ['工作报告\n\n新建<html>学校3所。', '<标题>\n新建学校3所。', '<p>新建学校3所。</p>'])
      assert.equal((await readSource(Buffer.from(text), {name: 'text.txt'})).text, text);
  });

  it('is found in a saved page, whatever its encoding and its place', async () => {
    const gb = Buffer.from(
      '<html><body><p>\xca\xd5\xb5\xbd\xcc\xe1\xb0\xb835\xbc\xfe</p></body></html>',
      'latin1',
    );
    const quoted = gb
      .toString('latin1')
      .replace(/[=\x80-\xff]/g, (char) => `=${char.charCodeAt(0).toString(16).toUpperCase()}`);
    for (const [encoding, body] of [
      ['base64', gb.toString('base64')],
      ['quoted-printable', quoted.replace('<p>', '=\r\n<p>')],
    ] as const) {
      // prettier-ignore
      const mht = `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="--=_x"\r\n\r\npreamble\r\n----=_x\r\nContent-Type: image/png\r\n\r\nxx\r\n----=_x\r\nContent-Type: text/html; charset="gb2312"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n----=_x--\r\n`;
      assert.equal((await readSource(Buffer.from(mht), {name: 'a.mht'})).text, '收到提案35件', encoding);
    }
  });
});
