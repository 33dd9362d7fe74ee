// The head of a content slide: which part it belongs to, its numeral, its title.
import type {Paragraph, Shape, TextShape} from '../model.js';
import {countLines, phrased, widthOf} from './measure.js';
import {fitting, textShape} from './piece.js';

export interface Titled {
  title: string;
  /** The part that it belongs to. */
  kicker: string;
  /** 一, 二, …, or ''. */
  numeral: string;
}

const sizes = [28, 26, 24, 22, 20, 18];

export function titleShapes({title, kicker, numeral}: Titled): Shape[] {
  // A numeral of several characters is wider, and stays in one line.
  const disc = numeral.length > 2 ? 18 + 14 * numeral.length : 38;
  const x = numeral ? 60 + disc : 48;
  const width = 912 - x;
  const size = fitting(sizes, (each) => countLines([{text: title}], each, width) * each * 1.2 <= 58);
  const text = widthOf(title, size) > width ? phrased(title, size, width) : title;
  const heading: Paragraph = {runs: [{text}], size, bold: true, color: 'brand', face: 'head', leading: 1.2};
  const shapes: TextShape[] = [
    textShape('标题', {x, y: 34, width, height: 58}, [heading], {isTitle: true, anchor: 'middle'}),
  ];
  if (numeral) {
    const mark: Paragraph = {
      runs: [{text: numeral}],
      size: numeral.length > 1 ? 14 : 20,
      bold: true,
      align: 'center',
      color: 'gold-light',
      face: 'head',
    };
    const box = {x: 48, y: 44, width: disc, height: 38};
    const look = {geometry: 'ellipse', fill: 'deep', anchor: 'middle', isUnbroken: true} as const;
    shapes.push(textShape('序号', box, [mark], look));
  }
  if (kicker && kicker !== title) {
    const small: Paragraph = {runs: [{text: kicker}], size: 14, color: 'gold-deep'};
    shapes.push(textShape('所属部分', {x: 48, y: 14, width: 864, height: 20}, [small], {anchor: 'middle'}));
  }
  return shapes;
}
