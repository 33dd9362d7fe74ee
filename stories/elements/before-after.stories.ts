import type {Meta} from '@storybook/web-components-vite';
import {table, tag, type Attributes, type Story} from '../markup.js';

// All places and figures are invented.
const meta: Meta<Attributes> = {title: 'Elements/Before and after', component: 'wr-before-after'};
export default meta;

const head = '指标|单位|2020年|2025年';
const rows = [
  '地区生产总值|亿元|3610|5286.4',
  '常住人口城镇化率|%|58.2|64.9',
  '高速公路通车里程|公里|4120|5380',
  '研发经费投入强度|%|1.62|2.45',
  '人口净流入|万人|−3.2|5.8',
  '单位GDP能耗|吨标准煤/万元|0.56|0.47',
];

/** First bars are equally long; the second shows how many times the first. A figure below zero has its own zero. */
export const Usual: Story = {render: tag('wr-before-after', table(head, ...rows))};

/** Exactly three rows are slopes. */
export const Slopes: Story = {
  render: tag('wr-before-after', table(head, rows[0]!, rows[4]!, '细颗粒物浓度|微克/立方米|36|29')),
};

/** One row. */
export const OneRow: Story = {render: tag('wr-before-after', table(head, rows[0]!))};

/** Where one has more than tripled, each row has a scale of its own and no line is in common. */
export const MoreThanTripled: Story = {
  render: tag('wr-before-after', table(head, ...rows.slice(0, 3), '新能源汽车产量|万辆|2.1|38.6')),
};

/** Long words and figures wrap and shrink. */
export const LongText: Story = {
  args: {heading: '“十四五”时期经济社会发展主要指标完成情况'},
  render: tag(
    'wr-before-after',
    table(
      head,
      '规模以上高技术制造业增加值占规模以上工业增加值比重|%|18.6|23.85',
      '每万人口高价值发明专利拥有量|件/万人（常住）|1234567.8|12345678.9',
      ...rows.slice(0, 2),
    ),
  ),
};

/** A figure that is missing, and two that have no common scale. */
export const MissingData: Story = {
  render: tag(
    'wr-before-after',
    table(head, '人口净流入|万人|—|5.8', '水利投资||3项|5.8亿元', rows[0]!, rows[1]!),
  ),
};

/** Nothing inside: nothing is drawn, with one warning on the console. */
export const Empty: Story = {tags: ['warns'], render: tag('wr-before-after')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
