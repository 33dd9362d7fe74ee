import {isDigit} from './characters.js';
import {figureAt} from './figures.js';
import {fold} from './fold.js';
import type {NumberMention} from './types.js';

export function findNumbers(text: string): NumberMention[] {
  const folded = fold(text);
  const mentions: NumberMention[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (!isDigit(folded[at])) continue;
    const figure = figureAt(folded, at)!;
    mentions.push({
      at,
      text: text.slice(at, figure.end),
      kind: 'quantity',
      value: figure.value,
      unit: text.slice(figure.unitAt, figure.end),
      bound: 'exact',
    });
    at = figure.end - 1;
  }
  return mentions;
}
