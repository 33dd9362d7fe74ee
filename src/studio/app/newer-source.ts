// 换一版原文: a newer text of the same report. The page stays and is checked against it; what the new text says otherwise is
// listed, and taken by one click.
import type {Finding} from '../../report/index.js';
import {dropNote, sourceFigure, useSource, voidNoteOf} from '../document/correct.js';
import type {App} from './app.js';
import {keyOf, meaningOf} from './findings.js';
import type {ReadText} from './read.js';

/** A shown figure that the newer text does not support. */
export interface Changed {
  key: string;
  label: string;
  was: string;
  /** What the newer text has in its place; undefined where it is to be looked at. */
  now?: string;
}

/** Takes a newer text. @returns the keys of the findings that it brought */
export async function takeNewer(app: App, {text, name}: ReadText): Promise<Set<string>> {
  const {work, words, checking} = app;
  if (!work || app.readOnly) return new Set();
  const old = work.source;
  const before = new Set(app.decisions.open.map((finding) => meaningOf(finding, old)));
  app.edit(words.steps.newer, () => {
    work.added = work.added.flatMap((at) => movedOffset(at, old, text) ?? []);
    Object.assign(work, {source: text, sourceName: name});
  });
  await checking.check(work);
  const {page} = app.known ?? {};
  const isNew = (finding: Finding): boolean => !before.has(meaningOf(finding, text));
  const voided = page ? app.decisions.open.filter(isNew).flatMap((each) => voidNoteOf(each, page) ?? []) : [];
  voided.forEach(dropNote);
  if (voided.length > 0) {
    work.version++;
    await checking.check(work);
  }
  return new Set(app.decisions.open.filter(isNew).map(keyOf));
}

/** What is still to be decided of what a newer text changed, in the order of the page. */
export function changedBy(app: App, keys: ReadonlySet<string>): Changed[] {
  const source = app.work?.source ?? '';
  return app.decisions.open
    .filter((finding) => keys.has(keyOf(finding)))
    .map((finding) => ({
      key: keyOf(finding),
      label: finding.label,
      was: finding.shown,
      now: sourceFigure(finding, source),
    }));
}

/** Writes what the newer text has in the place of the figures of some findings, as one step. */
export async function useNewer(app: App, keys: ReadonlySet<string>): Promise<void> {
  const {known, work, words} = app;
  if (!known || !work) return;
  // From the end: what is written into a text moves what stands behind it.
  const findings = app.decisions.open
    .filter((finding) => keys.has(keyOf(finding)))
    .sort((a, b) => (b.page?.at ?? 0) - (a.page?.at ?? 0));
  let count = 0;
  app.edit(words.steps.newer, () => {
    for (const finding of findings) {
      const figure = sourceFigure(finding, work.source);
      if (figure && useSource(finding, figure, known.page)) count++;
    }
    return count > 0;
  });
  app.corrected += count;
  await app.checking.check(work);
}

/** Where an offset of one text lies in a newer one: in the same line, else behind the same words. */
export function movedOffset(at: number, before: string, after: string): number | undefined {
  const start = before.lastIndexOf('\n', at - 1) + 1;
  const end = before.indexOf('\n', at);
  const line = before.slice(start, end < 0 ? undefined : end);
  const same = after.indexOf(line);
  if (line && same >= 0) return same + at - start;
  const lead = before.slice(Math.max(start, at - 12), at);
  const found = after.indexOf(lead);
  return lead && found >= 0 ? found + lead.length : undefined;
}
