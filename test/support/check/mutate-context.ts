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

/** Everything of the kind on a page, at most a dozen of each. */
export function contextMutants(page: string, source: string, hasPlan: boolean): ContextMutant[] {
  return [
    ...(hasPlan ? movedTiles(page) : []),
    ...withoutUnit(page),
    ...pastedTwice(page),
    ...hiddenPlaces(page, source),
    ...otherPlaces(page),
  ];
}

/** Tiles of the review below the plan, and the other way round. */
function movedTiles(page: string): ContextMutant[] {
  const parts = [...page.matchAll(/<wr-part heading="([^"]*)"[^>]*>[^]*?<\/wr-part>/g)];
  const review = parts.find(({1: heading}) => /(?:回顾|主要工作|工作情况)$/.test(heading!));
  const plan = parts.find(({1: heading}) => /(?:安排|任务|打算|重点工作)$/.test(heading!));
  if (!review || !plan) return [];
  const into = (tile: string, part: RegExpMatchArray): string => {
    const at = page.indexOf('>', part.index) + 1;
    return `${page.slice(0, at)}<wr-metric-grid>${tile}</wr-metric-grid>${page.slice(at)}`;
  };
  return [
    [plan, review],
    [review, plan],
  ].flatMap(([from, to]) =>
    [...from![0].matchAll(TILE)]
      .filter(({0: tile}) => !/目标|计划|力争|\d{4}年|去年|上年|完成|已|slot=/.test(tile))
      .slice(0, most)
      .map(({0: tile, 1: value}) => ({
        kind: from === plan ? 'plan for result' : 'result for plan',
        page: into(tile, to!),
        note: tile.replace(/\s+/g, ' ').slice(0, 120),
        shown: value!,
      })),
  );
}

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
    /(?<=<(?:p|li)>[^<]*)(?<![全各本该我和与城都超])([\p{Script=Han}])(?=[\p{Script=Han}][县镇](?![级域区城]))/gu;
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
