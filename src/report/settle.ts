import {anyOf} from '../text/any-of.js';
import {EACH_OF, followsOn, hasOtherVictims, leadsOn, measureNoun, needsSubject, ofEach} from './labels.js';
import {exactValue, isCounter} from './figures.js';
import {append} from './parallel.js';
import {cut, type Passage} from './passage.js';
import {type Paragraph, type SentenceItem, type SentenceReading, type TileItem} from './sentence-reading.js';
import {hasSibling} from './blocks/part-of.js';

/**
 * The items of a sentence that is no flow, each tile with its subject: 办结 and 其中甲41件、乙25件 hang on the figure that they
 * speak of, 城中村2个 takes its verb from 改造老旧小区18个, and what nobody can tell stays in its sentence.
 */
export function settle(
  {passage}: Paragraph,
  reading: SentenceReading,
  items: readonly SentenceItem[],
): SentenceItem[] {
  const settled: SentenceItem[] = [];
  items.forEach((item, i) => {
    const before = settled.at(-1);
    const whole = before?.kind === 'tile' && before.stop !== '；' ? before : undefined;
    if (item.kind === 'tile' && whole) shareHead(whole, item, reading);
    if (item.kind === 'tile' && before?.kind === 'text') takeManner(passage, before, item);
    const label = item.kind === 'tile' ? labelText(item) : '';
    if (item.kind === 'text') settled.push(item);
    // 开工率、完成率分别为96%、103%: the other one's note holds the words of both.
    else if (whole && whole.start < item.start && item.start < whole.end)
      append(whole.tile.noted, [item.tile.figure!]);
    else if (
      isPartOf(before, item, label) ||
      (whole &&
        (isUndone(whole, item) ||
          isOfItsScope(whole, item, label) ||
          (item.nested &&
            (isCountOfRate(item, whole) || (exceeds(item, whole) && !isOneOfSeveral(settled)))) ||
          saysOfAll(label, settled) ||
          isOfEach(whole, item)))
    )
      stay(item);
    else if (whole && whole.parts === item.unit && (whole.stop === '、' || completes(whole, item)))
      extend(passage, whole, item);
    else if (
      stands(items, i, isOneOfSeveral(settled)) &&
      !isHalfOfPair(passage, item, items[i + 1]) &&
      !(before?.kind === 'text' && before.stop === '、')
    ) {
      if (leadsOn.test(passage.text.slice(item.start, item.end).replace(/^共/, ''))) reading.complete = false;
      settled.push(item);
    } else if (
      whole &&
      (item.nested || hangs(whole, item, label, passage.text)) &&
      !isOneOfSeveral(settled)
    ) {
      hang(passage, whole, item);
      if (item.nested) whole.parts = item.unit;
    } else stay(item);
  });
  return settled;

  function stay({start, end, stop}: TileItem): void {
    reading.complete = false;
    settled.push({kind: 'text', start, end, stop});
  }
}

/** 位居全国投资潜力第3、绿色发展第5: the first place says among whom. */
const isOfItsScope = (whole: TileItem, {tile}: TileItem, label: string): boolean =>
  whole.tile.figure?.role === 'rank' &&
  tile.figure?.role === 'rank' &&
  scope.test(labelText(whole)) &&
  !scope.test(label);
const scopeHead = /^全[国省市县区球](?:百?强[县市区]|各[省市县区]+)?/;
const scope = /全[国省市县区球]|世界|国际|[东中西]部|百强|奥运|锦标/;

/** 领导班子带头参与，提交信息94条，占总数的19.3%: whose part it is stands in the clause before. */
function isPartOf(before: SentenceItem | undefined, {tile: {notes}}: TileItem, label: string): boolean {
  const [first = ''] = notes.map(([text]) => text?.text ?? '');
  return (
    before?.kind === 'text' &&
    before.stop === '，' &&
    repeatable.test(label) &&
    /^占(?:总[数量]|全部)/.test(first)
  );
}

/** 取消评比项目29项、资格许可149项: what follows is undone, too; a label without the verb would say the opposite. */
function isUndone(whole: TileItem, item: TileItem): boolean {
  const undo = /^(?:取消|撤销|停止|禁止|叫停|免征|停征)|废止|失效/;
  return whole.stop === '、' && undo.test(labelText(whole)) && !undo.test(labelText(item));
}

/** 出庭应诉率99.2%，其中市县负责人出庭42人次: a count is no part of a rate. */
const isCountOfRate = (part: TileItem, whole: TileItem): boolean =>
  '%‰'.includes(whole.unit || '-') && !'%‰'.includes(part.unit || '-');

const ofEachOne = new RegExp(`${EACH_OF}达?到?$`);

/** 代表建议86件和委员提案73件，办复率均为100%: said of each of two, it hangs on none. */
const saysOfAll = (label: string, items: readonly SentenceItem[]): boolean =>
  ofEachOne.test(label) && items.slice(-2).every(({kind}) => kind === 'tile') && items.length > 1;

/** Whether the figures before are told of each and this one, behind 、 and without that word, may be, too. */
function isOfEach(whole: TileItem, item: TileItem): boolean {
  const mayBe = whole.stop === '、' && whole.unit !== '%' && item.unit !== '%';
  return mayBe && ofEach.test(labelText(whole)) && !ofEach.test(labelText(item));
}

/** 查处21人，其中处分18人，移送司法机关3人: with it the parts are the whole. */
function completes({tile: {figure, noted}}: TileItem, item: TileItem): boolean {
  const parts = [...noted, item.tile.figure].filter((part) => part?.quantity?.unit === item.unit);
  return parts.reduce((sum, part) => sum + exactValue(part), 0) === exactValue(figure);
}

/** 审结案件214件 behind another clause: which? */
const ofCases = /^(?:审结|审执结|受理|办理|查处|侦办|破获|侦破|起诉)(?:各类)?案件$/;

/** Verbs of what a count led to: 改造老旧小区18个、惠及居民3900户. */
const ledTo = /^(?:惠及|服务|受益|受惠|带动|覆盖|释放|涉及|吸引|安置|培训)/;

/** Whether an item without a subject speaks of the figure before. A rate is of a count, and of no other rate. */
function hangs(whole: TileItem, item: TileItem, label: string, text: string): boolean {
  const of = labelText(whole);
  // 水平居全省第3位，死亡人数下降8%; 贫困人口减少86万，参保人数达120万
  if (whole.tile.figure?.role === 'rank') return false;
  if (hasOtherVictims(label, of)) return false;
  if (label.startsWith('参保')) return /保|险/.test(of);
  if (label === '资产负债率') return of.includes('资产');
  if (label.startsWith('对')) return true;
  if (/率(?:均达?到?)?$/.test(label))
    return isCounter(whole.unit) || (whole.stop === '、' && whole.tile.figure?.role === 'growth');
  // 节约投资2600万元，受益人口由3万人增加到5万人: it was something before.
  if (item.tile.change && /人[数口]$/.test(label)) return false;
  if (followsOn(label) || isPair(whole, item)) return true;
  // 立案67件、撤案81件: more than the count is no part of it.
  if (exceeds(item, whole) && !/级$/.test(label)) return false;
  return whole.stop === '、' && (whole.unit === item.unit || ledTo.test(text.slice(item.start, item.end)));
}

/** A label of so many characters says of what it is. */
const longName = 6;

/** 报销比例职工85%、**居民70%**: what stays behind when the first takes their common words, and is half of a pair. */
const otherHalf = /^\s*[\u3400-\u9fff]{2,4}(?:(?:约|近|超)?\d[\d.]*%)(?:以[上下内])?\s*$/;

function isHalfOfPair(passage: Passage, {stop, unit}: TileItem, next: SentenceItem | undefined): boolean {
  if (stop !== '、' || unit !== '%' || next?.kind !== 'text') return false;
  return otherHalf.test(passage.text.slice(next.start, next.end));
}

/** Whether the label of an item says by itself what is counted. */
function stands(items: readonly SentenceItem[], index: number, unclear: boolean): boolean {
  const item = items[index] as TileItem;
  const label = labelText(item);
  if (needsSubject(label) || (index > 0 && ofCases.test(label))) return false;
  if (!item.nested) return true;
  // Its whole stands in the sentence before, or before a ；: 其中上半年受理提案87件
  if (index === 0 || items[index - 1]!.stop === '；')
    return label.length >= longName || (label.length >= 4 && measureNoun.test(label));
  // 其中第一产业增加值 says what it is, 其中国家级 does not.
  return label.length >= 4 && (unclear || (measureNoun.test(label) && hasSibling(items, index)));
}

/** Whether a figure is the last of a list: what follows may be said of all of them. */
export function isOneOfSeveral(items: readonly SentenceItem[]): boolean {
  const [first, last] = items.slice(-2);
  return last?.kind === 'tile' && last.stop !== '、' && first?.kind === 'tile' && first.stop === '、';
}

/** 经审查，立案189件: 立案 alone says little. */
function takeManner(passage: Passage, {start, end}: SentenceItem, {tile: {figure}}: TileItem): void {
  if (!figure || !/^\s*经[^，]{0,4}审[查核定]$/.test(passage.text.slice(start, end))) return;
  figure.label = [cut(passage, start, end), ...figure.label];
}

/** Words that say how all figures of a statement are meant. */
const goal = '力争|争取|预计|计划|确保|预期|拟';
/** 今年计划 */
const goalWithTime = `(?:(?:(?:[今明本全]|20\\d\\d)年(?!拟))?(?:${goal}))`;
const goalHead = new RegExp(`^${goalWithTime}`);
/** What the items of a list share: 改造老旧小区18个、城中村2个. */
const verbs = anyOf(
  '完成 实施 新建 改扩建 改建 改造 建成 建设 盘活 培育 引进 更新 打造 创建 发展 发布 办理 办结 举办 开展 发放 推出 ' +
    '配备 安排 建 审议 听取 整治 拆除 治理 开通 设立 招录 选派 走访 处置 退出 淘汰 压减 化解 关停 关闭 减少 削减 清理 核减 减免 ' +
    '纠正 精简 压缩 腾退 封停 查处 破获 打掉 注销 消除 修复 补充 审结 受理 执结',
);
const amountHead = `^(?:${goalWithTime})?(?:新增|净增|累计|年均|平均)?(?:新(?!建))?`;
const listHead = new RegExp(`^(?:[三五]年来?|[全当]年|年内)?${amountHead.slice(1)}${verbs}?`);
/** 水土流失治理 is a work itself, and takes no verb. */
const isWork = /(?:种植|养殖|治理|改造|建设)$/;
/** Characters that verbs of reports begin with: 绿化道路 takes no other verb. */
const verbLike = new RegExp(
  '^(?!绿[地道色廊])[解转服处关新改扩建修拆打绿美亮创培引组举开推实完发办审查调提收征选招录任免评表奖救帮扶补资支减退清追执破抓侦诉判化治' +
    '保养种植栽造还搬迁安惠带拉促增压降升获荣夺赢入进投竣验交签落争制通听视检督淘取下承整配购盘更布设成认年净累约限移受接派为到]',
);

/** Whose doing it is, before a verb that is said again: **外来务工者在县**参加医保2.3万人次，参加养老保险1.5万人次. */
const doer = new RegExp(
  `(?<!(?:提请|报请|配合|协助|支持).*)${anyOf(
    '居民 群众 企业 委员 代表 干警 民警 师生 学生 职工 机构 部门 公司 集团 小组 [^医]院 局 委员会 者',
  )}(?:在[\u3400-\u9fff]{1,4})?$`,
);
const repeatable =
  /^(?:参加|参与|开展|提出|提交|办理|审结|受理|查处|走访|举办|组织|发放|完成|新增|收到|报送|撰写|承办|接待)/;

/**
 * Gives a figure of a list the verb that only the first of them has (深入6个园区、52家企业, too), the goal that a sentence begins with
 * to all, and whoever did the one thing to the next.
 */
function shareHead(whole: TileItem, item: TileItem, reading: SentenceReading): void {
  const [first] = whole.tile.figure!.label;
  const {figure} = item.tile;
  const own = labelText(item);
  if (figure?.role === 'rank' && (whole.tile.figure?.role !== 'rank' || scope.test(own))) return;
  if (!first || !figure || item.nested || first.length !== first.text.length || new RegExp(goal).test(own))
    return;
  const words =
    figure.role === 'rank'
      ? whole.stop !== '，' && scopeHead.exec(first.text)?.[0]
      : sharedHead(first.text, whole, item, own);
  if (!words || own.startsWith(words) || words === '新') return;
  figure.label = [{at: first.at, length: words.length, text: words}, ...figure.label];
  reading.complete = false;
}

const longestVerb = 3;

/** 深入6个园区、52家企业: one verb before two figures, each with its noun behind it. */
const isPair = ({stop, tile: {figure}}: TileItem, {tile}: TileItem): boolean =>
  stop === '、' && figure!.labelFrom === 'around' && tile.figure!.labelFrom === 'after';

/** 班子成员联系重点项目18个、重点企业32家: what stands before the word that both begin with. */
function headOfTwins(first: string, own: string): string {
  const at = /^(?:重点|优秀|先进|示范|骨干|龙头)/.test(own) ? first.indexOf(own.slice(0, 2)) : -1;
  return at > 0 ? first.slice(0, at) : '';
}

/** 农村卫生厕所普及率95%，生活污水治理率57%: of the villages, too. */
function ofVillages(first: string, own: string): string {
  const ofHomes = /^(?:生活(?:污水|垃圾)|自来水|(?:人均)?住房|砖[木混]|安全饮水|集中供水|卫生厕所|户厕)/;
  return ofHomes.test(own) ? (/^(?:农村|乡村)/.exec(first)?.[0] ?? '') : '';
}

function sharedHead(first: string, whole: TileItem, item: TileItem, own: string): string {
  const ofBoth = ofVillages(first, own);
  if (ofBoth) return ofBoth;
  const repeated = repeatable.test(own) ? first.indexOf(own.slice(0, 2)) : -1;
  if (repeated > 1 && doer.test(first.slice(0, repeated))) return first.slice(0, repeated);
  const inList = whole.stop === '、' && !verbLike.test(own);
  // 计划建成20个，实际建成19个
  if (!inList) return /^(?:实际|已|现有|目前)/.test(own) ? '' : (goalHead.exec(first)?.[0] ?? '');
  if (isPair(whole, item) && first.length <= longestVerb) return first;
  const twin = headOfTwins(first, own);
  if (twin) return twin;
  return (isWork.test(own) ? new RegExp(amountHead) : listHead).exec(first)?.[0] ?? '';
}

/** Hangs what an item says on the figure that it speaks of, as one note. */
export function hang(passage: Passage, whole: TileItem, item: TileItem): void {
  whole.tile.notes.push([cut(passage, item.start, item.end)]);
  append(whole.tile.noted, [item.tile.figure!, ...item.tile.noted]);
  whole.end = item.end;
  whole.stop = item.stop;
}

/** Adds one more part to the last note of a whole: 其中甲41件**、乙25件**. */
function extend(passage: Passage, whole: TileItem, item: TileItem): void {
  const start = whole.end - whole.tile.notes.pop()!.reduce((sum, {text}) => sum + text.length, 0);
  whole.tile.notes.push([cut(passage, start, item.end)]);
  append(whole.tile.noted, [item.tile.figure!, ...item.tile.noted]);
  whole.end = item.end;
  whole.stop = item.stop;
}

export function labelText({tile}: TileItem): string {
  return tile.figure?.label.map(({text}) => text).join('') ?? '';
}

/** Whether a part is more than its whole: it is part of something else. */
export function exceeds(part: TileItem, whole: TileItem): boolean {
  return part.unit === whole.unit && exactValue(part.tile.figure) > exactValue(whole.tile.figure);
}
