// Pages that a generated report was made small to, each with a fault that was mended. Add what `out/any-text-*.html` holds.

export interface KeptPage {
  /** What did not fit. */
  name: string;
  widths: readonly number[];
  markup: string;
}

export const keptPages: readonly KeptPage[] = [
  {
    name: 'full-width digits were reckoned half as wide as they are',
    widths: [375, 591, 1080, 1440],
    markup:
      '<wr-report><wr-targets><wr-metric-tile value="１２３" unit="个百分点">高质量发展改革创新</wr-metric-tile></wr-targets>' +
      '<wr-metric-grid><wr-metric-tile value="１２３" unit="件">推量革生态村旅</wr-metric-tile>' +
      '<wr-metric-tile value="3—5" unit="件">持以人民</wr-metric-tile></wr-metric-grid></wr-report>',
  },
  {
    name: 'the line of a lede before a long word was torn apart',
    widths: [320, 1080, 1440],
    markup: `<wr-report><wr-lede>一，一，改${'W'.repeat(400)}</wr-lede></wr-report>`,
  },
  {
    name: 'the unit of a number of forty digits in a flow was smaller than can be read',
    widths: [448, 804, 1351],
    markup:
      '<wr-report><wr-flow><wr-flow-step lead="其中">' +
      `<wr-metric-tile value="${'9'.repeat(40)}" unit="万元"></wr-metric-tile></wr-flow-step></wr-flow></wr-report>`,
  },
  {
    name: 'a figure near the right edge of a trend was parted from its unit',
    widths: [320, 1047],
    markup:
      '<wr-report><wr-trend><table><tr><td>项目</td><td>总量（亿元）</td><td>总量（亿元）</td><td>总量（亿元）</td><td>总量（亿元）</td></tr>' +
      '<tr><td>第一产业</td><td>0</td><td>0</td><td>0</td><td>0</td></tr>' +
      '<tr><td>第一产业</td><td>0</td><td>5.2%</td><td>0</td><td>0.0</td></tr>' +
      '<tr><td>第一产业</td><td>0</td><td>3个百分点</td><td>0</td><td>0</td></tr></table></wr-trend></wr-report>',
  },
  {
    name: 'the dash of a part without a number in a flow stood on its remark',
    widths: [320, 375, 1080],
    markup:
      '<wr-report><wr-flow layout="bars"><wr-split><wr-metric-tile value="" unit="件" change="年均增长3.2%">新增入库</wr-metric-tile>' +
      '<wr-metric-tile value="" change="年均增长4.1%"></wr-metric-tile></wr-split></wr-flow></wr-report>',
  },
];
