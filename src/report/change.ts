import {makeFigure, type FigureSpan} from './figures.js';
import type {Change, Figure, Text} from './model.js';
import {cut, type Passage} from './passage.js';
import type {Span} from './sentences.js';

const time = /^(?:\d{4}年|20[〇一二三四五六七八九]{2}年|“?十[一二三四五六]五”?|[上去前今当]年|[年月]初|期初)/;

/** From–to in a clause that begins with 从 or 由 and holds the two figures, 到, 至, 为 or 成 between them. */
export function readChange(
  passage: Passage,
  clause: Span,
  [first, second]: readonly FigureSpan[],
  to: Figure,
): Change {
  const {text} = passage;
  const from = makeFigure(passage, first!, to.label, to.labelFrom, 'fromTo', true);
  const [lead] = /.*[到至为成]/.exec(text.slice(first!.end, second!.start))!;
  const fromTime = timeIn(passage, clause.start + 1, first!.start);
  const toTime = timeIn(passage, first!.end + lead.length, second!.start);
  return {
    text: [cut(passage, clause.start, clause.end)],
    from,
    to,
    ...(fromTime && {fromTime}),
    ...(toTime && {toTime}),
  };
}

/** 2020年 in 从**2020年的**53.2%. */
function timeIn(passage: Passage, start: number, end: number): Text | undefined {
  const words = passage.text.slice(start, end);
  if (!time.test(words.trim())) return undefined;
  return cut(passage, start, end - (/的\s*$/.exec(words)?.[0].length ?? 0));
}
