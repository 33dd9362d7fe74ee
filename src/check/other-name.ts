// Whether a change of words names another person, office, body or place.
import type {Difference} from './difference.js';

const HAN = '\\p{Script=Han}';
const TITLE =
  '(?:[省市县区州镇乡村部局厅处校院所馆站社组庭厂]长|书记|主席|主任|检察长|总理|秘书长|委员长|会长|理事长|董事长|总经理|支书|组长|队长)';
/** Who may be called by a name before it. */
const CALLED = `(?:总书记|副?${TITLE}|同志|委员|代表|教授|院士|律师|法官|检察官|医生|老师|先生|女士|记者|烈士|工程师)`;
const RANK = '(?:常务|执行|名誉|代理)?[副代原前]';
/** What excludes each other: where page and source have one of a kind each, they have the same. */
const KINDS = [
  `(?:${RANK})?${TITLE}`,
  '民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|工商联|侨联|妇联|总工会|科协|文联|残联',
  '[省市县区州盟旗镇乡团](?:委(?![员托派办屈])|政府|人大|政协|纪委|监委|法院|检察院)|国务院|全国人大|全国政协|党中央',
  '(?:最高|高级|中级)人民(?:法院|检察院)|[省市县区](?=中级|高级|人民)',
  '世界级|国家级|省级|市级|县级|乡镇级|村级',
  '东|西|南|北',
  '(?:进|出)口|国有|民营|外资',
].map((kind) => new RegExp(kind, 'gu'));

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭曾肖田董袁潘蔡蒋余杜叶程苏魏吕丁任沈姚卢姜崔谭陆汪范廖石贾韦夏付邹熊孟秦邱江尹薛阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
/** Words that an editor puts for each other before any noun. */
const PLAIN =
  '推进 推动 加强 强化 深入 纵深 扎实 持续 不断 全面 全力 加快 抓紧 完善 健全 提升 提高 建设 打造 积极 主动 自觉 切实 着力 有效 有力 ' +
  '显著 明显 大力 促进 从严 严格 坚持 实施 组织 开展 支持 鼓励 培育 发展 依托 借助 广泛 密切 稳步 有序 认真 用心 关心 关注 做好 抓好 ' +
  '办好 落实 服务 引导 规范 优化 创新 探索 启动 推行 新建 改建 扩建 改造 组建 成立 设立 防范 联系 创建 完成 建成 全部 所有 各类 部分 进一步';
const plain = new RegExp(PLAIN.split(' ').join('|'));

/** Words that end like the name of a place and are none. */
const COMMON =
  /^(?:[全我本该各城]|上|股|楼|超|菜)市|^[全我本该各社园地景校片小街山灾新郊城开发]区|^[全我本该各]县|^城乡|^乡村|^农村|^城镇|^乡镇|^[全我本该]省|^[全我本该]州/;
const PLACE_END = new RegExp(
  `^(${HAN}{0,2}?)(?:[省市县区镇乡村州旗盟江河湖山港](?!${HAN}?(?:长制|岸))|街道|社区|水库|林场|园区|客运站|桥(?!梁)|隧道|机场|车站|码头|广场)`,
  'u',
);
const BODY_END = new RegExp(
  `^(${HAN}{0,4}?)(?:局|厅|委(?![员托派])|部(?![门分署队级落件位属])|公司|集团|大学|学院|[中小]学|幼儿园|法院|检察院|委员会|` +
    '办公室|协会|商会|学会|联合会|基金会|银行|医院|党组|合作社|农场|林场|工厂)',
  'u',
);
const PLACE_KIND = /^(?:[省市县区镇乡村]|[江河湖山])$/;
const NAME_PART = new RegExp(`^${HAN}{1,6}$`, 'u');
const PERSON_BEFORE = new RegExp(`${TITLE}\\s*${HAN}{0,2}$`, 'u');
const PERSON_BEHIND = new RegExp(`^(${HAN}{0,2})${CALLED}`, 'u');
const LEADERS = ['习近平', '毛泽东', '邓小平'];
/** So many characters on either side are looked at. */
const reach = 6;

/** Whether a change names somebody or something else. */
export function namesAnother(change: Difference): boolean {
  const {shown, source, before, behind, sourceBefore, sourceBehind} = change;
  // What differs besides is judged by itself.
  const [left, right] = [before.slice(-reach), behind.slice(0, reach)];
  const page = left + shown + right;
  if (KINDS.some((kind) => isOtherOf(kind, page, left + source + right))) return true;
  const around = sourceBefore.slice(-2) + source + sourceBehind.slice(0, 6);
  if (LEADERS.some((name) => around.slice(0, 6).includes(name) && !page.includes(name))) return true;
  if (![shown, source].every((words) => NAME_PART.test(words))) return false;
  if (isPlain(before, shown, behind) && isPlain(sourceBefore, source, sourceBehind)) return false;
  return isOtherPerson(change) || isOtherPlace(change);
}

const OFFICE = new RegExp(`^${RANK}${TITLE}`);

/** Whether words that were left out make another office of the title behind them: 副 before 主席. */
export const isOfOffice = (words: string, behind: string): boolean =>
  OFFICE.test(words + behind) && !new RegExp(`^${TITLE}`).test(words);

const isPlain = (before: string, words: string, behind: string): boolean =>
  plain.test(before.slice(-1) + words + behind.slice(0, 1));

/** Whether both have one of a kind, and not the same: 民进 for 民建, 副县长 for 县长. */
function isOtherOf(kind: RegExp, page: string, report: string): boolean {
  const [one, other] = [page, report].map((words) => words.match(kind)?.join(' '));
  return one !== undefined && other !== undefined && one !== other;
}

function isOtherPerson({
  shown,
  source,
  before,
  behind,
  sourceBefore,
  sourceBehind,
  item,
}: Difference): boolean {
  if (PERSON_BEFORE.test(before) && sourceBefore.endsWith(before.slice(-4))) return true;
  const found = PERSON_BEHIND.exec(sourceBehind);
  if (found && behind.startsWith(found[0])) {
    const name = sourceBefore.slice(-2) + source + found[1]!;
    // 李 of 李建国委员, which may stand behind other words.
    const least = Math.max(2, (source + found[1]!).length);
    for (let length = least; length <= Math.min(4, name.length); length++)
      if (SURNAMES.includes(name.at(-length)!)) return true;
  }
  const names = item && [item.page, item.source, item.other];
  return (
    !!names &&
    shown !== '' &&
    names.every((each) => /^.{2,4}$/.test(each)) &&
    isSurnamed(item.source, item.other)
  );
}

const isSurnamed = (...names: string[]): boolean => names.every(([first]) => SURNAMES.includes(first!));

function isOtherPlace({shown, source, before, behind, sourceBehind, isParted}: Difference): boolean {
  for (const end of [PLACE_END, BODY_END]) {
    const [one, other] = [end.exec(behind), end.exec(sourceBehind)];
    if (!one || one[0] !== other?.[0] || isParted || plain.test(one[1]!)) continue;
    if (COMMON.test(source + one[0]) || COMMON.test(behind)) continue;
    return true;
  }
  const name = before.slice(-1);
  return (
    /\p{Script=Han}/u.test(name) &&
    PLACE_KIND.test(shown) &&
    PLACE_KIND.test(source) &&
    !COMMON.test(name + source) &&
    !COMMON.test(name + shown)
  );
}
