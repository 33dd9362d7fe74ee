// Short forms that editors write and readers know: the same thing, worth a note and no more.

/** Each short form with what it stands for; the long one first is what figures are searched by. */
const SHORT: readonly (readonly [short: string, ...long: string[]])[] = [
  ['GDP', '地区生产总值', '国内生产总值', '生产总值'],
  ['规上', '规模以上'],
  ['限上', '限额以上'],
  ['社零总额', '社会消费品零售总额'],
  ['社零', '社会消费品零售总额', '社会消费品零售'],
  ['财政收入', '一般公共预算收入'],
  ['财政支出', '一般公共预算支出'],
  ['固投', '固定资产投资'],
  ['外贸总额', '外贸进出口总额', '货物进出口总额', '进出口总额'],
  ['研发', '研究与试验发展'],
  ['居民收入', '居民人均可支配收入'],
  ['高企', '高新技术企业'],
  ['专精特新企业', '专精特新中小企业'],
  ['城镇化率', '常住人口城镇化率'],
  ['优良天数比例', '空气质量优良天数比例'],
  ['首位', '第一位', '第一', '第1位', '第1'],
  ['五年', '5年'],
];
/** Words that a label may leave out, or that may take each other's place. */
const SAME: readonly (readonly [pattern: RegExp, word: string])[] = [
  [
    /全社会|全部|其中|含|同比|累计|共计|合计|总计|共|已|了|的|我[市县省区州]|全年|左右各|实现|完成|取得|达到?|为/g,
    '',
  ],
  [/增长|增加|增/g, '增'],
  [/下降|降低|减少|降/g, '降'],
  [/提高|提升|升/g, '升'],
  [/以及|及|与|、/g, '和'],
  [/超过|超出|突破|逾/g, '超'],
  [/位居|位列|排名|居|列/g, '居'],
];

/** Words of the page with the long forms that the source has: GDP as 地区生产总值; where it has the short one too, only if `always`. */
export function spelledOut(words: string, source: string, always = false): string {
  let out = words;
  for (const [short, ...long] of SHORT) {
    if (
      !out.includes(short) ||
      long.some((each) => out.includes(each)) ||
      (!always && source.includes(short))
    )
      continue;
    const known = long.find((each) => source.includes(each));
    if (known) out = out.replaceAll(short, known);
  }
  return out;
}

/** Words as what they mean: the same for a short form and the long one. */
function plainest(words: string, isLabel: boolean): string {
  let out = words;
  for (const [short, ...long] of SHORT) for (const each of long) out = out.replaceAll(each, short);
  if (isLabel) for (const [pattern, word] of SAME) out = out.replace(pattern, word);
  return out;
}

/** Whether words say what a stretch of the source says, in short forms or with words left out that say nothing. */
export function isAbbreviated(words: string, source: string, isLabel: boolean): boolean {
  const short = plainest(words, isLabel);
  return short.length > 0 && plainest(source, isLabel).includes(short);
}
