const FALLS = '下降 下跌 减少 降低 回落 下滑 减 降 跌 缩减 萎缩 收缩 降幅 跌幅 负增长 净减少 亏损 亏'.split(
  ' ',
);
const GROWS = '增长 增加 上升 上涨 提高 提升 增 升 涨 增幅 涨幅 正增长 净增 净增加 新增 盈利 盈'.split(' ');
const ends = (words: string[]): RegExp =>
  new RegExp(`(?:${words.join('|')})了?(?:幅度)?(?:为|达)?[：:\\s]*$`);
const FALL = ends(FALLS);
const GROWTH = ends(GROWS);

/**
 * Which way the figure behind some words goes: −1 behind 下降, 1 behind 增长. Where 到 or 至 stands between (下降到), the figure is a
 * level: undefined, as behind any other words.
 */
export function directionOf(words: string): -1 | 1 | undefined {
  if (FALL.test(words)) return -1;
  return GROWTH.test(words) ? 1 : undefined;
}
