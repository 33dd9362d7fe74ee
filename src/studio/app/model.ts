// 请大模型编排: what a language model is asked, and what it answered. Nothing is sent from here: the editor copies and pastes.
import type {PlanIssue} from '../../report/index.js';
import {openPage} from '../document/shell.js';
import type {App} from './app.js';
import {keptHead} from './kept-head.js';

/** @returns what to ask, for the clipboard */
export const requestFor = ({worker, work}: App): Promise<string> =>
  worker.ask('request', {text: work?.source ?? ''});

/** What became of an answer. */
export interface Answered {
  /** Whether it is on the page now. */
  taken: boolean;
  issues: readonly PlanIssue[];
}

/** Puts a model's answer in the place of the page, as one step, and checks it. */
export async function takeAnswer(app: App, answer: string): Promise<Answered> {
  const {work, worker, words, checking} = app;
  if (!work || app.readOnly) return {taken: false, issues: []};
  const theme = work.report.getAttribute('theme') ?? undefined;
  const {html, issues} = await worker.ask('arrange', {text: work.source, answer, theme});
  if (html === undefined || !openPage(html)) return {taken: false, issues};
  const kept = keptHead(work.report);
  app.unselect();
  app.look(undefined);
  app.edit(words.steps.model, () => {
    work.replace(html);
    work.length = undefined;
    work.added = [];
    kept(work.report);
  });
  await checking.check(work);
  return {taken: true, issues};
}
