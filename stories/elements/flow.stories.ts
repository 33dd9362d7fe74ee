import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Flow',
  component: 'wr-flow',
  subcomponents: {'wr-flow-step': 'wr-flow-step'},
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
