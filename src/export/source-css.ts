// Style sheets as their authors wrote them. What a browser gives back of a rule is not always all of it: a shorthand
// with a variable in it is lost where one of its parts is set again.
import {foldSpaces} from '../text/white-space.js';
/** A style rule: its selector list, its declarations, and the conditions around it, the outermost first. */
export interface SourceRule {
  selectors: string;
  css: string;
  conditions: readonly string[];
}

/** What Lit keeps of the styles of an element. */
interface LitStyles {
  elementStyles?: readonly (CSSStyleSheet | {cssText?: string; styleSheet?: CSSStyleSheet})[];
}

/** The text of each sheet of an element built with Lit. */
export function sourceSheets(element: Element): [CSSStyleSheet, string][] {
  const {elementStyles = []} = element.constructor as LitStyles;
  return elementStyles.flatMap((style): [CSSStyleSheet, string][] =>
    'cssText' in style && style.cssText !== undefined && style.styleSheet
      ? [[style.styleSheet, style.cssText]]
      : [],
  );
}

/** The style rules of a sheet's text. Nested rules, which our sheets do without, are left out. */
export function parseCss(text: string, conditions: readonly string[] = []): SourceRule[] {
  const rules: SourceRule[] = [];
  const css = text.replace(/\/\*[\s\S]*?\*\//g, ' ');
  for (let at = 0; at < css.length;) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    // Statements such as `@charset` may stand before a rule.
    const from = css.lastIndexOf(';', open) >= at ? css.lastIndexOf(';', open) + 1 : at;
    const prelude = foldSpaces(css.slice(from, open));
    const end = blockEnd(css, open);
    const inside = css.slice(open + 1, end);
    if (!prelude.startsWith('@')) rules.push({selectors: prelude, css: inside, conditions});
    else if (prelude.startsWith('@layer')) rules.push(...parseCss(inside, conditions));
    else if (/^@(media|container|supports)\b/.test(prelude)) {
      rules.push(...parseCss(inside, [...conditions, prelude]));
    }
    at = end + 1;
  }
  return rules;
}

function blockEnd(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return i;
  }
  return text.length;
}
