import {expect} from 'chai';
import '../../src/elements/metric-grid/define.js';
import '../../src/elements/metric-tile/define.js';
import '../../src/elements/report/define.js';
import '../../src/elements/section/define.js';
import {draftWechat} from '../../src/export/wechat.js';
import {mount, settled} from '../support/fixture.js';

describe('draftWechat(report)', () => {
  it('sets of a figure large and small what its tile sets so', async () => {
    const values = [
      ['-3.2', '%'],
      ['390余万', '元'],
      ['5%—5.5%', ''],
      ['三千二百余', '件次'],
      ['零下5', '℃'],
    ];
    const tiles = values.map(
      ([value, unit]) => `<wr-metric-tile value="${value}" unit="${unit}">甲</wr-metric-tile>`,
    );
    const report = await mount(
      `<wr-report><wr-section heading="乙"><wr-metric-grid>${tiles.join('')}</wr-metric-grid></wr-section></wr-report>`,
    );
    await settled(report);
    const article = document.createElement('div');
    article.innerHTML = draftWechat(report).sections.join('');
    const sized = [...article.querySelectorAll<HTMLElement>('span')].filter(({style}) =>
      /^(16|32)px$/.test(style.fontSize),
    );
    const drawn = [...report.querySelectorAll('wr-metric-tile')].flatMap(({shadowRoot}) =>
      [...shadowRoot!.querySelectorAll('[part="number"], [part="unit"]')].map(
        (piece) => `${piece.getAttribute('part') === 'number' ? 32 : 16} ${piece.textContent}`,
      ),
    );
    expect(sized.map(({style, textContent}) => `${parseInt(style.fontSize)} ${textContent}`)).to.deep.equal(
      drawn,
    );
    expect(drawn).to.include.members(['32 -3.2', '16 %', '32 三千二百', '16 余件次', '16 零下', '32 5']);
  });

  it('writes each row of a wide table with the names of its columns', async () => {
    const report = await mount(
      `<wr-report><wr-section heading="乙"><table><tr><th>片区</th><th>项目</th><th>投资</th><th>工期</th></tr>
      <tr><td rowspan="2">东区</td><td>水厂扩建</td><td>3.2亿元</td><td>两年</td></tr><tr><td>环线二期</td><td>11.8亿元</td><td>三年</td></tr></table></wr-section></wr-report>`,
    );
    const article = document.createElement('div');
    article.innerHTML = draftWechat(report).sections.join('');
    const rows = [...article.querySelectorAll('p')].filter(({textContent}) =>
      textContent?.startsWith('东区'),
    );
    expect(rows.map((row) => row.innerHTML.replace(/<(?!br)[^>]*>/g, ''))).to.deep.equal([
      '东区<br>项目：水厂扩建<br>投资：3.2亿元<br>工期：两年',
      '东区<br>项目：环线二期<br>投资：11.8亿元<br>工期：三年',
    ]);
  });
});
