// A byte that is wrong, missing or one too many never refuses a file, however short its text: what can be read is read.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readSource} from '../../src/source/index.js';

const simplified = [
  '全县完成造林26万亩。',
  '松岭县人民政府工作报告',
  '新增托位350个，改造小区18个，修建公路14公里。',
];
const traditional = [
  '全縣完成造林26萬畝。',
  '松嶺縣人民政府工作報告',
  '新增托位350個，修建公路14公里，造林26萬畝。',
];

/** The two bytes of every character of an encoding. */
function table(encoding: string): Map<string, number[]> {
  const bytes = new Map<string, number[]>();
  for (let row = 0x81; row < 0xff; row++)
    for (let byte = 0x40; byte < 0xff; byte++) {
      const text = new TextDecoder(encoding).decode(Uint8Array.of(row, byte));
      if ([...text].length === 1 && text !== '\ufffd' && !bytes.has(text)) bytes.set(text, [row, byte]);
    }
  return bytes;
}
const twoBytes = (encoding: string): ((text: string) => number[]) => {
  const bytes = table(encoding);
  return (text) => [...text].flatMap((char) => (char < '\u0080' ? [char.charCodeAt(0)] : bytes.get(char)!));
};
const wide = (text: string): number[] => [...Buffer.from(text, 'utf16le')];
const swapped = (text: string): number[] => [...Buffer.from(text, 'utf16le').swap16()];

const encodings: Record<string, [encode: (text: string) => number[], texts: string[]]> = {
  'UTF-8': [(text) => [...Buffer.from(text)], simplified],
  'UTF-8 with its mark': [(text) => [...Buffer.from(`\ufeff${text}`)], simplified],
  GB18030: [twoBytes('gb18030'), simplified],
  Big5: [twoBytes('big5'), traditional],
  'UTF-16LE': [wide, simplified],
  'UTF-16BE': [swapped, simplified],
  'UTF-16LE with its mark': [(text) => wide(`\ufeff${text}`), simplified],
  'UTF-16BE with its mark': [(text) => swapped(`\ufeff${text}`), simplified],
};

const damages: Record<string, (bytes: number[], at: number) => number[]> = {
  'one is 0xFF': (bytes, at) => [...bytes.slice(0, at), 0xff, ...bytes.slice(at + 1)],
  'one is 0x80': (bytes, at) => [...bytes.slice(0, at), 0x80, ...bytes.slice(at + 1)],
  'one is zero': (bytes, at) => [...bytes.slice(0, at), 0, ...bytes.slice(at + 1)],
  'one is missing': (bytes, at) => [...bytes.slice(0, at), ...bytes.slice(at + 1)],
  'one is too many': (bytes, at) => [...bytes.slice(0, at), 0xfe, ...bytes.slice(at)],
};

const read = async (bytes: readonly number[]) => readSource(Uint8Array.from(bytes), {name: '报告.txt'});

/** How many characters of a text a damaged one has, at its beginning and its end together. */
function kept(text: string, damaged: string): number {
  let [head, tail] = [0, 0];
  while (head < damaged.length && text[head] === damaged[head]) head++;
  while (tail < damaged.length - head && text.at(-1 - tail) === damaged.at(-1 - tail)) tail++;
  return head + tail;
}

describe('short texts', () => {
  for (const [name, [encode, texts]] of Object.entries(encodings)) {
    it(`are told to be in ${name}, and read where their end is cut off`, async () => {
      for (const text of [...texts, texts[0]!.slice(0, 6)]) {
        assert.equal((await read(encode(text))).text, text);
        if (text.length < 8) continue;
        const {text: cut, issues} = await read(encode(text).slice(0, -1));
        assert.ok(cut.startsWith(text.slice(0, -1)), cut);
        assert.deepEqual(
          issues.map(({kind}) => kind),
          ['badBytes'],
        );
      }
    });
    it(`in ${name} are read where a byte is wrong`, async () => {
      for (const text of texts)
        for (const [what, damage] of Object.entries(damages)) {
          const bytes = encode(text);
          for (let at = 4; at < bytes.length; at += 3) {
            const {text: damaged, issues} = await read(damage(bytes, at));
            const said = `${text} ${what} at ${at}: ${damaged || issues.map(({kind}) => kind).join()}`;
            assert.ok(kept(text, damaged) >= text.length - 4, said);
            for (const {index} of damaged.matchAll(/\ufffd+/g))
              assert.ok(
                issues.some((issue) => issue.kind === 'badBytes' && issue.at === index),
                said,
              );
          }
        }
    });
  }

  it('of no encoding at all are none', async () => {
    for (const bytes of [
      [0xff, 0x80, 0x81, 0xff, 0xff],
      Array.from({length: 90}, (_, i) => (i * 89 + 7) % 256),
    ])
      assert.equal((await read(bytes)).text, '');
  });

  it('in UTF-16 are read where two bytes are missing or too many, each said', async () => {
    const text = simplified.join('\n').repeat(3);
    for (const encode of [wide, swapped])
      for (const at of [31, 32, 50])
        for (const later of [61, 88]) {
          const bytes = encode(text);
          const missing = bytes.filter((_, i) => i !== at && i !== at + later);
          const more = bytes.flatMap((byte, i) => (i === at || i === at + later ? [0xfe, byte] : [byte]));
          for (const own of [missing, more]) {
            const {text: damaged, issues} = await read(own);
            const end = Math.ceil((at + later) / 2) + 3;
            assert.ok(text.endsWith(damaged.slice(end)) && damaged.slice(end).length > 20, damaged);
            assert.equal(text.slice(0, Math.floor(at / 2) - 2), damaged.slice(0, Math.floor(at / 2) - 2));
            assert.ok(issues.some(({kind}) => kind === 'badBytes'));
          }
        }
  });

  it('that are long are mended in time that grows with them', async () => {
    const [encode] = encodings.GB18030!;
    const bytes = Uint8Array.from(encode(simplified.join('\n').repeat(4000)));
    bytes[4001] = 0xff;
    const started = performance.now();
    const {text, issues} = await readSource(bytes);
    assert.ok(performance.now() - started < 3000, `${performance.now() - started} ms`);
    assert.ok(kept(simplified.join('\n').repeat(4000), text) > text.length - 4);
    assert.equal(issues.length, 1);
  });
});
