import {vermilion} from '../../themes/tokens.js';
import {fonts} from '../../themes/fonts.js';

const done = new WeakSet<Window>();

/**
 * Registers the tokens as custom properties with the vermilion theme as their initial values, so that an element
 * draws right with no style sheet at all, and so that `--u` is inherited as a length and not as a formula.
 * Does nothing the second time, or for a property that another copy of the package registered. A style sheet says the
 * same: Firefox prints a copy of the document, which is without what a script registered.
 *
 * @param view the window of the document that the element stands in
 */
export function registerTokens(view: (Window & typeof globalThis) | null): void {
  if (!view || done.has(view) || !view.CSS?.registerProperty) return;
  done.add(view);
  let rules = '';
  const register = (name: string, syntax: string, initialValue: string): void => {
    rules += `@property ${name}{syntax:"${syntax}";inherits:true;initial-value:${initialValue}}`;
    try {
      view.CSS.registerProperty({name, syntax, inherits: true, initialValue});
    } catch {
      // Registered already: the first copy of the package on a page wins, and both draw with its values.
    }
  };
  register('--u', '<length>', '1px');
  for (const [role, color] of Object.entries(vermilion)) register(`--wr-${role}`, '<color>', color);
  for (const [role, stack] of Object.entries(fonts)) register(`--wr-${role}`, '*', stack);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  view.document.adoptedStyleSheets = [...view.document.adoptedStyleSheets, sheet];
}
