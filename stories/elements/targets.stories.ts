import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

// Figures: targets of the State Council's work reports of 2024 and 2025; results: National Bureau of Statistics,
// 2024年国民经济和社会发展统计公报.
const meta: Meta<Attributes> = {title: 'Elements/Targets', component: 'wr-targets'};
export default meta;

/** Targets of a year: 左右 and 以上 stay beside their numbers; a target in words has none. */
export const Usual: Story = {
  render: tag(
    'wr-targets',
    `
  <wr-metric-tile value="5" unit="%左右">国内生产总值增长</wr-metric-tile>
  <wr-metric-tile value="5.5" unit="%左右">城镇调查失业率</wr-metric-tile>
  <wr-metric-tile value="1200" unit="万人以上">城镇新增就业</wr-metric-tile>
  <wr-metric-tile value="2" unit="%左右">居民消费价格涨幅</wr-metric-tile>
  <wr-metric-tile>居民收入增长和经济增长同步</wr-metric-tile>
  <wr-metric-tile value="1.4" unit="万亿斤左右">粮食产量</wr-metric-tile>
`,
  ),
};

/** What was reached stands below its target: a bar from zero, and a stroke where the target lies. */
export const WithActual: Story = {
  render: tag(
    'wr-targets',
    `
  <wr-metric-tile value="5" unit="%左右" icon="growth">国内生产总值增长<span slot="actual">增长5.0%</span></wr-metric-tile>
  <wr-metric-tile value="1200" unit="万人以上" icon="people">城镇新增就业<span slot="actual">新增1256万人</span></wr-metric-tile>
  <wr-metric-tile value="5.5" unit="%左右" icon="handshake">城镇调查失业率<span slot="actual">平均5.1%</span></wr-metric-tile>
  <wr-metric-tile value="2.5" unit="%左右" icon="landscape">单位国内生产总值能耗降低<span slot="actual">降低3.8%</span></wr-metric-tile>
`,
  ),
};

/** A completed share, a range, and words that no bar could show. */
export const Completion: Story = {
  render: tag(
    'wr-targets',
    `
  <wr-metric-tile value="15" unit="个">建设农村幸福院<span slot="actual">已完成53%</span></wr-metric-tile>
  <wr-metric-tile value="35" unit="万套">筹集保障性租赁住房<span slot="actual">完成年度计划的103.3%</span></wr-metric-tile>
  <wr-metric-tile value="5%—5.5" unit="%">地区生产总值增长<span slot="actual">增长5.2%</span></wr-metric-tile>
  <wr-metric-tile value="90" unit="%以上">提案办复率<span slot="actual">全部办复</span></wr-metric-tile>
`,
  ),
};

const board = `
  <wr-metric-tile value="5.5" unit="%左右" icon="growth">地区生产总值增长<span slot="actual">2025年实际5.6%</span></wr-metric-tile>
  <wr-metric-tile value="6.5" unit="%以上" icon="city" subject="industry">规模以上工业增加值增长<span slot="actual">2025年实际6.8%</span></wr-metric-tile>
  <wr-metric-tile value="6" unit="%左右" icon="handshake" subject="opening">社会消费品零售总额增长<span slot="actual">2025年实际5.7%</span></wr-metric-tile>
  <wr-metric-tile value="8" unit="万人以上" icon="people" subject="livelihood">城镇新增就业<span slot="actual">2025年实际8.6万人</span></wr-metric-tile>
  <wr-metric-tile icon="people" subject="livelihood">居民收入<b>与经济增长同步</b></wr-metric-tile>
  <wr-metric-tile value="61" unit="亿斤以上" icon="village" subject="countryside">粮食总产量<span slot="actual">2025年实际61.2亿斤</span></wr-metric-tile>
  <wr-metric-tile value="28" unit="微克/立方米以内" icon="landscape" subject="ecology">细颗粒物平均浓度<span slot="actual">2025年实际29微克/立方米</span></wr-metric-tile>
`;

/** A board: the first target on deep ground, each of the others in the colour of its subject beside what was reached. */
export const Board: Story = {args: {layout: 'board', to: '2026年目标'}, render: tag('wr-targets', board)};

/** A board with long labels, a target without its actual, and one in words. */
export const BoardWithGaps: Story = {
  args: {layout: 'board'},
  render: tag(
    'wr-targets',
    `
  <wr-metric-tile value="6.5" unit="%以上">规模以上工业增加值增长</wr-metric-tile>
  <wr-metric-tile value="3.8" unit="%左右" icon="landscape" subject="ecology">单位地区生产总值二氧化碳排放降低<span slot="actual">2025年实际3.9%</span></wr-metric-tile>
  <wr-metric-tile value="1.85" unit="以内" icon="people" subject="livelihood">城镇居民与农村居民人均可支配收入之比</wr-metric-tile>
  <wr-metric-tile>地表水达到或好于三类水体比例<b>完成国家下达任务</b></wr-metric-tile>
`,
  ),
};

/** One target. */
export const OneTarget: Story = {
  render: tag('wr-targets', '<wr-metric-tile value="5" unit="%左右">国内生产总值增长</wr-metric-tile>'),
};

/** Long words and figures wrap and shrink. */
export const LongText: Story = {
  render: tag(
    'wr-targets',
    `
  <wr-metric-tile value="12345.67" unit="微克/立方米以内" icon="landscape">地级及以上城市细颗粒物平均浓度在上一年的基础上继续下降并控制在<span slot="actual">比上一年下降2.7%，优良天数比例达到86.8%</span></wr-metric-tile>
  <wr-metric-tile value="3" unit="%左右">单位国内生产总值能耗降低</wr-metric-tile>
`,
  ),
};

/** A target without its number, and one that holds none. */
export const MissingData: Story = {
  tags: ['warns'],
  render: tag(
    'wr-targets',
    `
  <wr-metric-tile value="" unit="%">城镇调查失业率</wr-metric-tile>
  <wr-metric-tile value="若干" unit="项">重点任务</wr-metric-tile>
`,
  ),
};

/** Nothing inside: nothing is drawn, with one warning on the console. */
export const Empty: Story = {tags: ['warns'], render: tag('wr-targets')};

export const Jade: Story = {...WithActual, globals: {theme: 'jade'}};
export const Azure: Story = {...WithActual, globals: {theme: 'azure'}};
export const BoardJade: Story = {...Board, globals: {theme: 'jade'}};
export const BoardAzure: Story = {...Board, globals: {theme: 'azure'}};
