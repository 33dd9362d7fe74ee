// Where the lines of labels and headings may end.

/** Terms of reports that a dictionary of common words parts or reads another way. */
const TERMS = `
  宅基地 人均 可支配 居民 高质量 高标准 高技术 高水平 人民法院 全覆盖 全社会 制造业 服务业 县域 常态化
  一体化 防灾减灾 稳就业 双循环 稳增长 稳外贸 稳外资 长三角 大湾区 新能源 生产力 安全生产 住院量
  省实验室 中小学 中小企业 港澳台 产业链 供应链 增加值 进出口 总产值 生产总值 常委会 消费品 覆盖率
  失业率 第一书记 预期寿命 无人机 机动车 停车位 集装箱 专精特新 小巨人 营商环境 一网通办 数字化
  智能化 绿色化 法治化 现代化 国际化 市场化 便利化 城镇化率 城镇化 乡村振兴 共同富裕 民生实事 提案
  社情民意 双碳 碳达峰 碳中和 先行区 示范区 示范县 开发区 自贸区 高新区 经开区 细颗粒物 二氧化碳
  两业融合 放管服 互联网 物联网 大数据 三农 托位 幼儿园 棚户区 保障性 进一步 国家级 养老金 战略性
  地方性 决定性 农作物 一般性 精细化 行政村 残疾人 国内外 产业化 房地产 标准化 高层次 贡献率
  科技型 年均 平均 居全国 进度 港口 吞吐量 发生率 一站式 应诉率 负责人 资源型 超长期 惩罚性
  经营性 自行车 工作室 起降点 老年助餐 助餐点 试验区 集聚区 成交额 自来水 排放量 院庭长 拥有量
  价值观 比重 以上 以内 左右
`;

const terms = new Set(TERMS.split(/\s+/u));

const opening = '（《〈“‘「『【〔([{<';
const closing = '，。、；：？！）》〉”’」』】〕…—·,.;:?!)]}>%％℃°';

/** What stays whole: a quoted term, a figure with its unit and the words that bound it, a word of letters. */
const whole =
  /[“《〈「『‘][^“”《》「」『』，。；]{1,10}[”》〉」』’]|[约近超达逾第]?[-−+]?[0-9０-９][0-9０-９.,．—–~～-]*\s*(?:[%％‰℃]|[A-Za-z/]+|[百千万亿余多]*(?:个百分点|个月|公里|公斤|公顷|平方米|立方米|平方公里|千瓦时|千瓦|人次|人天|小时|周岁|吨标准煤|标准箱|\p{Script=Han}))?(?:左右|上下|以上|以下|以内)?|[A-Za-z][A-Za-z0-9.+-]*|\p{Script=Han}+|\s+|./gsu;

let segmenter: {segment(text: string): Iterable<{segment: string}>} | undefined | null;

/** The words of a stretch of Chinese characters, by the dictionary of the browser; without one, characters. */
function wordsOf(han: string): string[] {
  segmenter ??= 'Segmenter' in Intl ? new Intl.Segmenter('zh', {granularity: 'word'}) : null;
  return segmenter ? Array.from(segmenter.segment(han), ({segment}) => segment) : [...han];
}

/** Longest term first, from left to right; what is in none is parted into words. */
function han(run: string): string[] {
  const pieces: string[] = [];
  let rest = '';
  const end = (): void => {
    if (rest) pieces.push(...paired(wordsOf(rest)));
    rest = '';
  };
  for (let at = 0; at < run.length;) {
    let length = Math.min(6, run.length - at);
    while (length > 1 && !terms.has(run.slice(at, at + length))) length--;
    if (length > 1) {
      end();
      pieces.push(run.slice(at, at + length));
    } else rest += run[at];
    at += length;
  }
  end();
  return pieces;
}

/** Characters that end a word and that begin one. */
const endings = '的了着者率化性度量额值力业品区县市省镇乡级类型式期员户家所率网链港';
const beginnings = '可高全新总更各每再不将被使向对为从在由当至到超第稳促强优与和及或';

/** Words of one character join those they belong to; others stand two and two, the last takes a third. */
function paired(words: readonly string[]): string[] {
  const pieces: string[] = [];
  let single = '';
  const end = (): void => {
    while (single.length > 3) {
      pieces.push(single.slice(0, 2));
      single = single.slice(2);
    }
    if (single) pieces.push(single);
    single = '';
  };
  const known = words.some((word) => word.length > 1);
  for (const word of words) {
    if (word.length > 1) {
      if (known && single.length === 1 && beginnings.includes(single)) {
        pieces.push(single + word);
        single = '';
        continue;
      }
      end();
      pieces.push(word);
    } else if (known && !single && pieces.length > 0 && endings.includes(word))
      pieces.push(pieces.pop()! + word);
    else single += word;
  }
  end();
  return pieces;
}

/** The pieces of a label between which a line may end; joined they are the label. */
export function linePieces(text: string): string[] {
  const pieces: string[] = [];
  let before = '';
  for (const [part] of text.matchAll(whole)) {
    for (const piece of /\p{Script=Han}/u.test(part[0]!) && !/[0-9]/.test(part) ? han(part) : [part]) {
      const last = pieces.at(-1);
      // A mark stays with what it closes or opens, a character alone with the word before it.
      const joins =
        last !== undefined &&
        (closing.includes(piece[0]!) ||
          opening.includes(before) ||
          /^\s+$/.test(piece) ||
          piece.length === 1 ||
          last.length === 1);
      if (joins) pieces[pieces.length - 1] = last + piece;
      else pieces.push(piece);
      before = piece.at(-1)!;
    }
  }
  return pieces;
}
