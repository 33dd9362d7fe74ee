import type {Meta} from '@storybook/web-components-vite';
import {table, tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {title: 'Elements/Section', component: 'wr-section'};
export default meta;

const heading = '着力强化党的创新理论武装，紧扣时代脉搏坚定正确履职方向。';
const text = '<p>科学分工政协党组及主席会议成员职责；配齐各专委会主任、副主任。</p>';

/** A numbered heading and a paragraph. */
export const Usual: Story = {args: {number: '一', heading}, render: tag('wr-section', text)};

/** An icon in the medallion, where a part has one section. */
export const Icon: Story = {args: {icon: 'growth', heading}, render: tag('wr-section', text)};

/** A darker ground that begins with a ridge of hills. */
export const Band: Story = {args: {number: '二', heading, ground: 'band'}, render: tag('wr-section', text)};

/** A deep ground. */
export const Deep: Story = {args: {number: '三', heading, ground: 'deep'}, render: tag('wr-section', text)};

/** Drawings and charts on a deep ground: what was dark on light is light on dark, and every word stands out. */
export const DeepDrawings: Story = {
  args: {...Deep.args},
  render: tag(
    'wr-section',
    `
  <wr-goal-pyramid>
    <wr-goal-tier heading="总的要求"></wr-goal-tier>
    <wr-goal-tier heading="主攻方向"><wr-goal heading="生态">新样板</wr-goal><wr-goal heading="乡村">新示范</wr-goal></wr-goal-tier>
    <wr-goal-tier heading="着力重点"><wr-goal>稳进增效</wr-goal><wr-goal>除险清患</wr-goal><wr-goal>惠民有感</wr-goal></wr-goal-tier>
  </wr-goal-pyramid>
  <wr-new-acts heading="三大新作为">
    <wr-act heading="稳进增效" outcome="更强担当">在助力县域提速发展中扛起更强担当。</wr-act>
    <wr-act heading="除险清患" outcome="更实举措">在助力防范化解重大风险中拿出更实举措。</wr-act>
    <wr-act heading="惠民有感" outcome="更优答卷">在力促民生福祉持续改善中书写更优答卷。</wr-act>
  </wr-new-acts>
  <wr-share heading="2024年三次产业增加值占国内生产总值的比重">${table(
    '产业|比重（%）',
    '第一产业|6.8',
    '第二产业|36.5',
    '第三产业|56.7',
  )}</wr-share>
  <wr-tally value="14" unit="篇" filled="5" mark="document">遴选 5 篇报市政协</wr-tally>
  <wr-projects>
    <wr-card>提高养老金，城乡居民基础养老金最低标准再提高20元。</wr-card>
    <wr-card>提高医保补助，居民医保人均财政补助标准再提高30元。</wr-card>
  </wr-projects>
  <wr-cards><wr-card ground="deep" lead="开展爱心捐赠活动" keyword="暖民心"><p>奉献爱心、传递温情。</p></wr-card></wr-cards>
`,
  ),
};

/** A twig in blossom in the corner. */
export const Sprig: Story = {args: {number: '五', heading, scene: 'sprig'}, render: tag('wr-section', text)};

/** Plain HTML inside is set as part of the report. */
export const PlainBlocks: Story = {
  args: {number: '五', heading: '切实规范政协组织自身建设，守正创新推进政协事业跃上新台阶。'},
  render: tag(
    'wr-section',
    `${text}
  <ul><li>定期听取各委室（中心）工作开展情况汇报；</li><li>指导政协机关党总支顺利完成换届。</li></ul>
  <ol><li>整理编辑 26 期</li><li>市政协采用 7 期</li></ol>
  <blockquote>立足新时代人民政协新方位新使命。</blockquote>
  <table>
    <thead><tr><th scope="col">项目</th><th scope="col">件</th></tr></thead>
    <tbody><tr><th scope="row">共收到提案</th><td>235</td></tr><tr><th scope="row">立案</th><td>225</td></tr></tbody>
  </table>`,
  ),
};

/** Two groups side by side where there is room, in the colours of their subjects. All figures are invented. */
export const Columns: Story = {
  args: {number: '', layout: 'columns'},
  render: tag(
    'wr-section',
    `
  <wr-group heading="高新技术企业" icon="innovation" subject="innovation">
    <wr-trend kind="column" subject="innovation">${table('年份|户数（家）', '2021年|3120', '2022年|3985', '2023年|4870', '2024年|5960', '2025年|7240')}</wr-trend>
  </wr-group>
  <wr-group heading="办事提速" icon="government" subject="government">
    <wr-compare layout="bar" heading="企业开办平均时间">
      <wr-metric-tile value="3" unit="天">由</wr-metric-tile>
      <wr-metric-tile value="0.5" unit="天" subject="government">压缩至</wr-metric-tile>
    </wr-compare>
    <wr-compare layout="bar" heading="“一件事”集成办理">
      <wr-metric-tile value="12" unit="项">由</wr-metric-tile>
      <wr-metric-tile value="46" unit="项" subject="government">增至</wr-metric-tile>
    </wr-compare>
  </wr-group>
`,
  ),
};

/** A heading of several lines. */
export const LongText: Story = {
  args: {number: '十二', heading: heading.repeat(3)},
  render: tag('wr-section', text.repeat(4)),
};

/** No heading and no number. */
export const MissingData: Story = {args: {number: ''}, render: tag('wr-section', text)};

/** An unknown ground is drawn as paper, with one warning on the console. */
export const UnknownGround: Story = {
  tags: ['warns'],
  args: {heading, number: '一', ground: 'marble'},
  render: tag('wr-section', text),
};

export const Jade: Story = {...Band, globals: {theme: 'jade'}};
export const Azure: Story = {...Band, globals: {theme: 'azure'}};
