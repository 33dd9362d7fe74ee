import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Report',
  component: 'wr-report',
  parameters: {wholeReport: true},
};
export default meta;

const content = `
  <wr-cover heading="县政协常委会工作报告"></wr-cover>
  <wr-part heading="2022年 工作回顾">
    <wr-lede>一年来，在中共酉阳自治县委的坚强领导下，新一届县政协常委会恪守初心、勇担使命。</wr-lede>
    <wr-section heading="着力强化党的创新理论武装，紧扣时代脉搏坚定正确履职方向。">
      <wr-metric-tile value="22" unit="场次" icon="study">开展集中学习研讨</wr-metric-tile>
    </wr-section>
  </wr-part>
  <wr-credits>本版文字由融媒体中心记者唐宇整理 黄圆圆制图</wr-credits>
`;

/** The page: it sets the colours and the unit of length of everything inside. */
export const Usual: Story = {args: {theme: 'vermilion', motion: 'auto'}, render: tag('wr-report', content)};

/** Green and gold. */
export const Jade: Story = {args: {theme: 'jade'}, render: tag('wr-report', content)};

/** Blue and gold. */
export const Azure: Story = {args: {theme: 'azure'}, render: tag('wr-report', content)};

/** Plain HTML between the elements is set in the report's type. */
export const OneParagraph: Story = {
  render: tag('wr-report', '<p>一年来，在中共酉阳自治县委的坚强领导下。</p>'),
};

/** Two reports of different colours on one page, each as wide as its column, each an article of its own. */
export const TwoColumns: Story = {
  render: () => `<div style="display: grid; grid-template-columns: 375px minmax(0, 1fr); align-items: start">
  <article aria-label="县政协"><wr-report theme="jade">${content}</wr-report></article>
  <article aria-label="市政协"><wr-report theme="azure">${content.replaceAll('县政协', '市政协')}</wr-report></article>
</div>`,
};

/** An unknown theme is drawn in the default colours, with one warning on the console. */
export const UnknownTheme: Story = {
  tags: ['warns'],
  args: {theme: 'mauve'},
  render: tag('wr-report', content),
};

/** Nothing inside: an empty page. */
export const MissingData: Story = {render: tag('wr-report')};
