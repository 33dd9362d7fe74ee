// work-report new: a folder to begin with, which opens by double click and needs no network.
import {distFile} from '../package-files.js';
import {existsSync} from 'node:fs';
import {copyFile, mkdir, readdir, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {Failure, themeOption, usage, type Command} from '../command.js';
import {fontPackages} from '../font-packages.js';
import {fontFaces, fontFile} from '../browser/fonts.js';
import {requirePackages} from '../optional-packages.js';
import {makeFolder, reasonOf, temporaryName} from '../files/output.js';
import {starterGuide, starterPage} from '../words/starter.js';

const scripts = ['', '.art', '.export'].map((name) => `work-report-elements${name}.min.js`);

export const newFolder: Command = {
  options: {theme: themeOption, fonts: {type: 'boolean', words: (say) => say.options.fonts}},
  async run(args, {say, print, note}) {
    const [name, ...more] = args.words;
    if (name === undefined || more.length > 0) throw usage((words) => words.newWhich);
    const fonts = args.given('fonts');
    if (fonts) requirePackages(...fontPackages);
    const faces = fonts ? fontFaces('./') : '';
    await writeFolder(name, async (folder) => {
      await writeFile(join(folder, 'index.html'), starterPage(args.value('theme')!, fonts));
      await writeFile(join(folder, '使用说明.md'), starterGuide(fonts));
      for (const script of scripts) {
        await copyFile(distFile(script), join(folder, script));
      }
      if (fonts) await writeFonts(join(folder, 'fonts'), faces);
    });
    print(say.newWritten(name));
    note(say.newNext(join(name, 'index.html')));
    return 0;
  },
};

/**
 * Fills a new folder: complete, or not there at all. Nothing that is there is ever written over.
 *
 * @throws Failure if the name is taken by anything but an empty folder, or cannot be written
 */
async function writeFolder(name: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const target = resolve(name);
  const there = existsSync(target) ? await readdir(target).catch(() => ['a file']) : [];
  if (there.length > 0) throw new Failure((words) => words.newTaken(name));
  const folder = temporaryName(target);
  try {
    await makeFolder(dirname(target));
    await mkdir(folder);
    await fill(folder);
    await rename(folder, target);
  } catch (error) {
    await rm(folder, {recursive: true, force: true});
    const reason = reasonOf(error);
    throw new Failure((words) => words.outputUnwritable(name, reason), 1, {cause: error});
  }
}

async function writeFonts(folder: string, faces: string): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, 'fonts.css'), faces);
  for (const [, name] of faces.matchAll(/url\(\.\/([\w.-]+)\)/g)) {
    const file = fontFile(name!);
    if (file) await copyFile(file, join(folder, name!));
  }
}
