// The Chinese fonts of the Fontsource packages, where they are installed: the same letters on every machine.
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

const packages = ['@fontsource-variable/noto-serif-sc', '@fontsource-variable/noto-sans-sc'];

/**
 * `@font-face` rules for the installed font packages; the browser fetches only the slices a page needs.
 *
 * @param prefix what to put before each file name in `url()`
 * @returns CSS text; empty if no font package is installed, and system fonts serve
 */
export function fontFaces(prefix: string): string {
  return fontFolders()
    .map((folder) =>
      readFileSync(join(folder, 'index.css'), 'utf8').replaceAll('url(./files/', `url(${prefix}`),
    )
    .join('\n');
}

/** The path of a font file that `fontFaces` named, or undefined if no package has it. */
export function fontFile(name: string): string | undefined {
  return fontFolders()
    .map((folder) => join(folder, 'files', name))
    .find((file) => existsSync(file));
}

function fontFolders(): string[] {
  const paths = createRequire(import.meta.url).resolve.paths('@fontsource-variable/noto-serif-sc') ?? [];
  return packages.flatMap((name) => {
    const folder = paths.map((path) => join(path, name)).find((path) => existsSync(join(path, 'index.css')));
    return folder ? [folder] : [];
  });
}
