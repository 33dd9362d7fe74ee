import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Flow',
  component: 'wr-flow',
  subcomponents: {'wr-flow-step': 'wr-flow-step', 'wr-split': 'wr-split'},
};
export default meta;

/** From proposals received to proposals taken up: bars from zero, on one scale. */
export const Usual: Story = {
  render: tag(
    'wr-flow',
    `
  <wr-metric-tile value="235" unit="件">十四届一次会议期间共收到提案</wr-metric-tile>
  <wr-metric-tile value="225" unit="件">立案</wr-metric-tile>
  <wr-flow-step lead="其中">
    <wr-metric-tile value="60余" unit="件">民生类提案</wr-metric-tile>
  </wr-flow-step>
`,
  ),
};

/** 92 条 become 26 期: where the unit changes, a new scale starts behind a break. */
export const TwoUnits: Story = {
  render: tag(
    'wr-flow',
    `
  <wr-metric-tile value="92" unit="条">全年共收到社情民意信息</wr-metric-tile>
  <wr-metric-tile value="26" unit="期">整理编辑</wr-metric-tile>
  <wr-flow-step lead="其中">
    <wr-metric-tile value="7" unit="期">市政协采用</wr-metric-tile>
    <wr-metric-tile value="7" unit="期">县领导就有关高中教育、县城盲道建设与管理等批示</wr-metric-tile>
  </wr-flow-step>
`,
  ),
};

/** One step. */
export const OneStep: Story = {
  render: tag('wr-flow', '<wr-metric-tile value="225" unit="件">立案</wr-metric-tile>'),
};

/** Eight steps. */
export const ManySteps: Story = {
  render: tag(
    'wr-flow',
    ['235', '225', '180', '92', '60余', '26', '7', '1']
      .map((value) => `<wr-metric-tile value="${value}" unit="件">民生类提案</wr-metric-tile>`)
      .join(''),
  ),
};

const result = `
  <wr-split heading="办理结果">
    <wr-metric-tile value="141" unit="件">已经解决或基本解决</wr-metric-tile>
    <wr-metric-tile value="39" unit="件">正在解决或列入计划</wr-metric-tile>
    <wr-metric-tile value="9" unit="件">留作参考</wr-metric-tile>
  </wr-split>`;

/** Words inside the bars, from edge to edge; what a step is made of as parts of one bar, each as long as its share. */
export const Bars: Story = {
  args: {layout: 'bars'},
  render: tag(
    'wr-flow',
    `
  <wr-metric-tile value="216" unit="件">收到提案</wr-metric-tile>
  <wr-metric-tile value="189" unit="件">立案<span slot="note">已全部办复</span></wr-metric-tile>${result}
  <wr-split heading="按内容分">
    <wr-metric-tile value="72" unit="件" subject="industry">经济建设</wr-metric-tile>
    <wr-metric-tile value="61" unit="件" subject="livelihood">社会民生</wr-metric-tile>
    <wr-metric-tile value="24" unit="件" subject="ecology">生态文明</wr-metric-tile>
    <wr-metric-tile value="18" unit="件" subject="opening">文化建设</wr-metric-tile>
    <wr-metric-tile value="14" unit="件" subject="government">政治建设及其他</wr-metric-tile>
  </wr-split>
`,
  ),
};
export const BarsJade: Story = {...Bars, globals: {theme: 'jade'}};
export const BarsAzure: Story = {...Bars, globals: {theme: 'azure'}};

/** On deep ground. */
export const BarsOnDeep: Story = {
  render: () =>
    `<wr-section ground="deep" heading="提升提案质效">${Bars.render!({layout: 'bars'}, {} as never) as string}</wr-section>`,
};

/** Words that have no room in their bar stand above it; another unit begins another scale. */
export const BarsShort: Story = {
  args: {layout: 'bars'},
  render: tag(
    'wr-flow',
    `
  <wr-metric-tile value="2160" unit="件">大会以来收到的意见建议和提案</wr-metric-tile>
  <wr-metric-tile value="189" unit="件">立案<span slot="note">已全部办复，没有一件超期</span></wr-metric-tile>${result}
  <wr-metric-tile value="112" unit="期">整理编报《社情民意》</wr-metric-tile>
  <wr-metric-tile value="46" unit="期">县领导批示</wr-metric-tile>
`,
  ),
};

/** Parts that do not add up to their step are listed without a bar, with one warning on the console. */
export const BarsNotSummed: Story = {
  tags: ['warns'],
  args: {layout: 'bars'},
  render: tag('wr-flow', `<wr-metric-tile value="225" unit="件">立案</wr-metric-tile>${result}`),
};

/** Long labels wrap beside their bars; a long figure gets its room. */
export const LongText: Story = {
  render: tag(
    'wr-flow',
    `<wr-metric-tile value="1234567余" unit="立方米">十四届一次会议期间全年共收到社情民意信息和提案建议意见</wr-metric-tile>
     <wr-metric-tile value="225" unit="立方米">县领导就有关高中教育、县城盲道建设与管理等批示</wr-metric-tile>`,
  ),
};

/** A step without a figure, and one that holds none, are shown without a bar. */
export const MissingData: Story = {
  tags: ['warns'],
  render: tag(
    'wr-flow',
    `<wr-metric-tile value="235" unit="件">共收到提案</wr-metric-tile>
     <wr-metric-tile value="" unit="件">立案</wr-metric-tile>
     <wr-metric-tile value="若干" unit="件">其中民生类提案</wr-metric-tile>`,
  ),
};

/** Nothing inside: nothing is drawn, with one warning on the console. */
export const Empty: Story = {tags: ['warns'], render: tag('wr-flow')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
