import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

// Figures: National Bureau of Statistics, 2024年国民经济和社会发展统计公报, and the one of 2023; places: WIPO, Global
// Innovation Index 2023 and 2024.
const meta: Meta<Attributes> = {title: 'Elements/Compare', component: 'wr-compare'};
export default meta;

/** Two shares of one whole; the change is told in percentage points, as the report states it. */
export const Usual: Story = {
  args: {heading: '年末常住人口城镇化率'},
  render: tag(
    'wr-compare',
    `
  <wr-metric-tile value="66.16" unit="%">2023年</wr-metric-tile>
  <wr-metric-tile value="67.00" unit="%">2024年</wr-metric-tile>
  <p slot="note">提高0.84个百分点</p>
`,
  ),
};

/** Amounts of one unit, on one scale from zero. */
export const Amounts: Story = {
  args: {heading: '新能源汽车产量'},
  render: tag(
    'wr-compare',
    `
  <wr-metric-tile value="944.3" unit="万辆">2023年</wr-metric-tile>
  <wr-metric-tile value="1316.8" unit="万辆">2024年</wr-metric-tile>
`,
  ),
};

/** Places are no amounts: they are drawn as places, the first at the right. */
export const Places: Story = {
  args: {heading: '全球创新指数排名'},
  render: tag(
    'wr-compare',
    `
  <wr-metric-tile value="第12" unit="位">2023年</wr-metric-tile>
  <wr-metric-tile value="第11" unit="位">2024年</wr-metric-tile>
`,
  ),
};

/** Below zero the bar goes to the left; both begin at the same line. */
export const BelowZero: Story = {
  args: {heading: '工业生产者出厂价格比上年'},
  render: tag(
    'wr-compare',
    `
  <wr-metric-tile value="4.1" unit="%">2022年</wr-metric-tile>
  <wr-metric-tile value="-3.0" unit="%">2023年</wr-metric-tile>
`,
  ),
};

/** Unlike units share no scale; the break says so, and so do words. */
export const UnlikeUnits: Story = {
  render: tag(
    'wr-compare',
    `
  <wr-metric-tile value="92" unit="条">收到社情民意信息</wr-metric-tile>
  <wr-metric-tile value="26" unit="期">整理编辑</wr-metric-tile>
`,
  ),
};

/** More than the number: the bar has an open end. The sentence reads on from label to label. */
export const MoreThan: Story = {
  render: tag(
    'wr-compare',
    `
  <wr-metric-tile value="771" unit="家">规模以上工业企业由2020年的</wr-metric-tile>
  <wr-metric-tile value="1076余" unit="家">增加到2025年的</wr-metric-tile>
`,
  ),
};

/** Long words and figures wrap and shrink within their half. */
export const LongText: Story = {
  args: {heading: '城镇居民人均可支配收入与农村居民人均可支配收入之间的差距逐年缩小情况'},
  render: tag(
    'wr-compare',
    `
  <wr-metric-tile value="123456.78" unit="万亿元人民币">由上一个五年规划期末按不变价格计算的</wr-metric-tile>
  <wr-metric-tile value="超234567.8" unit="万亿元人民币">提高到</wr-metric-tile>
`,
  ),
};

/** One figure is missing: no bars, the other stays. */
export const MissingData: Story = {
  args: {heading: '粮食产量'},
  render: tag(
    'wr-compare',
    '<wr-metric-tile value="" unit="万吨">2023年</wr-metric-tile><wr-metric-tile value="70650" unit="万吨">2024年</wr-metric-tile>',
  ),
};

/** Nothing inside: nothing is drawn, with one warning on the console. */
export const Empty: Story = {tags: ['warns'], render: tag('wr-compare')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
