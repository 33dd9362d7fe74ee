import type {Meta} from '@storybook/web-components-vite';
import {table, tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Trend',
  component: 'wr-trend',
  argTypes: {kind: {control: 'select', options: ['line', 'column']}},
};
export default meta;

const source = '<p>资料来源：国家统计局年度统计公报</p>';
const gdp = table(
  '年份|国内生产总值（亿元）|比上年增长（%）',
  '2019年|990865|6.0',
  '2020年|1013567|2.2',
  '2021年|1149237|8.4',
  '2022年|1204724|3.0',
  '2023年|1294272|5.4',
  '2024年|1349084|5.0',
);

/** Columns from zero. Amount and growth are unlike units: each has a panel and a scale of its own. */
export const Usual: Story = {
  args: {kind: 'column', heading: '国内生产总值'},
  render: tag('wr-trend', gdp + source),
};

/** Columns in the colour of a subject: the last one is what is spoken of, only it and the first are labelled. */
export const Subject: Story = {
  args: {kind: 'column', subject: 'innovation', heading: '高新技术企业'},
  render: tag(
    'wr-trend',
    table('年份|户数（家）', '2021年|3120', '2022年|3985', '2023年|4870', '2024年|5960', '2025年|7240'),
  ),
};

/** Twelve years, across as they often stand in Word. The line is far above zero: its axis is broken, and says so. */
export const TwelveYears: Story = {
  args: {heading: '全国粮食总产量'},
  render: tag(
    'wr-trend',
    table(
      '指标|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024',
      '产量（万吨）|63048|63965|66060|66044|66161|65789|66384|66949|68285|68653|69541|70650',
    ) + source,
  ),
};

/** Lines of one unit share a panel; each is named at its end. */
export const SeveralLines: Story = {
  args: {heading: '居民人均可支配收入实际增长'},
  render: tag(
    'wr-trend',
    table(
      '年份|全国居民（%）|城镇居民（%）|农村居民（%）',
      '2019年|5.8|5.0|6.2',
      '2020年|2.1|1.2|3.8',
      '2021年|8.1|7.1|9.7',
      '2022年|2.9|1.9|4.2',
      '2023年|6.1|4.8|7.6',
      '2024年|5.1|4.4|6.3',
    ) + source,
  ),
};

/** One year. */
export const OneYear: Story = {
  args: {kind: 'column', heading: '研究与试验发展经费'},
  render: tag('wr-trend', table('年份|经费（亿元）', '2024年|36130')),
};

/** Forty years: the first and last are labelled, and as many between as there is room for. */
export const ManyYears: Story = {
  args: {heading: '四十年（示例数据）'},
  render: tag(
    'wr-trend',
    table(
      '年份|指数',
      ...Array.from({length: 40}, (_, i) => `${1985 + i}年|${100 + 12 * i + ((i * 7) % 11) * 9}`),
    ),
  ),
};

/** Below zero, and missing: a gap in the line, no column. */
export const NegativeAndMissing: Story = {
  args: {kind: 'column', heading: '工业生产者出厂价格涨跌'},
  render: tag(
    'wr-trend',
    table(
      '年份|涨跌（%）',
      '2019年|-0.3',
      '2020年|-1.8',
      '2021年|8.1',
      '2022年|—',
      '2023年|-3.0',
      '2024年|-2.2',
    ),
  ),
};

/** Long names at the ends of the lines wrap. */
export const LongText: Story = {
  args: {heading: '规模以上工业增加值与高技术制造业、装备制造业增加值增长情况对比'},
  render: tag(
    'wr-trend',
    table(
      '年份|规模以上工业增加值增速|高技术制造业增加值增速|装备制造业增加值增速',
      '2022年|3.6%|7.4%|5.6%',
      '2023年|4.6%|2.7%|6.8%',
      '2024年|5.8%|8.9%|7.7%',
    ),
  ),
};

/** Cells that hold no figure are left out, with one warning. */
export const NotAFigure: Story = {
  tags: ['warns'],
  render: tag('wr-trend', table('年份|数（个）', '2022年|12', '2023年|若干', '2024年|15')),
};

/** Nothing inside: nothing is drawn, with one warning on the console. */
export const Empty: Story = {tags: ['warns'], render: tag('wr-trend')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...SeveralLines, globals: {theme: 'azure'}};
