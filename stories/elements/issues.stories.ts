import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

// All places and figures are invented.
const meta: Meta<Attributes> = {
  title: 'Elements/Issues',
  component: 'wr-issues',
  subcomponents: {'wr-issue': 'wr-issue'},
};
export default meta;

const issue = (topic: string, result: string, more = ''): string =>
  `\n  <wr-issue topic="${topic}" ${more}>${result}</wr-issue>`;
const four = [
  issue('“培育特色产业集群”', '写入方案建议<b>17条</b>', 'icon="factory" subject="industry"'),
  issue('“城乡供水一体化”', '11座水厂整合为<b>3座</b>', 'icon="water" subject="countryside"'),
  issue('山区防火水池建设', '建成蓄水池<b>64座</b>', 'icon="shield" subject="safety"'),
  issue('义务教育集团化办学', '覆盖学校<b>28所</b>', 'icon="study" subject="livelihood"'),
].join('');
const heads = {from: '协商议题', to: '落地成果'};

/** Issue and result, each in its column; on a phone the result below. */
export const Usual: Story = {render: tag('wr-issues', four), args: heads};

/** Long issues and results, one without a figure, one without an icon. */
export const LongText: Story = {
  render: tag(
    'wr-issues',
    issue(
      '关于加强山区森林防火水池建设的建议',
      '得到批示，推动建成蓄水池<b>64座</b>，新增蓄水能力<b>9800立方米</b>',
      'icon="shield" subject="safety"',
    ) +
      issue('古镇保护活化', '保护条例列入立法计划', 'icon="study" subject="opening"') +
      issue('电动自行车充电设施建设', '新增充电端口<b>3100余个</b>'),
  ),
  args: {from: '监督议题', to: '整改结果'},
};

/** Without heads. */
export const NoHeads: Story = {render: tag('wr-issues', four)};

/** One alone, outside its row. */
export const One: Story = {
  render: () => issue('山区防火水池建设', '建成蓄水池<b>64座</b>', 'icon="shield" subject="safety"'),
};

/** On a deep ground everything is gold. */
export const Deep: Story = {
  render: () =>
    `<wr-section ground="deep" heading="协商议政"><wr-issues from="协商议题" to="落地成果">${four}</wr-issues></wr-section>`,
};

/** Nothing inside: nothing is drawn, with one warning on the console. */
export const Empty: Story = {tags: ['warns'], render: tag('wr-issues')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
