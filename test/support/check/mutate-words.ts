import {drop, mutant, pick, type Maker} from './mutant.js';
import {blocksOf, rangeOf, type Block} from './page-text.js';

const HAN = /\p{Script=Han}/u;
const OPPOSITES = ['增长下降', '提高降低', '增加减少', '上升下降', '扩大缩小', '高于低于'].flatMap((pair) => [
  [pair.slice(0, 2), pair.slice(2)],
  [pair.slice(2), pair.slice(0, 2)],
]) as [string, string][];

/** Everything that can go wrong with the words of a page. */
export function wordMakers(html: string): Maker[] {
  const makers: Maker[] = [];
  for (const block of blocksOf(html)) {
    if (block.inHead) continue;
    makers.push(...nameMakers(html, block), ...signMakers(html, block), ...sentenceMakers(html, block));
  }
  return [...makers, ...attributeMakers(html)];
}

function nameMakers(html: string, block: Block): Maker[] {
  const range = rangeOf(block);
  const makers: Maker[] = [];
  for (const name of block.text.matchAll(/《[^《》]{2,}》|“[^“”，。；！？]{2,}”/g)) {
    makers.push((random) => {
      const at = name.index + 1 + Math.floor(random() * (name[0].length - 2));
      const char = block.text[at]!;
      if (!/[\p{Script=Han}\d]/u.test(char)) return [];
      const other = otherCharacter(char, random);
      return [
        drop(html, 'name: a character less', block.at[at]!, range),
        mutant(html, 'name: another character', block.at[at]!, char, other, range),
      ];
    });
  }
  const persons = /习近平|(?<=(?:[省市县区]长|主席|书记)\s*)\p{Script=Han}{2,3}$/gu;
  for (const person of block.text.matchAll(persons)) {
    makers.push((random) => {
      const at = person.index + Math.floor(random() * person[0].length);
      return [
        mutant(html, 'person', block.at[at]!, block.text[at]!, pick(random, [...'金进萍文明华']), range),
      ];
    });
  }
  return makers;
}

/** Words on which the sense hangs. */
function signMakers(html: string, block: Block): Maker[] {
  const range = rangeOf(block);
  const makers: Maker[] = [];
  for (const not of block.text.matchAll(/不/g)) {
    makers.push(() => [drop(html, 'sentence: 不 less', block.at[not.index]!, range)]);
  }
  for (const verb of block.text.matchAll(/[要能得会]|(?<=[，、])\p{Script=Han}/gu)) {
    makers.push((random) => {
      const words = pick(random, ['不', '未', '没有']);
      return [mutant(html, 'sentence: 不 more', block.at[verb.index]!, '', words, range)];
    });
  }
  // What the head of a row or column says is told there or at its figure.
  const isHead = html.startsWith('<th', block.tagAt);
  const direction = isHead ? {from: range.from, to: html.indexOf('</table>', range.to)} : range;
  for (const [word, other] of OPPOSITES) {
    for (let at = block.text.indexOf(word); at >= 0; at = block.text.indexOf(word, at + 1)) {
      const place = block.at[at]!;
      if (html.slice(place, place + 2) !== word) continue;
      makers.push(() => [mutant(html, 'growth or decline', place, word, other, direction)]);
    }
  }
  const counts = /(?<=第|十)[一二三四五六七八九]|[二三四五六七八九](?=[个项大件条批次场家座类届期年])/g;
  for (const numeral of block.text.matchAll(counts)) {
    makers.push((random) => {
      const others = [...'二三四五六七八九'].filter((other) => other !== numeral[0]);
      return [
        mutant(html, 'Chinese numeral', block.at[numeral.index]!, numeral[0], pick(random, others), range),
      ];
    });
  }
  return makers;
}

function sentenceMakers(html: string, block: Block): Maker[] {
  const range = rangeOf(block);
  // Who made the page, and from what, is the editor's to say.
  if (html.lastIndexOf('<wr-credits', block.start) > html.lastIndexOf('</wr-credits', block.start)) return [];
  const isLabel = standsInTile(html, block.start);
  const isHead = html.startsWith('<th', block.tagAt);
  return [...block.text.matchAll(/[^。！？]{8,}/g)].map((sentence): Maker => {
    const places = [...sentence[0].matchAll(/\p{Script=Han}/gu)].map(({index}) => index + sentence.index);
    // 6个小区 and 6小区 say the same; in the head of a column the unit is told at the figures.
    const losable = places.filter(
      (at) => block.text[at] !== '个' && !/[（(][^（()）]*$/.test(isHead ? block.text.slice(0, at) : ''),
    );
    const pairs = places.filter((at) => HAN.test(block.text[at + 1] ?? '') && isPair(block, at));
    return (random) => {
      if (places.length === 0) return [];
      if (losable.length === 0) return [];
      const [less, other, more] = [pick(random, losable), pick(random, places), pick(random, places)];
      const mutants = [
        drop(
          html,
          isLabel ? 'label: a character less' : 'sentence: a character less',
          block.at[less]!,
          range,
        ),
        mutant(
          html,
          'sentence: another character',
          block.at[other]!,
          block.text[other]!,
          otherCharacter(block.text[other]!, random),
          range,
        ),
        mutant(
          html,
          'sentence: a character more',
          block.at[more]!,
          '',
          otherCharacter(block.text[more]!, random),
          range,
        ),
      ];
      if (pairs.length > 0) {
        const at = pick(random, pairs);
        const [a, b] = [block.text[at]!, block.text[at + 1]!];
        mutants.push(mutant(html, 'sentence: two characters', block.at[at]!, a + b, b + a, range));
      }
      return mutants;
    };
  });
}

/** Two different characters side by side. */
function isPair({text, at}: Block, place: number): boolean {
  return text[place] !== text[place + 1] && at[place + 1] === at[place]! + 1;
}

function attributeMakers(html: string): Maker[] {
  const makers: Maker[] = [];
  for (const tag of html.matchAll(/<wr-[a-z-]+ [^>]*>/g)) {
    const range = {from: tag.index, to: tag.index + tag[0].length};
    for (const words of tag[0].matchAll(/ (?:heading|lead|keyword|outcome)="([^"]{2,})"/g)) {
      const start = tag.index + words.index + words[0].length - 1 - words[1]!.length;
      makers.push((random) => {
        const at = start + Math.floor(random() * words[1]!.length);
        if (!HAN.test(html[at]!)) return [];
        return [
          drop(html, 'sentence: a character less', at, range),
          mutant(
            html,
            'sentence: another character',
            at,
            html[at]!,
            otherCharacter(html[at]!, random),
            range,
          ),
        ];
      });
    }
  }
  return makers;
}

/** A common character, so that the changed words look like words. */
function otherCharacter(char: string, random: () => number): string {
  const others = [...'的和在大中新发展工作全面高建设人民社会'].filter((other) => other !== char);
  return pick(random, others);
}

/** The words of a tile are labels and notes, cut out of sentences. */
function standsInTile(html: string, at: number): boolean {
  return html.lastIndexOf('<wr-metric-tile', at) > html.lastIndexOf('</wr-metric-tile', at);
}
