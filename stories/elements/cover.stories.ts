import type {Meta} from '@storybook/web-components-vite';
import {sceneNames} from '../../src/themes/scene-names.js';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {title: 'Elements/Cover', component: 'wr-cover'};
export default meta;

/** Seal, title and scenery. */
export const Usual: Story = {
  args: {kicker: '一图读懂', heading: '县政协常委会工作报告', scene: 'peach-blossom'},
  render: tag('wr-cover'),
};

/** Words below the title. */
export const Subtitle: Story = {
  args: {heading: '县政协常委会工作报告', scene: 'mountains'},
  render: tag('wr-cover', '2022—2023 年度'),
};

/** The nine landscapes of the file of art. */
export const Scenes: Story = {
  render: () =>
    sceneNames
      .map(
        (scene) =>
          `<wr-cover size="compact" scene="${scene}" heading="2026年岚江县政府工作报告">${scene}</wr-cover>`,
      )
      .join(''),
};

/** Without scenery. */
export const WithoutScene: Story = {
  args: {heading: '县政协常委会工作报告', scene: 'none'},
  render: tag('wr-cover', '2022—2023 年度'),
};

/** Low, for a brief. */
export const Compact: Story = {
  args: {heading: '2026年岚江省政府工作报告', size: 'compact'},
  render: tag('wr-cover', '岚江省第十四届人民代表大会第四次会议'),
};

/** A name of four characters is no larger than one of six. */
export const CompactShort: Story = {
  args: {heading: '县政协常委会工作报告', size: 'compact', scene: 'mountains'},
  render: tag('wr-cover'),
};

/** A drawing that stands for a photograph. */
const photograph = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><linearGradient id="a" x2="0" y2="1"><stop stop-color="#9cc4dd"/><stop offset="1" stop-color="#eef2ee"/></linearGradient><path d="M0 0H1600V1200H0Z" fill="url(#a)"/><path d="M0 760L420 420L760 700L1180 380L1600 720V1200H0Z" fill="#6f8f86"/><path d="M0 960L500 760L900 940L1600 800V1200H0Z" fill="#3f6152"/></svg>',
)}`;

/** A picture of your own in a window at the foot. */
export const OwnPicture: Story = {
  args: {heading: '县政协常委会工作报告'},
  render: tag('wr-cover', `<img slot="scene" src="${photograph}" alt="">2022—2023 年度`),
};

/** A picture of your own behind the words. */
export const OwnPictureFull: Story = {
  args: {heading: '县政协常委会工作报告', 'scene-fit': 'full'},
  render: tag('wr-cover', `<img slot="scene" src="${photograph}" alt="">2022—2023 年度`),
};

/** A long title wraps; a long kicker stands in a bar. */
export const LongText: Story = {
  args: {
    kicker: '一图读懂政协常委会工作报告全文',
    heading: '中国人民政治协商会议酉阳土家族苗族自治县第十四届委员会常务委员会工作报告',
  },
  render: tag('wr-cover', '着力强化党的创新理论武装，紧扣时代脉搏坚定正确履职方向。'),
};

/** Rich text as the heading. */
export const RichHeading: Story = {
  render: tag('wr-cover', '<span slot="heading">县政协<em>常委会</em>工作报告</span>'),
};

/** Without a title a low strip with the seal remains. */
export const MissingData: Story = {render: tag('wr-cover')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
