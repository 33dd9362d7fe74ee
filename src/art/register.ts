import {isEnglish} from '../markup/language.js';
import {addIcons, addScene, type IconDrawing, type SceneDrawing} from '../themes/registry.js';
import {badIcon, badScene} from './words.js';

/** Says what is wrong on the console, in the language of the page. */
function warn([chinese, english]: readonly [string, string]): void {
  const page = globalThis.document?.documentElement;
  console.warn(page && isEnglish(page) ? english : chinese);
}

const shortened = (value: unknown): string => String(value).slice(0, 80);

/** Whether it is a path: CSS tells in a browser, without an error on the console. */
const isPath = (d: unknown): boolean =>
  typeof d === 'string' && (d === '' || !globalThis.CSS || CSS.supports('clip-path', `path("${d}")`));

/**
 * Gives `icon` attributes and `wr-icon` more names, or other drawings for names that are there. One that is no drawing is not
 * drawn, and one warning says what a drawing is.
 *
 * @param icons by name: two paths on a grid of 32, lines and one accent, which may be empty
 */
export function registerIcons(icons: Readonly<Record<string, IconDrawing>>): void {
  const known = Object.entries(icons ?? {}).map(([name, drawing]): [string, IconDrawing] => {
    const paths: unknown[] = Array.isArray(drawing) ? [drawing[0], drawing[1]] : [drawing];
    const bad = paths.findIndex((d, i) => !isPath(d) || (i === 0 && d === ''));
    if (bad < 0 && paths.length === 2) return [name, drawing];
    warn(badIcon(name, shortened(paths[Math.max(bad, 0)])));
    return [name, ['', '']];
  });
  addIcons(Object.fromEntries(known));
}

/**
 * Gives `scene` attributes one more name, or another drawing for a name that is there. One that throws or returns no `<svg>`
 * is not drawn, and one warning says so.
 */
export function registerScene(name: string, drawing: SceneDrawing): void {
  let isTold = false;
  addScene(name, (frame) => {
    let given: unknown;
    try {
      given = drawing(frame);
      if (typeof given === 'string' && /^\s*<svg\b/i.test(given)) return given;
    } catch (error) {
      given = error;
    }
    if (!isTold) warn(badScene(name, shortened(given)));
    isTold = true;
    return '';
  });
}
