import {anyOf} from '../text/any-of.js';
import {listMark} from './list-marks.js';

/** Verbs that with 到 or 至 say how much there is now; without it they would say how much more. */
const grows = anyOf(
  '提高 提升 增加 增长 上升 上涨 扩大 扩展 扩容 拓展 发展 壮大 攀升 跃升 回升 恢复 集聚 聚集 控制 调整 增 升',
);
/**
 * Words at the end of a label that only lead over to the number; repeated ones go one after the other. What changes the figure is
 * none of them: 累计, 预计, 年均, 仅, 降至, 缩小到, 均 (of each).
 */
const cue = new RegExp(
  `${anyOf(
    `分别 共计 总计 合计 已经 已 达到了 达到 (?<![送通直到抵下传转表])达 首次 再次 持续 一直 历史性 稳定在 保持在 ` +
      `控制在 控制 维持在 ${grows}[到至] 调整为 (?<![因作成行])为 是 (?<![存现所正])在 共 仍 早日 尽快 实现 完成`,
  )}$`,
);
/** 均 of each, and not that of 平均, 年均. */
export const EACH_OF = '(?<![平年人户村日月季亩])均';
/** 水利投资要保持在640亿元以上, 产量两年稳定在260万吨, 均实现全覆盖: without the verb the label would end in the middle. */
const needsVerb = new RegExp(`(?:[要应须]|${EACH_OF}|(?:[两二三四五六七八九十几多]|\\d)年)$`);

/** Only these words stand before the number: they do not say what it counts. */
const empty = new RegExp(
  `^${anyOf(
    '全年 全市 全省 全区 全县 全国 我市 我省 我区 我县 当年 年内 年末 一年来 五年来 这五年 过去五年 ' +
      '今年 去年 目前 现有 其中 累计 共 共有 总计 约 近 已 将 到\\d{4}年 截至 \\d{1,2}月 \\d{1,2}日 底 末 ' +
      '\\d{4}年 [一二三四]季度 平均 和 及 与 以及 并 同时',
  )}+$`,
);

/** 共同: another word that begins like 共 before a sum. */
const notShared = '同享建创商青产性和治护育济富赢融担识轨振存';
/** Words at the beginning of a label that only lead on from what stands before it: 其中, 又, 共. */
export const leadsOn = new RegExp(
  `^${anyOf(
    `[\\s、，] 其中 同时 并且 此外 另外 还(?![原款贷]) 并(?![购联网轨发案]) 且 也 又 [共总]计(?!划) 共(?![${notShared}])有? 共(?=创$) 已经?有? ` +
      '将(?![军来近])',
  )}+`,
);

/** 居家养老, 列车, 排查隐患: other words that begin like a place in an order of merit. */
const notRanked = /^(?:居[民住家委]|列[车席装支入]|排[查放污水除险练障涝泄演]|位[于置])/;
const share = /^\s*[\d.]+[%％]/;

/** The label without the words that lead over to the number: 城镇化率达到 → 城镇化率. Offsets into `text`. */
export function trimLabel(text: string, start: number, end: number): {start: number; end: number} {
  for (const lead of [listMark, leadsOn])
    start += lead.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0;
  const rank = /^(?:位居|位列|居|列|排名?|名列)(?=[\u3400-\u9fff]{4})/.exec(
    text.slice(start, Math.min(end, start + 12)),
  );
  if (rank && !notRanked.test(text.slice(start, start + 2))) start += rank[0].length;
  // 关于文化建设的有31件
  if (/^关于.*的(?:提案|建议|议案)?有\s*$/.test(text.slice(start, end))) end = text.lastIndexOf('有', end);
  const ofShare = share.test(text.slice(end, end + 8));
  for (;;) {
    while (end > start && /[\s、：:，]/.test(text[end - 1]!)) end--;
    const match = cue.exec(text.slice(Math.max(start, end - 4), end));
    // 绕城公路完成62%
    if (ofShare && match?.[0] === '完成') break;
    if (!match || needsVerb.test(text.slice(start, end - match[0].length))) break;
    end -= match[0].length;
  }
  return {start, end: Math.max(start, end)};
}

/** Whether the words say what is counted. */
export function isTelling(label: string): boolean {
  return label.length > 40 || (label.length > 0 && !empty.test(label));
}

/** Verbs that need the sentence around them. */
const weak =
  /^(?:受益|惠及|覆盖|投产|支持|帮助|涉及|开户|安排|服务|带动|解决|提高|增长|下降|减少|增加|压缩|达标|参加|获得|精简|开工|竣工|开业|其中.?)$/;

const longestLabel = 28;
/** 再改造小区12个, 使覆盖率达到92%, 这预计完成5项: what they go on from is not on the tile. */
const goesOn = new RegExp(
  `^${anyOf(
    '但(?!书|愿) 亲[临自切] 超过?(?:上年|去年|年初|同期|预期|全[国省市]) (?:[今明全]年|年内)再(?:开工|启动|实施|建设|完成)(?:项目|工程)$ 再(?![生就制现次贷保度审担融]) 使(?![用馆命领者]) 这 该 此 前者 后者 达到(?!.*的[\\u3400-\\u9fff]) 其(?![他它余中]) 均(?![价衡等匀])',
  )}`,
);
/** 除省级项目外完成12个, 全市有43个集体: half a statement. */
const isHalf = /[，；]|^除.*外$|[以之]外$|(?<![拥现保持具设建含占国私特享所])有$/;

/** 28项指标中, 第二批18个中已销号: the number that it is part of is another figure. */
const ofOthers = /\d.*[中里]的?$|\d[个项件家名人处所条]中/;

/** Whether words can stand beside a number as its label, away from their sentence. */
export function isGoodLabel(label: string): boolean {
  if (
    weak.test(label) ||
    ofOthers.test(label) ||
    (label.endsWith('的') && label.length < 8 && !/^关于./.test(label))
  )
    return false;
  if (label.length < 2 || label.length > longestLabel) return false;
  if (/^[的了等和与及或、，。）)”》]/.test(label) || goesOn.test(label) || isHalf.test(label)) return false;
  if (
    /(?:[从由较把被按向]|(?<!占)比|不少|不到|接连|先后|如下)$|[从由](?:全[国省市球]|世界)$|[。；]/.test(label)
  )
    return false;
  return balanced(label) && /[\u3400-\u9fff]{2}|[A-Za-z&]{2}/.test(label);
}

function balanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if ('“（《(「『'.includes(character)) depth++;
    else if ('”）》)」』'.includes(character) && --depth < 0) return false;
  }
  return depth === 0;
}

/** 比上年, 五年来: what a change is measured against. */
const since = '(?:近?\\d{1,2}年[来间]?)?(?:[比较]\\S{1,6}?)?';
const adverbs = anyOf(
  '同比 环比 (?:今年|目前|现)?已 今年 比上年末? 较上年末? 比去年 较去年 年均 [一二三四]季度 [上下]半年 当年 名义 实际 可比 ' +
    '可比价 按(?:可比|不变)价格?(?:计算)? 累计 再 又 净 日均 均 更 也 约 近 分别 平均 预计 五年 三年 首次',
);
const changes = anyOf(
  '增长 增加 增幅 提高 提升 上升 下降 降低 减少 回落 回升 上涨 下跌 扩大 缩小 收窄 贬值 升值 多增 ' +
    '少增 翻 前移 后移 上移 下移 前进 后退 进位 晋位 提前 涨幅 增速 降幅 延长 缩短 压缩 压减 压降 递增 递减 短收 超收 减收 减亏 增亏 减盈 增盈 多出 少出 低 高 多 少 (?<!净)[增减] 降 升 涨 跌',
);
const changeWord = new RegExp(`^${adverbs}*${changes}$`);
/** Whether words are a verb of change and no more: 同比增长, 下降. */
export const isChangeWord = (words: string): boolean => changeWord.test(words.trim());
const upTo = anyOf('了 近 超 约 到 至 达 为 率 率为 率达 率达到');
/** 同口径增长4%, 剔除留抵退税因素后增长8%. */
const basis = '(?:按?(?:同口径|可比口径|自然口径|可比价格?计?算?)|[剔扣]除[^，]{2,16}?(?:后，?)?)?';
/** 较批复节省: against what alone tells of what. */
const saved = '[比较][^，]{1,6}(?:节省|节约|节支|净[增减]|[多少][\\u3400-\\u9fff]{2})';
const measure = new RegExp(`^(?:${basis}${since}${adverbs}*${changes}${upTo}*|${saved})$`);
const firmly = anyOf(
  '约 近 仅 只 并 且 也 仍 均 年均 分别 首次 继续 稳 持续 跃 升 跻身 连续\\d+[年个届次][月]?',
);
const standings = anyOf(
  '占(?!道) 完成率$ 高出 高于 低于 快于 好于 多于 优于 超过 超(?![标载限市低期龄级]) 位居 位列 居(?![民住家委]) ' +
    '列(?![车席装支入]) 排名 排(?=[在第全位前国省市县区]|$) 名列 ' +
    '总量居 规模居 增速居 超额 相当于 超计划 超预期 超出',
);
/** 完成年度目标的, 仅完成预算的: how much of a plan. */
const ofPlan = '(?:仅|只|已|均|超额)?完成(?:全年|年度|年初|调整)*(?:目标|任务|计划|预算)+数?的?';
/** 与生产总值之比为2.68% */
const ratio = '与[^，]{2,14}(?:之比|比值)(?:[达提升]+[到至])?为?';
const relation = new RegExp(
  `^${firmly}*${standings}[^，]{0,16}$|^${ratio}$|^[是为][^，]{0,12}的$|^${ofPlan}$`,
);

/** Whether words before 分别 compare what the clause before speaks of: 增速比全国、全省**分别**高1.2个、0.7个百分点. */
export const comparesAlone = (words: string): boolean =>
  /^\s*(?:增[速幅长]|降幅|均|也|总量)*(?:[比较](?!亚迪|(?:上年|去年|年初|同期)[末底]?$)|[高低快慢好优多少]于|超过?|领先|高出|低出)/.test(
    words,
  );

/** Whether a clause speaks of the subject of the clause before: 增长5.4%, 占立案总数的53.7%, 居全国第2位. */
export function isDependent(left: string, right: string): boolean {
  if (left.length > 40) return false;
  const words = left.replace(/[\s、，]/g, '');
  if (right.replace(/[\s）)]/g, '')) return false;
  return (words !== '' && measure.test(words)) || relation.test(words);
}

const topics = anyOf('并 且 也 均 均为 首次 继续 稳 总量 规模 增速 增幅 排名 位次 同比 为');
const places = anyOf(
  '居(?![民住]) 位居 位列 名列 列(?!车) 创(?![新业造建]) 高于 低于 快于 好于 ' +
    '全[国省市](?=[第首唯最领先前平]|$) 保持(?=[^，]{0,8}(?:第|首|前|领先|水平|增长|位|稳定|一致|同步|最|良好|平稳)) ' +
    '稳定[在于] 名列 首次 排名 超额 超过 突破 跃居 跻身 最 历史 未(?:达到?|完成)?(?:预期|年初|年度|既定) 持平 连续 增速 增幅',
);
const remark = new RegExp(`^${topics}*${places}`);

/** Words behind which a figure in the middle of a statement is no subject: 为12家企业办理…, 由7个法院管辖. */
const amid = new RegExp(
  `^${anyOf(
    '为(?![期首主]) [对将把让令](?![接口外上策比标军来握关]) 给(?![予水排]) 向(?![好上]) 使(?![用命]) ' +
      '[与由从](?![会于业事]) 以(?![上下来内旧工]) 按 有$',
  )}|[为对将把给使让令与向由从在以]$|(?<![拥现共保持具设建含占国私特享所])有$`,
);

/** 8个委员小组结合各自实际开展视察: how the figure's noun does something. */
const inManner =
  /^[^，]{2,8}(?:结合|围绕|立足|聚焦|针对|依托|按照).*(?:、|实际|需求|特点|要求|优势|任务|主题|目标)/;

/** Whether a figure with words on both sides is not what its statement speaks of. */
export function isAmongWords(left: string, right: string): boolean {
  return (
    amid.test(left) ||
    /的|之一$|^(?:位[居列]|[居列](?=全)|入选|获|受到|被)/.test(right) ||
    inManner.test(right)
  );
}

/** Whether a clause without figures belongs to the figure before it: 创历史新高, 居全国首位. */
export function isRemark(clause: string): boolean {
  return clause.length <= 18 && remark.test(clause);
}
