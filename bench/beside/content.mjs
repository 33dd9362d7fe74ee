// The six blocks of the reference report, once for each contender: what an author of each would write.
import {readFileSync} from 'node:fs';

const page = readFileSync(new URL('../../examples/youyang.html', import.meta.url), 'utf8');

/** The first element of that tag on the reference page for which `fits` holds, with everything inside. */
function fromPage(tag, fits = () => true) {
  for (let at = page.indexOf(`<${tag}`); at >= 0; at = page.indexOf(`<${tag}`, at + 1)) {
    if (!/[\s>]/.test(page[at + tag.length + 1])) continue;
    const end = page.indexOf(`</${tag}>`, at) + tag.length + 3;
    const html = page.slice(at, end);
    if (fits(html)) return html;
  }
  throw new Error(`no <${tag}> on the reference page`);
}

const goals = {
  apex: '总的要求',
  directions: [
    ['生态', '新样板'],
    ['乡村', '新示范'],
    ['文旅', '新胜地'],
  ],
  tasks: ['稳进增效', '除险清患', '改革求变', '惠民有感', '干部能力'],
};

const acts = [
  ...fromPage('wr-new-acts').matchAll(/heading="([^"]+)" outcome="([^"]+)">\s*([^<]+?)\s*</g),
].map(([, heading, outcome, text]) => ({heading, outcome, text}));
const checks = [
  ...fromPage('wr-progress-checklist').matchAll(/icon="(\w+)">聚焦([^<]+)<em>([^<]+)<\/em>/g),
].map(([, icon, first, second]) => ({icon, first, second}));
const directions = [
  ...fromPage('wr-cards', (html) => html.includes('layout="scene"')).matchAll(
    /围绕“([^，]+)，([^”]+)”，([^<]+?)\s*</g,
  ),
].map(([, key, then, text]) => ({key, then, text}));
const measures = [
  {icon: 'people', lead: '坚持协商为民建言', key: '“大民生”', text: '教育、卫生、养老、基层治理'},
  {icon: 'bridge', lead: '畅通民意渠道架起', key: '“连心桥”', text: '社情民意信息 92 条'},
  {icon: 'heart', lead: '开展爱心捐赠活动', key: '“暖民心”', text: '捐款捐物 390余万元'},
];
const metrics = [
  {icon: 'study', value: '22', unit: '场次', label: '开展集中学习研讨'},
  {icon: 'document', value: '19', unit: '次', label: '向县委请示报告重要工作、重大事项'},
  {icon: 'pen', value: '14', unit: '篇', label: '组织撰写理论研究成果'},
  {icon: 'bridge', value: '92', unit: '条', label: '全年共收到社情民意信息'},
];

/** HTML of our elements, by block. */
export const ours = {
  metrics: `<wr-metric-grid>${metrics
    .map(
      ({icon, value, unit, label}) =>
        `<wr-metric-tile icon="${icon}" value="${value}" unit="${unit}">${label}</wr-metric-tile>`,
    )
    .join('')}</wr-metric-grid>`,
  checklist: fromPage('wr-progress-checklist'),
  measures: `<wr-cards layout="trio">${measures
    .map(
      ({icon, lead, key, text}) =>
        `<wr-card icon="${icon}" lead="${lead}" keyword="${key}">${text}</wr-card>`,
    )
    .join('')}</wr-cards>`,
  directions: fromPage('wr-cards', (html) => html.includes('layout="scene"')),
  pyramid: `<wr-goal-pyramid><wr-goal-tier heading="${goals.apex}"></wr-goal-tier><wr-goal-tier heading="主攻方向">${goals.directions
    .map(([key, rest]) => `<wr-goal heading="${key}">${rest}</wr-goal>`)
    .join(
      '',
    )}</wr-goal-tier><wr-goal-tier heading="着力重点">${goals.tasks.map((task) => `<wr-goal>${task}</wr-goal>`).join('')}</wr-goal-tier></wr-goal-pyramid>`,
  acts: fromPage('wr-new-acts'),
};

/** The element modules that draw them. */
export const modules = ['report', 'metric-grid', 'progress-checklist', 'cards', 'goal-pyramid', 'new-acts'];

const list = (items) =>
  items
    .map((fields) =>
      Object.entries(fields)
        .map(([name, value], i) => `    ${i ? '  ' : '- '}${name} ${value}`)
        .join('\n'),
    )
    .join('\n');

const syntax = (template, title, items, size) => `infographic ${template}
data
  title ${title}
  lists
${list(items)}
theme
  base
    text
      font-size ${size}`;

/** The infographic syntax of AntV, by block: its nearest template, its letters sized so that its own words fit it best. */
export const antv = {
  metrics: syntax(
    'list-grid-badge-card',
    '着力强化党的创新理论武装',
    metrics.map(({value, unit, label}) => ({label: `${value} ${unit}`, desc: label, icon: 'document'})),
    14,
  ),
  checklist: syntax(
    'list-column-done-list',
    '聚焦……献智出力',
    checks.map(({first, second}) => ({label: `${first}${second}`, desc: `聚焦${first}${second}献智出力`})),
    14,
  ),
  measures: syntax(
    'list-row-horizontal-icon-arrow',
    '始终秉承履职为民价值取向',
    measures.map(({lead, key, text}) => ({label: key, desc: `${lead} ${text}`, icon: 'heart'})),
    14,
  ),
  directions: syntax(
    'list-row-simple-illus',
    '主攻方向',
    directions.map(({key, then, text}) => ({
      label: key,
      desc: `${then}，${text}`,
      illus: 'mountain landscape',
    })),
    14,
  ),
  pyramid: syntax(
    'list-pyramid-badge-card',
    '2023年 工作安排',
    [
      {label: goals.apex, desc: '2023年 工作安排'},
      {label: '主攻方向', desc: goals.directions.flat().join(' ')},
      {label: '着力重点', desc: goals.tasks.join(' ')},
    ],
    14,
  ),
  acts: syntax(
    'relation-circle-icon-badge',
    '五大新作为',
    acts.map(({heading, outcome}) => ({label: heading, desc: outcome, icon: 'flower'})),
    14,
  ),
};

/** Options of ECharts for the blocks that it can draw: counts as bars, the pyramid as a funnel, the acts as a pie. */
export const echarts = {
  metrics: {
    xAxis: {type: 'value'},
    yAxis: {type: 'category', data: metrics.map(({label}) => label), inverse: true},
    series: [
      {type: 'bar', data: metrics.map(({value}) => Number(value)), label: {show: true, position: 'right'}},
    ],
  },
  pyramid: {
    series: [
      {
        type: 'funnel',
        sort: 'ascending',
        data: [
          {name: goals.apex, value: 1},
          {name: `主攻方向 ${goals.directions.flat().join(' ')}`, value: 3},
          {name: `着力重点 ${goals.tasks.join(' ')}`, value: 5},
        ],
        label: {position: 'inside'},
      },
    ],
  },
  acts: {
    series: [
      {
        type: 'pie',
        radius: ['30%', '80%'],
        data: acts.map(({heading, outcome}) => ({name: `${heading}\n${outcome}`, value: 1})),
        label: {position: 'inside'},
      },
    ],
  },
};

/** The whole reference page's report. */
export const report = page.slice(
  page.indexOf('<wr-report'),
  page.indexOf('</wr-report>') + '</wr-report>'.length,
);
