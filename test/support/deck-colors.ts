// Which colours of text meet which grounds on the slides of a deck, as roles of the theme.
import {places} from '../../src/export/pptx/parts/colors.js';
import {themes, type ColorRole} from '../../src/themes/tokens.js';
import type {Deck} from './deck.js';

const onSlides: Record<string, string> = {tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2'};
const roleOfHex = new Map(
  Object.entries(themes.vermilion)
    .reverse()
    .map(([role, hex]) => [hex.slice(1).toUpperCase(), role as ColorRole]),
);

function roleOf(xml: string): ColorRole | undefined {
  const place = /<a:schemeClr val="(\w+)"/.exec(xml)?.[1];
  if (place) return places.find(([name]) => name === (onSlides[place] ?? place))?.[1];
  return roleOfHex.get(/<a:srgbClr val="(\w+)"/.exec(xml)?.[1] ?? '');
}

/** The pairs of text and ground of a deck in the theme vermilion, each with where it is: `ink on paper`. */
export function colorPairs({parts}: Deck): Map<string, [text: ColorRole, ground: ColorRole, where: string]> {
  const found = new Map<string, [ColorRole, ColorRole, string]>();
  for (const [path, xml] of parts) {
    if (!/slides\/slide\d+\.xml$/.test(path)) continue;
    const relations = parts.get(path.replace('slides/slide', 'slides/_rels/slide') + '.rels') ?? '';
    const slide: ColorRole = /slideLayout[24]\.xml/.test(relations) ? 'deep' : 'paper';
    const grounds: {box: number[]; role: ColorRole}[] = [];
    for (const [shape] of xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)) {
      const place = /<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/.exec(shape);
      const [x = 0, y = 0, width = 0, height = 0] = (place ?? []).slice(1).map(Number);
      const look = /<p:spPr>(.*?)(?:<a:ln |<\/p:spPr>)/s.exec(shape)?.[1] ?? '';
      const own = look.includes('<a:solidFill>') ? roleOf(look) : undefined;
      const middle = [x + width / 2, y + height / 2] as const;
      const behind = [...grounds]
        .reverse()
        .find(
          ({box: [left = 0, top = 0, right = 0, bottom = 0]}) =>
            middle[0] > left && middle[0] < right && middle[1] > top && middle[1] < bottom,
        );
      const ground = own ?? behind?.role ?? slide;
      if (own) grounds.push({box: [x, y, x + width, y + height], role: own});
      for (const [, properties, words] of shape.matchAll(/<a:rPr[^>]*>(.*?)<\/a:rPr><a:t>([^<]*)/gs)) {
        const text = roleOf(properties!);
        // The squares of a legend are no text.
        if (text && words?.trim() !== '■')
          found.set(`${text} on ${ground}`, [text, ground, `${path}: ${words}`]);
      }
    }
  }
  return found;
}
