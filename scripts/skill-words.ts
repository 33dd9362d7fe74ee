// What the manual for language models says beside the tags, in Chinese and in English; its markup is tried by the linter
// and the check in `test/system/skill.node.ts`.
import {planExample, planRules} from '../src/report/plan/manual.js';

export interface SkillWords {
  language: 'zh' | 'en';
  title: string;
  description: string;
  heads: Record<'rules' | 'loop' | 'page' | 'forms' | 'examples' | 'tags', string>;
  rules: readonly string[];
  loop: readonly string[];
  /** What holds for the lines of all tags. */
  common: string;
  /** Before the tags that a tag stands in. */
  inside: string;
  links: readonly string[];
}

type Both = Record<'zh' | 'en', string>;

/** Which form for which shape of data. */
export const forms: readonly (Both & {write: string})[] = [
  {zh: '几个并列的数', en: 'several figures', write: 'metric-grid > metric-tile'},
  {
    zh: '全年成绩，一个最重',
    en: 'results of a year, one above all',
    write: 'scorecard > metric-tile（一个 size="hero"）',
  },
  {zh: '由甲到乙', en: 'from a to b', write: 'compare > 2 metric-tile'},
  {zh: '收到→立案→办结', en: 'stage by stage, falling counts', write: 'flow > metric-tile'},
  {zh: '总数里的一部分', en: 'a part of a count', write: 'tally value filled unit'},
  {zh: '各部分合成整体', en: 'parts of a whole', write: 'share > table'},
  {zh: '历年', en: 'over years', write: 'trend > table'},
  {zh: '排名次、比大小', en: 'ranked', write: 'ranking > table'},
  {zh: '城镇与农村等两组', en: 'two groups, one measure', write: 'pair > 2 metric-tile'},
  {zh: '写明第几的名次', en: 'places in an order', write: 'honours > honour'},
  {zh: '预期目标', en: 'targets', write: 'targets layout="board" > metric-tile'},
  {zh: '分领域的任务', en: 'tasks by field', write: 'fields > field > p'},
  {zh: '并列的工作', en: 'parallel tasks', write: 'progress-checklist > check-item'},
  {zh: '议题和结果', en: 'issue and result', write: 'issues > issue topic'},
  {zh: '民生实事', en: 'projects for the people', write: 'projects layout="branch" > card'},
  {zh: '分层的目标', en: 'tiers of goals', write: 'goal-pyramid > goal-tier > goal'},
  {zh: '三至八个“新作为”', en: '3–8 parallel acts', write: 'new-acts > act'},
  {zh: '口号；总体要求；四字词组', en: 'slogan; requirement; phrases', write: 'quote; statement; lockup'},
  {zh: '其余的话', en: 'all other words', write: 'lede, p, ul, group, cards > card'},
];

/** One right and one wrong way to write each kind; all from the text in `exampleSource`. */
export const examples: readonly {name: Both; good: string; bad: string; why: Both}[] = [
  {
    name: {zh: '数字', en: 'Figure'},
    good: '<wr-metric-tile value="31.6" unit="万人次" change="+8.4%">接待游客</wr-metric-tile>',
    bad: '<wr-metric-tile value="31.6" label="接待游客" />',
    why: {zh: '没有 label；丢了单位；没有结束标签', en: 'no label attribute, unit lost, not closed'},
  },
  {
    name: {zh: '约数', en: 'Bound'},
    good: '<wr-targets><wr-metric-tile value="6" unit="%左右">地区生产总值增长</wr-metric-tile></wr-targets>',
    bad: '<wr-targets><wr-metric-tile value="6" unit="%">地区生产总值增长</wr-metric-tile></wr-targets>',
    why: {zh: '丢了“左右”', en: '左右 (about) lost'},
  },
  {
    name: {zh: '流程', en: 'Flow'},
    good: '<wr-flow><wr-metric-tile value="96" unit="件">受理提案</wr-metric-tile><wr-metric-tile value="88" unit="件">立案</wr-metric-tile></wr-flow>',
    bad: '<wr-flow><li>受理提案96件</li></wr-flow>',
    why: {zh: '要放 wr-metric-tile 或 wr-flow-step', en: 'holds wr-metric-tile or wr-flow-step'},
  },
  {
    name: {zh: '表格图', en: 'Chart'},
    good: '<wr-trend heading="粮食产量（万吨）"><table><tr><th>年份</th><th>产量</th></tr><tr><th>2024年</th><td>41.2</td></tr><tr><th>2025年</th><td>42.5</td></tr></table></wr-trend>',
    bad: '<wr-trend heading="粮食产量" data="41.2,42.5"></wr-trend>',
    why: {zh: '没有 data；数据写成表格', en: 'no data attribute: write a table'},
  },
  {
    name: {zh: '自拟标题', en: 'Heading of your own'},
    good: '<wr-section heading="民生答卷" data-check="own"><p>建成乡镇敬老院。</p></wr-section>',
    bad: '<wr-section heading="民生投入3亿元" data-check="own"><p>建成乡镇敬老院。</p></wr-section>',
    why: {zh: '自拟的字里不能有原文没有的数', en: 'a figure that the source lacks'},
  },
];

/** The report that the examples are from. */
export const exampleSource =
  '2025年，接待游客31.6万人次，增长8.4%。受理提案96件，立案88件。粮食产量2024年41.2万吨，2025年42.5万吨。建成乡镇敬老院。2026年，地区生产总值增长6%左右。';

export const skeleton = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>…</title><script src="work-report-elements.min.js"></script></head><body>
<wr-report theme="vermilion">
  <wr-cover kicker="一图读懂" heading="…" size="compact"></wr-cover>
  <wr-part heading="2025年 工作回顾" size="compact">
    <wr-section heading="…" number="">…</wr-section>
  </wr-part>
  <wr-credits><p>来源：…</p></wr-credits>
</wr-report>
</body></html>`;

const program = 'npx work-report-elements';

const zh: SkillWords = {
  language: 'zh',
  title: '报告图解组件：写给大模型的手册',
  description:
    '把中文工作报告（政府、人大、政协、法检等）做成“一图读懂”网页：写 wr- 标签，或写只含编号的方案，再用命令检查、核对、出图。',
  heads: {
    rules: '规矩',
    loop: '步骤',
    page: '页面',
    forms: '什么内容用什么（省去 wr-）',
    examples: '对与错',
    tags: '全部标签',
  },
  rules: [
    '1. 不编数字：每个数连同单位、约数（约、余、左右、以上）照抄原文，不换算、不四舍五入、不合计、不算增幅。',
    '2. 数字旁的说明用原文的词；年份、计划还是结果、增减、进展（state）都不能变。名称、人名、《》里的字照抄。',
    '3. 自拟的标题、表头加 `data-check="own"`，不写原文没有的数和名称；正文和外层标签不加。',
    '4. 不放国徽、党徽、国旗、地图，不引用网络图片，不写脚本和 style。',
    '5. 每个 wr- 标签都要写结束标签 `</wr-…>`；不能写 `<wr-… />`。属性用英文引号。属性里不写标签，不写 Markdown。',
    '6. 至多四十个数；每块上面有标题；同一种图不连用。',
  ],
  loop: [
    `命令都写成 \`${program} 命令 …\`。`,
    '甲、只选不写（最稳，文字数字都取自原文）：',
    `1. \`outline 报告.txt --format json\` 得到各句、各数的编号（s1、f1、b1、h1）和现成的 plan`,
    `2. 写方案：\`${planExample}\``,
    `   ${planRules}`,
    `3. \`draft 报告.txt --plan 方案.json -o 页面.html\`，按提示改，加 --force 重写`,
    `乙、自己写页面：\`draft 报告.txt -o 页面.html\` 得初稿，在上面改；或照下面的样子写。`,
    `两种写完都要：\`lint 页面.html\`，\`check 页面.html --source 报告.txt\`，改到没有错误和请改，判断、提示自己看；再 \`render 页面.html -o 长图.png\`（要装 puppeteer-core）。`,
  ],
  common:
    'heading 也可写成 slot="heading"。icon 如：经济总量 财政 工业 创新 消费 旅游 外贸 公路 粮食 农业 乡村 生态 住房 教育 医疗 养老 就业 文化 提案 会议 荣誉 目标。subject 定颜色：industry innovation opening countryside ecology livelihood safety government。scene（先写在 wr-report）：coast city plain grassland snow water-town industry terraces lake。内容写在标签之间，`<b>` 突出数字。=后是可写的词。',
  inside: '放在',
  links: [
    '## 更多',
    '',
    '- [README.zh-CN.md](README.zh-CN.md)',
    '- [plan.schema.json](plan.schema.json): 方案',
    '- [llms.en.txt](llms.en.txt): English',
  ],
};

const en: SkillWords = {
  language: 'en',
  title: 'work-report-elements: the manual for language models',
  description:
    'Makes a Chinese work report (government, congress, CPPCC, courts) an infographic page, 一图读懂: write wr- tags, or a plan of ids alone, then lint, check and render.',
  heads: {
    rules: 'Rules',
    loop: 'Steps',
    page: 'The page',
    forms: 'Which form for which data (wr- left out)',
    examples: 'Right and wrong',
    tags: 'All tags',
  },
  rules: [
    '1. Invent no figure: copy each with its unit and bound (约 余 左右 以上); convert, round, add up, compute nothing.',
    '2. The words beside a figure are the source’s. Year, plan or result, up or down, progress (state) never change. Copy names and what stands in 《》. All words on the page are Chinese.',
    '3. A heading or `<th>` of your own has `data-check="own"`, and no figure or name that the source lacks; never body text or a container.',
    '4. No national or party emblem, no flag, no map, no picture from the network, no script, no style.',
    '5. Close every wr- tag with `</wr-…>`; `<wr-… />` does not close. ASCII quotes. No markup in attributes, no Markdown.',
    '6. Choose: at most forty figures. A wr-section heading before each block; no form twice in a row.',
  ],
  loop: [
    `Write every command as \`${program} COMMAND …\`.`,
    'A. Choose and type nothing (safest): figures and words all come from the source.',
    `1. \`outline REPORT.txt --format json\`: ids of sentences and figures (s1, f1, b1, h1), and a plan to start from`,
    `2. Write a plan: \`${planExample}\``,
    '   heading: an id, or a few words of your own. form: tiles lead scorecard targets steps honours changes flow lines (take f; steps 3 or more, at most 12, an id once, what has `with` beside its chief; honours: places such as 第3位); text lede list checklist cards projects quote statement (take s); "b4" by itself, as the draft sets it',
    `3. \`draft REPORT.txt --plan PLAN.json -o PAGE.html\`; mend what it names, --force to write again`,
    `B. Write the page: \`draft REPORT.txt -o PAGE.html\` and edit, or write as below.`,
    `Then \`lint PAGE.html\` and \`check PAGE.html --source REPORT.txt\` until there are no errors and nothing to mend (请改), look at the rest yourself; \`render PAGE.html -o PICTURE.png\` (needs puppeteer-core), and look.`,
  ],
  common:
    'heading may be slot="heading". icon: 经济总量 财政 工业 创新 项目建设 消费 旅游 外贸 公路 粮食 农业 乡村 水利 生态 住房 教育 医疗 养老 就业 文化 保障 提案 会议 政务 荣誉 目标. subject is a colour: industry innovation opening countryside ecology livelihood safety government. scene (first on wr-report): coast city plain grassland snow water-town industry terraces lake. Words go between the tags; `<b>` marks figures. After = the words it takes.',
  inside: 'inside',
  links: [
    '## More',
    '',
    '- [README.md](README.md): installing and using it',
    '- [custom-elements.json](custom-elements.json): attributes, slots, parts of each tag',
    '- [plan.schema.json](plan.schema.json): JSON Schema of a plan',
    '- [llms.txt](llms.txt): 中文',
  ],
};

export const words = {zh, en};
