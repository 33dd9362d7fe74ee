import {isDigit, isHan, isLatin, skipSpaces, wordAt, wordBefore, wordList} from './characters.js';
import {runEnd} from './amounts.js';
import {isYearNumber} from './dates.js';
import {unitText, type Figure} from './figures.js';

/** What a bare number in front of makes a name: 12345热线, 318国道, 80后, 2型糖尿病. */
const NAMED = wordList(
  `热线 工程 计划 行动 战略 模式 体系 思路 布局 机制 高校 大学 方案 平台 国道 省道 县道 高速 专列 航班 战机 客机 卫星 系列 型 号 后 版
  芯片 超节点 政务 便民 市民 政府服务 急救 指挥 报警 接处警 消防 工作法 现代化产业体系 现代产业体系 产业体系 产业集群 格局 任务 改革 规划 大桥 公益日 购物节 大促`,
);

/** What a class or level in front of it names: 1类创新药, 3级医院, 2级响应. */
const GRADED = new Map([
  ['类', wordList('创新药 新药 医疗器械 水质 水体 口岸 疫苗 地区 高致病性')],
  ['级', wordList('响应 应急响应 手术 医院 医疗机构 等保 等级保护 公路 航道 保护野生动物 绩效')],
]);

/** Behind 路 these tell a line of buses from things counted by the 路: 60路公交, but 1100路视频. */
const BUSES = wordList('公交 电车 车 线路 等');

/** What a number behind it names, bare or of a line: 国道320, 县道015线. */
const NUMBERED = wordList('国道 省道 县道 乡道 航班 车次 热线 专线 编号 文号');

/** Telephone numbers of public services. */
const HOTLINE = /^(?:11[0249]|12[02]|12[345]\d\d|9[56]\d{3})$/;

/** What 500强 and the like list; without one of these 10强 is a place among ten. */
const LISTED = wordList('企业 县 市 镇 区 园区');

/** No quantity is written with more digits in one run; it is a code or a damaged paste. */
const MOST_DIGITS = 15;

/** Verbs before a bare count, so that 达34款 and 办理12提案 stay figures. */
const COUNTING = new Set(
  '达到至为有近超约共计增减于名成是现用理收建了由从占及和与或、余满逾即以可需各并的每仅'.split(''),
);

/** The offset after a name that the characters around its digits show: 5G, 4A级, PM2.5, H7N9, 1+5+N, 7·20, 7×24小时. */
export function nameEnd(text: string, at: number, figure: Figure): number | undefined {
  if (followsCode(text, at, figure)) return codeEnd(text, at);
  const end = runEnd(text, at);
  const next = text[end];
  if (next === '·' && isDigit(text[end + 1])) return runEnd(text, end + 1);
  if (next === '-' && text[end + 1] === '/') return scanErrorEnd(text, end);
  if (figure.shape === 'product') return isProduct(text, figure) ? undefined : figure.end;
  return beginsCode(text, at, end, figure) ? codeEnd(text, at) : undefined;
}

/** The first half of a code stands before the digits: PM 2.5, COVID-19, N+1, art_122. */
function followsCode(text: string, at: number, figure: Figure): boolean {
  const [before, beforeThat] = [text[at - 1], text[at - 2]];
  if (isLatin(before)) return !isMeasured(text, figure);
  if (before === '-') return isLatin(beforeThat);
  if (before === '+') return isLatin(beforeThat);
  // 100MW/200MWh: what has a unit is measured.
  if (before === '/' && figure.end > figure.unitAt) return false;
  if (before === '/' || before === '_' || before === '=') return !isHan(beforeThat);
  return isPm(text, at);
}

/** Measure words that things are counted with; with 年, 号, 级 and the like letters and digits name: PM2.5年均浓度. */
const MEASURE_WORD = /[台套个家户人名辆件项处条场次座部支元盏篇册本份张种款枚艘例所间株头只辑批]/;

/** GDP130万亿元, CPI2%, AED1200台: letters before it do not make a measured figure a name. */
function isMeasured(text: string, {at, end, scaled, unitAt}: Figure): boolean {
  const isCounted = isLatin(text[at - 2]) && MEASURE_WORD.test(text.slice(unitAt, Math.min(end, unitAt + 1)));
  return isCounted || scaled || '%‰'.includes(text[unitAt] ?? ' ') || text.startsWith('个百分点', unitAt);
}

/** Letters, a plus or a second mark follow the digits at `at` to `end`: 5G, 1+5, 1.2.3, 400-800-1234. */
function beginsCode(text: string, at: number, end: number, figure: Figure): boolean {
  const decimals = text[end] === '.' ? runEnd(text, end + 1) : end;
  const [mark, next] = [text[decimals], text[decimals + 1]];
  if (mark === '+') return isDigit(next) || isLatin(next);
  if (mark === '.') return isDigit(next);
  if (mark === '-') return isDigit(next) && isHyphened(text, at, decimals);
  // A unit in Latin letters (200MW) has been taken into the figure; other letters make a name.
  return isLatin(text[figure.digitsEnd]) && figure.end === figure.digitsEnd;
}

/** Digits, letters and the marks that join them; 级 behind letters belongs to it. */
export function codeEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text[end]) || isLatin(text[end]) || isJoint(text, end)) end++;
  return text[end] === '级' && isLatin(text[end - 1]) ? end + 1 : end;
}

/** A mark within a code: a letter or digit follows, and after a full stop a digit. */
function isJoint(text: string, at: number): boolean {
  if (!'+.-×·/_'.includes(text[at] ?? ' ')) return false;
  return isDigit(text[at + 1]) || (isLatin(text[at + 1]) && text[at] !== '.');
}

/** PM 2.5, PM\n2.5 */
function isPm(text: string, at: number): boolean {
  return ' \n_\u00a0'.includes(text[at - 1]!) && text.startsWith('PM', at - 3);
}

/** 023-75551234, 400-800-1234: numbers no range is written with. */
function isHyphened(text: string, at: number, end: number): boolean {
  if (text[at] === '0' && isDigit(text[at + 1])) return true;
  const next = runEnd(text, end + 1);
  return text[next] === '-' && isDigit(text[next + 1]);
}

/** 70-/0, 98-/o: a per cent sign that a scanner misread. */
function scanErrorEnd(text: string, at: number): number | undefined {
  const last = text[at + 2];
  return last === '0' || last === 'o' || last === 'O' ? at + 3 : undefined;
}

/** 2×35万千瓦 measures; 4×4现代化产业体系, 7×24小时 and 5×8小时 do not. */
function isProduct(text: string, figure: Figure): boolean {
  return figure.end > figure.digitsEnd && unitText(text, figure) !== '小时';
}

/** Whether a figure read as a quantity belongs to a name by what it says or by what follows it. */
export function isNamed(text: string, figure: Figure): boolean {
  const {at, digitsEnd, end} = figure;
  if (runEnd(text, at) - at > MOST_DIGITS) return true;
  if (figure.shape !== 'amount') return isIdiom(text, figure);
  const digits = text.slice(at, digitsEnd);
  const unit = unitText(text, figure);
  if (unit === '线' && wordBefore(text, at, NUMBERED)) return true;
  if (unit === '路') return wordAt(text, end, BUSES) !== undefined;
  if (unit === '强') return figure.value >= 100 || wordAt(text, end, LISTED) !== undefined;
  if (unit === '版') return digits.includes('.') || isYearNumber(digits);
  const graded = GRADED.get(unit);
  if (graded) return figure.value <= 5 && wordAt(text, end, graded) !== undefined;
  if (unit === '分钟' || unit === '小时') return isCircle(text, end);
  if (unit !== '' || figure.scaled || figure.inner !== '') return false;
  return isBareName(text, figure, digits);
}

function isBareName(text: string, figure: Figure, digits: string): boolean {
  const {at, end} = figure;
  // 5纵3横
  if ('纵横'.includes(text[end] ?? ' ')) return true;
  const [before, next] = [text[at - 1], text[skipSpaces(text, end, 1)]];
  if (before === '(' && text[end] === ')' && HOTLINE.test(digits)) return true;
  if (wordBefore(text, at, NUMBERED)) return true;
  // 96310执法平台
  if (digits.length === 5 && HOTLINE.test(digits) && isHan(text[end]) && !COUNTING.has(text[end]!))
    return true;
  if (digits.endsWith('.0') && !continuesSeries(text, end) && isVersion(before, next)) return true;
  if (digits[0] === '0' && digits.length > 1 && digits[1] !== '.') return true;
  if (digits.length >= 10 && !digits.includes('.')) return true;
  if (isYearNumber(digits) && !continuesSeries(text, end))
    return isHan(before) ? !COUNTING.has(before!) : isHan(next);
  if (wordAt(text, skipSpaces(text, end, 1), NAMED)) return true;
  if (before === '-' && isHan(text[at - 2])) return true;
  if (!isHan(text[end]) || COUNTING.has(text[end]!)) return false;
  // 626小河, 365展贸网: nobody counts hundreds without a measure word.
  return isHan(before) ? !COUNTING.has(before!) : digits.length >= 3;
}

/** 工业4.0, 2.0任务; but 增长6.0, 和7.0 */
function isVersion(before: string | undefined, next: string | undefined): boolean {
  if (isHan(next)) return !COUNTING.has(next!);
  return isHan(before) && !COUNTING.has(before!) && !'长高降升加低缩扩涨跌数率值'.includes(before!);
}

/** 1950、2010个: what looks like a year is the first of several counts. */
function continuesSeries(text: string, at: number): boolean {
  return '、和与及'.includes(text[at] ?? ' ') && isDigit(text[at + 1]);
}

/** 从0到1 */
function isIdiom(text: string, figure: Figure): boolean {
  return text.slice(figure.at, figure.end) === '0到1';
}

/** 15分钟社区生活圈, 1小时通勤圈: 圈 follows within a few characters. */
function isCircle(text: string, at: number): boolean {
  for (let end = at; end < at + 10 && isHan(text[end]); end++) if (text[end] === '圈') return true;
  return false;
}
