import {EACH_OF, leadsOn} from './labels.js';
import {followsOn, hasOtherVictims, measureNoun, needsSubject, ofEach} from './subjectless.js';
import {exactValue, isCounter} from './figures.js';
import {append, runsOf} from './parallel.js';
import {isPair, repeatable, scope, shareHead} from './share-head.js';
import {cut, type Passage} from './passage.js';
import {
  labelText,
  type Paragraph,
  type SentenceItem,
  type SentenceReading,
  type TileItem,
} from './sentence-reading.js';
import {hasSibling} from './blocks/part-of.js';

/**
 * The items of a sentence that is no flow, each tile with its subject: 办结 and 其中甲41件、乙25件 hang on the figure that they
 * speak of, 城中村2个 takes its verb from 改造老旧小区18个, and what nobody can tell stays in its sentence.
 */
export function settle(
  {passage}: Paragraph,
  reading: SentenceReading,
  given: readonly SentenceItem[],
): SentenceItem[] {
  const settled: SentenceItem[] = [];
  const items = withoutHalves(given, passage.text);
  if (items.length < given.length) reading.complete = false;
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
      (item.nested ? !isOfEarlier(settled, item) : hangs(whole, item, label, passage.text)) &&
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

/** 受理案件57件，化解债务36亿元，其中当年审结9件: a part of what has its unit, and not of what stands between. */
const isOfEarlier = (settled: readonly SentenceItem[], part: TileItem): boolean =>
  (settled.at(-1) as TileItem).unit !== part.unit &&
  part.unit !== '%' &&
  settled.some((item) => item.kind === 'tile' && item.unit === part.unit);

const ofEachOne = new RegExp(`${EACH_OF}达?到?$`);

/** 代表建议86件和委员提案73件，办复率均为100%: said of each of two, it hangs on none. */
const saysOfAll = (label: string, items: readonly SentenceItem[]): boolean =>
  ofEachOne.test(label) && items.slice(-2).every(({kind}) => kind === 'tile') && items.length > 1;

/** Whether the figures before are said of each and this one, behind 、 and without that word, may be, too. */
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

/** 关停企业46家，不达标19家: of which? */
const undone =
  /^[\u3400-\u9fff]{0,4}[未不](?:达标|通过|落地|达成|合格|完成|到位|动工|办结|销号|交付|投产|履行|兑现|解决)$/;

/** 综合机械化率76.5%，丘陵山区仅52%: a place, and of what rate? */
const partAlone = /^(?!.*[率比度])[\u3400-\u9fff]{2,8}(?:仅|只有|不到|超过?)$/;

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
  // 金牌9枚、银牌6枚、铜牌11枚
  if (/^[金银铜]牌$/.test(label)) return true;
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
  if (index > 0 && item.tile.figure?.labelFrom === 'before' && undone.test(label)) return false;
  if (index > 0 && '%‰'.includes(item.unit || '-') && partAlone.test(label)) return false;
  if (!item.nested) return true;
  // Its whole stands in the sentence before, or before a ；: 其中上半年受理提案87件
  if (index === 0 || items[index - 1]!.stop === '；')
    return label.length >= longName || (label.length >= 4 && measureNoun.test(label));
  // 其中第一产业增加值 says what it is, 其中国家级 does not.
  return label.length >= 4 && (unclear || (measureNoun.test(label) && hasSibling(items, index)));
}

/** Whether a figure is the last of a list or of a pair: what follows may be said of all of them. */
export function isOneOfSeveral(items: readonly SentenceItem[]): boolean {
  const [first, last] = items.slice(-2);
  if (last?.kind !== 'tile' || first?.kind !== 'tile') return false;
  return last.stop !== '、' && (first.stop === '、' || first.start === last.start);
}

/**
 * 营业收入、利润总额分别完成68亿元、3亿元: where one of the two needs a subject, both hang on the figure before (派单4130件，按期办结率、
 * 满意率分别为99%、97%), or stay in their clause.
 */
function withoutHalves(items: readonly SentenceItem[], text: string): SentenceItem[] {
  const kept: SentenceItem[] = [];
  for (const {items: pair} of runsOf(items, ({kind, start}) => (kind === 'tile' ? start : NaN))) {
    const bare = pair.filter(needs);
    const whole = kept.at(-1);
    const isWhole = whole?.kind === 'tile' && whole.stop !== '；' && !isOneOfSeveral(kept);
    const {start, end, stop} = pair[0]!;
    if (bare.length === 0 || bare.length === pair.length) append(kept, pair);
    else if (isWhole && bare.every((item) => hangs(whole, item, labelText(item), text)))
      append(kept, [...bare, ...pair.filter((item) => !needs(item))]);
    else kept.push({kind: 'text', start, end, stop});
  }
  return kept;
}

const needs = (item: SentenceItem): item is TileItem => item.kind === 'tile' && needsSubject(labelText(item));

/** 经审查，立案189件: 立案 alone says little. */
function takeManner(passage: Passage, {start, end}: SentenceItem, {tile: {figure}}: TileItem): void {
  if (!figure || !/^\s*经[^，]{0,4}审[查核定]$/.test(passage.text.slice(start, end))) return;
  figure.label = [cut(passage, start, end), ...figure.label];
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

/** Whether a part is more than its whole: it is part of something else. */
export function exceeds(part: TileItem, whole: TileItem): boolean {
  return part.unit === whole.unit && exactValue(part.tile.figure) > exactValue(whole.tile.figure);
}
