import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {title: 'Elements/Metric tile', component: 'wr-metric-tile'};
export default meta;

/** One figure of the report: the number large, its unit small, and what it counts. */
export const Usual: Story = {
  args: {value: '22', unit: '场次', icon: 'study'},
  render: tag('wr-metric-tile', '开展集中学习研讨'),
};

/** A tally in the note shows how many, one mark a thing. */
export const WithTally: Story = {
  args: {value: '14', unit: '篇', icon: 'pen'},
  render: tag(
    'wr-metric-tile',
    '组织撰写理论研究成果<wr-tally slot="note" value="14" unit="篇" filled="5" mark="document">遴选 5 篇报市政协</wr-tally>',
  ),
};

/** The largest figure of a report, set for effect. */
export const Hero: Story = {
  args: {value: '390余', unit: '万元', size: 'hero'},
  render: tag('wr-metric-tile', '累计捐款捐物价值'),
};

/** Small, for a row of figures. */
export const Compact: Story = {
  args: {value: '5%左右', size: 'compact'},
  render: tag('wr-metric-tile', '民生类提案占比'),
};

/** A figure is shown as written. A long one gets smaller before it could run over. */
export const LongFigure: Story = {
  args: {value: '12,345,678.90余万', unit: '立方米/平方公里'},
  render: tag('wr-metric-tile', '累计捐款捐物价值'),
};

/** A long label wraps; nothing is cut. */
export const LongText: Story = {
  args: {value: '7', unit: '期', icon: 'document'},
  render: tag(
    'wr-metric-tile',
    '县领导就有关高中教育、县城盲道建设与管理等批示，聚焦酉阳发展战略目标，突出重点领域、重大项目和重要工作，积极建言资政，广泛凝心聚力',
  ),
};

/** Without a `value` the tile is a line of text among figures. */
export const WithoutFigure: Story = {
  args: {icon: 'book'},
  render: tag('wr-metric-tile', '编印<cite>《2022 年度主题理论研讨论文集》</cite>'),
};

/** An empty `value` is shown as missing, and so are a missing label and icon. */
export const MissingData: Story = {
  args: {value: '', unit: '件'},
  render: tag('wr-metric-tile', '全年共办理提案'),
};

/** What is no figure is shown as written, with one warning on the console. */
export const NotAFigure: Story = {
  tags: ['warns'],
  args: {value: 'abc', icon: 'no-such-icon'},
  render: tag('wr-metric-tile', '全年共办理提案'),
};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
