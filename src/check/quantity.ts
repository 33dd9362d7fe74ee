import {findNumbers, parseQuantity, type Bound, type NumberMention} from '../text/index.js';
import {lastDigit} from '../text/last-digit.js';
import {downs, ups} from '../text/signed-change.js';
import {canonicalUnit} from '../text/units.js';

/** A figure ready to be compared. */
export interface Form {
  /** As written. */
  text: string;
  value: number;
  upper?: number;
  unit: string;
  bound: Bound;
  /** All digits and the signs among them: `11.8:48.3:39.9`. */
  digits: string;
  /** The value of one in the last digit shown: 0.1亿元 is 10000000. */
  step: number;
  /** ↑ or ↓ beside it. */
  arrow?: 'up' | 'down';
  /** Of a figure of the source: what its clause says it is of each, 月 of 每人每月. */
  per?: readonly string[];
  /** Of a figure of a table whose head has the unit: as the cell has it. */
  bare?: Form;
}

/**
 * How a figure of the page stands to one of the source.
 *
 * `form`: the same value in another form · `bound`: more or less exactly than the source says · `rounded` · `unit`: the value with another
 * unit · `value`: another figure
 */
export type Relation = 'same' | 'form' | 'bound' | 'rounded' | 'unit' | 'shortened' | 'value';

/** A unit that may be shortened on a page without becoming another, but not unseen. */
const SHORTENED = new Map([
  ['场次', '场'],
  ['批次', '批'],
  ['架次', '架'],
]);

/** Reads a figure as an editor writes it on a page: `390+万元`, `≥70万人`, `~2.4万件`, `18.28% ↑`, `29 378 件`. */
export function readForm(written: string): Form | undefined {
  const lead = leadingDirection(written);
  const arrow = /[↑▲⬆]/.test(written) ? 'up' : /[↓▼⬇]/.test(written) ? 'down' : lead?.arrow;
  let text = written
    .slice(lead?.length ?? 0)
    .replace(/km²/gi, '平方公里')
    .replace(/㎡|(?<![a-zA-Z])m²/g, '平方米')
    .replace(/㎥|(?<![a-zA-Z])m³/g, '立方米')
    .normalize('NFKC')
    .replace(/[↑▲⬆↓▼⬇\u200b]/g, '')
    .trim();
  const about = /^[~≈∼约]\s*(?=\d)/.exec(text);
  if (about) text = text.slice(about[0].length);
  const plus = /([\d０-９])\s*[+＋]\s*(?=[^\d\s])/.exec(text);
  if (plus) text = `${text.slice(0, plus.index + 1)}余${text.slice(plus.index + plus[0].length)}`;
  text = text.replace(/(?<=\d)[,\u00a0\u2009\u202f '](?=\d{3}(?!\d))/g, '');
  const quantity = parseQuantity(text);
  if (!quantity) return undefined;
  const {value, upper, unit, digits} = quantity;
  return form(written.trim(), value, upper, unit, about ? 'about' : quantity.bound, digits, arrow);
}

const leadingUp = new RegExp(`^\\s*(?:[+＋]|同比)?(?:${ups})?(?=\\s*[\\d０-９])`);
const leadingDown = new RegExp(`^\\s*(?:同比)?(?:${downs})(?=\\s*[\\d０-９])`);

/** What a figure begins with: 增长5.6%, +5.6%. */
function leadingDirection(written: string): {arrow: 'up' | 'down'; length: number} | undefined {
  const up = leadingUp.exec(written)?.[0] ?? '';
  const down = leadingDown.exec(written)?.[0] ?? '';
  if (down) return {arrow: 'down', length: down.length};
  return up.trim() ? {arrow: 'up', length: up.length} : undefined;
}

/** A figure of a table, with the unit of its heads. */
export function cellForm({mention, unit}: {mention: NumberMention; unit: string}): Form | undefined {
  const bare = readForm(mention.text);
  const whole = unit ? readForm(mention.text + unit) : undefined;
  return whole && bare ? {...whole, text: mention.text, bare} : bare;
}

/** A mention in running text. Dates, ordinals and the like have no value of their own and are read as figures. */
export function mentionForm(mention: NumberMention): Form | undefined {
  const {text, value, upper, unit, bound} = mention;
  if (value === undefined) return readForm(text.replace(/[届期号册]$/, '')) ?? readForm(text);
  return form(text, value, upper, unit ?? '', bound ?? 'exact', text);
}

function form(
  text: string,
  value: number,
  upper: number | undefined,
  unit: string,
  bound: Bound,
  digitText: string,
  arrow?: Form['arrow'],
): Form {
  const digits = digitText
    .normalize('NFKC')
    .replace(/[∶︰]/g, ':')
    .replace(/[^\d.:×+]/g, '');
  // 三成 is 30%.
  const tenths = unit === '成' ? 10 : 1;
  return {
    text,
    value: tenths * value,
    ...(upper !== undefined && {upper: tenths * upper}),
    // 头（只） is 头只.
    unit: tenths === 10 ? '%' : canonicalUnit(unit).replace(/[()]/g, ''),
    bound,
    digits,
    step: lastDigit(digits, tenths * value) || tenths * Math.abs(value),
    ...(arrow && {arrow}),
  };
}

/** Compares a figure of the page with one of the source. A page figure without a unit is compared without it. */
export function compare(page: Form, source: Form): Relation {
  if (page.unit === '' && source.bare) return compare(page, source.bare);
  if (isTimesAndShare(page, source)) return page.bound === source.bound ? 'form' : 'bound';
  if (!sameValue(page, source)) return isRounded(page, source) ? 'rounded' : 'value';
  if (page.unit !== source.unit && page.unit !== '' && !(source.unit === '' && page.unit === '位')) {
    // 元/月 for 每人每月…元.
    if (source.per?.some((each) => page.unit === `${source.unit}/${each}`)) return 'form';
    if ([page.unit, source.unit].sort().join() === '千瓦时,度') return 'form';
    return isShortened(page, source) ? 'shortened' : 'unit';
  }
  if (page.bound !== source.bound && !isSameBound(page, source)) return 'bound';
  return page.digits === source.digits && !isRewritten(page, source) ? 'same' : 'form';
}

/** 150% for 1.5倍 and the other way round. */
function isTimesAndShare(page: Form, source: Form): boolean {
  return page.unit !== source.unit && [page.unit, source.unit].every((unit) => /^[%倍]$/.test(unit))
    ? valueKey(asShare(page)) === valueKey(asShare(source))
    : false;
}

function asShare(form: Form): Form {
  if (form.unit !== '倍') return form;
  const {value, upper} = form;
  return {...form, value: 100 * value, ...(upper !== undefined && {upper: 100 * upper})};
}

/** The keys of all figures that may be the same: of 1.5倍 that of 150% as well. */
export function sameKeys(form: Form): string[] {
  const {unit, value, upper} = form;
  const share = asShare(form);
  const times = {...form, value: value / 100, ...(upper !== undefined && {upper: upper / 100})};
  return unit === '倍' || unit === '%'
    ? [form, unit === '%' ? times : share].map(valueKey)
    : [valueKey(form)];
}

/** 场 for 场次, 头 for 头（只）. */
function isShortened({unit}: Form, source: Form): boolean {
  return SHORTENED.get(source.unit) === unit || (/[(（]/.test(source.text) && source.unit.startsWith(unit));
}

/** Signs in place of words, separators of thousands, full-width digits. */
function isRewritten(page: Form, source: Form): boolean {
  if (page.text === source.text) return false;
  const signs = (text: string) => text.replace(/[^+＋≥≤>＞<＜~≈０-９]|(?<=\d)~(?=\d)/g, '');
  const grouped = (text: string) => /\d[,，\u00a0\u2009\u202f ]\d/.test(text);
  return signs(page.text) !== signs(source.text) || grouped(page.text) !== grouped(source.text);
}

/** The same for figures of one value, whatever their unit and bound. */
export function valueKey({value, upper, digits}: Form): string {
  if (digits.includes(':')) return digits;
  return `${Number(value.toPrecision(10))} ${upper === undefined ? '' : Number(upper.toPrecision(10))}`;
}

function sameValue(page: Form, source: Form): boolean {
  return page.value === source.value && page.upper === source.upper && !isRatio(page)
    ? !isRatio(source)
    : valueKey(page) === valueKey(source);
}

function isRatio({digits}: Form): boolean {
  return digits.includes(':');
}

/** 70万人+ stands for 70万人以上 as well as for 超70万人. */
function isSameBound(page: Form, source: Form): boolean {
  return /\d\s*\+|\+$/.test(page.text.normalize('NFKC')) && source.bound === 'atLeast';
}

function isRounded(page: Form, source: Form): boolean {
  if (page.unit !== source.unit || page.upper !== undefined || source.upper !== undefined) return false;
  if (page.digits.includes(':') || source.digits.includes(':')) return false;
  // Places, and numbers in words, are counted and not measured: 第一 is no rounded 第二.
  if (page.unit === '位' || page.unit === '名' || !/\d/.test(page.digits) || !/\d/.test(source.digits))
    return false;
  return page.step > source.step * 1.5 && Math.abs(page.value - source.value) <= page.step * 0.5000001;
}

export function isFigure({kind}: NumberMention): boolean {
  return kind !== 'name' && kind !== 'list';
}

/** The figures of a text that a check looks at: everything but names, codes and list numbers. */
export function figuresOf(text: string): NumberMention[] {
  return findNumbers(text).filter(isFigure);
}
