import {anyOf} from '../../text/any-of.js';
import {LIST_NUMERALS} from '../../text/numerals.js';
import {iconOf} from './tile-words.js';

/** The colour of a field of work (领域色), and the icon that stands beside its name. */
export type Subject =
  'industry' | 'innovation' | 'opening' | 'countryside' | 'ecology' | 'livelihood' | 'safety' | 'government';

const government =
  /自身建设|政府建设|作风|廉洁|政府治理|机关建设|党的领导|政治引领|政治建设|服务大局|依法行政/;
/** By the name of a field; the first that fits. */
const rules: [Subject, RegExp][] = [
  ['government', government],
  ['livelihood', /就业|失业|居民(?:人均)?(?:可支配)?收入|居民消费价格|老旧小区|旧住房/],
  ['innovation', /科技|创新|人才|新质生产力|研发/],
  ['countryside', /农业|农村|乡村|三农|粮食|耕地|茶|村/],
  ['ecology', /生态|绿色|(?<!停车|营商|消费|购物|市场|投资|法治|就医|发展)环境|双碳|低碳|美丽|污染/],
  ['safety', /安全|风险|法治|平安|稳定|治理|监督|司法|执行/],
  ['industry', /工业|制造|产业|数字|实体经济|企业|经济运行/],
  ['opening', /消费|内需|投资|开放|改革|外贸|区域|文旅|旅游|城[市镇乡]|协同|海洋|大湾区|项目|营商|市场|交通/],
  [
    'livelihood',
    /民生|教育|医疗|就业|养老|社会事业|福祉|服务|文化|健康|社保|住房|为民|群众|学位|学校|幼儿|医院/,
  ],
];

/** What names of fields speak of where labels of figures do not say it so; the first that fits. */
const fieldIcons: [icon: string, RegExp][] = [
  ['growth', /高质量|质量强/],
  ['shield', /风险|防控|攻坚战|安全底线/],
  ['industry', /供给侧/],
  ['income', /富民/],
  ['lab', /科教/],
  ['ship', /改革开放/],
  ['renewal', /城乡|县域/],
  ['growth', /动能/],
  ['compass', /区域|协调|协同|湾区|京津冀|战略|规划/],
];

/** The icon of each subject, for names that ask for none of their own. */
const subjectIcons: Readonly<Record<Subject, string>> = {
  industry: 'factory',
  innovation: 'atom',
  opening: 'ship',
  countryside: 'wheat',
  ecology: 'leaf',
  livelihood: 'heart',
  safety: 'shield',
  government: 'gov',
};

/** The icon beside the name of a field; undefined where neither the name nor its subject tells one. */
export function fieldIcon(name: string, subject: Subject): string | undefined {
  const own = fieldIcons.find(([, pattern]) => pattern.test(name))?.[0] ?? iconOf(name);
  // Grey is also the colour of what nothing is known of.
  const isTold = subject !== 'government' || government.test(name);
  return own ?? (isTold ? subjectIcons[subject] : undefined);
}

/** What else fields of 开放 and 内需 may be counted to, where they stand side by side: one colour would run together. */
const seconds: [Subject, RegExp][] = [
  ['industry', /投资|项目|供给|实体|统一大市场/],
  ['livelihood', /文旅|旅游|消费|交通|人民城市/],
  ['countryside', /城乡|城镇|县城|县域|区域/],
  ['innovation', /改革|营商|市场/],
];

/** The subject of a field beside others: its second one where the two before it have the first. */
export function subjectBeside(name: string, before: readonly Subject[]): Subject {
  const first = subjectOf(name);
  if (!before.slice(-2).includes(first)) return first;
  const second = first === 'opening' ? seconds.find(([, pattern]) => pattern.test(name))?.[0] : undefined;
  return second && second !== before.at(-1) ? second : first;
}

/** Whether what is said is of no field of that name: 新增学位3200个 is no 新质生产力. */
export const isForeign = (line: string, name: string): boolean =>
  /^(?:innovation|industry)$/.test(subjectOf(name)) && ofPeople.test(line) && !ofTrade.test(line);
/** What is done for people, and what is made and sold. */
const ofPeople = /学位|学校|中小学|幼儿|托位|养老|医院|床位|老旧小区|保障性住房|低保/;
const ofTrade = /产业|企业|研发|科技|技术|产值|机器人|数字|智能|创新/;

/** The name of the field that such a line is of: another one of its heading, or the plain word for it. */
export const nameOfPeople = (heading: string): string =>
  namesOf(heading).find(({text}) => subjectOf(text) === 'livelihood')?.text ?? '民生';

/** What subject a name or sentence speaks of; `government` (grey) where nothing tells. */
export function subjectOf(text: string): Subject {
  return rules.find(([, pattern]) => pattern.test(text))?.[0] ?? 'government';
}

/** Names that fields of work go by in headings: found there, never put there. */
const names = new RegExp(
  anyOf(
    '现代化产业体系 现代产业 实体经济 工业强[县市省区] 产业强[县市省区] 产业升级 产业转型 产业发展 制造强[市省] 数字经济 科技创新 自主创新 创新驱动 ' +
      '创新型国家 新质生产力 科教兴[省市国] [教育人才文化农业旅游质量]{2}强[国省市县] 扩大内需 提振消费 有效投资 消费投资 改革开放 深化改革 对外开放 ' +
      '高水平开放 全面深化改革 供给侧 体制改革 营商环境 统一大市场 国内市场 乡村全面振兴 乡村振兴 农业农村 农业现代化 脱贫攻坚 [茶农]旅富民 ' +
      '文旅融合 文化建设 新型城镇化 城乡融合 城乡区域 区域协调 协调发展 城市更新 城市治理 韧性城市 人民城市 京津冀 粤港澳大湾区 海洋经济 ' +
      '生态文明 生态优先 生态环境 绿色低碳 绿色转型 绿色发展 美丽中国 改善民生 民生福祉 民生保障 民生实事 民生事业 社会事业 公共服务 ' +
      '社会保障 群众身边 安全稳定 平安建设 社会治理 风险防控 防范化解风险 三大攻坚战 统筹发展和安全 安全发展 安全底线 基层治理 自身建设 ' +
      '依法行政 政治引领 资政建言 协商监督 为民履职 团结联谊 强基固本 固本强基 民主监督 提案质效 为民情怀 凝心聚力 监督实效 民生为本 ' +
      '法治保障 代表主体 代表履职 司法为民 公正高效 共同富裕 重大战略 从严治[院检党] 服务大局',
  ),
  'g',
);
const short = new RegExp(
  // 稳就业稳企业稳市场 names none of them, nor do 稳定增长 and 守正创新.
  '(?<!稳|守正)(?!稳定(?:增长|恢复|向好))' +
    anyOf(
      '产业 工业 制造业 科技 人才 创新 教育 内需 消费 投资 开放 改革 外贸 农业 乡村 城乡 城市 城镇 区域 交通 文化 文旅 旅游 生态 绿色 ' +
        '环境 民生 就业 养老 安全 法治 治理 稳定 动能 监督 协商 提案 政治 队伍 作风 廉洁 项目 财税 金融 市场',
    ),
  'g',
);
/** What nearly every field could be called: only where nothing else is said. */
const general = /高质量发展|经济/g;

/** Words before the name of a field: how it is done, and what is done to it. */
const lead = new RegExp(
  `^(?:${anyOf(
    '坚定不移 全力 着力 持续 深入 扎实 全面 加快 大力 切实 不断 更加注重 始终 坚持 突出 聚力 聚焦 强化 深化 推进 推动 促进 发挥 ' +
      '增强 提升 优化 做好 打造 构建 改善 保障 统筹 厚植 广泛 奋力 实施 抓好 加强 提高 倾力 积极 主动 一体 更好 牢牢 守牢 因地制宜 发展 ' +
      '建设 狠抓 坚决 打好',
  )})+`,
);
/** What begins behind the name: 首都功能|持续优化提升. */
const tail =
  /^(?:持续|加快|不断|进一步|更加|更趋|明显|全面|显著|稳步|有力|有序|迈|跃|上|实现|取得|成效|得到|扎实|深入|续|再|新(?=[台成局提进])|$)/;

/**
 * Names of two to six characters for a field, cut from its heading, the best first: terms of the trade, the first words
 * where something follows them, other words for fields, general ones.
 */
export function namesOf(heading: string): {at: number; text: string}[] {
  const found = (pattern: RegExp): {at: number; text: string}[] =>
    [...heading.matchAll(pattern)].map((match) => ({at: match.index, text: match[0]}));
  return [...found(names), ...firstWords(heading), ...found(short), ...found(general)];
}

/** What a heading cheers with and names no field by: 大道至简, 实干为要. */
const slogan = new RegExp(
  `${anyOf('至简 至诚 至善 守正 笃行 奋进 奋楫 同心 实干 担当 初心 使命 拼搏 踔厉 勇毅 致远 行稳 敢为')}|[为至][要先大上王重魂]$|不[息止懈忘负]$`,
);

/** Whether words are a slogan and no name. */
export const isSlogan = (words: string): boolean => slogan.test(words);

/** The most characters that are cut from the beginning of a heading: 发展|现代服务业. */
const longestFirst = 5;
const listed = new RegExp(`^[${LIST_NUMERALS}]+是`);

function firstWords(heading: string): {at: number; text: string}[] {
  const [first = ''] = heading.split(/[，。；：、]/);
  if (listed.test(first)) return [];
  const at = lead.exec(first)?.[0].length ?? 0;
  const rest = first.slice(at);
  for (let length = longestFirst; length >= 2; length--) {
    const name = rest.slice(0, length);
    const whole = /^[\u3400-\u9fff]{2,5}$/.test(name) && !/年|我们|任务|形成/.test(name) && !isSlogan(name);
    // A long one is all that is left of the heading.
    if (whole && (length < longestFirst || rest === name) && tail.test(rest.slice(length)))
      return [{at, text: name}];
  }
  return [];
}
