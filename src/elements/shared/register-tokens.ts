import {vermilion} from '../../themes/tokens.js';
import {fonts} from '../../themes/fonts.js';

let done = false;

/**
 * Registers the tokens as custom properties with the vermilion theme as their initial values, so that an element
 * draws right with no style sheet at all, and so that `--u` is inherited as a length and not as a formula.
 * Does nothing on a server, the second time, or for a property that another copy of the package registered.
 */
export function registerTokens(): void {
  if (done || typeof CSS === 'undefined' || !('registerProperty' in CSS)) return;
  done = true;
  register('--u', '<length>', '1px');
  for (const [role, color] of Object.entries(vermilion)) register(`--wr-${role}`, '<color>', color);
  for (const [role, stack] of Object.entries(fonts)) register(`--wr-${role}`, '*', stack);
}

function register(name: string, syntax: string, initialValue: string): void {
  try {
    CSS.registerProperty({name, syntax, inherits: true, initialValue});
  } catch {
    // Registered already: the first copy of the package on a page wins, and both draw with its values.
  }
}
