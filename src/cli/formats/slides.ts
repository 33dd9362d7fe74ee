// The report as slides that can be edited.
import type {ElementHandle, Page} from 'puppeteer-core';
import {examineReport} from '../../check/index.js';
import type {FigureSource} from '../../export/index.js';
import {sourcesOf} from '../../export/figure-sources.js';
import {bringSlides} from '../browser/exporter.js';
import {Failure} from '../command.js';
import {findOnly} from './only.js';

export interface SlideOptions {
  /** What finds the one element inside the report that is made slides of. Default: the whole report. */
  only?: string;
  /** Told how many elements that finds, where they are several: the first is drawn. */
  onSeveral?: (count: number) => void;
  /** The sentences behind the figures, for the speaker. */
  sources?: readonly FigureSource[];
}

/** The bytes of a deck. @throws Failure where there is no such element */
export async function drawSlides(page: Page, {only, onSeveral, sources = []}: SlideOptions): Promise<Buffer> {
  await bringSlides(page);
  const element = await (only === undefined ? wholeReport(page) : findOnly(page, only, onSeveral));
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

/** @throws Failure where there is nothing in it */
async function wholeReport(page: Page): Promise<ElementHandle<Element>> {
  const report = await page.$('wr-report');
  const box = await report?.boundingBox();
  if (!report || !box?.height) throw new Failure((say) => say.pageEmpty);
  return report;
}

/** The figures of a page that are in a report's text, each with its sentence there. */
export const sentencesBehind = (page: string, report: string): FigureSource[] =>
  sourcesOf(examineReport(page, report).shown, report);
