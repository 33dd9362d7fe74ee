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
});
