import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {title: 'Elements/Credits', component: 'wr-credits'};
export default meta;

/** The end of the page. */
export const Usual: Story = {
  args: {scene: 'river'},
  render: tag('wr-credits', '本版文字由融媒体中心记者唐宇整理 黄圆圆制图'),
};

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

/** Nobody named: the scenery closes the page. */
export const MissingData: Story = {render: tag('wr-credits')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
