import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

// All places and figures are invented.
const meta: Meta<Attributes> = {title: 'Elements/Honours', component: 'wr-honours'};
export default meta;

const honour = (value: string, label: string, scope = ''): string =>
  `\n  <wr-honour value="${value}">${label}${scope && `<span slot="scope">${scope}</span>`}</wr-honour>`;
const best = honour('第1位', '锂电池材料产量', '居全国');
const first = honour('首批', '数字贸易试点', '国家级');
const plaques =
  '\n  <wr-honour>国家文明典范城市2个</wr-honour>\n  <wr-honour>国家乡村振兴示范县3个</wr-honour>';

/** Three medals, the best the largest, and two plaques. */
export const Usual: Story = {
  render: tag('wr-honours', best + honour('第3位', '区域创新能力', '居中部省份') + first + plaques),
};

/** One or two are plaques: medals need a row of three. */
export const Two: Story = {render: tag('wr-honours', best + first)};

/** One honour alone, outside a row. */
export const One: Story = {render: () => best};

/** Places of two and three digits, words of four characters. */
export const Values: Story = {
  render: tag(
    'wr-honours',
    honour('第12位', '政务服务满意度', '居全国') +
      honour('第108位', '综合竞争力') +
      honour('全国首创', '“一件事”改革'),
  ),
};

/** Long labels take more lines; the feet stand on one line. */
export const LongText: Story = {
  render: tag(
    'wr-honours',
    honour('第2位', '营商环境便利度评价', '居全国省会以外城市') +
      honour('唯一', '国家绿色低碳先行区', '中部地区') +
      honour('第12位', '政务服务满意度', '居全国') +
      '\n  <wr-honour>全国双拥模范城“五连冠”</wr-honour>',
  ),
};

/** Nothing inside: nothing is drawn, with one warning on the console. */
export const Empty: Story = {tags: ['warns'], render: tag('wr-honours')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
