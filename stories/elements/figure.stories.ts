import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {title: 'Elements/Figure', component: 'wr-figure'};
export default meta;

/** A drawing that stands for a photograph. */
const photograph = (sky: string, hill: string) =>
  `<img slot="picture" alt="山间新桥" src="data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="1000"><path d="M0 0H1500V1000H0Z" fill="${sky}"/><path d="M0 700L400 380L760 660L1100 340L1500 640V1000H0Z" fill="${hill}"/><path d="M0 720H1500" stroke="#fff" stroke-width="14"/></svg>`,
  )}">`;
const [one, two, three] = [
  photograph('#b9d3e0', '#5f7f74'),
  photograph('#f0d9b8', '#8a6a4c'),
  photograph('#d7dfe6', '#4b5f78'),
];
const words = '<span slot="caption">大桥建成通车</span><span slot="credit">某某 摄</span>';

/** A photograph in its column, with caption and credit. */
export const Usual: Story = {render: tag('wr-figure', one + words)};

/** From edge to edge, with a figure upon it. */
export const Strip: Story = {
  args: {layout: 'full'},
  render: tag(
    'wr-figure',
    `${one}${words}<wr-metric-tile value="1860" unit="公里">高铁运营里程</wr-metric-tile>`,
  ),
};

/** Cropped to a ratio. */
export const Ratio: Story = {args: {ratio: '21:9'}, render: tag('wr-figure', one)};

/** Three of a gallery. */
export const Gallery: Story = {render: tag('wr-figure', `${one}${two}${three}${words}`)};

/** A long caption. */
export const LongText: Story = {
  render: tag(
    'wr-figure',
    `${one}<span slot="caption">坚持把人民对美好生活的向往作为奋斗目标，把惠民生、暖民心的举措一项一项落到实处</span><span slot="credit">某某县融媒体中心 某某 摄</span>`,
  ),
};

/** Without a picture nothing is drawn. */
export const MissingData: Story = {tags: ['warns'], render: tag('wr-figure', words)};

export const Jade: Story = {...Strip, globals: {theme: 'jade'}};
export const Azure: Story = {...Strip, globals: {theme: 'azure'}};
