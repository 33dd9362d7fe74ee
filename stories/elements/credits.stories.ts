import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {title: 'Elements/Credits', component: 'wr-credits'};
export default meta;

/** The end of the page. */
export const Usual: Story = {
  args: {scene: 'river'},
  render: tag('wr-credits', '本版文字由融媒体中心记者唐宇整理 黄圆圆制图'),
};

/** One of the nine landscapes of the file of art, where a page ends. */
export const Landscape: Story = {args: {scene: 'lake'}, render: tag('wr-credits', '制图 黄圆圆')};

/** Without scenery. */
export const WithoutScene: Story = {
  args: {scene: 'none'},
  render: tag('wr-credits', '本版文字由融媒体中心记者唐宇整理 黄圆圆制图'),
};

/** One paragraph a line. */
export const ManyLines: Story = {
  render: tag('wr-credits', '<p>本版文字由融媒体中心记者唐宇整理</p><p>黄圆圆制图</p><p>初审 复审 终审</p>'),
};

/** Long credits wrap. */
export const LongText: Story = {
  render: tag('wr-credits', '本版文字由融媒体中心记者唐宇整理 黄圆圆制图 '.repeat(6)),
};

const scan =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 21 21'%3E%3Cpath d='M0 0h7v7h-7zM14 0h7v7h-7zM0 14h7v7h-7zM9 9h3v3h-3zM14 14h3v3h-3z'/%3E%3C/svg%3E";

/** With a slogan, a picture to scan, and pairs of who did what. */
export const Closing: Story = {
  render: tag(
    'wr-credits',
    `
  <p slot="motto">实干争先开新局</p>
  <p slot="motto">同心共绘新岚江</p>
  <small slot="motto">文中数据为演示数据</small>
  <figure slot="qr"><img alt="" src="${scan}"><figcaption>扫码读报告全文</figcaption></figure>
  <dl><dt>来源</dt><dd>省政府工作报告</dd><dt>制图</dt><dd>融媒体中心</dd><dt>审核</dt><dd>初审　复审　终审</dd><dt>日期</dt><dd>2026年1月</dd></dl>
`,
  ),
};

/** Without a picture to scan the slogan has the row. */
export const Motto: Story = {
  render: tag('wr-credits', '<p slot="motto">实干争先开新局，同心共绘新岚江</p>来源：省政府工作报告'),
};

/** Nobody named: the scenery closes the page. */
export const MissingData: Story = {render: tag('wr-credits')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
