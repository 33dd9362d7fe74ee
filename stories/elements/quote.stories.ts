import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {title: 'Elements/Quote', component: 'wr-quote'};
export default meta;

/** A slogan on a deep band, one phrase a line. */
export const Usual: Story = {render: tag('wr-quote', '让发展更有温度，让幸福更有质感。')};

/** A longer one runs on in smaller type. */
export const LongText: Story = {
  render: tag(
    'wr-quote',
    '坚持把人民对美好生活的向往作为奋斗目标，把群众的急难愁盼一件一件记在心上，把惠民生、暖民心的举措一项一项落到实处。',
  ),
};

/** Nothing inside. */
export const Empty: Story = {render: tag('wr-quote')};

/** What came of it, as figures: the brand of the year. */
export const Figures: Story = {
  render: tag(
    'wr-quote',
    `“有事来协商”
  <wr-metric-tile slot="figures" value="126" unit="场">协商活动</wr-metric-tile>
  <wr-metric-tile slot="figures" value="312" unit="条">采纳意见</wr-metric-tile>
  <wr-metric-tile slot="figures" value="5.2万" unit="人次">群众参与</wr-metric-tile>
`,
  ),
};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
