import {html, nothing, type TemplateResult} from 'lit';
import {styleMap} from './style-map.js';
import type {Label, Point, Stack} from '../../geometry/label.js';
import {labelText, type LabelText} from './label-text.js';
import {percent} from './css-share.js';

/** A label of a diagram: a key phrase, and what it leads to. */
export interface LabelParts {
  key: LabelText;
  sub?: LabelText;
}

/** Reads a label's texts; undefined if both are empty. Where only one is there, it is the key. */
export function labelParts(key: string, sub = ''): LabelParts | undefined {
  const [first, second] = key ? [key, sub] : [sub, ''];
  if (!first) return undefined;
  return second ? {key: labelText(first), sub: labelText(second)} : {key: labelText(first)};
}

/** A label as geometry takes it. */
export function labelBreaks({key, sub}: LabelParts): Label {
  return sub ? {key: key.breaks, sub: sub.breaks} : {key: key.breaks};
}

/** A label as one string. */
export function labelWords({key, sub}: LabelParts, joint = ''): string {
  return sub ? `${key.text}${joint}${sub.text}` : key.text;
}

/** Where a label stands in its drawing, in the drawing's own units. */
export interface LabelPlace {
  stack: Stack;
  center: Point;
  /** Size of the whole drawing. */
  size: {width: number; height: number};
  /** Which part of the diagram it belongs to. */
  index?: number;
  /** Of parts that share an index: which one. */
  part?: number;
}

/** A label as real text over a drawing, in exactly the lines that were found to fit. */
export function renderLabel(
  {key, sub}: LabelParts,
  {stack, center: [x, y], size, index, part}: LabelPlace,
): TemplateResult {
  const style = {
    left: percent(x / size.width),
    top: percent(y / size.height),
    '--key': String(stack.keySize),
    '--sub': String(stack.subSize),
    '--pitch': String(stack.pitch),
  };
  return html`<span
    class="label"
    part="label"
    data-index=${index ?? nothing}
    data-part=${part ?? nothing}
    style=${styleMap(style)}
    ><span class="key">${renderLines(key, stack.keyLines)}</span>${
      sub ? html`<span class="sub">${renderLines(sub, stack.subLines)}</span>` : nothing
    }</span
  >`;
}

function renderLines({lines}: LabelText, count: number): TemplateResult[] | string {
  const broken = lines[count - 1] ?? [];
  return broken.length > 1
    ? broken.map((line) => html`<span class="line">${line}</span>`)
    : (broken[0] ?? '');
}
