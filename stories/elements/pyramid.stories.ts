import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Goal pyramid',
  component: 'wr-goal-pyramid',
  subcomponents: {'wr-goal-tier': 'wr-goal-tier', 'wr-goal': 'wr-goal'},
};
export default meta;

const directions = `<wr-goal-tier heading="主攻方向">
    <wr-goal heading="生态">新样板</wr-goal>
    <wr-goal heading="乡村">新示范</wr-goal>
    <wr-goal heading="文旅">新胜地</wr-goal>
  </wr-goal-tier>`;
const priorities = `<wr-goal-tier heading="着力重点">
    <wr-goal>稳进增效</wr-goal>
    <wr-goal>除险清患</wr-goal>
    <wr-goal>改革求变</wr-goal>
    <wr-goal>惠民有感</wr-goal>
    <wr-goal>干部能力</wr-goal>
  </wr-goal-tier>`;

/** Three tiers, apex first; the two lower ones are cut into their goals. */
export const Usual: Story = {
  render: tag(
    'wr-goal-pyramid',
    `
  <wr-goal-tier heading="总的要求"></wr-goal-tier>
  ${directions}
  ${priorities}
`,
  ),
};

/** What there is to say about each tier stands below the pyramid. */
export const WithText: Story = {
  args: {heading: '2023年 工作安排'},
  render: tag(
    'wr-goal-pyramid',
    `
  <wr-goal-tier heading="总的要求">
    <p>着力聚焦“三地一区两节点一县城”战略定位，瞄准打好生态、乡村、文旅“三张牌”。</p>
  </wr-goal-tier>
  <wr-goal-tier heading="主攻方向" ground="band">
    <wr-goal heading="生态">新样板</wr-goal>
    <wr-goal heading="乡村">新示范</wr-goal>
    <wr-goal heading="文旅">新胜地</wr-goal>
    <p>围绕“打好生态牌，加快形成山清水秀美丽之地新样板”，精选议题、深度协商、强力监督。</p>
  </wr-goal-tier>
`,
  ),
};

/** One tier. */
export const OneTier: Story = {
  render: tag(
    'wr-goal-pyramid',
    '<wr-goal-tier heading="总的要求"><wr-goal>稳进增效</wr-goal></wr-goal-tier>',
  ),
};

/** Six tiers, eight goals in one of them. */
export const ManyTiers: Story = {
  render: tag(
    'wr-goal-pyramid',
    `<wr-goal-tier heading="总的要求"></wr-goal-tier>${directions}${priorities}
     <wr-goal-tier heading="工作安排">${'<wr-goal>惠民有感</wr-goal>'.repeat(8)}</wr-goal-tier>${directions}${priorities}`,
  ),
};

/** Long goals: every word can be read, at any width. */
export const LongText: Story = {
  render: tag(
    'wr-goal-pyramid',
    `<wr-goal-tier heading="新时代人民政协新方位新使命的总的要求"></wr-goal-tier>
     <wr-goal-tier heading="主攻方向">
       <wr-goal heading="生态">加快形成山清水秀美丽之地新样板</wr-goal>
       <wr-goal heading="乡村">加快形成全国乡村振兴新示范</wr-goal>
       <wr-goal heading="文旅">加快形成世界知名旅游新胜地</wr-goal>
     </wr-goal-tier>
     <wr-goal-tier heading="着力重点">
       <wr-goal>在助力助推县域提速发展中扛起更强担当</wr-goal>
       <wr-goal>在助力防范化解重大风险中拿出更实举措</wr-goal>
       <wr-goal>在力促民生福祉持续改善中书写更优答卷</wr-goal>
     </wr-goal-tier>`,
  ),
};

/** Tiers without heading, goals without words. */
export const MissingData: Story = {
  tags: ['warns'],
  render: tag(
    'wr-goal-pyramid',
    '<wr-goal-tier></wr-goal-tier><wr-goal-tier heading="着力重点"><wr-goal></wr-goal><wr-goal>改革求变</wr-goal></wr-goal-tier>',
  ),
};

/** Nothing inside: nothing is drawn, with one warning on the console. */
export const Empty: Story = {tags: ['warns'], render: tag('wr-goal-pyramid')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};

// The goals of a new plan. All places and figures are invented.
const step = (heading: string, label: string, value: string, unit: string): string =>
  `\n  <wr-goal${heading && ` heading="${heading}"`}><wr-metric-tile value="${value}" unit="${unit}">${label}</wr-metric-tile></wr-goal>`;
const [economy, innovation, trade, forest, life] = [
  step('经济强省', '经济总量', '7500', '亿元'),
  step('创新高地', '研发强度', '3', '%'),
  step('开放枢纽', '进出口', '1200', '亿元'),
  step('生态样板', '森林覆盖率', '62', '%'),
  step('幸福岚江', '人均预期寿命', '80', '岁'),
];
const plan = (goals: string): Story => ({
  args: {layout: 'stairs', horizon: '到2035年，与全国同步基本实现社会主义现代化'},
  render: tag('wr-goal-pyramid', goals),
});

/** Goals without tiers are a staircase: steps of one height, an order and no measure. */
export const Stairs: Story = plan(economy + innovation + trade + forest + life);

export const StairsThree: Story = plan(economy + forest + life);

/** More than five, or longer ones than a step has room for, are bars that widen. */
export const Bars: Story = plan(
  step('', '经济总量', '7500', '亿元') +
    step('', '研发强度', '3', '%') +
    step('', '城镇化率', '68', '%左右') +
    step('', '地表水达到或好于Ⅲ类水体比例', '98', '%以上') +
    step('', '森林覆盖率', '62', '%') +
    step('', '养老机构床位', '12', '万张') +
    life,
);

/** Goals of words alone. */
export const StairsOfWords: Story = plan(
  '\n  <wr-goal heading="产业兴省">实体经济为根基</wr-goal>\n  <wr-goal heading="创新强省">人才引领</wr-goal>\n  <wr-goal heading="绿色立省">山水为底</wr-goal>\n  <wr-goal heading="民生为本"></wr-goal>',
);

/** On a deep ground. */
export const StairsDeep: Story = {
  render: () =>
    `<wr-section ground="deep" heading="五年目标"><wr-goal-pyramid>${economy}${innovation}${trade}${life}</wr-goal-pyramid></wr-section>`,
};
