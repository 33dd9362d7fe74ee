// What stands on a slide. Lengths are points; a slide is 960 × 540 of them (16:9).
import type {ColorRole} from '../../themes/tokens.js';

/** How large a slide is, in points. */
export const slideSize = {width: 960, height: 540};

/** Nothing is set smaller, in points. */
export const smallest = 14;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** `head`: headings; `body`: text; `digits`: large figures. */
export type Face = 'head' | 'body' | 'digits';

/** Words that look alike. */
export interface Run {
  text: string;
  /** Points; without it that of its paragraph. */
  size?: number;
  bold?: boolean;
  color?: ColorRole;
  face?: Face;
  /** Above or below the line, smaller: `sup`, `sub`. */
  script?: 'sup' | 'sub';
  /** Struck out: what no longer holds. */
  struck?: boolean;
  /** The address that a click opens. */
  link?: string;
}

export interface Paragraph {
  runs: Run[];
  /** Points. */
  size: number;
  align?: 'left' | 'center' | 'right';
  color?: ColorRole;
  bold?: boolean;
  face?: Face;
  /** Points above it. */
  before?: number;
  /** A mark before it, or a number; its lines hang behind it. */
  bullet?: string | number;
  /** It is kept in one line, in smaller letters where it has to. */
  isLine?: boolean;
  /** Its lines end between words. */
  isPhrase?: boolean;
  /** The distance of its lines, in sizes of its largest letters. Default 1.36. */
  leading?: number;
  /** How far it is drawn in, in steps of its size. */
  level?: number;
}

interface Named {
  box: Box;
  /** What the selection pane calls it. */
  name: string;
}

export type Geometry =
  'rect' | 'roundRect' | 'ellipse' | 'round2SameRect' | 'rightArrow' | 'homePlate' | 'triangle' | 'teardrop';

/** A native shape with text, or without. */
export interface TextShape extends Named {
  kind: 'text';
  paragraphs: Paragraph[];
  geometry?: Geometry;
  /** Corners of a polygon in shares of the box, 0 to 1, in place of a `geometry`. */
  points?: readonly (readonly [number, number])[];
  fill?: ColorRole;
  line?: ColorRole;
  anchor?: 'top' | 'middle' | 'bottom';
  /** Points between edge and text. Default 0. */
  inset?: number;
  /** Points above the text, where they are others. */
  insetTop?: number;
  /** The fill is whole at the upper edge and gone at the lower one. */
  fades?: boolean;
  /** Its lines end only where they are broken. */
  isUnbroken?: boolean;
  /** The slide's title, which navigation lists. */
  isTitle?: boolean;
}

export interface PictureShape extends Named {
  kind: 'picture';
  picture: Picture;
  /** What is said in its place; empty for decoration. */
  alternative: string;
  /** Shares of the picture cut off: left, top, right, bottom. */
  crop?: readonly [number, number, number, number];
}

export interface Picture {
  bytes: Uint8Array<ArrayBuffer>;
  type: 'png' | 'jpeg';
  /** The same as SVG, for programs that draw it. */
  svg?: string;
  /** Pixels. */
  width: number;
  height: number;
}

export interface TableShape extends Named {
  kind: 'table';
  /** Widths, which add up to that of the box. */
  columns: number[];
  rows: {height: number; isHead?: boolean; cells: Paragraph[][]}[];
  alternative: string;
}

export interface ChartShape extends Named {
  kind: 'chart';
  chart: Chart;
  alternative: string;
}

/** Several shapes that are moved as one. Its box is that around them. */
export interface Group extends Named {
  kind: 'group';
  shapes: Shape[];
}

export type Shape = TextShape | PictureShape | TableShape | ChartShape | Group;

export interface Chart {
  kind: 'line' | 'column' | 'bar' | 'ring';
  /** The head of the categories' column in the data sheet. */
  corner: string;
  categories: string[];
  series: ChartSeries[];
  /** Where the axis of the values ends, where that is not left to the program. */
  axis?: {min?: number; max?: number};
  /** How many categories from one that is named to the next. Default 1. */
  categoryStep?: number;
  /** Where each figure of each series stands. Default: above. */
  labelSides?: LabelSide[][];
}

/** Above a point, below it, or only in the data sheet. */
export type LabelSide = 't' | 'b' | '';

export interface ChartSeries {
  name: string;
  /** As they are drawn; undefined where there is none. */
  values: (number | undefined)[];
  /** The figure as it is written, which stands at the point; '' for none. */
  labels: string[];
  color: ColorRole;
  /** Colours of the points, where they have their own. */
  colors?: ColorRole[];
}

export type LayoutName = 'cover' | 'banner' | 'content' | 'deep';

export interface Slide {
  layout: LayoutName;
  title: string;
  shapes: Shape[];
  /** What the speaker reads, a paragraph an item. */
  notes: string[];
}
