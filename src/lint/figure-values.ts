// Values of attributes that show a figure, and are none as they are written.
import {tagOf, type AttributeUse} from '../tags/index.js';
import {parseQuantity} from '../text/index.js';
import {NUMERALS} from '../text/numerals.js';
import {say} from './messages.js';
import type {Draft, ElementContext} from './types.js';

/** A whole value that stands for one to come. */
const SIGNS = '[xX×Ｘ*＊]+|[?？]+|_+|-{2,}|—+|…+|\\.{3,}|0{2,}';
const WORDS = 'N\\/?A|TBD|TODO|待[补定填核].{0,3}|undefined|null|NaN|\\[object Object\\]';
const TO_COME = new RegExp(`^(?:${SIGNS}|${WORDS})$`);

/** Digits of any kind, and the words that stand for some. */
const COUNTS = new RegExp(`[\\d０-９${NUMERALS}半首双翻倍全]`);

type Fault = Pick<Draft, 'rule' | 'severity' | 'message'> & {text?: string};

export function valueRules({element: {tag, attributes, places}}: ElementContext): Draft[] {
  const uses = tagOf(tag)?.attributes ?? {};
  return [...attributes].flatMap(([name, value]): Draft[] => {
    const place = places.get(name);
    const use = Object.hasOwn(uses, name) ? uses[name]! : undefined;
    if (!place || !use || !value.trim()) return [];
    const fault = faultOf(name, use, value, attributes);
    if (!fault) return [];
    const {text, ...rest} = fault;
    const {at, valueAt, end} = place;
    return [{...rest, at, end, ...(text !== undefined && {fix: {at: valueAt, length: end - valueAt, text}})}];
  });
}

function faultOf(
  name: string,
  use: AttributeUse,
  given: string,
  attributes: ReadonlyMap<string, string>,
): Fault | undefined {
  const value = given.trim();
  const wrong = (message: string, severity: Draft['severity'] = 'warning', text?: string): Fault => ({
    rule: 'wrong-value',
    severity,
    message,
    ...(text !== undefined && {text}),
  });
  if (name === 'columns' && !/^\d+$/.test(value)) return wrong(say.noWhole(name, value));
  if (use === 'unit') return /^\d/.test(value) ? wrong(say.figureInUnit(value)) : undefined;
  if (use !== 'figure' && use !== 'marks' && use !== 'percent') return undefined;
  if (TO_COME.test(value)) return {rule: 'placeholder', severity: 'error', message: say.placeholder(value)};
  const sign = mistyped(value);
  if (sign) return wrong(sign.message, 'error', sign.text);
  if (/\d\s*\n\s*\d/.test(given)) return wrong(say.brokenFigure(value), 'error');
  if (/[０-９]/.test(value))
    return {
      rule: 'full-width-sign',
      severity: 'warning',
      message: say.wideDigits(value),
      text: narrow(value),
    };
  if (use === 'figure' && name === 'value' && !COUNTS.test(value)) return wrong(say.noFigure(value));
  const most = use === 'percent' ? '100' : use === 'marks' ? attributes.get('value') : undefined;
  const [figure, limit] = [parseQuantity(value), most ? parseQuantity(most)?.value : undefined];
  if (most && limit !== undefined && (figure?.value ?? 0) > limit)
    return wrong(say.tooMuch(name, value, most));
  const unit = attributes.get('unit')?.trim();
  return use === 'figure' && figure?.unit && unit && unit !== figure.unit
    ? {rule: 'unit-twice', severity: 'warning', message: say.twoUnits(value, figure.unit, unit)}
    : undefined;
}

/** Letters for digits, and signs of Chinese for a point. */
function mistyped(value: string): {message: string; text: string} | undefined {
  if (/\d[oOlI]|[oOlI]\d/.test(value))
    return {
      message: say.letterInFigure(value),
      text: value.replace(/[oO]/g, '0').replace(/[lI]/g, '1'),
    };
  if (/\d[。，]\d/.test(value))
    return {message: say.signInFigure(value), text: value.replaceAll('。', '.').replaceAll('，', ',')};
  return undefined;
}

const narrow = (text: string): string =>
  text.replace(/[０-９．％，]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
