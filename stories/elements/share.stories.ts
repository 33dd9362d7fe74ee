import type {Meta} from '@storybook/web-components-vite';
import {table, tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Share',
  component: 'wr-share',
  argTypes: {kind: {control: 'select', options: ['bar', 'ring']}},
};
export default meta;

const industries = table('产业|比重（%）', '第一产业|6.8', '第二产业|36.5', '第三产业|56.7');

/** Parts end to end on one bar, their words inside; those of a short part stand above it. */
export const Usual: Story = {
  args: {heading: '2024年三次产业增加值占国内生产总值的比重'},
  render: tag('wr-share', `${industries}<p>资料来源：国家统计局2024年统计公报</p>`),
};

/** Parts in the colours of their subjects. */
export const Subjects: Story = {
  args: {heading: '三次产业结构'},
  render: tag(
    'wr-share',
    `<wr-metric-tile value="6.9" unit="%" subject="countryside">第一产业</wr-metric-tile>
     <wr-metric-tile value="39.4" unit="%" subject="industry">第二产业</wr-metric-tile>
     <wr-metric-tile value="53.7" unit="%" subject="opening">第三产业</wr-metric-tile>`,
  ),
};

/** The same round a ring, with the whole that the table states. */
export const Ring: Story = {
  args: {kind: 'ring', heading: '2024年三次产业增加值'},
  render: tag(
    'wr-share',
    table('产业|增加值（亿元）', '第一产业|91414', '第二产业|492087', '第三产业|765583', '合计|1349084'),
  ),
};

/** Tiles as parts; what they leave of 100 % is the rest. */
export const FromTiles: Story = {
  args: {heading: '2024年能源消费总量'},
  render: tag(
    'wr-share',
    `<wr-metric-tile value="53.2" unit="%">煤炭消费量占能源消费总量比重</wr-metric-tile>
     <wr-metric-tile value="28.6" unit="%">天然气、水电、核电、风电、太阳能发电等清洁能源</wr-metric-tile>`,
  ),
};

/** A whole that is stated. */
export const Total: Story = {
  args: {total: '235', heading: '提案'},
  render: tag('wr-share', table('类别|件数（件）', '经济建设|92', '民生|60余件')),
};

/** One part. */
export const OnePart: Story = {render: tag('wr-share', table('项|占比（%）', '民营企业|57.7'))};

/** Many parts: past the fourth they share a colour, never a row. */
export const ManyParts: Story = {
  render: tag(
    'wr-share',
    table(
      '行业|占比（%）',
      ...['31', '22', '14', '9', '8', '6', '4', '3', '2', '1'].map((n, i) => `行业${i + 1}|${n}`),
    ),
  ),
};

/** Parts that are more than their whole are drawn as shares of their sum, and the block says so. */
export const DoesNotAddUp: Story = {
  tags: ['warns'],
  render: tag('wr-share', table('项|占比（%）', '甲|60', '乙|45')),
};

/** A part without a figure keeps its row. */
export const MissingData: Story = {
  render: tag('wr-share', table('项|占比（%）', '甲|60', '乙|—', '丙|15')),
};

/** Long names wrap. */
export const LongText: Story = {
  render: tag(
    'wr-share',
    table(
      '项|占比（%）',
      '新一代信息技术、高端装备、新材料等战略性新兴产业|41.5',
      '传统优势产业改造提升|38.2',
      '其他|20.3',
    ),
  ),
};

/** Nothing inside: nothing is drawn, with one warning on the console. */
export const Empty: Story = {tags: ['warns'], render: tag('wr-share')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Ring, globals: {theme: 'azure'}};
