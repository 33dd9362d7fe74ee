// Makes what was ticked, and hands it over.
import type {App} from '../app/app.js';
import {download, intoFolder, zipped, type Folder, type Made} from '../export/files.js';
import {sourcesOf} from '../../export/figure-sources.js';
import {make, type Choices, type Job, type MadeRow, type RowName} from '../export/make.js';
import {fileName} from './save-work.js';

const titleOf = ({work, words}: App): string => fileName(work?.title ?? '') || words.fileNames.untitled;

/** Makes row after row until it is stopped. What is finished stays, and what failed is missing in the result. */
export async function makeAll(
  app: App,
  rows: readonly RowName[],
  choices: Choices,
  signal: AbortSignal,
  report: (row: RowName, done: number) => void,
): Promise<Map<RowName, MadeRow>> {
  const made = new Map<RowName, MadeRow>();
  for (const row of rows) {
    if (signal.aborted) break;
    report(row, 0);
    try {
      made.set(
        row,
        await make(
          row,
          jobOf(app, choices, signal, (done) => report(row, done)),
        ),
      );
    } catch (error) {
      if (!signal.aborted) console.warn(error);
    }
  }
  return made;
}

function jobOf(app: App, choices: Choices, signal: AbortSignal, onProgress: (done: number) => void): Job {
  const {worker, words, assets} = app;
  const work = app.work!;
  const title = titleOf(app);
  return {
    report: work.report,
    title,
    choices,
    names: words.fileNames,
    sources: sourcesOf(app.checking.known?.checked.shown ?? [], work.source),
    proof: () =>
      worker.ask('proof', {
        html: work.page('', false),
        page: `${title}.html`,
        text: work.source,
        source: work.sourceName || title,
      }),
    page: (withSource) => work.page(assets.elements, withSource),
    font: work.own.font?.css,
    signal,
    onProgress,
  };
}

/** Into the folder that was chosen; else one file as it is, several as one .zip. @returns the name of that .zip */
export async function deliver(app: App, files: readonly Made[], folder?: Folder): Promise<string> {
  const [first, ...more] = files;
  if (!first) return '';
  const zip = more.length > 0 && !folder ? `${titleOf(app)}-${app.words.fileNames.zip}.zip` : '';
  if (folder) await intoFolder(files, folder);
  else if (zip) download(await zipped(files), zip);
  else download(first.content, first.name);
  return zip;
}
