import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

// All places and figures are invented.
const meta: Meta<Attributes> = {title: 'Elements/Score card', component: 'wr-scorecard'};
export default meta;

const hero = `
  <wr-metric-tile size="hero" value="5286.4" unit="亿元" icon="growth">地区生产总值
    <wr-metric-tile slot="aside" value="5.6%" change>比上年增长</wr-metric-tile>
    <wr-metric-tile slot="aside" value="超9.1" unit="万元">人均生产总值</wr-metric-tile>
    <wr-metric-tile slot="aside" value="0.6" unit="个百分点">高于全国平均</wr-metric-tile>
  </wr-metric-tile>`;
const figures = [
  'value="412.6" unit="亿元" change="+4.1%">一般公共预算收入',
  'value="8.6" unit="万人" change="+2.4%">城镇新增就业',
  'value="0.3" unit="%" change="+">居民消费价格',
  'value="61.2" unit="亿斤" change="+1.8%">粮食总产量',
  'value="6.2" unit="%" change>固定资产投资增长',
  'value="1986" unit="亿元" change="+5.7%">社会消费品零售总额',
  'value="742" unit="亿元" change="-1.6%">进出口总额',
  'value="6.8" unit="%" change="+">规上工业增加值',
  'value="94.2" unit="%" change="+1.1个百分点">空气优良天数比例',
].map((each) => `\n  <wr-metric-tile ${each}</wr-metric-tile>`);
const companions = (count: number): string => figures.slice(0, count).join('');
const income = `
  <wr-pair heading="居民人均可支配收入" icon="people">
    <wr-metric-tile value="46830" unit="元" change="+4.7%">城镇</wr-metric-tile>
    <wr-metric-tile value="24615" unit="元" change="+6.5%">农村</wr-metric-tile>
  </wr-pair>`;

/** A hero with three figures beside it, four companions and a pair. */
export const Usual: Story = {render: tag('wr-scorecard', hero + companions(3) + income + figures[3]!)};

/** Three companions stand abreast; on a phone the first is a line. */
export const Three: Story = {render: tag('wr-scorecard', companions(3))};

/** Two abreast above three. */
export const Five: Story = {render: tag('wr-scorecard', companions(5))};

/** Past five the rest is a ledger. */
export const Seven: Story = {render: tag('wr-scorecard', companions(7))};

export const Nine: Story = {render: tag('wr-scorecard', companions(9))};

/** One companion beside a pair. */
export const PairAndOne: Story = {render: tag('wr-scorecard', income + companions(1))};

/** Two companions, a pair, three companions. */
export const PairAmongFive: Story = {render: tag('wr-scorecard', companions(5) + income)};

/** One figure beside the hero. */
export const HeroAlone: Story = {
  render: tag(
    'wr-scorecard',
    '<wr-metric-tile size="hero" value="386.2" unit="亿元">地区生产总值<wr-metric-tile slot="aside" value="6.1%" change>比上年增长</wr-metric-tile></wr-metric-tile>',
  ),
};

/** The words of the report say what a change is since; those that are not 比上年 stay. */
export const ChangesInWords: Story = {
  render: tag(
    'wr-scorecard',
    `
  <wr-metric-tile value="412.6" unit="亿元">一般公共预算收入<span slot="change">同比增长4.1%</span></wr-metric-tile>
  <wr-metric-tile value="742" unit="亿元">进出口总额<span slot="change">五年年均增长6.3%</span></wr-metric-tile>
  <wr-metric-tile value="0.3" unit="%" change="+">居民消费价格<span slot="note">总体平稳</span></wr-metric-tile>`,
  ),
};

/** Long labels take more lines; numbers stay on one. */
export const LongText: Story = {
  render: tag(
    'wr-scorecard',
    `
  <wr-metric-tile value="23.8" unit="%" change="+1.4个百分点">规模以上高技术制造业增加值占规上工业比重</wr-metric-tile>
  <wr-metric-tile value="2.45" unit="%">全社会研究与试验发展经费投入强度</wr-metric-tile>
  <wr-metric-tile value="64.9" unit="%" change="+0.9个百分点">常住人口城镇化率</wr-metric-tile>
  <wr-metric-tile value="183" unit="元/月" change="+20元">城乡居民基本养老保险基础养老金最低标准</wr-metric-tile>
  <wr-metric-tile value="123456.78" unit="立方米/平方公里">每平方公里可利用水资源总量</wr-metric-tile>`,
  ),
};

/** Missing values keep their place. */
export const MissingData: Story = {
  render: tag(
    'wr-scorecard',
    '<wr-metric-tile value="" unit="亿元">一般公共预算收入</wr-metric-tile><wr-metric-tile value="8.6" unit="万人">城镇新增就业</wr-metric-tile>',
  ),
};

/** Nothing inside: nothing is drawn, with one warning on the console. */
export const Empty: Story = {tags: ['warns'], render: tag('wr-scorecard')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
