import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {
  title: 'Elements/New acts',
  component: 'wr-new-acts',
  subcomponents: {'wr-act': 'wr-act'},
};
export default meta;

const acts = [
  [
    '稳进增效',
    '更强担当',
    '紧扣稳进增效，精准建言献策、强化民主监督，在助力助推县域提速发展中扛起更强担当。',
  ],
  [
    '除险清患',
    '更实举措',
    '紧扣除险清患，发扬斗争精神、主动担当作为，在助力防范化解重大风险中拿出更实举措。',
  ],
  [
    '改革求变',
    '更大作用',
    '紧扣改革求变，完善制度机制、推进创新发展，在释放政协制度效能潜能中发挥更大作用。',
  ],
  [
    '惠民有感',
    '更优答卷',
    '紧扣惠民有感，坚持人民至上、厚植为民情怀，在力促民生福祉持续改善中书写更优答卷。',
  ],
  [
    '干部能力',
    '更好风貌',
    '紧扣干部能力，深化学习培训、练就过硬本领，在推动政协工作提质增效中展示更好风貌。',
  ],
].map(([heading, outcome, text]) => `<wr-act heading="${heading}" outcome="${outcome}">${text}</wr-act>`);
const lines = (list: readonly string[]) => `\n  ${list.join('\n  ')}\n`;

/** Five acts as the petals of a flower round their title, each sentence in full below. */
export const Usual: Story = {
  args: {heading: '五大新作为', shape: 'blossom'},
  render: tag('wr-new-acts', lines(acts)),
};

/** As the sectors of a ring. */
export const Ring: Story = {
  args: {heading: '五大新作为', shape: 'ring'},
  render: tag('wr-new-acts', lines(acts)),
};

/** Three, the fewest that are drawn. */
export const ThreeActs: Story = {
  args: {heading: '三大新作为'},
  render: tag('wr-new-acts', lines(acts.slice(0, 3))),
};

const short = ['政治引领', '资政建言', '协商监督', '为民履职', '团结联谊', '强基固本', '数字赋能'];
const shortActs = (count: number): string =>
  short
    .slice(0, count)
    .map(
      (heading, i) =>
        `\n  <wr-act heading="${heading}">${i % 2 ? '健全办理“回头看”机制' : '集中学习<b>不少于30场次</b>'}</wr-act>`,
    )
    .join('');

/** Six petals; short acts two abreast, their figures large. */
export const SixShortActs: Story = {args: {heading: '展现新作为'}, render: tag('wr-new-acts', shortActs(6))};

/** Seven petals. */
export const SevenShortActs: Story = {
  args: {heading: '展现新作为'},
  render: tag('wr-new-acts', shortActs(7)),
};

/** Eight, the most that are drawn. */
export const EightActs: Story = {
  args: {heading: '八大新作为'},
  render: tag('wr-new-acts', lines([...acts, ...acts.slice(0, 3)])),
};

/** One act: a list, no flower. */
export const OneAct: Story = {args: {heading: '新作为'}, render: tag('wr-new-acts', lines(acts.slice(0, 1)))};

/** Fifteen acts: a list, no flower. */
export const ManyActs: Story = {
  args: {heading: '十五大新作为'},
  render: tag('wr-new-acts', lines([...acts, ...acts, ...acts])),
};

/** Long key phrases stay in their petals. */
export const LongText: Story = {
  args: {heading: '展现五大新作为、作出更大贡献'},
  render: tag(
    'wr-new-acts',
    lines(acts.map((act) => act.replaceAll('heading="', 'heading="精准建言献策、强化民主监督'))),
  ),
};

/** Acts without key phrase or text. */
export const MissingData: Story = {
  tags: ['warns'],
  args: {heading: '新作为'},
  render: tag(
    'wr-new-acts',
    '<wr-act heading="稳进增效"></wr-act><wr-act>除险清患</wr-act><wr-act></wr-act>',
  ),
};

/** Nothing inside: nothing is drawn, with one warning on the console. */
export const Empty: Story = {tags: ['warns'], args: {heading: '新作为'}, render: tag('wr-new-acts')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
