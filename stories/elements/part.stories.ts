import type {Meta} from '@storybook/web-components-vite';
import {sceneNames} from '../../src/themes/scene-names.js';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {title: 'Elements/Part', component: 'wr-part'};
export default meta;

const lede =
  '<wr-lede>过去的一年，县政协常委会坚定不移把坚决拥护“<b>两个确立</b>”、坚决做到“<b>两个维护</b>”转化为实际行动。</wr-lede>';
const section = (heading: string) =>
  `<wr-section heading="${heading}"><p>一年来，新一届县政协常委会恪守初心、勇担使命。</p></wr-section>`;

/** The banner of a part with its year, an opening paragraph, and a section numbered by its place. */
export const Usual: Story = {
  args: {heading: '2022年 工作回顾'},
  render: tag('wr-part', lede + section('着力强化党的创新理论武装，紧扣时代脉搏坚定正确履职方向。')),
};

/** A strip of landscape over the banner. */
export const Mountains: Story = {
  args: {heading: '2023年 工作安排', scene: 'mountains'},
  render: tag('wr-part', lede),
};

/** The nine landscapes of the file of art, over banners. */
export const Scenes: Story = {
  render: () =>
    sceneNames
      .map((scene) => `<wr-part size="compact" scene="${scene}" heading="2026年 ${scene}"></wr-part>`)
      .join(''),
};

/** A heading without a year. */
export const WithoutYear: Story = {args: {heading: '工作安排'}, render: tag('wr-part', lede)};

/** Twelve sections: 一 to 十二. */
export const ManySections: Story = {
  args: {heading: '2022年 工作回顾'},
  render: tag('wr-part', section('充分发挥专门协商机构作用，聚焦中心任务助力推动高质量发展。').repeat(12)),
};

/** A long heading wraps within the banner. */
export const LongText: Story = {
  args: {heading: '2022年 始终秉承履职为民价值取向，突出共建共享助力创造高品质生活'},
  render: tag('wr-part', lede),
};

/** Without a heading there is no banner. */
export const MissingData: Story = {render: tag('wr-part', lede)};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};

/** The lower banner of a brief. */
export const Compact: Story = {args: {heading: '2025年 成绩单', size: 'compact'}, render: tag('wr-part')};
