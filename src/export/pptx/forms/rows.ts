// One thing a row: a mark and its sentence, a statement in large letters.
import type {Paragraph, Run} from '../model.js';
import {textHeight} from '../layout/measure.js';
import {content, textShape, type Piece} from '../layout/piece.js';
import {paragraph} from './prose.js';

const markSize = 30;

/** A mark in a circle, and a sentence on a ground. */
export function checkRow(mark: string, runs: Run[]): Piece {
  const words = paragraph(runs, {size: 20, before: 0});
  const left = markSize + 26;
  const height = Math.max(46, textHeight([words], content.width - left - 14) + 16);
  const sign: Paragraph = paragraph([{text: mark}], {
    size: 18,
    bold: true,
    align: 'center',
    color: 'paper-2',
    before: 0,
    leading: 1.2,
  });
  return {
    height,
    most: Math.max(height, 72),
    before: 10,
    draw: (box) => {
      const circle = {
        x: box.x + 14,
        y: box.y + (box.height - markSize) / 2,
        width: markSize,
        height: markSize,
      };
      const text = {...box, x: box.x + left, width: box.width - left - 14};
      return [
        {
          kind: 'group',
          name: '清单项',
          box,
          shapes: [
            textShape('底', box, [], {fill: 'paper-2', line: 'rule', geometry: 'roundRect'}),
            textShape('状态', circle, [sign], {fill: 'brand', geometry: 'ellipse', anchor: 'middle'}),
            textShape('内容', text, [words], {anchor: 'middle'}),
          ],
        },
      ];
    },
  };
}
