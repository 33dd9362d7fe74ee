import {anyOf} from '../../text/any-of.js';
import type {Statement, Text} from '../model.js';
import {isDependent} from '../labels.js';
import {insideBrackets, splitClauses} from '../sentences.js';

/** The most characters of a line, as editors cut theirs; a longer clause stays whole and wraps. */
export const longestLine = 26;
/** A shorter clause says too little to stand alone. */
const shortestLine = 5;

/** The clauses of a sentence as texts, without the marks between them. */
export function clausesOf({at, text}: Text): Text[] {
  return splitClauses(text, insideBrackets(text)).map(({start, end}) => ({
    at: at + start,
    length: end - start,
    text: text.slice(start, end),
  }));
}

/** Words with which a clause leans on what stands before it. */
const leans =
  /^(?:其中|并|且|也|又|使|让|再|以及|从而|进而|同时|特别是|尤其是|包括|占|比上年|即|如|就是|等|把|将|对|为|由|在|以|按|围绕|根据|通过|面对|随着|不断|更|但|而|都|均|的|其|该|此|这)/;
/** What any task could be: 确保落地见效, 加大改革力度, 取得新突破, 打造法治化营商环境. */
export const vague = new RegExp(
  [
    '力度|见效|实效|成效|取得新|新突破|是.{2,}的.{0,6}(?:基础|关键)|根本性|主体责任',
    '(?:问题|质量|水平|能力|质效|活力|基础|优势|意识|思想|协同|工作|效应|效能|研究)$',
    '人民满意|人民城市|标本兼治|决策部署|稳定增长|发展格局|优质均衡|(?:服务型|廉洁)政府',
    '(?:营商环境|攻坚战?|均等化|法治化|同城化|健康发展|对外开放|型开放|转变)$',
  ].join('|'),
);
/** What can be pointed at: names in quotes, works, places of work. */
const named =
  /“[^”]+”|《|[A-Z]|工程|项目|行动|计划|基地|中心|园区|平台|公路|铁路|高速|机场|港|水库|学校|医院|公园|小区|产业集群|实验室|试点|制度|[\u3400-\u9fff]、[\u3400-\u9fff]/;

/** Clauses that say what is, of which nothing is done: 今年技工院校毕业生12万人. */
export const isState = /^今年(?!.*[增减投建改拨安])[^，]{2,10}\d/;

/** Clauses that only say how: 坚持…, 围绕…. */
const hollow = /^(?:坚持|坚定|围绕|聚焦|立足|牢记|锚定|紧扣|始终|以.{2,20}为)/;

/** Whether a clause says by itself what is to be done. */
export function standsAlone({text}: Text): boolean {
  return (
    text.length >= shortestLine &&
    !leans.test(text) &&
    !withoutObject.test(text) &&
    !isDependent(text.replace(/\d[^，]*$/, ''), '') &&
    !/[：“]$|^[^“]*”|^[^（]*）|“[^”]*$|（[^）]*$/.test(text) &&
    !/(?:的|和|与|及|等)$/.test(text)
  );
}

/** What says how much and not of what: 全年计划投资18亿元, 累计完成投入27.6亿元. */
export const withoutObject = new RegExp(
  '^(?:占|比上年|同比' +
    '|(?:五年|全年|年内|累[计积]|共|总)*(?:计划|完成|实现)*(?:总?投资|投入)(?:达到?|为|超过?|近)?[^\\u3400-\\u9fff]*[万亿]*元?$)',
);

/** Facts as lines none of which says again what one before it says. */
export function distinct<T extends {clause: Text}>(facts: readonly T[]): T[] {
  const kept: T[] = [];
  for (const fact of facts) {
    const {at, length} = fact.clause;
    const overlaps = kept.findIndex(({clause}) => at < clause.at + clause.length && clause.at < at + length);
    const other = kept[overlaps]?.clause;
    if (!other) kept.push(fact);
    else if (at <= other.at && at + length >= other.at + other.length) kept[overlaps] = fact;
    else if (at + length > other.at + other.length) {
      const rest = clausesOf(fact.clause).filter((clause) => clause.at >= other.at + other.length);
      const start = rest[0]?.at ?? at + length;
      const text = fact.clause.text.slice(start - at);
      if (text && standsAlone({at: start, length: text.length, text}))
        kept.push({...fact, clause: {at: start, length: text.length, text}});
    }
  }
  return kept;
}

/** Verbs with which a task says what is done. */
const deed = new RegExp(
  `^(?:全年|力争|确保|计划)?${anyOf(
    '新增 新建 新改建 建成 建设 改造 改扩建 实施 安排 打造 完成 推进 开展 启动 引进 培育 发展(?!是) 做好 ' +
      '做强 做优 办好 创建 发放 开工 落地 建立 推动 支持 扩大 提升 加快 加强 深化 健全 盘活 治理 修复',
  )}`,
);
/** What a county, a province or a country counts in its tasks: results that can be checked. */
const counted = /\d[^，]*(?:[个家项所条处座万亿%亩公里吨户套张台辆名人件场期次部]|以上|左右)/;

/** What a line is wanted for. */
export interface Wanted {
  /** Whether what is counted says most, or what is only named. */
  counts: boolean;
  /** Whether a text speaks of what the field is. */
  fits: (text: string) => boolean;
  /** How much speaks for showing the best figure of a clause. */
  worth: (clause: Text) => number;
}

/** How much a clause says of what will be done: a deed that is counted before one that is only named. */
function weight(clause: Text, index: number, {counts, fits, worth}: Wanted): number {
  const {text} = clause;
  let sum = -index / 8;
  if (deed.test(text)) sum += 2;
  if (counted.test(text)) sum += counts ? 3 + worth(clause) / 2 : -3;
  if ((text.match(/\d+/g)?.length ?? 0) > 1) sum -= 1;
  if (vague.test(text)) sum -= 4;
  else if (named.test(text)) sum += 1;
  else if (!counted.test(text)) sum -= 3.5;
  if (hollow.test(text)) sum -= 4;
  if (text.length < 8) sum -= 1;
  if (fits(text)) sum += 1.5;
  return sum;
}

/** What says less is no line: better the words of the heading. */
const leastWeight = -1.5;

/**
 * The line of a field: the clause that says most in at most 26 characters, from the sentences below its heading.
 *
 * @param shown where the clauses begin that stand elsewhere
 */
export function lineOf(
  statements: readonly Statement[],
  shown: ReadonlySet<number>,
  wanted: Wanted,
): Text | undefined {
  const clauses = statements.flatMap((statement) => clausesOf(statement)).filter(({at}) => !shown.has(at));
  const ranked = clauses
    .flatMap((clause, i) =>
      clause.text.length <= longestLine && standsAlone(clause) && !isState.test(clause.text)
        ? [{clause, weight: weight(clause, i, wanted)}]
        : [],
    )
    .filter(({weight}) => weight > leastWeight)
    .sort((a, b) => b.weight - a.weight);
  return ranked.find(({clause: {text}}) => deed.test(text) || counted.test(text))?.clause;
}
