import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

// Facts: the State Council's work report of 2025, in words of our own.
const meta: Meta<Attributes> = {
  title: 'Elements/Projects',
  component: 'wr-projects',
  subcomponents: {'wr-card': 'wr-card'},
};
export default meta;

/** Each project has its place as its numeral; without a heading the first clause is set as one. */
export const Usual: Story = {
  render: tag(
    'wr-projects',
    `
  <wr-card>提高养老金，城乡居民基础养老金最低标准再提高20元。</wr-card>
  <wr-card>提高医保补助，居民医保人均财政补助标准再提高30元。</wr-card>
  <wr-card>加强公共卫生服务，基本公共卫生服务经费人均财政补助标准再提高5元。</wr-card>
`,
  ),
};

/** With headings, a paragraph, and a figure. */
export const WithHeadings: Story = {
  render: tag(
    'wr-projects',
    `
  <wr-card keyword="稳定和扩大就业"><p>城镇新增就业<b>1200万人以上</b>，高校毕业生预计<b>1222万人</b>。</p></wr-card>
  <wr-card keyword="支持消费品以旧换新"><wr-metric-tile value="3000" unit="亿元" size="compact">安排超长期特别国债</wr-metric-tile></wr-card>
  <wr-card lead="逐步推行" keyword="免费学前教育"><p>减轻家庭养育负担。</p></wr-card>
`,
  ),
};

/** Ten projects, as in many reports. */
export const TenProjects: Story = {
  render: tag(
    'wr-projects',
    ['就业', '养老', '托育', '教育', '医疗', '住房', '交通', '供水', '文化', '安全']
      .map((field) => `<wr-card>改善${field}服务，把实事办到群众身边。</wr-card>`)
      .join(''),
  ),
};

/** One project, with a number of its own. */
export const OneProject: Story = {
  render: tag('wr-projects', '<wr-card number="8">改造城镇老旧小区。</wr-card>'),
};

/** Long text wraps. */
export const LongText: Story = {
  render: tag(
    'wr-projects',
    `<wr-card keyword="${'持续改善人居环境'.repeat(4)}"><p>${'新建和改造一批便民设施，方便居民就近办事；'.repeat(5)}</p></wr-card>
     <wr-card>${'没有标点的一长串文字'.repeat(8)}</wr-card>`,
  ),
};

/** Nothing inside: nothing is drawn, with one warning on the console. */
export const Empty: Story = {tags: ['warns'], render: tag('wr-projects')};

export const Jade: Story = {...WithHeadings, globals: {theme: 'jade'}};
export const Azure: Story = {...WithHeadings, globals: {theme: 'azure'}};

// All places and figures below are invented.
const thing = (heading: string, icon: string, subject: string, text: string): string =>
  `\n  <wr-card heading="${heading}" icon="${icon}" subject="${subject}">${text}</wr-card>`;
const things = [
  thing('学有优教', 'school', 'livelihood', '新建改扩建学校<b>86所</b>'),
  thing('病有良医', 'hospital', 'livelihood', '县级医院能力提升<b>42家</b>'),
  thing('长者食堂', 'elderly', 'livelihood', '新增社区助餐点<b>500个</b>'),
  thing('老旧小区', 'housing', 'livelihood', '改造<b>680个</b>，惠及<b>9.6万户</b>'),
  thing('加装电梯', 'lift', 'livelihood', '既有住宅加装<b>1000部</b>'),
  thing('农村公路', 'road', 'countryside', '新改建<b>2400公里</b>'),
  thing('饮水安全', 'water', 'ecology', '巩固提升<b>35万人</b>供水保障'),
  thing('技能培训', 'employment', 'livelihood', '补贴性培训<b>12万人次</b>'),
  thing('口袋公园', 'park', 'ecology', '建成口袋公园<b>120个</b>、绿道<b>300公里</b>'),
  thing('出行无忧', 'bus', 'safety', '新增校车和城乡公交<b>450辆</b>'),
];

/** On both sides of a branch in blossom, each numeral on the colour of its subject. */
export const Branch: Story = {args: {layout: 'branch'}, render: tag('wr-projects', things.join(''))};

export const BranchSix: Story = {
  args: {layout: 'branch'},
  render: tag('wr-projects', things.slice(0, 6).join('')),
};

/** Lines without figures stand closer; long ones take more room. */
export const BranchOfWords: Story = {
  args: {layout: 'branch'},
  render: tag(
    'wr-projects',
    thing('学有优教', 'school', 'livelihood', '新建改扩建一批中小学') +
      thing('病有良医', 'hospital', 'livelihood', '县级医院能力提升') +
      thing('长者食堂', 'elderly', 'livelihood', '新增社区助餐点，覆盖所有街道和中心镇，老年人就近用餐') +
      thing('老旧小区', 'housing', 'livelihood', '改造提升基础设施') +
      '\n  <wr-card>提高养老金，城乡居民基础养老金最低标准再提高。</wr-card>',
  ),
};
