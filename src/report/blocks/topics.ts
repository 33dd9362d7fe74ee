import {chineseNumber} from '../../text/numerals.js';
import type {Block} from '../model.js';
import {concat, mapParsed, type Parsed} from '../parsed.js';
import {cut, cutHeading, slicePassage, type Passage} from '../passage.js';
import {insideBrackets, splitSentences, type Span} from '../sentences.js';

/** The longest sentence, in characters, that heads the ones behind it. */
const longestTopic = 30;

/** So many sentences that begin alike are a rhythm; fewer are chance. */
const leastTopics = 3;

/**
 * Parts a paragraph whose topics are short sentences that begin alike, 这五年，城乡面貌更新。… 这五年，产业底盘更稳。…,
 * or are numbered, 一是经济稳住了。… 二是…: groups, each under its sentence. Undefined if it has no such rhythm.
 */
export function readTopics(
  passage: Passage,
  read: (passage: Passage) => Parsed<Block[]>,
): Parsed<Block[]> | undefined {
  const {text} = passage;
  const sentences = splitSentences(text, insideBrackets(text));
  const topics = alike(text, sentences) ?? numbered(text, sentences);
  if (!topics) return undefined;
  const [first] = topics;
  const before = text.slice(0, first!.start).trim() ? [read(slicePassage(passage, 0, first!.start))] : [];
  const groups = topics.map((topic, i) =>
    mapParsed(
      read(slicePassage(passage, topic.end, topics[i + 1]?.start ?? text.length)),
      (blocks): Block[] => [
        {
          kind: 'group',
          ...(topic.mark > 0 && {lead: cut(passage, topic.start, topic.start + topic.mark)}),
          heading: cutHeading(passage, topic.start + topic.mark, topic.end),
          blocks,
        },
      ],
    ),
  );
  return concat([...before, ...groups]);
}

interface Topic extends Span {
  /** The length of its numeral. */
  mark: number;
}

function isTopic(text: string, {start, end}: Span): boolean {
  const length = end - start;
  return length >= 5 && length <= longestTopic && !/[0-9０-９]|[：；]/.test(text.slice(start, end));
}

/** Short sentences with the same first clause, each with something behind it. */
function alike(text: string, sentences: readonly Span[]): Topic[] | undefined {
  const groups = new Map<string, Topic[]>();
  for (const [i, sentence] of sentences.entries()) {
    if (!isTopic(text, sentence) || i === sentences.length - 1) continue;
    const comma = text.slice(sentence.start, sentence.end).indexOf('，');
    if (comma < 2 || comma > 8) continue;
    const key = text.slice(sentence.start, sentence.start + comma).trim();
    const group = groups.get(key);
    if (group) group.push({...sentence, mark: 0});
    else groups.set(key, [{...sentence, mark: 0}]);
  }
  return [...groups.values()].find((group) => group.length >= leastTopics);
}

/** 一是…。 二是…。 from one on without a gap, each a short sentence with more behind it. */
function numbered(text: string, sentences: readonly Span[]): Topic[] | undefined {
  const topics: Topic[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const mark = `${chineseNumber(topics.length + 1)}是`;
    if (!text.startsWith(mark, sentence.start)) continue;
    const next = sentences[i + 1];
    if (!isTopic(text, sentence) || !next) return undefined;
    if (text.startsWith(`${chineseNumber(topics.length + 2)}是`, next.start)) return undefined;
    topics.push({...sentence, mark: mark.length});
  }
  return topics.length >= leastTopics ? topics : undefined;
}
