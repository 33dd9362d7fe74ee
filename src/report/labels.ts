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
    `[\\s、，] 其中 同时 并且 此外 另外 还(?![原款贷]) 并(?![购联网轨发案]) 且 也 又 共(?![${notShared}])有? 共(?=创$) 已经?有? ` +
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

/** Whether words can stand beside a number as its label, away from their sentence. */
export function isGoodLabel(label: string): boolean {
  if (weak.test(label) || /\d.*[中里]的?$/.test(label) || (label.endsWith('的') && label.length < 8))
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

/** Nouns that say what is measured, but not of what: 产值, 总投资, 产能占全球. */
const generic = new RegExp(
  '^(?:[全当上去今本前]年|综合|年[内度]|[三五十]年|其中?|年|协议|概算|估算|批复|共|总|新增|净增|累[计积]|计划|实现|完成|预计|力争|带动|拉动|撬动|产业|行业|主营业务|' +
    '全产业链|意向|签约|建成|覆盖|平均|国内|出口|成交|交易|合同)*' +
    '(?:(?:死亡|受伤|伤亡|失踪)人数|(?:资产|资金|负债)(?:总额|总量|总?规模)|[总净]资产|服务总?(?:数量|人次)|产值|产能|产量|销量|产销量|产销|投资|投资额|投入|规模|总量|面积|金额|总额|货币价值|价值|市值|估值|营收|营业收入|' +
    '销售额|销售收入|交易额|成交额|利润|税收|用户|从业人员|占比|比重|比例|增速|增幅|降幅|总数|数量|里程|容量|标的额|涉案金额|涉案价值|判赔总额|(?:出口|进口|销售|交易|使用|阅读|点击|播放|浏览|访问|下载|转发)量|装机|装机容量|发电量|' +
    '(?:财政|最低|统一)?(?:补助|补偿|补贴|保障|缴费|筹资|救助|奖励)标准|新?(?:投产|通车|运营|在建)里程|资产|收益|库容|长度|总长|(?:直接)?(?:经济)?损失|人数|个数|项目数|增加值|支出|收入|消费)' +
    '(?:均|也|再)*(?:[跃升稳位]?(?:升至|居|占)(?:全[球国省市]|世界)?|同?比?(?:增长|增加|下降|减少|提高))?$',
);

/** Whether a label names a measure without saying whose it is. */
export function isGeneric(label: string): boolean {
  return generic.test(label);
}

const victims = '(?:死亡|受伤|伤亡|失踪)人数.{0,4}';
/** Whether victims are named behind something else: 死亡人数 is of accidents, and of no 信息化水平. */
export const hasOtherVictims = (label: string, before: string): boolean =>
  /^\s*(?:死亡|受伤|伤亡|失踪)/.test(label) &&
  !/事故|火灾|灾害|[警险灾疫]情|起数|溺水|交通|死亡|受伤|伤亡/.test(before);
const beneficiaries = '(?:待遇)?(?:享受|受益|惠及|参保|参与|服务)(?:人数|人口|人次|居民|群众)';
const rates =
  '(?:办[复结理]|满意|适用|反馈|覆盖|败诉|结案|采纳|答复|落实|整改|完成|达标|合格|普及|通过|参与|立案|解决|兑现|到位|面商)率';
const works =
  '审执结|(?:新建|改造|提升|整改|改扩建|修缮|维修){2}|(?:全部|基本|实际|当年|按期|完成|已)(?:交付|办结|完成|建成|整改|到位|到岗|录用|招录|完工)|(?:新|拟)?(?:改扩建|续建|新开工)|转办|' +
  '(?:推动|协调|帮助|督促)(?:解决|整改|落实|办理|化解)';
/** 创建率, 普惠率: of what? 赤字率 and its like are known alone. */
const shortRate = '(?!赤字|失业|出生|死亡|通胀|负债|杠杆)[\\u3400-\\u9fff]{2}率';
const when =
  '(?:今年|明年|全年|年内|当年|五年|年底前|截至[^，]{1,6}(?:[年月]?底|末|日|目?前)|(?:闭会|大会|会议)期间)?';
/** What was done, of which nothing says to what: 全年累计开展154次, 年底前已修复57处, 人均参加4.6次. */
const done =
  '(?:(?:累计|共|总计|合计|实际|全部|按期|基本|已经?|[人户村日月]均|平均|至少)*' +
  '(?:完成)?(?:开展|举办|组织|召开|实施|发放|办理|受理|接待|参加|解决|走访|提出|收到|处理|处置|整改|修复|建成|提供|' +
  '采纳|答复|查处|检查|交付|销号|落实|到位|安排|争取|签约)(?:完成|到位)?)';
/** How a process went, of which nothing says whose it is: 调解成功率, 7日内发放率, 平均审理时间, 对增长贡献率. */
const processRate =
  '(?:按[期时]|及时|综合|总体|累计|首次|当场|限时|全程|\\d+[日天]内|办结)*(?:调解(?:成功)?|调[解撤]?撤诉?|自动履行|履行|处置|转化|发放|' +
  '化解|兑付|回收|追回|追赃挽损|精?深加工|好评)率';
const average =
  '平均(?:办理|审理|执行|处置|办结|等待|用时|通关|跑动|住院|受理)?(?:时间|时长|周期|用时|天数|次数|日)';
const ofWhole = '对[^，]{2,16}(?:贡献率|贡献度|拉动)|其余[^，]{0,14}|[户村]均[^，]{0,8}';
/** 每人每月4次, 每季度至少走访1次: whose? */
const perEach = '(?:每(?:[人户个名月年周天次]|季度?)均?){1,2}(?:至少|平均)?[\\u3400-\\u9fff]{0,2}';
/** 惠及学生3万名, 得到反馈208份, 县领导批示46期: of what was done before. */
const reached =
  '(?:惠及|受益|受惠|覆盖|辐射)[\\u3400-\\u9fff]{2,4}|(?:得到|收到|获得)(?:反馈|回复|答复)|(?:参加|参与)(?:委员|代表|人员|群众|职工|人数)|' +
  '[省市县区](?:主要|委|政府)*领导批示|现场提问';
const place =
  '(?:历史性|首次|再次|稳)?(?:[跃升稳]?居|位[居列]|列|排名?|名列|跻身|升至|升到|进入)?(?:全[国省市县区球]|世界|[中西东]部)';
/** 最高单日, 日均: of what? */
const extreme = '(?:最[高多大低少])?(?:单日|日均|峰值)(?:最[高多大低少])?';
/** 600分以上, 5亿元以上: another figure alone. */
const ofLevel = '[\\d.,]+[^\\d，]{1,4}(?:及?以[上下]|级)';
/** 比上年前移3位, 差距较上年缩小3.1分: what? */
const compared = '(?:差距|增速|排名|位次)?[比较](?:上年|去年|上届|年初|上月|同期|\\d{4}年)[^，]{0,8}';
/** 涨幅控制在2%以内, 增速快于城镇居民2.1个百分点: of what? */
const movement =
  '(?:增速|增幅|涨幅|降幅|占比|比重|总量|水平)(?:[比较][^，]{1,6})?(?:控制|回落|收窄|扩大|快于|高于|低于|慢于|好于|优于|领先)[^，]{0,10}|(?:位次|排名|名次)(?:前移|后移|前进|上升|下降|下滑|提升|跃升)';
/** 3项正在推进, 1户未动工, 14个限期整改: which? */
const underWay =
  '正(?:在)?[\\u3400-\\u9fff]{2,4}|(?:尚?未|限期|按期|逾期|年[末底]|期末|月末)(?:动工|开工|完工|竣工|整改|交付|投用|到位|销号|结案|在[库岗校册建])';
/** 2025年为, 预计明年: a time alone, of what was named before it. */
const timeAlone =
  '(?:预计|力争|计划|预期)?(?:[今明去前]年|\\d{4}年|年[末底]|目前)(?:底|末|预计|力争|将|可|已)*(?:达到?|为|是)?';
/** 改判11件: of which? */
const revised = '改判|发回重审|改判、发回重审';
/** 省级42家 of a list: of what? */
const ofRank = '(?:新增|新|入选|获评|创建|培育)?(?:国家|部|省|市|县|区)级';
/** 死亡人数 and 办结率 are somebody's, 审结 is something's, and 居全国 is said of a subject. */
const bare = new RegExp(
  `^(?:${when}(?:[\\u3400-\\u9fff]{1,2}|${done})|${[shortRate, works, victims, beneficiaries, rates, processRate].join('|')}|` +
    `${[average, ofWhole, place, extreme, ofLevel, ofRank, compared, movement, underWay, timeAlone, revised, perEach, reached].join('|')}|` +
    '(?:平均|综合|加权)?(?:融资)?(?:利率|成本)|资产负债率|(?:连续)?(?:跨[过越]|迈[上过]|突破))(?:均达?到?)?$',
);
/** 村（社区）平均8名: of what? 失业率平均 says it. */
const perUnit = /平均$/;

/** What comes of the count before: 立案, 办结率, 死亡人数; 签约12个 behind 公约11件 is another thing. */
const outcome = new RegExp(
  `率$|人[数口次]$|^(?:${reached})$|^其余|^户均|^平均|^每人每|平均$|^改判|^发回|^${when}(?:不予)?(?:已经?|实际|完成|全部|基本|推动|协调|帮助|督促)*${anyOf(
    '立案 并案 办[结复理] 审结 审执结 执结 结案 采[纳用] 答复 转[办化] 交办 批示 整改 退出 净增 续建 新建 竣工 ' +
      '到岗 录用 招录 完工 投产 开工 入库 改造提升 提升改造 救助 培训 受[益众] 当选 到位 成交 转为..? 建成 修复 解决 提出 落实 销号',
  )}$`,
);

/** Whether a label without a subject speaks of what was counted right before it. */
export function followsOn(label: string): boolean {
  return outcome.test(label) || isGeneric(label);
}

/** Whether a label says nothing without the statement that it stands in. */
export function needsSubject(label: string): boolean {
  const isAverage = perUnit.test(label) && !measureNoun.test(label.replace(perUnit, ''));
  return bare.test(label) || isAverage || isGeneric(label);
}

/** 每千人口床位6.5张、医师3.3人: what is counted by the thousand, 户均, 日均. */
export const ofEach = /^(?:每[百千万亿]?(?:户|人口?|名[^，]{1,6}?|元|亩)?(?:拥有)?|[户日月亩车]均)/;

/** The noun of a measure at the end of a subject: 制造业**增加值**, 森林覆盖**率**. */
export const measureNoun =
  /(?:率|比重|比例|占比|增加值|产值|产量|销量|营业收入|收入|支出|经费|人次|总额|余额|数量|人数|[件起户次]数|规模|投资|里程|面积|增速|排放量?|标准|营收|利润|花费)要?$/;

/** 比上年, 五年来: what a change is measured against. */
const since = '(?:近?\\d{1,2}年[来间]?)?(?:[比较]\\S{1,6}?)?';
const adverbs = anyOf(
  '同比 环比 (?:今年|目前|现)?已 今年 比上年末? 较上年末? 比去年 较去年 年均 [一二三四]季度 [上下]半年 当年 名义 实际 可比 ' +
    '可比价 按(?:可比|不变)价格?(?:计算)? 累计 再 又 净 日均 均 更 也 约 近 分别 平均 预计 五年 三年 首次',
);
const changes = anyOf(
  '增长 增加 增幅 提高 提升 上升 下降 降低 减少 回落 回升 上涨 下跌 扩大 缩小 收窄 贬值 升值 多增 ' +
    '少增 翻 前移 后移 上移 下移 前进 后退 进位 晋位 提前 涨幅 增速 降幅 延长 缩短 压缩 压减 压降 递增 递减 短收 超收 减收 低 高 多 少 (?<!净)[增减] 降 升 涨 跌',
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
const firmly = anyOf('并 且 也 仍 均 年均 分别 首次 继续 稳 持续 跃 升 跻身 连续\\d+[年个届次][月]?');
const standings = anyOf(
  '占(?!道) 完成率$ 高出 高于 低于 快于 好于 多于 优于 超过 超(?![标载限市低期龄级]) 位居 位列 居(?![民住家委]) ' +
    '列(?![车席装支入]) 排名 排(?=[在第全位前国省市县区]|$) 名列 ' +
    '总量居 规模居 增速居 超额 相当于 超计划 超预期 超出',
);
/** 完成年度目标的, 仅完成预算的: how much of a plan. */
const ofPlan = '(?:仅|只|已|均|超额)?完成(?:全年|年度|年初|调整)*(?:目标|任务|计划|预算)+数?的?';
const relation = new RegExp(`^${firmly}*${standings}[^，]{0,16}$|^[是为][^，]{0,12}的$|^${ofPlan}$`);

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
