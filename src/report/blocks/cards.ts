import type {Block, Card, Text} from '../model.js';
import {cut, slicePassage, type Passage} from '../passage.js';
import {openParagraph, readParagraph, readSentences, sentencesOf} from '../paragraph.js';
import {collect, mapParsed, parsed, type Parsed} from '../parsed.js';
import {settle} from '../settle.js';
import {readPart} from './part-of.js';

const quotedKey = /^([^“”。]{2,20})(“[^“”]{2,8}”)[。：]/;

/** Measures with a quoted key phrase: 坚持协商为民建言“大民生”。 Two or more of them, all built so, are cards. */
export function readKeywordCards(items: readonly Passage[]): Parsed<Block> | undefined {
  const matches = items.map(({text}) => quotedKey.exec(text.slice(0, 40)));
  if (items.length < 2 || matches.some((match, i) => !match || match[0].length >= items[i]!.text.length))
    return undefined;
  const cards = items.map((passage, i) => {
    const [whole, lead, key] = matches[i]!;
    const figures = i === items.length - 1 ? 'hero' : undefined;
    return mapParsed(readParagraph(slicePassage(passage, whole.length), {figures}), (blocks): Card => ({
      lead: cut(passage, 0, lead!.length),
      key: cut(passage, lead!.length, lead!.length + key!.length),
      blocks,
    }));
  });
  return mapParsed(collect(cards), (all) => ({kind: 'cards', layout: 'stack', cards: all}));
}

const lockupKey = /^([^。，；“”]{2,16}、)([\u3400-\u9fff]{4})。/;

/** Whether a paragraph begins with 强化思想政治引领、广增共识。 */
export function isLockup({text}: Passage): boolean {
  const match = lockupKey.exec(text.slice(0, 30));
  return match !== null && match[0].length < text.length;
}

/** Paragraphs that begin alike with a four-character key: two or more in a row whose keys begin with the same character. */
export function readLockups(items: readonly Passage[]): Parsed<Block> | undefined {
  if (items.length < 2 || !items.every(isLockup)) return undefined;
  const matches = items.map(({text}) => lockupKey.exec(text)!);
  if (new Set(matches.map((match) => match[2]![0])).size > 1) return undefined;
  const cards = items.map((passage, i) => {
    const [whole, lead] = matches[i]!;
    return mapParsed(readWithTallies(slicePassage(passage, whole.length)), (blocks): Card => ({
      lead: cut(passage, 0, lead!.length),
      key: cut(passage, lead!.length, lead!.length + 4),
      blocks,
    }));
  });
  return mapParsed(collect(cards), (all) => ({kind: 'cards', layout: 'lockup', cards: all}));
}

/** A paragraph as prose, with the marks of its small counts below it. */
function readWithTallies(passage: Passage): Parsed<Block[]> {
  const paragraph = openParagraph(passage);
  const readings = readSentences(paragraph);
  const figures = readings.flatMap((reading) => reading.figures);
  const tiles = readings
    .flatMap((reading) => settle(paragraph, reading, readPart(paragraph, reading.items)))
    .flatMap((item) => (item.kind === 'tile' ? [item.tile] : []));
  const blocks: Block[] = [{kind: 'prose', sentences: sentencesOf(passage), figures, tiles}];
  for (const {figure, part} of tiles) {
    if (!figure) continue;
    if (part) blocks.push({kind: 'tally', figure, part: part.figure, mark: 'square'});
    else if (/^\d{1,2}余$/.test(figure.value) && figure.unit !== '%')
      blocks.push({kind: 'tally', figure, mark: 'dot'});
  }
  return parsed(
    blocks,
    figures.length,
    readings.flatMap(({issues}) => issues),
  );
}

/** The titles of documents that a clause lists: 制定出台《甲》《乙》等文件。 */
export function readFiles(passage: Passage): Text[] | undefined {
  const run = /(?:《[^《》]{2,60}》[、和及]?){2,}/.exec(passage.text);
  if (!run) return undefined;
  const files: Text[] = [];
  for (const match of run[0].matchAll(/《[^《》]{2,60}》/g)) {
    const start = run.index + match.index;
    files.push(cut(passage, start, start + match[0].length));
  }
  return files;
}
