import {expect} from 'chai';
import '../../src/define.js';
import {mount, nextFrame} from '../support/fixture.js';

describe('the proof script', () => {
  it('says in the language of the page which source it cannot read', async () => {
    await mount(`<div lang="zh-CN"><wr-report source="#nowhere"><p>文字</p></wr-report></div>
      <div lang="en"><wr-report source="#nothing"><p>words</p></wr-report>
      <wr-report source="/no/such/file.txt"><p>words</p></wr-report></div>`);
    const {warn} = console;
    const said: unknown[] = [];
    console.warn = (message: unknown) => void said.push(message);
    try {
      await import('../../src/proof/define.js');
      while (said.length < 3) await nextFrame();
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal([
      '<wr-report>: 读不到原文“#nowhere”（页面里没有这个元素），请写原文文件的地址，或 #id 指向页面里的原文',
      '<wr-report>: the source "#nothing" cannot be read (no such element); write the address of the text, or #id',
      '<wr-report>: the source "/no/such/file.txt" cannot be read (404); write the address of the text, or #id',
    ]);
  });
});
