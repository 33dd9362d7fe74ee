// How the time to check a page grows with the page and with the report: pages of 100 to 1,600 figures,
// reports of 15,000 to 240,000 characters. The time that counts: 200 figures against 30,000 characters.
//   node --import tsx bench/check.mjs
import console from 'node:console';
import {performance} from 'node:perf_hooks';
import {checkReport} from '../src/report/index.ts';

const places = [
  '全县',
  '城区',
  '各乡镇',
  '高新区',
  '产业园',
  '农村',
  '景区',
  '市场',
  '企业',
  '社区',
  '学校',
  '医院',
];
const things = [
  '道路',
  '公园',
  '灌溉渠系',
  '公共服务',
  '提案办理',
  '旅游收入',
  '粮食产量',
  '固定资产投资',
  '就业培训',
  '协商活动',
  '文化场馆',
  '环境监测',
];
const verbs = ['新建', '改造', '完成', '实现', '组织', '新增', '举办', '推进', '化解', '培育'];
const units = ['个', '项', '公里', '万元', '亿元', '人次', '件', '%', '万亩', '场次'];
const clauses = [
  '坚持问题导向，聚焦重点难点，扎实推动各项任务落地见效',
  '广大干部群众凝心聚力、真抓实干，发展基础更加牢固',
  '营商环境持续优化，群众获得感、幸福感、安全感明显增强',
];

/** Sentences with a figure each, none like another, parted by prose as in a report. */
function sentences(count) {
  return Array.from({length: count}, (_, i) => {
    const [place, thing, verb] = [
      places[i % 12],
      things[(i * 7 + ((i / 12) | 0)) % 12],
      verbs[(i * 3 + ((i / 60) | 0)) % 10],
    ];
    const value = ((i * 37) % 900) / (i % 3 ? 1 : 10) + 1;
    return {
      label: `${place}第${((i / 144) | 0) + 1}批${verb}${thing}`,
      value: String(value),
      unit: units[i % 10],
      clause: clauses[i % 3],
    };
  });
}

function reportOf(characters) {
  let text = '';
  for (let i = 0; text.length < characters; i++) {
    text = sentences((characters / 45) | 0)
      .slice(0, i * 400 + 400)
      .map(({label, value, unit, clause}) => `${label}${value}${unit}，${clause}。`)
      .join('\n');
    if (i > 20) break;
  }
  return text.slice(0, characters);
}

function pageOf(figures, ofCharacters) {
  const all = sentences((ofCharacters / 45) | 0);
  const step = Math.max(1, Math.floor(all.length / figures));
  return Array.from({length: figures}, (_, i) => all[(i * step) % all.length])
    .map(
      ({label, value, unit, clause}) =>
        `<wr-metric-tile value="${value}" unit="${unit}">${label}</wr-metric-tile><p>${clause}。</p>`,
    )
    .join('\n');
}

function measure(figures, characters) {
  const report = reportOf(characters);
  const page = pageOf(figures, characters);
  let best = Infinity;
  let result;
  for (let i = 0; i < 3; i++) {
    const started = performance.now();
    result = checkReport(page, report);
    best = Math.min(best, performance.now() - started);
  }
  const {summary} = result;
  const columns = [
    String(summary.figures).padStart(8),
    String(report.length).padStart(10),
    best.toFixed(0).padStart(8),
    String(summary.errors).padStart(7),
  ];
  console.log(columns.join(' '));
  return best;
}

console.log([' figures', 'characters'.padStart(10), '      ms', ' errors'].join(' '));
const required = measure(200, 30_000);
console.log(
  `200 figures against 30,000 characters: ${required.toFixed(0)} ms, ${required < 1000 ? 'within' : 'over'} a second`,
);
console.log('the page grows:');
power([100, 200, 400, 800, 1600].map((figures) => [figures, measure(figures, 60_000)]));
console.log('the report grows:');
power([15_000, 30_000, 60_000, 120_000, 240_000].map((characters) => [characters, measure(200, characters)]));

/** The exponent of growth over the last points: 1 is linear. */
function power(points) {
  const [[a, b], [c, d]] = [points[1], points[points.length - 1]];
  console.log(`  time grows with size to the power ${(Math.log(d / b) / Math.log(c / a)).toFixed(2)}`);
}
