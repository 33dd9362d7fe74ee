import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {linePieces} from '../../src/text/line-breaks.js';

const texts = fc
  .array(
    fc.constantFrom(
      ...'稳进增效新样板更强担当的和约，。、“”（）《》—5%390GDPwW左右以上 '.split(''),
      '高质量',
      '万亩',
      '《条例》',
      '12家',
    ),
    {maxLength: 30},
  )
  .map((parts) => parts.join(''));

/** A copy of the module that finds no dictionary of words. */
async function withoutSegmenter(): Promise<typeof linePieces> {
  const {Segmenter} = Intl;
  try {
    Reflect.deleteProperty(Intl, 'Segmenter');
    const copy = '../../src/text/line-breaks.js?without';
    const module = (await import(copy)) as {linePieces: typeof linePieces};
    module.linePieces('先问一次');
    return module.linePieces;
  } finally {
    Object.defineProperty(Intl, 'Segmenter', {value: Segmenter, configurable: true, writable: true});
  }
}

describe('linePieces', () => {
  it('loses nothing, begins no piece with a closing mark, ends none with an opening one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = linePieces(text);
        assert.equal(pieces.join(''), text);
        for (const piece of pieces.slice(1)) assert.doesNotMatch(piece, /^[，。、”）》%\s]/);
        for (const piece of pieces.slice(0, -1)) assert.doesNotMatch(piece, /[“（《]$/);
      }),
    );
  });

  it('keeps words, terms of reports, quoted terms, and figures with their units and bounds', () => {
    const cases: [text: string, ...whole: string[]][] = [
      ['居民人均可支配收入', '人均', '可支配'],
      ['守牢食品药品防灾减灾底线', '防灾减灾'],
      ['推进“高效办成一件事”改革', '“高效办成一件事”'],
      ['新建改扩建学校86所', '86所'],
      ['空气优良天数占比达到94%以上', '94%以上'],
      ['细颗粒物浓度降到28微克/立方米以内', '细颗粒物'],
      ['粮食总产量61亿斤以上', '61亿斤以上'],
    ];
    for (const [text, ...whole] of cases) {
      const found = linePieces(text);
      for (const piece of whole) assert.ok(found.includes(piece), `${piece} in ${found.join('|')}`);
    }
  });

  it('parts four characters two and two', () => {
    for (const name of ['经济强省', '稳进增效', '主攻方向', '绿色立省', '除险清患'])
      assert.deepEqual(linePieces(name), [name.slice(0, 2), name.slice(2)]);
  });

  it('parts the names and labels of a brief alike where there is no dictionary', async () => {
    const plain = await withoutSegmenter();
    const page = readFileSync(new URL('../../examples/brief.html', import.meta.url), 'utf8');
    const labels = [...page.matchAll(/heading="([^"]+)"|<wr-metric-tile[^>]*>\s*([^<\n]+)/g)].map(
      ([, heading, label]) => (heading ?? label)!.trim(),
    );
    assert.ok(labels.length > 20);
    const unlike = labels.filter((label) => plain(label).join() !== linePieces(label).join());
    assert.deepEqual(
      unlike.map((label) => [linePieces(label).join('|'), plain(label).join('|')]),
      [],
    );
  });
});
