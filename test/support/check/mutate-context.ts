import type {Verdict} from '../../../src/check/index.js';

/** A page on which a true figure stands where it is not true, or something stands twice or in a place that is not seen. */
export interface ContextMutant {
  kind: string;
  page: string;
  note: string;
  /** What the finding has to show. */
  shown: string;
  verdict?: Verdict;
}

const TILE = /<wr-metric-tile\b[^>]*\bvalue="([^"]*)"[^>]*>(?:(?!<wr-metric-tile)[^])*?<\/wr-metric-tile>/g;
const most = 12;
/** Of each kind that few pages have. */
const mostOfFew = 24;

/** Everything of the kind on a page, at most a dozen of each. */
export function contextMutants(page: string, source: string, hasPlan: boolean): ContextMutant[] {
  return [
    ...(hasPlan ? movedTiles(page) : []),
    ...withoutUnit(page),
    ...pastedTwice(page),
    ...hiddenPlaces(page, source),
    ...otherPlaces(page),
    ...otherNotes(page, source),
    ...otherRanks(page),
    ...otherBodies(page),
    ...turnedDirections(page),
    ...otherYears(page),
    ...withoutNegation(page),
  ];
}

/** Tiles of the review below the plan, and the other way round. */
function movedTiles(page: string): ContextMutant[] {
  const parts = [...page.matchAll(/<wr-(part|section) heading="([^"]*)"[^>]*>[^]*?<\/wr-\1>/g)];
  const review = parts.find(({2: heading}) => /(?:回顾|主要工作|工作情况)$/.test(heading!));
  const plan = parts.find(({2: heading}) =>
    /^(?!.*(?:成就|回顾)).*(?:安排|任务|打算|重点工作|部署)$/.test(heading!),
  );
  if (!review || !plan) return [];
  const into = (tile: string, part: RegExpMatchArray): string => {
    const at = page.indexOf('>', part.index) + 1;
    return `${page.slice(0, at)}${/^<wr/.test(tile) ? `<wr-metric-grid>${tile}</wr-metric-grid>` : tile}${page.slice(at)}`;
  };
  return [
    [plan, review],
    [review, plan],
  ].flatMap(([from, to]) =>
    [...from![0].matchAll(TILE), ...from![0].matchAll(SENTENCE)]
      .filter(({0: words}) => !SAYS_WHEN.test(words))
      .slice(0, mostOfFew)
      .map(({0: words, 1: value}) => ({
        kind: from === plan ? 'plan for result' : 'result for plan',
        page: into(words, to!),
        note: words.replace(/\s+/g, ' ').slice(0, 120),
        shown: value!,
      })),
  );
}

/** A sentence with one figure, in bold. */
const SENTENCE = /<(?:p|li)>(?=[^<>]*<b>([\d.]+)[^<>]*<\/b>[^<>]*<\/(?:p|li)>)(?:[^<]|<\/?b>)*<\/(?:p|li)>/g;
/** Such words may stand in either part. */
const SAYS_WHEN =
  /目标|计划|力争|将|拟|预计|任务|到\d{4}年|\d{4}年|去年|上年|往年|实际|完成|已|十[三四五]五|slot=/;

function withoutUnit(page: string): ContextMutant[] {
  return [
    ...page.matchAll(/value="(\d[\d.]*)" unit="(%|万吨|亿元|万元|元|公里|万亩|亩|吨|平方公里|万平方米)"/g),
  ]
    .slice(0, most)
    .map(({0: written, 1: value, 2: unit, index}) => ({
      kind: 'unit left off',
      page: `${page.slice(0, index)}value="${value}${/^[万亿]/.exec(unit!)?.[0] ?? ''}"${page.slice(index + written.length)}`,
      note: page.slice(index, index + 100).replace(/\s+/g, ' '),
      shown: value!,
    }));
}

function pastedTwice(page: string): ContextMutant[] {
  const tiles = [...page.matchAll(TILE)]
    .filter(({0: tile}) => !/slot=|>(?:由|从|\S{0,3}到)</.test(tile))
    .slice(0, most);
  return tiles.map(({0: tile, 1: value, index}) => ({
    kind: 'pasted twice',
    page: page.slice(0, index) + tile + page.slice(index),
    note: tile.replace(/\s+/g, ' ').slice(0, 100),
    shown: value!,
    verdict: 'repeated',
  }));
}

/** A wrong figure in every place that reaches a reader or a share. */
function hiddenPlaces(page: string, source: string): ContextMutant[] {
  const wrong = ['8137.46亿元', '9461.83亿元'].find((figure) => !source.includes(figure.slice(0, -2)))!;
  const words = `总投资${wrong}`;
  const places: [string, RegExp, string][] = [
    ['title of the page', /<title>/, `<title>${words} `],
    ['kicker', /kicker="/, `kicker="${words} `],
    ['aria-label', /<wr-section/, `<wr-section aria-label="${words}"`],
    ['title', /<wr-section/, `<wr-section title="${words}"`],
    ['description', /<head>/, `<head><meta name="description" content="${words}">`],
    ['og:title', /<head>/, `<head><meta property="og:title" content="${words}">`],
    ['og:description', /<head>/, `<head><meta property="og:description" content="${words}">`],
    ['desc of a drawing', /<\/wr-section>/, `<svg><desc>${words}</desc></svg></wr-section>`],
    ['label of an icon', /<\/wr-section>/, `<wr-icon name="heart" label="${words}"></wr-icon></wr-section>`],
    ['style', /<style>/, `<style>.a::before{content:"${words}"}`],
    ['button', /<\/wr-section>/, `<button>${words}</button></wr-section>`],
    ['alternative text', /<\/wr-section>/, `<img src="a.jpg" alt="${words}"></wr-section>`],
  ];
  return places.flatMap(([note, at, put]) =>
    at.test(page) ? [{kind: 'places not seen', page: page.replace(at, put), note, shown: wrong}] : [],
  );
}

/** Another place, or another body, in a sentence. */
function otherPlaces(page: string): ContextMutant[] {
  const names =
    /(?<=<(?:p|li)>[^<]*)(?<![全各本该我和与城都超])([\p{Script=Han}])(?=(?![全各本该我乡城市])[\p{Script=Han}][县镇](?![级域区城化]))/gu;
  return [...page.matchAll(names)].slice(0, most).map(({0: written, index}) => {
    const other = written === '柏' ? '槐' : '柏';
    return {
      kind: 'place swapped',
      page: page.slice(0, index) + other + page.slice(index + written.length),
      note: page.slice(index - 12, index + 12).replace(/\s+/g, ' '),
      shown: other,
    };
  });
}

const NOTE = /<(\w[\w-]*) slot="note"[^>]*>([^]*?)<\/\1>/;

/**
 * The note of one tile in another, both with a figure or a place in an order. Where one sentence of the source holds both,
 * the note may be said of either; one that names its own subject (超长期特别国债资金23.4亿元) says nothing of its tile.
 */
function otherNotes(page: string, source: string): ContextMutant[] {
  const sentences = source.replace(/[ \t]/g, '').split(/[。\n]/);
  const tiles = [...page.matchAll(TILE)].flatMap(({0: tile, 1: value, index}) => {
    const note = NOTE.exec(tile);
    const words = note?.[2]!.replace(/<[^>]*>|\s/g, '') ?? '';
    const isWords =
      /\p{Script=Han}{2}/u.test(words) && /\d|第一|首位/.test(words) && !/^\p{Script=Han}{7}/u.test(words);
    return note && isWords ? [{at: index + note.index, text: note[0], words, value: value!}] : [];
  });
  const mutants: ContextMutant[] = [];
  tiles.forEach((tile, i) => {
    const other = tiles.slice(i + 1).find(({words}) => words !== tile.words);
    const figure = other && /\d[\d.]*|第一|首位/.exec(other.words)![0];
    if (!other || sentences.some((each) => each.includes(tile.value) && each.includes(figure!))) return;
    mutants.push({
      kind: 'note of another tile',
      page: page.slice(0, tile.at) + other.text + page.slice(tile.at + tile.text.length),
      note: `${tile.words} → ${other.words}`,
      shown: figure!,
    });
  });
  return mutants.slice(0, most);
}

const RANKS = /(?<=第)[一二三](?!产业|季度|[届批期次轮部年，、])/g;

/** 第二 for 第一, outside headings and quoted names. */
function otherRanks(page: string): ContextMutant[] {
  return [...page.matchAll(/>[^<]*</g)]
    .flatMap(({0: text, index}) => [...text.matchAll(RANKS)].map((rank) => ({rank, at: index + rank.index})))
    .slice(0, most)
    .map(({rank, at}) => {
      const other = rank[0] === '一' ? '二' : '一';
      return {
        kind: 'Chinese rank',
        page: page.slice(0, at) + other + page.slice(at + 1),
        note: page.slice(at - 12, at + 8).replace(/\s+/g, ' '),
        shown: other,
      };
    });
}

const BODY =
  /(?<=<(?:p|li)>[^<]*)(?<![\p{Script=Han}]{0,1}[省市县区委各])([\p{Script=Han}])(?=(?:[\p{Script=Han}])(?:局|厅|银行|医院|大学|集团)(?![部级长面势域限])(?=[，。、]))/gu;

/** Another body in a sentence. */
function otherBodies(page: string): ContextMutant[] {
  return [...page.matchAll(BODY)].slice(0, most).map(({0: written, index}) => {
    const other = written === '柏' ? '槐' : '柏';
    return {
      kind: 'organisation swapped',
      page: page.slice(0, index) + other + page.slice(index + written.length),
      note: page.slice(index - 8, index + 12).replace(/\s+/g, ' '),
      shown: other,
    };
  });
}

const TURNS = new Map([
  ['增长', '下降'],
  ['下降', '增长'],
  ['提高', '降低'],
  ['降低', '提高'],
  ['增加', '减少'],
  ['减少', '增加'],
  ['上升', '下降'],
]);

/** 下降 for 增长, right before a figure. */
function turnedDirections(page: string): ContextMutant[] {
  return [...page.matchAll(/(?<=>[^<]*)(增长|下降|提高|降低|增加|减少|上升)(?=[^<，。；、]{0,2}(?:<b>)?\d)/g)]
    .slice(0, most)
    .map(({1: word, index}) => ({
      kind: 'direction turned',
      page: page.slice(0, index) + TURNS.get(word!)! + page.slice(index + 2),
      note: page.slice(index - 12, index + 14).replace(/\s+/g, ' '),
      shown: /\d[\d.]*/.exec(page.slice(index))![0],
    }));
}

/** The part of one year headed by another. */
function otherYears(page: string): ContextMutant[] {
  return [...page.matchAll(/<wr-(?:part|section) heading="[^"]*?((?:19|20)\d\d)年[^"]*"/g)]
    .slice(0, most)
    .map(({0: tag, 1: year, index}) => {
      const at = index + tag.indexOf(year!);
      return {
        kind: 'year of another part',
        page: page.slice(0, at) + String(Number(year) + 1) + page.slice(at + 4),
        note: tag,
        shown: '',
      };
    });
}

/** 未, 不 or 力争 cut off before a figure, or in a sentence. */
function withoutNegation(page: string): ContextMutant[] {
  return [
    ...page.matchAll(/(?<=>[^<]*)(未(?!来)|力争|预计|拟(?!定|订)|尚未|没有)(?=[^<，。；、]{0,8}(?:<b>)?\d)/g),
  ]
    .slice(0, most)
    .map(({1: word, index}) => ({
      kind: 'negation cut',
      page: page.slice(0, index) + page.slice(index + word!.length),
      note: page.slice(index - 12, index + 14).replace(/\s+/g, ' '),
      shown: '',
    }));
}
