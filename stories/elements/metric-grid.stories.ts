import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {title: 'Elements/Metric grid', component: 'wr-metric-grid'};
export default meta;

const study = '<wr-metric-tile value="22" unit="场次" icon="study">开展集中学习研讨</wr-metric-tile>';
const asked =
  '<wr-metric-tile value="19" unit="次" icon="document">向县委请示报告重要工作、重大事项</wr-metric-tile>';
const written = `<wr-metric-tile value="14" unit="篇" icon="pen">
    组织撰写理论研究成果
    <wr-tally slot="note" value="14" unit="篇" filled="5" mark="document">遴选 5 篇报市政协</wr-tally>
  </wr-metric-tile>`;
const book = '<wr-metric-tile icon="book">编印<cite>《2022 年度主题理论研讨论文集》</cite></wr-metric-tile>';

/** Two tiles side by side; labels, numbers and notes stand on common lines. A third has the row to itself. */
export const Usual: Story = {
  render: tag('wr-metric-grid', `\n  ${study}\n  ${asked}\n  ${written}\n  ${book}\n`),
};

/** One tile takes the whole width. */
export const OneTile: Story = {render: tag('wr-metric-grid', study)};

/** Eight tiles. */
export const ManyTiles: Story = {render: tag('wr-metric-grid', `${study}${asked}`.repeat(4))};

/** Compact tiles stand three or four abreast. */
export const Compact: Story = {
  render: tag(
    'wr-metric-grid',
    [
      ['92', '条', '社情民意信息'],
      ['26', '期', '整理编辑'],
      ['235', '件', '共收到提案'],
      ['225', '件', '立案'],
    ]
      .map(
        ([value, unit, label]) =>
          `<wr-metric-tile size="compact" value="${value}" unit="${unit}">${label}</wr-metric-tile>`,
      )
      .join(''),
  ),
};

/** The number of columns can be told. */
export const Columns: Story = {args: {columns: 3}, render: tag('wr-metric-grid', study + asked + study)};

/** Long labels and long figures keep to their column. */
export const LongText: Story = {
  render: tag(
    'wr-metric-grid',
    `<wr-metric-tile value="390余" unit="万元">组织引导委员积极履行社会责任，奉献爱心、传递温情，累计捐款捐物价值</wr-metric-tile>
     <wr-metric-tile value="123,456.78" unit="公顷/平方公里">十四届一次会议期间共收到提案</wr-metric-tile>`,
  ),
};

/** Missing values keep their place. */
export const MissingData: Story = {
  render: tag(
    'wr-metric-grid',
    `${study}<wr-metric-tile value="" unit="件">立案</wr-metric-tile><wr-metric-tile></wr-metric-tile>`,
  ),
};

/** Two figures that stand out: one mark for each thing, and a rate of its own. */
export const Lead: Story = {
  args: {layout: 'lead'},
  render: tag(
    'wr-metric-grid',
    `
  <wr-metric-tile value="31" unit="场次">开展协商活动
    <wr-tally slot="note" value="31" unit="场次"></wr-tally><span slot="note">报送协商报告18份</span></wr-metric-tile>
  <wr-metric-tile value="77.6" unit="%">意见建议采纳率
    <wr-tally slot="note" mark="rate" value="77.6" unit="%"></wr-tally><span slot="note">提出156条，采纳121条</span></wr-metric-tile>
`,
  ),
};

/** Nothing inside: nothing is drawn, with one warning on the console. */
export const Empty: Story = {tags: ['warns'], render: tag('wr-metric-grid')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
