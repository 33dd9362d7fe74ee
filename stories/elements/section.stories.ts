import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {title: 'Elements/Section', component: 'wr-section'};
export default meta;

const heading = '着力强化党的创新理论武装，紧扣时代脉搏坚定正确履职方向。';
const text = '<p>科学分工政协党组及主席会议成员职责；配齐各专委会主任、副主任。</p>';

/** A numbered heading and a paragraph. */
export const Usual: Story = {args: {number: '一', heading}, render: tag('wr-section', text)};

/** A darker ground that begins with a ridge of hills. */
export const Band: Story = {args: {number: '二', heading, ground: 'band'}, render: tag('wr-section', text)};

/** A deep ground. */
export const Deep: Story = {args: {number: '三', heading, ground: 'deep'}, render: tag('wr-section', text)};

/** A twig in blossom in the corner. */
export const Sprig: Story = {args: {number: '五', heading, scene: 'sprig'}, render: tag('wr-section', text)};

/** Plain HTML inside is set as part of the report. */
export const PlainBlocks: Story = {
  args: {number: '五', heading: '切实规范政协组织自身建设，守正创新推进政协事业跃上新台阶。'},
  render: tag(
    'wr-section',
    `${text}
  <ul><li>定期听取各委室（中心）工作开展情况汇报；</li><li>指导政协机关党总支顺利完成换届。</li></ul>
  <ol><li>整理编辑 26 期</li><li>市政协采用 7 期</li></ol>
  <blockquote>立足新时代人民政协新方位新使命。</blockquote>
  <table>
    <thead><tr><th scope="col">项目</th><th scope="col">件</th></tr></thead>
    <tbody><tr><th scope="row">共收到提案</th><td>235</td></tr><tr><th scope="row">立案</th><td>225</td></tr></tbody>
  </table>`,
  ),
};

/** A heading of several lines. */
export const LongText: Story = {
  args: {number: '十二', heading: heading.repeat(3)},
  render: tag('wr-section', text.repeat(4)),
};

/** No heading and no number. */
export const MissingData: Story = {args: {number: ''}, render: tag('wr-section', text)};

/** An unknown ground is drawn as paper, with one warning on the console. */
export const UnknownGround: Story = {
  tags: ['warns'],
  args: {heading, number: '一', ground: 'marble'},
  render: tag('wr-section', text),
};

export const Jade: Story = {...Band, globals: {theme: 'jade'}};
export const Azure: Story = {...Band, globals: {theme: 'azure'}};
