import {figureSpan, makeFigure} from '../figures.js';
import type {Block, DaysRow} from '../model.js';
import {cut} from '../passage.js';
import type {Paragraph} from '../sentence-reading.js';
import {splitAt, type Span} from '../sentences.js';

const period = /为期\s*(\d{1,2})\s*天/g;

/**
 * A clause of several courses and how long each was, 参加甲为期 3 天的…、乙为期 2 天的…，在丙举办为期 5 天的…:
 * a table of who, how many days, what. At least two periods; each row keeps its words in order.
 */
export function readDays({passage, inside, mentions}: Paragraph, span: Span): Block | undefined {
  const {text} = passage;
  const clause = text.slice(span.start, span.end);
  if (clause.length > 400) return undefined;
  const periods = [...clause.matchAll(period)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
  if (periods.length < 2) return undefined;
  const parts = splitAt('、，；', text, inside, span);
  const rowOf = (position: number) => parts.findIndex(({start, end}) => position >= start && position < end);
  const starts = periods.map(({start}) => parts[rowOf(start)]!.start);
  const first = /(?:参加|举办|组织|开展)(?!.*(?:参加|举办|组织|开展))/.exec(
    text.slice(starts[0], periods[0]!.start),
  );
  const begin = first ? starts[0]! + first.index + first[0].length : starts[0]!;
  if (begin >= periods[0]!.start) return undefined;
  const rows = periods.map((each, i): DaysRow | undefined => {
    const start = i === 0 ? begin : starts[i]!;
    const end = starts[i + 1] ?? span.end;
    const mention = mentions.find(({at}) => at >= each.start && at < each.end);
    const hasWhat = /[^\s、，；。]/.test(text.slice(each.end, end));
    if (!mention || start >= each.start || !hasWhat) return undefined;
    const days = makeFigure(
      passage,
      figureSpan(text, mention),
      [cut(passage, start, each.start)],
      'before',
      'count',
      true,
    );
    return {
      who: cut(passage, start, each.start),
      days: {...days, label: [cut(passage, each.start, each.end)]},
      what: cut(passage, each.end, end),
    };
  });
  if (rows.some((row) => row === undefined)) return undefined;
  const lead = cut(passage, span.start, begin);
  return {kind: 'days', lead: lead.text ? lead : undefined, rows: rows as DaysRow[]};
}
