import type {Meta} from '@storybook/web-components-vite';
import {table, tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {title: 'Elements/Ranking', component: 'wr-ranking'};
export default meta;

/** The largest first; the emphasised row is the one that the ranking is about. */
export const Usual: Story = {
  args: {heading: '2024年地区生产总值居前的省份'},
  render: tag(
    'wr-ranking',
    `${table(
      '省份|地区生产总值（亿元）',
      '广东|141634',
      '江苏|137008',
      '山东|98566',
      '<b>浙江</b>|90131',
      '四川|64697',
      '河南|63590',
    )}<p>资料来源：各省国民经济和社会发展统计公报</p>`,
  ),
};

/** Figures below zero extend to the other side of the same zero. */
export const BelowZero: Story = {
  args: {heading: '2024年固定资产投资增长'},
  render: tag(
    'wr-ranking',
    table('领域|比上年增长', '制造业投资|9.2%', '基础设施投资|4.4%', '房地产开发投资|-10.6%'),
  ),
};

/** Unlike units have scales of their own; the places that the table gives keep its order. */
export const TwoUnits: Story = {
  render: tag(
    'wr-ranking',
    table(
      '位次|品种|产量（万吨）|比上年增长（%）',
      '1|玉米|29492|2.1',
      '2|稻谷|20753|0.5',
      '3|小麦|14010|2.6',
    ),
  ),
};

/** One row. */
export const OneRow: Story = {render: tag('wr-ranking', table('县|数（个）', '甲县|12'))};

/** Many rows are set closer. */
export const ManyRows: Story = {
  render: tag(
    'wr-ranking',
    table('乡镇|户数（户）', ...Array.from({length: 30}, (_, i) => `第${i + 1}乡镇|${3200 - i * 97}`)),
  ),
};

/** Long names wrap beside their bars, and stand above them on a phone. */
export const LongText: Story = {
  render: tag(
    'wr-ranking',
    table(
      '单位|办理件数（余件）',
      '县经济技术开发区管理委员会和高新技术产业服务中心|1234余件',
      '县住房和城乡建设局|620件',
      '县交通局|7件',
    ),
  ),
};

/** What is missing has no bar; a total is not ranked. */
export const MissingData: Story = {
  render: tag('wr-ranking', table('县|数（个）', '甲县|12', '乙县|—', '丙县|7', '合计|19')),
};

/** Nothing inside: nothing is drawn, with one warning on the console. */
export const Empty: Story = {tags: ['warns'], render: tag('wr-ranking')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
