import {isDigit, isHan, isLatin, skipSpaces} from './characters.js';
import {foldProse} from './fold.js';

/**
 * The units of work reports, the one list of them. A word may name after `=` the unit that it is another way to write
 * (千米=公里), and after `!` what must not follow it, because together they begin another word (5家 counts, but in 5万家庭 the
 * 家 belongs to 家庭): single characters first, then longer words, each behind a comma. `^` says that it is a unit only
 * where a word surely ends behind it (骆驼120峰，, 5胜2平1负), because it is part of many other words.
 */
const UNITS = `
  % ‰ ‱ 个百分点 百分点=个百分点 个基点 基点 倍 番 成!员立为功果本长效绩都就了熟型品分 折!合算扣射

  元!素旦宵件首 美元 欧元 港元 日元 澳元 澳门元 新台币 韩元 卢布 英镑 港币 人民币=元 角!色度落
  吨 公斤 千克=公斤 克!服隆 毫克 微克 斤 担!任当负保心 石!油化材料墨 蒸吨 吨标准煤 吨标煤=吨标准煤
  平方!案法根 平方公里 平方千米=平方公里 平方米 平方厘米 平米=平方米 公顷 亩!均产 立方米 立方 方!案式针向法便阵面可位言
  公里 千米=公里 米 厘米 毫米 微米 纳米 海里 英里 里!程面外边头弄院,拉,昂,约 华里=里 英寸 英尺 丈!夫量 车道公里 延米
  千瓦 兆瓦 吉瓦 瓦!斯 千瓦时 兆瓦时 吉瓦时 瓦时 千瓦·时=千瓦时 兆瓦·时=兆瓦时 吉瓦·时=吉瓦时 瓦·时=瓦时 千瓦•时=千瓦时 千瓦小时=千瓦时 度!过假量数电 千伏 千伏安 兆伏安 伏 千乏 马力 千卡 大卡 焦耳 千焦 吉焦
  兆!赫瓦伏 比特 字节 兆赫 赫兹 千赫 摄氏度=℃ 分贝 千升 升!级高至到为入幅温学 毫升 帧 像素 卡路里
  °C=℃ ℃ ° ㎡=平方米 m²=平方米 m2=平方米 km²=平方公里 km2=平方公里 m³=立方米 m3=立方米 km³ ㎞=公里 ㎏=公斤 ㎜=毫米 ㎝=厘米 ㎥=立方米 TEU=标准箱 GW=吉瓦 MW=兆瓦 kW=千瓦 KW=千瓦 W kWh=千瓦时 kW·h=千瓦时 kw·h=千瓦时 kwh=千瓦时 KWh=千瓦时 kV=千伏 KV=千伏 V kVA MVA GWh=吉瓦时 MWh=兆瓦时 TWh km=公里 KM=公里 mm=毫米 cm=厘米 nm m=米 kg=公斤 Kg=公斤 KG=公斤 mg=毫克 μg=微克 µg=微克 ug=微克 g=克 t=吨
  MPa=兆帕 kPa=千帕 hPa=百帕 Pa=帕 兆帕 千帕 百帕 帕!金米克瓦斯 mmHg mmol kcal=千卡 kJ=千焦 MJ=兆焦 兆焦 mAh kN NTU rpm fps dpi ppb lx μm=微米 BP=个基点 bp=个基点 bps=个基点
  EFLOPS EFlops EFLOPs PFLOPS PFlops PFLOPs TFLOPS FLOPS EF PF P Mbps Gbps Tbps MB GB TB PB EB ppm dB Hz kHz MHz GHz ha=公顷 hm²=公顷 hm2=公顷 L=升 ml=毫升 mL=毫升 h=小时 min=分钟 s M T

  秒 分钟 分!别布类析配享散层级批期步为之红成局工管公担支置行设馆站店校院会校段包 刻钟 小时 个小时=小时 课时 学时 学分 天!然津空山河下府水台地气
  周!年边围期转密口恩全到游末 星期 个星期=星期 月 个月 季度 个季度=季度 年!轻级纪龄代货薪 日!均报常益本照用 岁 周岁 工作日 个工作日=工作日 工日 工时 月龄 学年 昼夜 晚!上间会期年报餐点霞宴稻到婚高清唐

  个!,体工,体户,体经 件 条!件例约款幅 项 名!牌录胜誉贵,称为,列前,列全,单位 人!均才口民员,大代,工智,类,居环 位!于置列居数次移 家!庭具电政园长乡禽畜属装纺风
  户!籍外型均口用 次!数年日于序,生灾,要矛 场!馆地景所面域均外 场次 场(次) 批!准示评量,发市,发零,发价,发和 批次 期!间望盼货末待 册 辑 份!额 篇!幅章 部!门分署队长委属级落 部门 本!科地级轮届年市省县区土质月次着色村领报身文行级
  张!掖力,家口,家界,家港 幅!度员 座!谈位右 栋 幢 套 间!接隔 所!有需属在得以示 处!理置于罚长分级方在 台!湾风账阶上胞 辆 列!入车为席出全第居支举 艘 架!构子设空 只!有要能是争需为增减跑 头!部顶条脑等雁 匹!配 羽!毛 尾!矿号气水 株 棵 根!据本治基除
  颗!粒 支!持付撑援出部行线柱点流 枝 枚 块!链状 片!区面 面!积向对临上板议粉 门!类户诊槛店口前 口!岸径碑径粮腔感味号罩 眼!科睛界光前 盏 把!握关好控脉手 道!路德教县 段!落 级 层!次面级 类!型似别 种!植子业粮养源 款!项式待物 宗!旨教 起!来步到草点止码始飞至于 例!如外会行子 对!口外接标于应象比策台内照全此其在 组!织建成团合长员装图
  团!队体结员购 队!伍员长 班!子级组车长列车底 届 轮!流换船岗值训 股!份权东票 笔!记试者 单!位元独一向个价体日项笔 票!据房价 杆 束 重量箱 箱 盒!子 包!括含容干保联裹 袋 棒!材 瓶!颈 管!理网道线廊护委控辖教家制体 桶 罐 趟 航班 班列 章!程鱼节 节!能约点水日目假会 讲!话述解好师堂座 课!程题堂本时外后 字!号体样形型 页!岩 幕!后墙 首!先次个家届位批要府席创条都款 曲 集!中群团聚成体市约装合散镇结会资美 版!权图面本块 卷 稿!件 则!是 席!位 强 通!过车道用行常报知识信航关 趟 遍!布及地 双!方边重向高一减碳控随创拥赢百千 副!主县省市厅处局科校院中产食本业 封!闭关控面山 句 孔 锭 桩!基
  顶!层级尖部端峰流点 床!位上头单垫边 车!间辆道位站型主载次牌企库展祸险队皮身 船!舶东员队厂坞次 柜!台子员面组 粒!子度径 筐!子 捆!绑 串!联通珠 窝!点棚
  场站 泊位 车位 床位 学位 标箱=标准箱 标准箱 箱位 标台 机位 席位 航线 针剂 针!对 剂 剂次 人份 餐!饮厅 桌 样!本板式品 步!伐入行骤 点!位面亮击评多燃 环!境保节卫比球氧线评 网!络点格民上 芯 端!口午稳 回!归收升落暖应购迁到 回线 线!上下路索城 路!径口网面灯段桥由线 码!头
 具!有体备象 编!制辑写队入号码排纂译 站!点台位在上式内长前口 盆!地景栽 朵 丸 贴!近心息补 舱!位 舱位 铺!设垫开路就 铺位 墩 榀 樘 杯!赛 碗 滴!灌 尊!重敬严称 茬 工!作业程人资商地具会厂序艺信伤期单
  金!融额牌银沙矿桥 银!行牌 铜!牌矿陵仁
  大!关促幅力量于约会多小概型棚数致气规面涨家学厅楼道 大类 小类 方面 维 代!表码理价办替 国!家际内有企债道省庆民资控务外产土防宝 省份 省!级域内委外长属直际份会心 市!级域内民政场委外长属直际区县值容 县!级域内委外长属直际区市城 区!级域间内委外长属直际块县位别 乡!级村镇 镇!级街域区 村!级民庄集居域 街道 社区 行政村 自然村 学校 院!士校长系 馆!藏 厂!房区家 店!铺面
  人次 车次 航次 校次 点次 诊次 师次 生次 机次 船次 社次 园次 客次 刊次 排次 轮次 人天 人日 头只 台套 例次 批(次)
  圆=元

  克拉 市斤=斤 市担 担石 公担 公升=升 立升=升 立米=立方米 标方 标准立方米 标立方米 立方公里 立方千米=立方公里 立方分米 平方英里 平方英尺 平方尺 立方英尺 英亩 公亩 垧 磅 盎司 加仑 品脱 光年 浬=海里 尺!寸度
  千克标准煤 公斤标准煤 克标准煤 角秒 角分 波美度 华氏度 折算吨 载重吨 综合吨 修正总吨 总吨位 总吨 净吨 标吨 吨二氧化碳当量 吨二氧化碳 吨碳当量 毫克当量 毫米汞柱 人口当量 国际单位 千牛 兆牛 兆乏 千瓦峰 兆瓦峰 太瓦时 太瓦 拍瓦时 毫安时 安时 毫安 千安 欧姆 流明 勒克斯 微西弗 毫西弗 贝克 摩尔 毫摩尔 微摩尔 吉赫 冷吨 马赫
  加元 加拿大元=加元 新加坡元 新元!素旦件 瑞士法郎 瑞郎 法郎 泰铢 林吉特 卢比 越南盾 比索 毛钱 分钱 块钱
  时户 治疗量 格口 空方 羊单位 猪单位 展位 摊位 岗位 标准机架 机架 机柜 球!员场队馆类门迷星拍道磨鞋台衣 城!同联创市乡区镇管建际中关墙郊东西南北投商 单位^ 卡^ 核^ 岗^ 阶^ 屏^ 案^ 问^
  套件 件套 台件 册件 台份 羽份 头份 只羽 头匹 间夜 房晚 床日 住院日 人年!均龄级 人月!均薪收 台班 台时 机时 飞行小时 营运小时 座席 工位 库位 货位 客位 车皮 印张 色令 对开色令 令^ 皮长公里 沟公里 延长米 折算公里 换算公里 营业公里 正线公里 单线公里 端口 信道 自然箱 标准台 标准车
  kvar Mvar MVar mA Ah kA mV Ω kΩ MΩ kN·m MWp=兆瓦峰 kWp=千瓦峰 GWp Nm³=标立方米 Nm3=标立方米 dm³ cm² cm2 cm³ mm² mm2 tce=吨标准煤 tCO2 tCO2e tCO₂ FEU TEUs teu=标准箱 DWT kbps Kbps Gbit Mbit KB kB ZB TOPS POPS QPS TPS GFLOPS TFlops GFlops ppt CFU cfu IU mSv μSv μmol mol pcu hp ft lm rad ℉ dBm Bq mL/L
  峰!值会谷顶林,回,丛 扇!区面形贝 盘!活点查面子踞整古算 垛 堆!积放场龙肥 摞 沓 群!众体芳 丛!书林 缸 坛 壶 勺 窖 顷!刻 炷 拱!桥坝 圈!层舍子定 笼!子罩络 屉 匝!道 转!移变为化入型让产运向折换账送岗作正亏危而 基^ 畦 垄!断沟 帖^ 枪!支弹手械 梯^ 伙!伴食 联^ 帐^ 拨!付款 驮 篓 篮!球子 麻袋 坨 瓣 穗 蔸 蓬!勃 爿
  局^ 任^ 世^ 出^ 排^ 行^ 连^ 营^ 旅^ 仓^ 池^ 坑^ 库^ 屋^ 两^ 钱^ 斗^ 宿^ 目^ 刀^ 注^ 跨^ 格^ 拍^ 档^ 毛^ 锅^ 炉^ 窑^ 槽^ 磨^ 塔^ 丘^ 厢^ 声^ 响^ 战^ 胜^ 负^ 平^ 轴^ 牛^ 皮^ 托^ 室^ 厅^ 卫^ 员^ 合^ 更^ 载^ 社^ 服^ 味^ 帮^ 挂^ 领^ 画^ 键^ 闸^ 泊^ 舍^ 棚^ 遭^ 阵^ 顿^ 巴^ 词^ 轨^ 翼^ 缕^ 丝^ 撮^ 靶^
`;

interface Unit {
  word: string;
  /** What, coming next, makes it another word. */
  notBefore: string[];
  /** Whether a word must end behind it. */
  isWhole: boolean;
}

/** By first character, the longest word first. */
const UNITS_BY_FIRST = new Map<string, Unit[]>();
/** What units that are written in several ways are compared as; a column of places is headed 名次. */
const EQUIVALENTS = new Map([['名次', '位']]);
for (const entry of UNITS.split(/\s+/u).filter(Boolean)) {
  const isWhole = entry.endsWith('^');
  const [written = '', exceptions = ''] = entry.replace('^', '').split('!');
  const [word = '', equivalent] = written.split('=');
  if (equivalent) EQUIVALENTS.set(word, equivalent);
  const [single = '', ...longer] = exceptions.split(',');
  const notBefore = [...single, ...longer];
  const first = word[0]!;
  UNITS_BY_FIRST.set(first, [...(UNITS_BY_FIRST.get(first) ?? []), {word, notBefore, isWhole}]);
}
for (const units of UNITS_BY_FIRST.values()) units.sort((a, b) => b.word.length - a.word.length);

/**
 * A unit as it is compared: one word for all ways to write it (千米, km and 公里; 場次 and 场次), also of each part of 微克/立方米.
 */
export function canonicalUnit(unit: string): string {
  const folded = foldProse(unit.normalize('NFKC')).replace(/\s/g, '');
  return folded
    .replace('每', '/')
    .split('/')
    .map((part) => EQUIVALENTS.get(part) ?? part)
    .join('/');
}

/** Chinese characters that mostly are words of their own. */
const BETWEEN_WORDS = '的和与及或以等左';

/** Whether a word surely ends before what stands at `at`. */
export const endsWord = (text: string, at: number): boolean =>
  !isHan(text[at]) || BETWEEN_WORDS.includes(text[at]!);

/** Units of measurement with a prefix of the SI, and of area and volume: 毫秒, 皮法, 纳戈瑞, 立方厘米. */
const PREFIXED =
  /[毫微纳皮飞](?:米|克|升|秒|[伏安瓦帕焦牛巴欧法]|西弗|戈瑞|居里|摩尔|拉德)|[吉太拍兆](?:[伏瓦焦帕牛欧]|赫兹?|贝可|贝克)/y;
const POWER = /(?:平方|立方)(?:[毫微纳厘分]?米|[英海]?[寸尺里]|码|英尺|英寸|英里|公里)/y;

/** The offset after a unit that is put together by the rules of the SI, or `at`. */
function composedUnitEnd(text: string, at: number): number {
  for (const pattern of [PREFIXED, POWER]) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return at;
}

/** The offset after the unit word that begins at `at`, or `at` if none does. */
function simpleUnitEnd(text: string, at: number): number {
  return Math.max(listedUnitEnd(text, at), composedUnitEnd(text, at));
}

function listedUnitEnd(text: string, at: number): number {
  for (const {word, notBefore, isWhole} of UNITS_BY_FIRST.get(text[at] ?? '') ?? []) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    const next = text[end];
    if (isLatin(word[word.length - 1]) && (isLatin(next) || isDigit(next))) continue;
    if (notBefore.some((follower) => text.startsWith(follower, end))) continue;
    if (isWhole && !endsWord(text, end)) continue;
    return end;
  }
  return at;
}

/**
 * The offset after the unit that begins at `at` in folded text, or `at` if there is none. The longest word wins
 * (平方公里 before 平方米 before 米), and a compound is one unit: 元/月, 万元/人, 项(条), 人(次).
 */
export function unitEnd(text: string, at: number): number {
  let end = simpleUnitEnd(text, at);
  if (end === at) return at;
  end = compoundEnd(text, at, end);
  for (let parts = 0; parts < 3; parts++) {
    const longer = perUnitEnd(text, end) ?? alternativeUnitEnd(text, end);
    if (longer === undefined) break;
    end = longer;
  }
  return end;
}

/** Units of one character that, with 次 behind them, are no count of times: 首次, 名次, and times of day before 次日. */
const NOT_COUNTED_AGAIN = '首名位层级档年月日天时点分秒元度';
/** What is counted over a distance: 吨公里, 座公里, 芯公里. */
const CARRIED = '吨人座车列芯孔对管箱线';
/** Pieces counted by the set: 件组, 册套, 台件. */
const IN_SETS = /[件套台册羽头艘辆架本卷幅张份项条批][组套件份]/y;

/** After 门**次**, 卷**次**, 座**公里**: a measure word of one character, counted as often or as far as it went. */
function compoundEnd(text: string, at: number, end: number): number {
  const counted = text[at]!;
  if (end !== at + 1 || !isHan(counted)) return end;
  if (text[end] === '次') return !NOT_COUNTED_AGAIN.includes(counted) && isTimes(text, end) ? end + 1 : end;
  IN_SETS.lastIndex = at;
  if (IN_SETS.test(text) && endsWord(text, end + 1)) return end + 1;
  const distance = CARRIED.includes(counted) && /^[公海]里/.test(text.slice(end, end + 2));
  return distance ? end + 2 : end;
}

/** 次 that belongs to the measure word before it: 3人次日返回 has another. */
const isTimes = (text: string, at: number): boolean =>
  !'数年日于序生品元席要级新'.includes(text[at + 1] ?? ' ');

/** What a rate is per where it is written with 每 within a sentence. */
const RATES = ['每秒', '每分钟', '每小时'];

/** 元**／吨**, 人**／百亿元**, 人**·天**, 千克**每立方米**: a second unit the first is counted per. */
function perUnitEnd(text: string, at: number): number | undefined {
  const rate = RATES.find((each) => text.startsWith(each, at));
  if (rate) return at + rate.length;
  const mark = text[at];
  if (mark !== '/' && mark !== '·' && mark !== '每') return undefined;
  let from = at + 1;
  while (from <= at + 3 && '百千万亿'.includes(text[from] ?? ' ') && simpleUnitEnd(text, from) === from)
    from++;
  const end = simpleUnitEnd(text, from);
  if (end === from || (mark === '每' && !endsWord(text, end))) return undefined;
  return compoundEnd(text, from, end);
}

/** 项**(条)**, 件**( 次)**, 辆**(艘、架、列)次**: other units in brackets, and nothing else there. */
function alternativeUnitEnd(text: string, at: number): number | undefined {
  const open = skipSpaces(text, at, 1);
  if (text[open] !== '(') return undefined;
  let from = open;
  for (let units = 0; units < 6; units++) {
    from = skipSpaces(text, from + 1, 2);
    const end = simpleUnitEnd(text, from);
    if (end === from) return undefined;
    from = skipSpaces(text, end, 2);
    if (text[from] === ')') return text[from + 1] === '次' ? from + 2 : from + 1;
    if (text[from] !== '、' && text[from] !== '/' && text[from] !== ',') return undefined;
  }
  return undefined;
}
