// The report as slides that can be edited.
import type {Page} from 'puppeteer-core';
import {examineReport} from '../../check/index.js';
import type {FigureSource} from '../../export/index.js';
import {sourcesOf} from '../../export/figure-sources.js';
import {bringSlides} from '../browser/exporter.js';
import {findOnly} from './only.js';

export interface SlideOptions {
  /** What finds the one element inside the report that is made slides of. Default: the whole report. */
  only?: string;
  /** The sentences behind the figures, for the speaker. */
  sources?: readonly FigureSource[];
}

/** The bytes of a deck. @throws Failure where there is no such element */
export async function drawSlides(
  page: Page,
  {only = 'wr-report', sources = []}: SlideOptions,
): Promise<Buffer> {
  await bringSlides(page);
  const element = await findOnly(page, only);
  const base64 = await page.evaluate(
    async (found, sentences) => {
      const bytes = await WorkReportSlides.drawPptx(found, {sources: sentences});
      let text = '';
      for (let at = 0; at < bytes.length; at += 0x8000)
        text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
      return btoa(text);
    },
    element,
    [...sources],
  );
  return Buffer.from(base64, 'base64');
}

/** The figures of a page that are in a report's text, each with its sentence there. */
export const sentencesBehind = (page: string, report: string): FigureSource[] =>
  sourcesOf(examineReport(page, report).shown, report);
