// The report as a PDF: real text that can be searched, an outline, tags where the browser writes them.
import type {Page, PDFOptions} from 'puppeteer-core';
import {Failure} from '../command.js';
import {bringGlyphs} from '../browser/glyphs.js';
import {bringFonts} from '../browser/page.js';
import {reproducible} from './pdf-reproducible.js';
import {sheetSteps} from './pdf-sheets.js';
import {repairText} from './pdf-text.js';
import type {PageJob} from '../browser/session.js';
import {flattenPictures} from './flat-pictures.js';
import {shrinkToLayout} from './slim-pictures.js';
import {staticPage} from './static-page.js';
import {round} from '../../geometry/round.js';

/** A sheet of paper, in millimetres; `long` is one page as tall as the report. */
interface Paper {
  width: number;
  height?: number;
}

/** Newspaper: a broadsheet page (对开) of Chinese papers. */
const papers = new Map<string, Paper>([
  ['a4', {width: 210, height: 297}],
  ['a3', {width: 297, height: 420}],
  ['newspaper', {width: 390, height: 545}],
  ['long', {width: 210}],
]);

/** What the report is drawn for; on other paper it is the same page, larger. */
const designWidth = 210;

/** The tallest page that readers of PDF show, in millimetres. */
const tallest = 5000;

/** Pixels of the browser a millimetre. */
const perMillimetre = 96 / 25.4;

export const paperNames = [...papers.keys()];

export interface PrintedReport {
  content: Uint8Array;
  /** Whether the browser wrote structure for screen readers. */
  tagged: boolean;
}

/** Prints the page's report. */
export async function printReport(page: Page, job: PageJob, paperName: string): Promise<PrintedReport> {
  const html = await staticPage(page, job);
  await page.setContent(html, {waitUntil: 'load'});
  await bringFonts(page);
  await bringGlyphs(page);
  await page.emulateMediaType('print');
  const paper = papers.get(paperName)!;
  await page.setViewport({width: Math.round(designWidth * perMillimetre), height: 1000});
  await shrinkToLayout(page);
  // Sheets that follow the cover need room at their edges; the ground runs on into it.
  const ground = await page.evaluate(
    () => getComputedStyle(document.body.firstElementChild!).backgroundColor,
  );
  await flattenPictures(page, ground);
  const height = await page.evaluate(settledHeight);
  const scale = paper.width / designWidth;
  const long = paper.height === undefined;
  const shrink = long ? Math.min(1, tallest / (height / perMillimetre)) : scale;
  const millimetres = (value: number) => `${round(value)}mm`;
  await page.addStyleTag({content: long ? longPage : sheetPages(ground)});
  await page.evaluate(revealWords);
  if (!long) {
    const sheet = (paper.height! / scale) * perMillimetre;
    for (const step of sheetSteps) await page.evaluate(step, sheet);
  }
  const content = await print(page, {
    width: millimetres(long ? designWidth * shrink : paper.width),
    // A hair more than the report: rounding must not start a second page.
    height: millimetres(long ? (height / perMillimetre + 0.5) * shrink : paper.height!),
    scale: shrink,
    printBackground: true,
    preferCSSPageSize: false,
    tagged: true,
    outline: true,
    timeout: 0,
  });
  const repaired = reproducible(repairText(Buffer.from(content)));
  return {content: repaired, tagged: repaired.includes('/StructTreeRoot')};
}

async function print(page: Page, options: PDFOptions): Promise<Uint8Array> {
  try {
    return await page.pdf(options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure((say) => say.pdfFailed(reason), 1, {cause: error});
  }
}

/** Outlined letters would be written twice, and so be found twice. */
const plainLetters = '*{-webkit-text-stroke:0!important}';

/** One page has no room for a second: nothing in it asks for one. */
const longPage = `${plainLetters}@page{margin:0}body{margin:0}*{break-before:auto!important;break-after:auto!important}`;
const sheetPages = (ground: string) =>
  `${plainLetters}@page{margin:12mm 0;background:${ground}}@page:first{margin:0}html{background:${ground}}`;

/**
 * In the page: words that only screen readers see are printed too, too small and faint for the eye: a search finds
 * them. Emphasis becomes a matter of style alone: readers of PDF lose text whose structure they do not know.
 */
function revealWords(): void {
  for (const element of document.querySelectorAll('strong,em')) {
    const plain = document.createElement('span');
    plain.className = element.className;
    plain.style.cssText = `font-weight:${getComputedStyle(element).fontWeight};font-style:${getComputedStyle(element).fontStyle}`;
    plain.append(...element.childNodes);
    element.replaceWith(plain);
  }
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const style = getComputedStyle(element);
    if (style.position !== 'absolute' || style.clipPath === 'none' || element.clientWidth > 1) continue;
    element.style.cssText +=
      ';clip-path:none;overflow:visible;width:max-content;height:auto;font-size:1px;line-height:1;color:rgb(0 0 0/1%)';
  }
}

/** In the page: waits for the fonts that its layout asks for; how tall it is. */
async function settledHeight(): Promise<number> {
  do {
    void document.body.offsetHeight;
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  } while (document.fonts.status === 'loading');
  return document.body.getBoundingClientRect().height;
}
