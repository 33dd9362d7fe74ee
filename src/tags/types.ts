/**
 * How strictly words must be the source's.
 *
 * - `prose`: a sentence, a heading: whole
 * - `label`: the words beside a figure or in a diagram, which may be cut out of a longer clause
 * - `note`: a clause that belongs to a figure
 * - `credits`: the editor's own words, which are mostly not in the report; figures in them are checked
 */
export type WordRole = 'prose' | 'label' | 'note' | 'credits';

/**
 * What readers see of an attribute: words, or
 *
 * - `figure`: a number, with the `unit` beside it
 * - `marks`: a number that only marks show, with the `unit` beside it
 * - `percent`: a number of per cent that only a bar shows
 * - `unit`: the unit of those
 * - `change`: by how much a figure went up or down: a signed number, or words with one
 * - `wordless`: nothing that could differ from the report: a look, a name of ours, a place in a row
 */
export type AttributeUse = WordRole | 'figure' | 'marks' | 'percent' | 'unit' | 'change' | 'wordless';

/**
 * What readers see of a slot: words, or
 *
 * - `inherit`: words as strict as those that the element stands among
 * - `aside`: words of a drawing: a note beside another element's figure, else prose
 */
export type SlotUse = WordRole | 'inherit' | 'aside';

/**
 * What an article for WeChat holds of an element.
 *
 * - `picture`: all of it as one picture
 * - `diagram`: heading, picture of what it draws, and the blocks inside
 * - `blocks`: what stands inside
 * - `inline`: nothing, and it does not end the paragraph it stands in
 * - `none`: nothing
 * - any other: as `Writer` in `export/wechat.ts` writes it
 */
export type WechatForm =
  | 'picture'
  | 'diagram'
  | 'blocks'
  | 'inline'
  | 'none'
  | 'part'
  | 'lede'
  | 'section'
  | 'group'
  | 'grid'
  | 'tile'
  | 'check-item'
  | 'card'
  | 'act'
  | 'tally';

/** How what an element draws comes in: parts of its shadow tree, and the movement they make. */
export interface Motion {
  /** Selector in the shadow tree. */
  parts: string;
  by: 'grow' | 'unveil' | 'unveil-quickly' | 'rise' | 'open';
}

/** What exports know of one tag; see `delivery.ts`. */
export interface Delivery {
  wechat: WechatForm;
  /** Where pictures and pages are cut: a `group` is better whole but may be cut, a `block` is whole wherever it fits. */
  cut: 'group' | 'block';
  /** A control of the page: in no export, nor read aloud there. */
  isControl?: true;
}

/** All that other parts of the package know of one tag. */
export interface Tag extends Delivery {
  /** What editors call it. */
  name: string;
  /** Every attribute, in the order in which they are read. */
  attributes: Readonly<Record<string, AttributeUse>>;
  /** Every slot; `''` is what stands inside the tag by itself. Without any, nothing inside is shown. */
  slots: Readonly<Record<string, SlotUse>>;

  /** Its `lead`, `heading` and `keyword` stand above what is inside; a `section` is what figures are looked for under. */
  heads?: 'section' | 'block';
  /** Its heading says what all its figures are figures of, and may end with their unit: 增加值（亿元）. */
  isChart?: true;
  /** Its tiles are two values of one thing, which its heading names: from, to. */
  isComparison?: true;
  /** All words inside speak of one thing: `always`, or where it draws a figure and has words. */
  isStatement?: 'always' | 'with-figure';
  /** Attributes, or `''`, whose phrases stand side by side with those of the elements beside it, built alike. */
  parallel?: readonly string[];
  /** A heading such as 五大新作为 counts its children. */
  countsItems?: true;
  /** It is counted: by any heading above it, or only by that of an element that counts its items. */
  isItem?: 'always' | 'where-counted';
}
