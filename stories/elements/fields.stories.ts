import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

// All places and figures are invented.
const meta: Meta<Attributes> = {
  title: 'Elements/Fields',
  component: 'wr-fields',
  subcomponents: {'wr-field': 'wr-field'},
};
export default meta;

const field = (heading: string, icon: string, subject: string, text: string): string =>
  `\n  <wr-field heading="${heading}" icon="${icon}" subject="${subject}">${text}</wr-field>`;
const industry = field(
  '现代产业',
  'factory',
  'industry',
  `链群并进，做强五大千亿级产业集群
    <wr-metric-tile slot="figures" value="6.5" unit="%以上">规上工业增长</wr-metric-tile>
    <wr-metric-tile slot="figures" value="300" unit="个">技改项目</wr-metric-tile>`,
);
const others = [
  field('科技创新', 'innovation', 'innovation', '新建重点实验室<b>12家</b>，研发投入强度达<b>2.6%</b>'),
  field('扩大内需', 'consumption', 'opening', '新增首店<b>200家</b>，改造特色老街<b>18条</b>'),
  field('改革开放', 'ship', 'opening', '开行国际班列<b>900列</b>，外贸进出口增长<b>8%</b>'),
  field('乡村振兴', 'grain', 'countryside', '新建高标准农田<b>80万亩</b>，和美乡村<b>260个</b>'),
  field('绿色发展', 'ecology', 'ecology', '新增造林<b>60万亩</b>，空气优良天数占比<b>94%</b>以上'),
  field('民生保障', 'heart', 'livelihood', '新增普惠托位<b>1.2万个</b>，养老床位<b>9000张</b>'),
  field('安全稳定', 'shield', 'safety', '守牢安全生产、食品药品、防灾减灾底线'),
  field('政府建设', 'government', 'government', '一般性支出再压减<b>5%</b>，把更多精力留给基层'),
];

/** Nine: the first has a row to itself. */
export const Usual: Story = {render: tag('wr-fields', industry + others.join(''))};

/** Eight: the first and the sixth have. */
export const Eight: Story = {render: tag('wr-fields', industry + others.slice(1).join(''))};

/** Six, with names of two characters, long lines and one without an icon. */
export const LongText: Story = {
  render: tag(
    'wr-fields',
    field('工业', 'factory', 'industry', '实施产业链提质工程，培育百亿企业<b>3家</b>，规上企业<b>120家</b>') +
      field('科创', 'innovation', 'innovation', '推动高校院所科技成果在本地中试转化、落地见效') +
      field('三农', 'grain', 'countryside', '守牢耕地红线，农产品加工产值突破<b>900亿元</b>') +
      '\n  <wr-field heading="区域协同" subject="opening">深化与周边省市产业协作、设施联通和服务共享</wr-field>' +
      field('民生', 'heart', 'livelihood', '民生支出占比保持在<b>75%</b>以上，办好暖心小事') +
      field('新质生产力', 'shield', 'safety', '扎实做好防汛抗旱、森林防火和安全生产各项工作'),
  ),
};

/** Few with two figures each stand one below the other. */
export const Few: Story = {render: tag('wr-fields', others.slice(0, 2).join(''))};

/** One alone, outside its row; without a subject it is grey. */
export const One: Story = {render: () => others[0]!.replace('subject="innovation"', '')};

/** On a deep ground everything is gold. */
export const Deep: Story = {
  render: () =>
    `<wr-section ground="deep" heading="重点工作"><wr-fields>${others.slice(0, 6).join('')}</wr-fields></wr-section>`,
};

/** Nothing inside: nothing is drawn, with one warning on the console. */
export const Empty: Story = {tags: ['warns'], render: tag('wr-fields')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
