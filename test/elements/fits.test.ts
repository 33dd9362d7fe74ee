import {expect} from 'chai';
import '../../src/define.js';
import {mount} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';

// The measure is measured: each kind of fault is made on purpose and must be found.
describe('fitFaults(root)', () => {
  const faultsOf = async (inside: string) =>
    fitFaults(await mount(`<wr-report>${inside}</wr-report>`, {width: 400}));

  it('finds nothing wrong with a plain paragraph', async () => {
    expect(
      await faultsOf('<p>一段普通的文字，自己会换行，没有什么不对的地方，也不会超出页面。</p>'),
    ).to.deep.equal([]);
  });

  const faults: [name: string, markup: string, message: RegExp][] = [
    ['text on text', '<p style="margin:0">上面的字</p><p style="margin:-1.2em 0 0">下面的字</p>', /overlap/],
    ['text that leaves the page', `<p style="white-space:nowrap">${'长'.repeat(60)}</p>`, /leaves the page/],
    ['a page that scrolls sideways', '<div style="width:600px">字</div>', /scrolls sideways/],
    [
      'text that is cut',
      '<p style="height:1em;overflow:hidden">一行</p><p style="height:2em;overflow:hidden">两行两行两行两行两行两行两行两行两行两行两行两行两行两行两行两行两行两行两行两行</p>',
      /is cut/,
    ],
    [
      'an ellipsis',
      `<p style="white-space:nowrap;overflow:hidden;text-overflow:ellipsis">${'长'.repeat(60)}</p>`,
      /is cut|leaves/,
    ],
    ['text too small to read', '<p style="font-size:11px">小字</p>', /is set at/],
    ['a line torn apart', '<p style="word-spacing:5em">三 个 字</p>', /stretched/],
    [
      'a mark at a line start',
      '<p style="width:64px;line-break:anywhere;font-size:16px">四个汉字，再来</p>',
      /begins with “，/,
    ],
    [
      'a number without its unit',
      '<span class="figure" style="display:block;width:60px"><span style="display:block">390</span><span style="display:block">万元</span></span>',
      /parted/,
    ],
  ];
  for (const [name, markup, message] of faults) {
    it(`finds ${name}`, async () => {
      expect((await faultsOf(markup)).join()).to.match(message);
    });
  }
});
