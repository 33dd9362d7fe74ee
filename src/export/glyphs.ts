// Characters for which no font has a glyph: they would be boxes or gaps in a picture. Found by drawing them.
import {foldSpaces} from '../text/white-space.js';
import {fontFaces} from './embed.js';
import {flatChildren, isAbsent, isUnseen, isVisible} from './flat-tree.js';

/** A character that is drawn as a box or a gap, and the first place where it stands. */
export interface MissingGlyph {
  character: string;
  /** The nearest element of ours around it, or of the report. */
  element: string;
  /** Some words around it, the character itself included. */
  context: string;
}

/** The characters that one set of fonts is asked for, and where they first stand. */
type FontUse = Map<string, Place>;

interface Place {
  text: string;
  at: number;
  element: string;
  /** How many texts come before. */
  order: number;
}

/** Characters that every font has, or that are not drawn at all. */
const needless = /[\u0020-\u007e\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}]/u;

/** A character that Unicode has not assigned: no font has it. */
const unassigned = '\u0378';

/**
 * The characters of an element for which none of their fonts has a glyph, in reading order.
 *
 * @param root drawn, with its fonts loaded
 */
export async function missingGlyphs(root: Element): Promise<MissingGlyph[]> {
  const missing = new Map<string, Place>();
  const probes = await probeFaces();
  for (const [font, places] of fontUses(root)) {
    const pen = new Pen(font, probes);
    let suspects = [...places.keys()].filter((character) => pen.lacks(character));
    // What is not laid out yet, far down the page, has not asked for its fonts.
    if (suspects.length > 0) await document.fonts.load(font, suspects.join('')).catch(() => undefined);
    suspects = suspects.filter((character) => pen.lacks(character));
    for (const character of suspects) {
      const place = places.get(character)!;
      if (!((missing.get(character)?.order ?? Infinity) < place.order)) missing.set(character, place);
    }
  }
  return [...missing]
    .sort(([, a], [, b]) => a.order - b.order || a.at - b.at)
    .map(([character, place]) => ({character, element: place.element, context: contextOf(place, character)}));
}

/** All sets of fonts that words are drawn in, as the `font` of a canvas. */
function fontUses(root: Element): Map<string, FontUse> {
  const uses = new Map<string, FontUse>();
  let order = 0;
  const add = (text: string, style: CSSStyleDeclaration, element: string) => {
    const font = `${style.fontStyle} ${style.fontWeight} 24px ${style.fontFamily}`;
    const places = uses.get(font) ?? (new Map() as FontUse);
    uses.set(font, places);
    order++;
    let at = 0;
    for (const character of text) {
      if (!needless.test(character) && !places.has(character))
        places.set(character, {text, at, element, order});
      at += character.length;
    }
  };
  const visit = (node: Node, around: string): void => {
    if (node instanceof Text && node.data.trim() && isVisible(node)) {
      const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
      add(node.data, getComputedStyle(parent), around);
    }
    if (!(node instanceof Element) || isAbsent(node) || isUnseen(node) || isTold(node)) return;
    const inside = node.localName.startsWith('wr-') || around === '' ? node.localName : around;
    for (const pseudo of ['::before', '::after']) {
      const style = getComputedStyle(node, pseudo);
      const [, words] = /^"(.*)"/s.exec(style.content) ?? [];
      if (words) add(words, style, inside);
    }
    for (const child of flatChildren(node)) visit(child, inside);
  };
  visit(root, '');
  return uses;
}

/** Parts of drawings that are read aloud and not drawn. */
const isTold = (element: Element): boolean =>
  element instanceof SVGElement && /^(title|desc|metadata)$/.test(element.localName);

/**
 * Draws characters in one set of fonts. A character that none has is drawn as the box or gap that a font has for such:
 * that of the system, or of the first font of the page that claims to cover it.
 */
class Pen {
  private readonly pen: CanvasRenderingContext2D;
  private readonly boxes: Set<string>;

  constructor(font: string, probes: readonly string[]) {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [48, 40];
    this.pen = canvas.getContext('2d', {willReadFrequently: true})!;
    const [before] = font.split('24px');
    this.boxes = new Set(
      [font, ...probes.map((family) => `${before}24px "${family}"`)].map((each) => {
        this.pen.font = each;
        return this.pixels(unassigned);
      }),
    );
    this.boxes.add('');
    this.pen.font = font;
  }

  /** Whether a character is drawn as a box or a gap. */
  lacks(character: string): boolean {
    return this.boxes.has(this.pixels(character));
  }

  /** The pixels of a character; '' where there is nothing to see. */
  private pixels(character: string): string {
    this.pen.clearRect(0, 0, 48, 40);
    this.pen.fillText(character, 6, 30);
    const {data} = this.pen.getImageData(0, 0, 48, 40);
    return data.some((value) => value > 0) ? data.join() : '';
  }
}

/**
 * Families of their own for files that the page brings, without the limits that its rules set: of each family the first
 * and the last, since the slices of a font have one box for what they lack, and what is added to them another.
 */
async function probeFaces(): Promise<string[]> {
  const families = new Map<string, CSSFontFaceRule[]>();
  for (const rule of fontFaces()) {
    const family = rule.style.getPropertyValue('font-family');
    const [first = rule] = families.get(family) ?? [];
    families.set(family, [first, rule]);
  }
  const probes = [...new Set([...families.values()].flat())].map(async ({style}, i) => {
    const family = `WR Probe ${i}`;
    const weight = style.getPropertyValue('font-weight') || 'normal';
    document.fonts.add(await new FontFace(family, style.getPropertyValue('src'), {weight}).load());
    return family;
  });
  const loaded = await Promise.allSettled(probes);
  return loaded.flatMap((probe) => (probe.status === 'fulfilled' ? [probe.value] : []));
}

/** Six characters before and behind. */
function contextOf({text, at}: Place, character: string): string {
  const before = [...text.slice(0, at)].slice(-6).join('');
  const behind = [...text.slice(at + character.length)].slice(0, 6).join('');
  return foldSpaces(before + character + behind);
}
