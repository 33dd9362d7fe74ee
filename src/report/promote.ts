// Headings that carry no mark of their own: found by where they stand and what stands beside them.
import {isPartTitle, type MarkedLine} from './line-markers.js';
import {cut, joinPassages, passageAt, sourceOffset} from './passage.js';

const mostAnnexes = 50;

/** 附件1 over its title, 名词解释: parts of their own at the end. */
export function promoteAnnexes(lines: MarkedLine[]): void {
  let found = 0;
  for (let i = lines.length - 2; i >= 0 && found < mostAnnexes; i--) {
    const {kind, passage} = lines[i]!;
    if (kind !== 'plain') continue;
    const annex = /^附[件录]?\s*[0-9一二三四五]*\s*[:：]?$/.test(passage.text);
    const next = lines[i + 1]!;
    if (annex && next.passage.text.length <= 40) {
      found++;
      const between = passageAt(' ', sourceOffset(passage, passage.text.length - 1) + 1);
      const heading = joinPassages([passage, between, next.passage]);
      lines.splice(i, 2, {
        ...next,
        kind: 'heading',
        rank: 0,
        mark: '附',
        passage: heading,
        whole: cut(heading),
      });
    } else if (isGlossary(passage.text)) lines[i] = {...lines[i]!, kind: 'heading', rank: 0, mark: '附'};
  }
}

/** Whether a heading stands over explanations of terms. */
export function isGlossary(heading: string): boolean {
  return /^(?:附[件录]?\s*[0-9一二三四五]*\s*[：:]?\s*)?(?:有关)?(?:名词|术语|词语|用语)(?:解释|注释|说明)[：:]?$|^注释[：:]?$/.test(
    heading,
  );
}

/** The longest item, in characters, that a number may stand before. */
const longestItem = 160;

/**
 * 1.新建口袋公园12个，新增绿地3.5万平方米。（责任单位：区园林局） under each other are items, no headings: single sentences,
 * a bracket behind them at most, most of them with figures.
 */
export function demoteItems(lines: MarkedLine[]): void {
  for (let i = 0; i < lines.length;) {
    const run: number[] = [];
    let end = i;
    // Items below items part no run.
    for (; end < lines.length; end++) {
      if (isItemLike(lines[end]!) && lines[end]!.rank === lines[i]!.rank) run.push(end);
      else if (run.length === 0 || !lines[end]!.depth) break;
    }
    const isCounting = lines[i]!.rank >= 3;
    const counted = run.filter(
      (at) => isCounting && /[0-9](?![0-9年月日])/.test(lines[at]!.passage.text),
    ).length;
    // Two of them, where nothing stands below that the second could head.
    const isPair = run.length === 2 && counted === 2 && lines[end]?.kind !== 'plain';
    if (isPair || isBareList(lines, run, end) || (run.length >= 3 && counted * 2 > run.length))
      for (const at of run) lines[at] = {...lines[at]!, kind: 'item', rank: 7};
    i = Math.max(end, i + 1);
  }
}

/** Whether short lines that count from 1 head nothing: the last alone would head what follows, and that is of all of them. */
function isBareList(lines: readonly MarkedLine[], run: readonly number[], end: number): boolean {
  const [start = 0] = run;
  const {mark = '', rank} = lines[start]!;
  if (run.length < 2 || !/^(?:[\d.]+\.)?1$|^一$/.test(mark)) return false;
  const next = lines[end];
  // 2. over （1）: the last heads what stands below it.
  if (next?.kind === 'heading' && next.rank > rank) return false;
  return rank >= 3 || /[：:]$/.test(lines[start - 1]?.passage.text ?? '');
}

function isItemLike({kind, rank, passage: {text}, level}: MarkedLine): boolean {
  return (
    kind === 'heading' &&
    !level &&
    rank >= 1 &&
    rank <= 4 &&
    text.length <= longestItem &&
    /^[^。！？]+[。；]?(?:[（(][^）)]*[）)][。；]?)?$/.test(text)
  );
}

/** ■ lines that each stand over ● lines are headings. */
export function promoteBullets(lines: MarkedLine[]): void {
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (line.kind !== 'bullet' || next.kind !== 'bullet' || next.bullet === line.bullet) continue;
    // - over + a step further in is an item with items.
    if (next.depth && /^[-*+•·]$/.test(line.bullet ?? '')) continue;
    if (lines[i - 1]?.bullet === line.bullet || line.passage.text.length > 40) continue;
    if (/[。；]$/.test(line.passage.text)) continue;
    const rank = isPartTitle(line.passage.text) ? 0 : 3;
    lines[i] = {...line, kind: 'heading', rank, bullet: undefined};
  }
}

/**
 * Unmarked headings: short lines without a full stop over text (总的要求), and short sentences that stand over long
 * paragraphs and are built alike (这是…的五年。).
 */
export function promotePlainHeadings(lines: MarkedLine[]): void {
  const bare: number[] = [];
  const sentences: number[] = [];
  // What comes before the first marked heading names speaker and meeting.
  const begin = Math.max(
    0,
    lines.findIndex(({kind}) => kind === 'heading'),
  );
  for (let i = begin; i + 1 < lines.length; i++) {
    const {kind, passage} = lines[i]!;
    if (kind !== 'plain' || lines[i + 1]!.kind === 'heading') continue;
    const {text} = passage;
    if (isBareHeading(lines[i]!) || /^【[^】]{2,20}】$/.test(text)) bare.push(i);
    else if (
      text.length <= 50 &&
      /^[^。！？]+。$/.test(text) &&
      lines[i + 1]!.passage.text.length > text.length
    ) {
      sentences.push(i);
    }
  }
  const isBare = new Set(bare);
  for (const i of bare) if (!isBare.has(i + 1)) promote(lines, i);
  for (const i of alike(sentences.map((i) => lines[i]!.passage.text))) promote(lines, sentences[i]!);
}

/** Whether a line is so short that it heads what comes below it: 总的要求. */
export function isBareHeading({kind, caption, passage: {text}}: MarkedLine): boolean {
  if (kind !== 'plain' || caption || text.length < 2 || text.length > 24) return false;
  // 地区生产总值120亿元，增长6% is a statement that lost its full stop.
  if (/[。，；：！？、】]$/.test(text) || /\d.*[，；]/.test(text)) return false;
  return /[\u3400-\u9fff]/.test(text);
}

function promote(lines: MarkedLine[], i: number): void {
  lines[i] = {...lines[i]!, kind: 'heading', rank: 7};
}

/** The indices of texts whose first clause or first two characters at least three of them share, with a like end. */
function alike(texts: readonly string[]): number[] {
  const groups = new Map<string, number[]>();
  texts.forEach((text, i) => {
    const comma = text.indexOf('，');
    const key = comma > 0 && comma <= 8 ? text.slice(0, comma) : text.slice(0, 2) + text.slice(-3);
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  return [...groups.values()]
    .filter((group) => group.length >= 3)
    .flat()
    .sort((a, b) => a - b);
}

/** Paragraphs of a text that has one sentence a line, put together again; other texts come back unchanged. */
export function joinSentenceLines(lines: readonly MarkedLine[]): MarkedLine[] {
  const plain = lines.filter(({kind}) => kind === 'plain');
  const several = plain.filter(({passage}) => /[。！？].*[。！？]/.test(passage.text.slice(0, 400))).length;
  if (plain.length < 40 || several > plain.length * 0.2) return [...lines];
  const joined: MarkedLine[] = [];
  let run: MarkedLine[] = [];
  const flush = (): void => {
    const first = run[0];
    if (first) {
      const passage = run.length > 1 ? joinPassages(run.map((line) => line.passage)) : first.passage;
      joined.push({...first, passage, whole: cut(passage), joined: true});
    }
    run = [];
  };
  for (const line of lines) {
    if (line.kind !== 'plain') {
      flush();
      joined.push(line);
      continue;
    }
    const opens =
      line.opens ?? /^(?:各位[代委]|刚刚过去|(?:过去|这)的?[一五]年|[一五]年来|今年)/.test(line.passage.text);
    if (opens || run.length >= 6) flush();
    run.push(line);
  }
  flush();
  return joined;
}
