import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Progress checklist',
  component: 'wr-progress-checklist',
  subcomponents: {'wr-check-item': 'wr-check-item'},
};
export default meta;

const items = [
  '<wr-check-item icon="city">聚焦加快城市更新、<em>提速推进桃花源新城</em>献智出力</wr-check-item>',
  '<wr-check-item icon="village">聚焦推进乡村振兴、<em>全力打造乡村振兴升级版</em>献智出力</wr-check-item>',
  '<wr-check-item icon="compass">聚焦全域旅游发展、<em>着力打造文旅融合新标杆</em>献智出力</wr-check-item>',
  '<wr-check-item icon="landscape">聚焦生态环境保护、<em>加快建设山清水秀美丽之地</em>献智出力</wr-check-item>',
  '<wr-check-item icon="growth">聚焦发展环境优化、<em>扎实推动经济高质量发展</em>献智出力</wr-check-item>',
];
const lines = (list: readonly string[]) => `\n  ${list.join('\n  ')}\n`;

/** Five tasks; the words that all share are drawn once, at either side. */
export const Usual: Story = {args: {frame: 'shared'}, render: tag('wr-progress-checklist', lines(items))};

/** Each item in full. */
export const Inline: Story = {args: {frame: 'inline'}, render: tag('wr-progress-checklist', lines(items))};

/** How far each item has come: told by a mark and by words, never by colour alone. */
export const States: Story = {
  render: tag(
    'wr-progress-checklist',
    `
  <wr-check-item state="done">聚焦加快城市更新、<em>提速推进桃花源新城</em>献智出力</wr-check-item>
  <wr-check-item state="doing" progress="62.5">聚焦推进乡村振兴、<em>全力打造乡村振兴升级版</em>献智出力</wr-check-item>
  <wr-check-item state="todo">聚焦全域旅游发展、<em>着力打造文旅融合新标杆</em>献智出力</wr-check-item>
`,
  ),
};

/** One item. */
export const OneItem: Story = {render: tag('wr-progress-checklist', lines(items.slice(0, 1)))};

/** Twenty items. */
export const ManyItems: Story = {
  render: tag('wr-progress-checklist', lines([...items, ...items, ...items, ...items])),
};

/** Long sentences wrap. */
export const LongText: Story = {
  render: tag(
    'wr-progress-checklist',
    lines([
      '<wr-check-item>聚焦加快城市更新和桃花源新城建设中的重点领域、重大项目和重要工作、<em>提速推进桃花源新城高质量发展和高品质生活，走好新的赶考之路</em>献智出力</wr-check-item>',
      ...items.slice(1, 3),
    ]),
  ),
};

/** More than all is drawn as full, and said as written, with one warning on the console. */
export const MoreThanAll: Story = {
  tags: ['warns'],
  render: tag(
    'wr-progress-checklist',
    '<wr-check-item state="done" progress="103">全年共办理提案</wr-check-item><wr-check-item state="doing" progress="过半">立案</wr-check-item>',
  ),
};

/** Nothing inside: nothing is drawn, with one warning on the console. */
export const MissingData: Story = {tags: ['warns'], render: tag('wr-progress-checklist')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
