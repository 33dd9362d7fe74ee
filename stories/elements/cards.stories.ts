import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Cards',
  component: 'wr-cards',
  subcomponents: {'wr-card': 'wr-card'},
};
export default meta;

/** Measures one below the other, the last on a deep ground. */
export const Usual: Story = {
  args: {layout: 'stack'},
  render: tag(
    'wr-cards',
    `
  <wr-card icon="people" lead="坚持协商为民建言" keyword="“大民生”">
    <p>紧扣<strong>教育、卫生、养老、基层治理</strong>等群众关心的现实问题，专题协商，提出意见建议。</p>
  </wr-card>
  <wr-card icon="heart" lead="开展爱心捐赠活动" keyword="“暖民心”" ground="deep">
    <p>组织引导委员积极履行社会责任，奉献爱心、传递温情，</p>
    <wr-metric-tile size="hero" value="390余" unit="万元">累计捐款捐物价值</wr-metric-tile>
  </wr-card>
`,
  ),
};

/** Three short ones abreast. */
export const Trio: Story = {
  args: {layout: 'trio'},
  render: tag(
    'wr-cards',
    `
  <wr-card icon="people" lead="坚持协商为民建言" keyword="“大民生”"><p>专题协商，提出意见建议。</p></wr-card>
  <wr-card icon="bridge" lead="畅通民意渠道架起" keyword="“连心桥”">
    <wr-metric-tile value="92" unit="条">社情民意信息</wr-metric-tile>
  </wr-card>
  <wr-card icon="heart" lead="开展爱心捐赠活动" keyword="“暖民心”">
    <wr-metric-tile value="390余" unit="万元">累计捐款捐物</wr-metric-tile>
  </wr-card>
`,
  ),
};

/** Three directions below their scenery, on a phone beside it. */
export const TrioWithScenes: Story = {
  args: {layout: 'trio'},
  render: tag(
    'wr-cards',
    `
  <wr-card keyword="“产业强县”" scene="journey" subject="industry"><p>食品加工、竹木新材、清洁能源三大产业</p><p>打造特色产业集群</p></wr-card>
  <wr-card keyword="“生态美县”" scene="ecology" subject="ecology"><p>流域治理、和美乡村建设、生态产品价值实现</p><p>绘就宜居宜业新画卷</p></wr-card>
  <wr-card keyword="“民生惠县”" scene="village" subject="livelihood"><p>教育、医疗、养老、就业四个领域</p><p>提升群众获得感幸福感安全感</p></wr-card>
`,
  ),
};

/** Four-character lockups beside their text. */
export const Lockup: Story = {
  args: {layout: 'lockup'},
  render: tag(
    'wr-cards',
    `
  <wr-card lead="强化思想政治引领、" keyword="广增共识">
    <p>积极引导各民主党派、工商联、无党派人士深入学习党的创新理论。</p>
  </wr-card>
  <wr-card lead="强化文史宣传功能、" keyword="广扩影响">
    <p>在各级各类媒体刊发稿件 <strong>78 篇</strong>，其中《重庆政协报》<b>27 篇</b>。</p>
    <wr-tally value="78" unit="篇" filled="27" mark="square"></wr-tally>
  </wr-card>
`,
  ),
};

/** Directions, each with its own landscape. */
export const Scene: Story = {
  args: {layout: 'scene'},
  render: tag(
    'wr-cards',
    `
  <wr-card scene="ecology" number="1">
    围绕“打好生态牌，加快形成山清水秀美丽之地新样板”，精选议题、深度协商、强力监督，助力打造独具酉阳特色的山清水秀美丽之地新样板；
  </wr-card>
  <wr-card scene="village" number="2">
    围绕“打好乡村牌，加快形成全国乡村振兴新示范”，精选议题、深度协商、强力监督，助力迈出打造全国乡村振兴新示范的坚实步伐；
  </wr-card>
  <wr-card scene="journey" number="3">
    围绕“打好文旅牌，加快形成世界知名旅游新胜地”，精选议题、深度协商、强力监督，助力酉阳加快形成世界知名旅游新胜地。
  </wr-card>
`,
  ),
};

/** One card. */
export const OneCard: Story = {
  render: tag(
    'wr-cards',
    '<wr-card icon="people" lead="坚持协商为民建言" keyword="“大民生”"><p>专题协商。</p></wr-card>',
  ),
};

/** Eight cards. */
export const ManyCards: Story = {
  args: {layout: 'lockup'},
  render: tag(
    'wr-cards',
    '<wr-card lead="强化联谊联络交流、" keyword="广聚力量"><p>加强与社会各界人士团结联谊。</p></wr-card>'.repeat(
      8,
    ),
  ),
};

/** Long leads, key phrases and texts wrap; three abreast become a stack. */
export const LongText: Story = {
  args: {layout: 'trio'},
  render: tag(
    'wr-cards',
    '<wr-card icon="bridge" lead="畅通民意渠道、坚持协商为民建言、架起" keyword="“连心桥”和“大民生”“暖民心”"><p>积极参加市政协全体会议、交流会议、调研视察等会议活动，争取对酉阳重大项目的支持。</p></wr-card>'.repeat(
      3,
    ),
  ),
};

/** Cards without key phrase or text. */
export const MissingData: Story = {
  render: tag(
    'wr-cards',
    '<wr-card lead="坚持协商为民建言"></wr-card><wr-card><p>专题协商。</p></wr-card><wr-card></wr-card>',
  ),
};

/** An unknown layout is drawn as a stack, with one warning on the console. */
export const UnknownLayout: Story = {
  tags: ['warns'],
  args: {layout: 'spiral'},
  render: tag('wr-cards', '<wr-card lead="坚持协商为民建言" keyword="“大民生”"><p>专题协商。</p></wr-card>'),
};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
