// 保存: one file that opens as a page by double click, and again in the studio.
import type {App} from '../app/app.js';
import {download} from '../export/files.js';

export interface FileHandle {
  name: string;
  createWritable(): Promise<{write(content: Blob): Promise<void>; close(): Promise<void>}>;
}

type Pick = (options: object) => Promise<FileHandle>;

/** The file that a work was saved as: the next time it is written over. */
const files = new WeakMap<object, FileHandle>();

export async function saveWork(app: App): Promise<void> {
  const {work, words, assets} = app;
  if (!work) return;
  const name = `${fileName(work.title) || words.fileNames.untitled}.html`;
  const page = new Blob([work.page(assets.elements)], {type: 'text/html'});
  const {version} = work;
  const pick = (window as {showSaveFilePicker?: Pick}).showSaveFilePicker;
  if (pick) {
    try {
      const types = [{description: 'HTML', accept: {'text/html': ['.html']}}];
      const file = files.get(work) ?? (await pick({suggestedName: name, types}));
      const stream = await file.createWritable();
      await stream.write(page);
      await stream.close();
      files.set(work, file);
    } catch (error) {
      // The editor closed the dialog; anything else goes the way that always goes.
      if ((error as Error).name === 'AbortError') return;
      download(page, name);
    }
  } else download(page, name);
  Object.assign(app, {savedAt: new Date(), savedVersion: version});
  app.say(words.toast.saved(name, work.source ? 1 : ''));
}

/** A title as the name of a file, on every system. */
export const fileName = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\n\r\t]+/g, ' ')
    .trim()
    .slice(0, 60);
