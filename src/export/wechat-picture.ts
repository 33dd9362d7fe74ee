// How the pictures of a WeChat article are cut out of the drawn report.
import {groundOf} from './image.js';

/** A picture in CSS pixels from the report's corner. */
export interface PictureBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Of the ground's colour, on all sides: an article is white, and words must not touch the edge of their ground. */
  margin: number;
  /** `#rrggbb`. */
  ground: string;
  /** What the author's pictures in it are: a photograph is better a JPEG, drawings and codes (QR) stay sharp as PNG. */
  holds: 'nothing' | 'drawings' | 'photographs';
}

/** CSS pixels. */
const margin = 12;

/** Where a picture of an element is, with all that sticks out of the element at its sides. */
export function pictureBox(element: Element, report: Element): PictureBox {
  const page = report.getBoundingClientRect();
  const {left, right, top, bottom} = element.getBoundingClientRect();
  const inside = [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
    .map((drawn) => drawn.getBoundingClientRect())
    .filter(({width, height}) => width > 1 && height > 1);
  const from = Math.max(page.left, Math.min(left, ...inside.map((box) => box.left)));
  const to = Math.min(page.right, Math.max(right, ...inside.map((box) => box.right)));
  const bare = to - from > page.width - 1 || !(element instanceof HTMLElement) || element.localName === 'img';
  return {
    left: from - page.left,
    right: to - page.left,
    top: top - page.top,
    bottom: bottom - page.top,
    margin: bare ? 0 : margin,
    ground: hexOf(groundOf(element)),
    holds: picturesIn(element),
  };
}

const drawn = /^data:image\/(?:png|gif|svg)|\.(?:png|gif|svg)(?:[?#]|$)/i;

function picturesIn(element: Element): PictureBox['holds'] {
  const pictures = element instanceof HTMLImageElement ? [element] : [...element.querySelectorAll('img')];
  if (pictures.length === 0) return 'nothing';
  return pictures.every(({src}) => drawn.test(src)) ? 'drawings' : 'photographs';
}

function hexOf(color: string): string {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', {willReadFrequently: true})!;
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red = 255, green = 255, blue = 255] = pen.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
