import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {title: 'Elements/Pair', component: 'wr-pair'};
export default meta;

/** One figure of two groups: the bars begin at zero, on one scale. */
export const Usual: Story = {
  args: {heading: '居民人均可支配收入', icon: 'people'},
  render: tag(
    'wr-pair',
    `
  <wr-metric-tile value="46830" unit="元" change="+4.7%">城镇</wr-metric-tile>
  <wr-metric-tile value="24615" unit="元" change="+6.5%">农村</wr-metric-tile>
`,
  ),
};

/** Where words and figures leave no room for a bar, it has a line to itself. */
export const LongText: Story = {
  args: {heading: '城乡居民家庭人均工资性收入与经营净收入'},
  render: tag(
    'wr-pair',
    `
  <wr-metric-tile value="46830.25" unit="元/人" change="+4.7个百分点">城镇常住居民家庭</wr-metric-tile>
  <wr-metric-tile value="24615.5" unit="元/人">农村常住居民家庭<span slot="note">其中脱贫地区增速更快</span></wr-metric-tile>
`,
  ),
};

/** A figure that is missing, and two that have no common scale. */
export const MissingData: Story = {
  tags: ['warns'],
  args: {heading: '人均收入'},
  render: tag(
    'wr-pair',
    '<wr-metric-tile value="" unit="元">城镇</wr-metric-tile><wr-metric-tile value="3" unit="万人">农村</wr-metric-tile>',
  ),
};

/** Nothing inside: nothing is drawn, with one warning on the console. */
export const Empty: Story = {tags: ['warns'], render: tag('wr-pair')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
