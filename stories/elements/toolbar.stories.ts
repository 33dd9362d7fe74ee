import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const inChinese = (markup: string): string => `<div lang="zh-CN">${markup}</div>`;

const meta: Meta<Attributes> = {
  title: 'Elements/Toolbar',
  component: 'wr-toolbar',
  parameters: {wholeReport: true},
};
export default meta;

const report = (id: string, heading: string): string => `
<wr-report id="${id}" motion="none">
  <wr-cover kicker="一图读懂" heading="${heading}"></wr-cover>
  <wr-part heading="2022年 工作回顾">
    <wr-section heading="着力强化理论武装">
      <wr-metric-tile value="22" unit="场次" icon="study">开展集中学习研讨</wr-metric-tile>
    </wr-section>
  </wr-part>
</wr-report>`;

/** Above the report, and in no picture of it: five buttons, of which the Tab key reaches one and the arrow keys the others. */
export const Usual: Story = {
  render: (attributes) => inChinese(tag('wr-toolbar')(attributes) + report('report', '县政协常委会工作报告')),
};

/** Two reports on a page: `for` says which one the buttons save. */
export const ForOneOfTwo: Story = {
  args: {for: 'second'},
  render: (attributes) =>
    inChinese(
      tag('wr-toolbar')(attributes) +
        report('first', '县政协常委会工作报告') +
        report('second', '县政府工作报告'),
    ),
};

/** Nothing to save: a press says what is missing. */
export const WithoutReport: Story = {render: (attributes) => inChinese(tag('wr-toolbar')(attributes))};

/** On an English page it speaks English. */
export const English: Story = {
  render: (attributes) => `<div lang="en">${tag('wr-toolbar')(attributes)}</div>`,
};
