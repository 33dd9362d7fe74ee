import type {Meta, StoryObj} from '@storybook/web-components-vite';
import * as beforeAfter from '../elements/before-after.stories.js';
import * as cover from '../elements/cover.stories.js';
import * as credits from '../elements/credits.stories.js';
import * as fields from '../elements/fields.stories.js';
import * as figure from '../elements/figure.stories.js';
import * as flow from '../elements/flow.stories.js';
import * as honours from '../elements/honours.stories.js';
import * as issues from '../elements/issues.stories.js';
import * as projects from '../elements/projects.stories.js';
import * as pyramid from '../elements/pyramid.stories.js';
import * as quote from '../elements/quote.stories.js';
import * as sections from '../elements/section.stories.js';
import * as scorecard from '../elements/scorecard.stories.js';
import * as statement from '../elements/statement.stories.js';
import * as targets from '../elements/targets.stories.js';
import {table, tag, type Story as Told} from '../markup.js';

/** Every form of a brief in its place on a page, by the stories of the elements. All places and figures are invented. */
const meta: Meta = {
  title: 'Reports/Brief forms',
  parameters: {wholeReport: true, docs: {story: {inline: false, height: '800px'}}},
  tags: ['!autodocs'],
};
export default meta;

const told = ({render, args = {}}: Told): string => render!(args, {} as never) as string;

const page = (...blocks: string[]): StoryObj => ({
  render: (_args, {globals}) =>
    `<wr-report theme="${globals.theme}" motion="none">${blocks.join('\n')}</wr-report>`,
});
const part = (heading: string, ...blocks: string[]): string =>
  tag('wr-part', blocks.join('\n'))({heading, size: 'compact'});
const section = (heading: string, icon: string, ...blocks: string[]): string =>
  tag('wr-section', blocks.join('\n'))({heading, icon});
const band = (heading: string, icon: string, ...blocks: string[]): string =>
  tag('wr-section', blocks.join('\n'))({heading, icon, ground: 'band'});
const deep = (heading: string, icon: string, ...blocks: string[]): string =>
  tag('wr-section', blocks.join('\n'))({heading, icon, ground: 'deep'});
const group = (heading: string, icon: string, ...blocks: string[]): string =>
  tag('wr-group', blocks.join('\n'))({heading, icon});

const fromTo = (heading: string, subject: string, from: string, word: string, to: string, unit: string) =>
  `<wr-compare layout="bar" heading="${heading}">
  <wr-metric-tile value="${from}" unit="${unit}">由</wr-metric-tile>
  <wr-metric-tile value="${to}" unit="${unit}" subject="${subject}">${word}</wr-metric-tile>
</wr-compare>`;
const trend = `<wr-trend kind="column" subject="innovation">${table(
  '年份|户数（家）',
  '2021年|3120',
  '2022年|3985',
  '2023年|4870',
  '2024年|5960',
  '2025年|7240',
)}</wr-trend>`;
const tally =
  '<wr-tally layout="lead" value="84" unit="家" filled="27" mark="square"><span slot="note">其中新增<b>27</b>家</span></wr-tally>';
const share = `<wr-share>
  <wr-metric-tile value="6.9" unit="%" subject="countryside">第一产业</wr-metric-tile>
  <wr-metric-tile value="39.4" unit="%" subject="industry">第二产业</wr-metric-tile>
  <wr-metric-tile value="53.7" unit="%" subject="opening">第三产业</wr-metric-tile>
</wr-share>`;
const tallyGroup = group('国家级专精特新“小巨人”企业', 'factory', tally);
const shareGroup = group('三次产业结构', 'city', share);

/** Every form once, in the order of a page: the longest that a brief may be. */
export const Catalogue: StoryObj = page(
  told(cover.Compact),
  part(
    '2025年 成绩单',
    told(scorecard.Usual),
    band('五年跨越，“十四五”主要指标这样变化', 'growth', told(beforeAfter.Usual)),
    section('动能更新，高质量发展亮点纷呈', 'city', told(honours.Usual)),
    told(figure.Strip),
    told(sections.Columns),
    told(quote.Usual),
    tag('wr-section', tallyGroup + shareGroup)({number: ''}),
  ),
  tag(
    'wr-part',
    told(targets.Board) + section('“十五五”目标，到2030年再上五级台阶', 'growth', told(pyramid.Stairs)),
  )({heading: '2026年 发展目标', scene: 'mountains', size: 'compact'}),
  part(
    '2026年 重点工作',
    told(fields.Usual),
    band('用心用情，办好十件民生实事', 'heart', told(projects.Branch)),
  ),
  told(credits.Closing),
);

/** The score card: after the cover, with three to nine companions, with a pair, of long labels, on deep ground. */
export const Score: StoryObj = page(
  told(cover.Compact),
  part(
    '2025年 成绩单',
    told(scorecard.Usual),
    section(
      '三至九项指标',
      'growth',
      ...[scorecard.Three, scorecard.Five, scorecard.Seven, scorecard.Nine].map(told),
    ),
    section('城镇与农村', 'people', told(scorecard.PairAndOne), told(scorecard.PairAmongFive)),
    section('长的名称', 'document', told(scorecard.LongText)),
    deep('深色底', 'growth', told(scorecard.PairAmongFive)),
  ),
);

/** Before and after, slopes, trends, from one figure to another, counts and shares. */
export const Compare: StoryObj = page(
  section('五年之变', 'growth', told(beforeAfter.Usual)),
  deep('深色底', 'growth', told(beforeAfter.Usual)),
  section('三项', 'growth', told(beforeAfter.Slopes)),
  told(sections.Columns),
  section('对外开放', 'ship', fromTo('国际班列年开行量', 'opening', '212', '增加到', '768', '列')),
  deep(
    '深色底',
    'innovation',
    group('高新技术企业', 'innovation', trend),
    group('对外开放', 'ship', fromTo('国际班列年开行量', 'opening', '212', '增加到', '768', '列')),
  ),
  section('数与份额', 'factory', tallyGroup, shareGroup),
  deep('深色底', 'factory', tallyGroup, shareGroup),
);

/** Medals and plaques, a picture with its figure, a slogan on its band, the brand of a year. */
export const Honours: StoryObj = page(
  part(
    '2025年 亮点',
    section('动能更新，亮点纷呈', 'city', told(honours.Usual)),
    told(figure.Strip),
    section('长的名称', 'document', told(honours.LongText), told(honours.Two)),
    told(quote.Usual),
    deep('深色底', 'city', told(honours.Usual)),
    section('年度品牌', 'handshake', '<p>有事多商量，遇事多商量。</p>'),
    told(quote.Figures),
  ),
);

/** The board of targets under a banner with scenery, the goals of a new plan as stairs, bars and a pyramid. */
export const Targets: StoryObj = page(
  tag('wr-part', told(targets.Board))({heading: '2026年 发展目标', scene: 'mountains', size: 'compact'}),
  section('长的名称', 'document', told(targets.BoardWithGaps)),
  section('五年目标', 'growth', told(pyramid.Stairs)),
  section('三项', 'growth', told(pyramid.StairsThree)),
  section('七项', 'growth', told(pyramid.Bars)),
  section('三层', 'growth', told(pyramid.Usual)),
);

/** Key tasks by subject, ten things on a branch and six, proposals and what came of them. */
export const Tasks: StoryObj = page(
  part(
    '2026年 重点工作',
    ...[fields.Usual, fields.LongText].map(told),
    section('办好十件民生实事', 'heart', told(projects.Branch)),
    section('六件实事', 'heart', told(projects.BranchSix)),
    section('提案办理', 'document', told(flow.Bars)),
    section('协商成果', 'handshake', told(issues.Usual)),
    section('总体要求', 'study', told(statement.Usual)),
  ),
);

/** The brief of a county that states twelve figures, whole. */
export const County: StoryObj = page(
  '<wr-cover size="compact" kicker="一图读懂" heading="2026年青禾县政府工作报告">青禾县第十八届人民代表大会第五次会议</wr-cover>',
  part(
    '2025年 成绩单',
    `<wr-scorecard>
  <wr-metric-tile size="hero" value="168.3" unit="亿元" icon="gdp">地区生产总值<wr-metric-tile slot="aside" value="6.2%" change>比上年增长</wr-metric-tile></wr-metric-tile>
  <wr-metric-tile value="9.4" unit="亿元" change="+3.6%">一般公共预算收入</wr-metric-tile>
  <wr-metric-tile value="19820" unit="元" change="+7.1%">农村居民人均可支配收入</wr-metric-tile>
  <wr-metric-tile value="2106" unit="人">城镇新增就业</wr-metric-tile>
</wr-scorecard>`,
    tag(
      'wr-section',
      fromTo('茶园面积', 'countryside', '6.2', '扩大到', '11.5', '万亩'),
    )({
      heading: '特色产业',
      icon: 'grain',
      ground: 'band',
    }),
    told(figure.Strip),
  ),
  part(
    '2026年 发展目标',
    `<wr-targets layout="board" to="2026年目标" from="2025年实际">
  <wr-metric-tile value="6" unit="%左右" icon="gdp">地区生产总值增长<span slot="actual">6.2%</span></wr-metric-tile>
  <wr-metric-tile value="4" unit="%以上" icon="fiscal" subject="government">一般公共预算收入增长<span slot="actual">3.6%</span></wr-metric-tile>
  <wr-metric-tile icon="income" subject="livelihood">居民收入<b>与经济增长同步</b></wr-metric-tile>
</wr-targets>`,
  ),
  part(
    '2026年 重点工作',
    `<wr-fields>
  <wr-field heading="产业" icon="factory" subject="industry">建好茶产业园，做大精深加工</wr-field>
  <wr-field heading="乡村" icon="grain" subject="countryside">学用“千万工程”经验，建设和美乡村</wr-field>
  <wr-field heading="文旅" icon="consumption" subject="opening">办好采茶节，打造乡村旅游精品线路</wr-field>
  <wr-field heading="生态" icon="ecology" subject="ecology">守护青禾河一江清水</wr-field>
  <wr-field heading="民生" icon="heart" subject="livelihood">改造县医院，新建两所幼儿园</wr-field>
  <wr-field heading="政府" icon="government" subject="government">过紧日子，办实在事</wr-field>
</wr-fields>`,
  ),
  told(credits.Closing),
);
