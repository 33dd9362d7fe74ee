// What the first figure of a list or sentence says for those behind it: its verb, its goal, who did it, since when.
import {anyOf} from '../text/any-of.js';
import {needsSubject} from './subjectless.js';
import {labelText, type SentenceReading, type TileItem} from './sentence-reading.js';

const scopeHead = /^全[国省市县区球](?:百?强[县市区]|各[省市县区]+)?/;
export const scope = /全[国省市县区球]|世界|国际|[东中西]部|百强|奥运|锦标/;

/** Words that say how all figures of a statement are meant. */
const goal = '力争|争取|预计|计划|确保|预期|拟';
/** 今年计划 */
const goalWithTime = `(?:(?:(?:[今明本全]|20\\d\\d)年(?!拟))?(?:${goal}))`;
/** 2021年以来累计, 五年来累计: how long all of it took. */
const sinceHead = /^(?:[^，]{0,10}以来|(?:过去|近)?[两三四五六七八九十]+年来?)(?:累计)?/;
/** 今年地区生产总值**预期**增长6%，失业率5.5%左右: expected, too. */
const goalWithin = /(?:预期|预计)(?=(?:增长|下降|达到?|实现|完成|突破|增加|减少|控制)?[^，]{0,2}$)/;
/** 计划建成20个，实际建成19个 */
const isActual = /^(?:实际|已|现有|目前|今年|当年|其中|其余|\d{4}年)/;
const goalHead = new RegExp(`^${goalWithTime}`);
/** What the items of a list share: 改造老旧小区18个、城中村2个. */
const verbs = anyOf(
  '完成 实施 新建 改扩建 改建 改造 建成 建设 盘活 培育 引进 更新 打造 创建 发展 发布 办理 办结 举办 开展 发放 推出 ' +
    '配备 安排 建 审议 听取 整治 拆除 治理 开通 设立 招录 选派 走访 处置 退出 淘汰 压减 化解 关停 关闭 减少 削减 清理 核减 减免 ' +
    '取消 撤销 停止 叫停 免征 停征 纠正 精简 压缩 腾退 封停 查处 破获 打掉 注销 消除 修复 补充 审结 受理 执结',
);
const amountHead = `^(?:${goalWithTime})?(?:新增|净增|累计|年均|平均)?(?:新(?!建))?`;
const listHead = new RegExp(
  `^(?:[三五]年来?|[全当]年|年内)?${amountHead.slice(1)}(?:(?:推动|促成)?${verbs})?`,
);
/** 水土流失治理 is a work itself, and takes no verb. */
/** 供水管网改造41公里、排水管网29公里: what was done to both. */
const lastWork = /(?<=^[^，]{4,})(?:改造|建设|修缮|维修|整治|硬化|疏浚|养护)$/;
const isWork = /(?:种植|养殖|治理|改造|建设)$/;
/** Characters that verbs of reports begin with: 绿化道路 takes no other verb. */
const verbLike = new RegExp(
  '^(?!绿[地道色廊]|资[格金产源料质])[解转服处关新改扩建修拆打绿美亮创培引组举开推实完发办审查调提收征选招录任免评表奖救帮扶补资支减退清追执破抓侦诉判化治' +
    '保养种植栽造还搬迁安惠带拉促增压降升获荣夺赢入进投竣验交签落争制通听视检督淘取下承整配购盘更布设成认年净累约限移受接派为到]',
);

/** Whose doing it is, before a verb that is said again: **外来务工者在县**参加医保2.3万人次，参加养老保险1.5万人次. */
const doer = new RegExp(
  `(?<!(?:提请|报请|配合|协助|支持).*)${anyOf(
    '居民 群众 企业 委员 代表 干警 民警 师生 学生 职工 机构 部门 公司 集团 小组 [^医]院 局 委员会 者',
  )}(?:在[\u3400-\u9fff]{1,4})?$`,
);
export const repeatable =
  /^(?:参加|参与|开展|提出|提交|办理|审结|受理|查处|走访|举办|组织|发放|完成|新增|收到|报送|撰写|承办|接待)/;

/**
 * Gives a figure of a list the verb that only the first of them has (深入6个园区、52家企业, too), the goal that a sentence begins with
 * to all, and whoever did the one thing to the next.
 */
export function shareHead(whole: TileItem, item: TileItem, reading: SentenceReading): void {
  const [first] = whole.tile.figure!.label;
  const {figure} = item.tile;
  const own = labelText(item);
  if (figure?.role === 'rank' && (whole.tile.figure?.role !== 'rank' || scope.test(own))) return;
  if (!first || !figure || item.nested || first.length !== first.text.length || new RegExp(goal).test(own))
    return;
  const work = whole.stop === '、' && whole.unit === item.unit ? lastWork.exec(first.text) : null;
  if (work && !verbLike.test(own) && !isWork.test(own) && !lastWork.test(own)) {
    const at = first.at + work.index;
    figure.label = [...figure.label, {at, length: work[0].length, text: work[0]}];
  }
  const words =
    figure.role === 'rank'
      ? whole.stop !== '，' && scopeHead.exec(first.text)?.[0]
      : sharedHead(first.text, whole, item, own);
  const from = words
    ? 0
    : whole.stop === '，' && !isActual.test(item.left.trim())
      ? first.text.search(goalWithin)
      : -1;
  const said = words || (from < 0 ? '' : first.text.slice(from, from + 2));
  if (!said || own.startsWith(said) || said === '新') return;
  figure.label = [{at: first.at + from, length: said.length, text: said}, ...figure.label];
  reading.complete = false;
}

const longestVerb = 3;

/** 深入6个园区、52家企业: one verb before two figures, each with its noun behind it. */
export const isPair = ({stop, tile: {figure}}: TileItem, {tile}: TileItem): boolean =>
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
  // 办理人大代表议案5件、建议87件
  if (own === '建议' && whole.stop === '、') return /^.*代表(?=议案)/.exec(first)?.[0] ?? '';
  const inList = whole.stop === '、' && !verbLike.test(own);
  if (!inList) {
    if (isActual.test(item.left.trim())) return '';
    const isSum = item.unit !== '%' && item.tile.figure?.role === 'count' && !needsSubject(own);
    return goalHead.exec(first)?.[0] ?? (isSum ? sinceHead.exec(first)?.[0] : undefined) ?? '';
  }
  if (isPair(whole, item) && first.length <= longestVerb) return first;
  const twin = headOfTwins(first, own);
  if (twin) return twin;
  return (isWork.test(own) ? new RegExp(amountHead) : listHead).exec(first)?.[0] ?? '';
}
