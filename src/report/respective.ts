import {canStandAlone, makeFigure, roleOf, type FigureSpan} from './figures.js';
import {isGeneric, isGoodLabel, measureNoun, trimLabel} from './labels.js';
import type {Text, Tile} from './model.js';
import {cut} from './passage.js';
import type {Paragraph, SentenceReading} from './sentence-reading.js';
import {splitAt, type Clause, type Span} from './sentences.js';
import {append} from './parallel.js';

/** Compound subjects and the two subjects they stand for. */
const compounds = new Map([
  ['城乡居民', ['城镇居民', '农村居民']],
  ['城乡', ['城镇', '农村']],
  ['进出口', ['进口', '出口']],
  ['内外资', ['内资', '外资']],
]);
const shortSubjects = new Set(
  '城镇 农村 城市 进口 出口 内资 外资 男 女 一产 二产 三产 第一产业 第二产业 第三产业'.split(' '),
);
/** 国家级、省级创新平台: levels share the noun behind the last. */
const level = /^(?:国家|世界|部|省|市|县|区|镇|校)级/;
const modifiers = /^(?:同比|环比|比上年末?|较上年末?|年均|累计|均|也|又|已|各|预计)*$/;

/**
 * Reads `A、B分别增长4.8%、7.2%`: as many subjects as values are paired in order; otherwise nothing is guessed and an
 * issue says so.
 *
 * @param at where 分别 stands
 * @returns false if the clause has no such shape and should be read as any other
 */
export function readRespective(
  paragraph: Paragraph,
  clause: Clause,
  at: number,
  spans: readonly FigureSpan[],
  reading: SentenceReading,
): boolean {
  const {passage} = paragraph;
  const {text} = passage;
  const values = spans.filter(({start}) => start > at);
  const first = values[0];
  if (!first || values.length !== spans.length) return false;
  const change = isFromTo(text, values);
  const count = change ? values.length / 2 : values.length;
  const results = change ? values.slice(count) : values;
  if (count < 2 && !/[、和与及]/.test(text.slice(clause.start, at))) return false;

  const fail = (): true => {
    for (const span of values)
      reading.figures.push(makeFigure(passage, span, [], 'paired', roleOf('', span.mention), false));
    reading.complete = false;
    reading.items.push({kind: 'text', start: clause.start, end: clause.end, stop: clause.stop});
    const {at: offset, length} = cut(passage, clause.start, clause.end);
    reading.issues.push({
      at: offset,
      length,
      message: `“分别”前后的项数对不上，或数值与主语的搭配不能确定，数据留在原句中：${passage.text.slice(clause.start, clause.end)}`,
    });
    return true;
  };

  const verb = trimLabel(text, at + 2, first.start);
  const verbText =
    text.slice(verb.start, verb.end).trim() && !change ? [cut(passage, verb.start, verb.end)] : [];
  const subjectSpan = trimLabel(text, clause.start, at);
  const subject = text
    .slice(subjectSpan.start, subjectSpan.end)
    .replace(/(?:同比|年均|累计|比上年|已|均)$/, '');
  reading.complete = false;
  const whole = cut(passage, clause.start, clause.end);

  if (modifiers.test(subject.trim())) {
    const tiles = reading.items.slice(-count);
    const ready = tiles.length === count && tiles.every((item) => item.kind === 'tile' && item.stop !== '；');
    const same = results.every(({mention}) => mention.unit === results[0]!.mention.unit);
    const before = reading.items.length > count ? reading.items.at(-count - 1) : undefined;
    if (!ready || !same || change || before?.kind === 'tile') return fail();
    const lead = cut(passage, clause.start, at);
    tiles.forEach((item, i) => {
      if (item.kind !== 'tile') return;
      const figure = makeFigure(
        passage,
        results[i]!,
        item.tile.figure!.label,
        'paired',
        roleOf(verbText[0]?.text ?? '', results[i]!.mention),
        true,
      );
      item.tile.notes.push(
        [lead, ...verbText, cut(passage, results[i]!.start, results[i]!.end)].filter((piece) => piece.text),
      );
      item.tile.noted.push(figure);
      reading.figures.push(figure);
    });
    const last = tiles.at(-1)!;
    last.end = clause.end;
    last.stop = clause.stop;
    return true;
  }

  const compound = [...compounds].find(([key]) => subject.includes(key));
  if (compound && count === 2 && !/[、]|和(?!谐)|及|与/.test(subject)) {
    const readings = compound[1].map((name) => subject.replace(compound[0], name));
    const label = [cut(passage, subjectSpan.start, subjectSpan.start + subject.length), ...verbText];
    const [a, b] = results as [FigureSpan, FigureSpan];
    const figure = makeFigure(
      passage,
      {start: a.start, end: b.end, mention: a.mention},
      label,
      'paired',
      roleOf(verbText[0]?.text ?? '', a.mention),
      true,
    );
    const each = results.map((span, i) => ({
      ...makeFigure(passage, span, label, 'paired', figure.role, true),
      reading: readings[i]! + (verbText[0]?.text ?? ''),
    }));
    append(reading.figures, each);
    const tile: Tile = {
      figure: {...figure, value: figure.text.replace(/\s+/g, ''), unit: '', quantity: undefined},
      words: [whole],
      notes: [],
      noted: each,
    };
    reading.items.push({
      kind: 'tile',
      start: clause.start,
      end: clause.end,
      stop: clause.stop,
      tile,
      nested: false,
      left: subject,
      unit: a.mention.unit ?? '',
    });
    return true;
  }

  const subjects = splitSubjects(paragraph, {
    start: subjectSpan.start,
    end: subjectSpan.start + subject.length,
  });
  if (
    subjects.length !== count ||
    !results.every((span) => canStandAlone(text, span) || span.mention.unit !== '')
  )
    return fail();
  const labels = subjects.map((label) => [...label, ...verbText]);
  if (subjects.some((subject) => subject.length === 0)) return fail();
  if (!labels.every((label) => isGoodLabel(label.map((piece) => piece.text).join('')))) return fail();
  results.forEach((span, i) => {
    const role = change ? 'fromTo' : roleOf(verbText[0]?.text ?? '', span.mention);
    const figure = makeFigure(passage, span, labels[i]!, 'paired', role, true);
    const from = change ? makeFigure(passage, values[i]!, labels[i]!, 'paired', 'fromTo', true) : undefined;
    if (from) reading.figures.push(from);
    reading.figures.push(figure);
    const notes: Text[][] = from
      ? [
          [cut(passage, at + 2, first.start), cut(passage, values[i]!.start, values[i]!.end)].filter(
            (piece) => piece.text,
          ),
        ]
      : [];
    const shown = withUnit(figure, results);
    const tile: Tile = {
      figure: shown,
      ...(from && {change: {text: notes[0]!, from, to: shown}}),
      words: [whole],
      notes,
      noted: from ? [from] : [],
    };
    reading.items.push({
      kind: 'tile',
      start: clause.start,
      end: clause.end,
      stop: clause.stop,
      tile,
      nested: false,
      left: '',
      unit: span.mention.unit ?? '',
    });
  });
  return true;
}

/** 20.9、36.2、54个百分点: the unit is written once, at the last value. */
function withUnit<T extends {unit: string; text: string}>(figure: T, results: readonly FigureSpan[]): T {
  const last = results.at(-1)!.mention;
  const unit = last.text.replace(/^[\d.\s]+/, '');
  return figure.unit === '' && unit ? {...figure, unit} : figure;
}

function isFromTo(text: string, values: readonly FigureSpan[]): boolean {
  if (values.length < 4 || values.length % 2) return false;
  const half = values.length / 2;
  return /(?:到|至|为)\s*$/.test(text.slice(values[half - 1]!.end, values[half]!.start));
}

/** The coordinated subjects; a short one (城镇和农村居民…) takes the rest of its words from the last. */
function splitSubjects({passage, inside}: Paragraph, span: Span): Text[][] {
  const {text} = passage;
  const parts: Span[] = [];
  for (const {start, end} of splitAt('、和与及', text, inside, span)) {
    const joint = /[、和与及]$/.test(text.slice(start, end)) ? 1 : 0;
    if (text.slice(start, end - joint).trim()) parts.push({start, end: end - joint});
  }
  const last = parts.at(-1);
  if (!last) return [];
  const lastText = text.slice(last.start, last.end);
  const head =
    level.exec(lastText)?.[0] ??
    [...shortSubjects].filter((word) => lastText.startsWith(word)).sort((a, b) => b.length - a.length)[0];
  const [first] = parts;
  const firstText = text.slice(first!.start, first!.end);
  return parts.map((part) => {
    const own = cut(passage, part.start, part.end);
    if (part !== first && isGeneric(own.text)) {
      // 省属企业营业收入、利润: what the others lack stands at the beginning of the first.
      const noun = measureNoun.exec(firstText);
      return noun && noun.index >= 2 ? [cut(passage, first!.start, first!.start + noun.index), own] : [];
    }
    if (part === last) return [own];
    // 对东盟、共建“一带一路”国家进出口总额: what the first lacks does not follow from where the last begins.
    if (/^[对向与同跟]/.test(own.text)) return [];
    if (shortSubjects.has(own.text) || level.exec(own.text)?.[0] === own.text)
      return head ? [own, cut(passage, last.start + head.length, last.end)] : [];
    if (own.text.length < 3) return [];
    if (!measureNoun.test(lastText) || measureNoun.test(own.text)) return [own];
    const tail = sharedTail(own.text, lastText);
    return tail === undefined ? [] : [own, cut(passage, last.start + tail, last.end)];
  });
}

/** A longer tail is a statement of its own. */
const longestTail = 6;

/** Where the noun ends that both subjects have, 先进**制造业**、高技术**制造业**增加值占…比重; what follows holds for both. */
function sharedTail(own: string, last: string): number | undefined {
  for (const length of [4, 3, 2]) {
    const at = last.indexOf(own.slice(-length));
    if (own.length > length && at >= 0 && last.length - at - length <= longestTail) return at + length;
  }
  return undefined;
}
