// The Chinese fonts of the Fontsource packages, where they are installed: the same letters on every machine.
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, join} from 'node:path';
import {fontPackages} from '../font-packages.js';
import {punctuation, punctuationFaces} from './punctuation.js';

/**
 * `@font-face` rules for the installed font packages; the browser fetches only the slices a page needs.
 *
 * @param prefix what to put before each file name in `url()`
 * @returns CSS text; empty if no font package is installed, and system fonts serve
 */
export function fontFaces(prefix: string): string {
  return fontFolders()
    .map((folder) => {
      const css = readFileSync(join(folder, 'index.css'), 'utf8');
      return css.replaceAll('url(./files/', `url(${prefix}`) + punctuationFace(css, basename(folder));
    })
    .join('\n');
}

/** The punctuation in one face: the last of its family, and so the first that the browser asks for them. */
function punctuationFace(css: string, name: string): string {
  const [slice] = /@font-face \{[^}]+\}/.exec(css) ?? [];
  const file = punctuationFaces.get(name);
  if (!slice || !file) return '';
  const range = [...punctuation].map((mark) => `U+${mark.codePointAt(0)!.toString(16)}`).join(', ');
  return slice
    .replace(/src:[^;]+;/, `src: url(data:font/woff2;base64,${file}) format('woff2');`)
    .replace(/unicode-range:[^;]+;/, `unicode-range: ${range};`);
}

/** The path of a font file that `fontFaces` named, or undefined if no package has it. */
export function fontFile(name: string): string | undefined {
  return fontFolders()
    .map((folder) => join(folder, 'files', name))
    .find((file) => existsSync(file));
}

const fontFolders = (): string[] => fontPackages.flatMap((name) => packageFolder(name) ?? []);

/** Where a package lies, if it is installed. */
export function packageFolder(name: string): string | undefined {
  const paths = createRequire(import.meta.url).resolve.paths(name) ?? [];
  return paths.map((path) => join(path, name)).find((path) => existsSync(join(path, 'package.json')));
}
