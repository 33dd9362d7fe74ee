import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

/** CSS properties by their names as CSS writes them; one that is undefined is left out. */
export type StyleInfo = Record<string, string | number | undefined>;

/** Lit's own writes the attribute as text the first time, which a strict content security policy refuses. */
class StyleMap extends Directive {
  private written = '';

  override render(style: StyleInfo): unknown {
    return Object.entries(style)
      .map(([name, value]) => (value === undefined ? '' : `${name}:${value};`))
      .join('');
  }

  override update({element}: ElementPart, [style]: [StyleInfo]): unknown {
    const text = this.render(style) as string;
    if (text !== this.written) (element as HTMLElement).style.cssText = this.written = text;
    return noChange;
  }
}

/**
 * The inline styles of an element in a template, `style=${styleMap({'--size': '3'})}`, set without an attribute's text
 * being parsed. No other hand may write into them.
 */
export const styleMap = directive(StyleMap);
