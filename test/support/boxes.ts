// Where LibreOffice sets the words of a deck: those that are outside every box of their slide.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Deck} from './deck.js';

/** Points that letters may reach beyond their box: faces differ in how tall they say they are. */
const slack = 4;

const has = (program: string, ...args: string[]): boolean => {
  try {
    execFileSync(program, args, {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
};

/** What is missing to look; undefined where nothing is. */
export function missingPrograms(): string | undefined {
  const missing = [
    ...(has('soffice', '--version') ? [] : ['soffice (libreoffice-impress)']),
    ...(has('pdftotext', '-v') ? [] : ['pdftotext (poppler-utils)']),
  ];
  return missing.length > 0 ? `not installed: ${missing.join(', ')}` : undefined;
}

type Rectangle = [left: number, top: number, right: number, bottom: number];

function boxesOf(xml: string): Rectangle[] {
  const frames = xml.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g);
  return [...frames].map(([, ...numbers]) => {
    const [x, y, width, height] = numbers.map((number) => Number(number) / 12700) as Rectangle;
    return [x, y, x + width, y + height];
  });
}

/** The words of each slide that LibreOffice sets outside every box, with where they are. */
export function wordsOutside(bytes: Uint8Array, deck: Deck): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'wr-deck-'));
  try {
    writeFileSync(join(folder, 'deck.pptx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'deck.pptx')],
      {stdio: 'ignore'},
    );
    execFileSync('pdftotext', ['-bbox', join(folder, 'deck.pdf'), join(folder, 'boxes.html')]);
    const pages = readFileSync(join(folder, 'boxes.html'), 'utf8').split('<page ').slice(1);
    if (pages.length !== deck.slides.length) return [`${pages.length} pages of ${deck.slides.length} slides`];
    return pages.flatMap((page, i) =>
      outside(page, boxesOf(deck.parts.get(`ppt/slides/slide${i + 1}.xml`)!), i + 1),
    );
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function outside(page: string, boxes: readonly Rectangle[], slide: number): string[] {
  const words = page.matchAll(
    /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)/g,
  );
  return [...words].flatMap(([, ...found]) => {
    const [left, top, right, bottom] = found.slice(0, 4).map(Number) as Rectangle;
    // The height that a face says its letters have is more than they take.
    const air = (bottom - top) * 0.2;
    const fits = boxes.some(
      (box) =>
        left >= box[0] - slack &&
        right <= box[2] + slack &&
        top + air >= box[1] - slack &&
        bottom - air <= box[3] + slack,
    );
    return fits
      ? []
      : [`slide ${slide}: ${found[4]} at ${[left, top, right, bottom].map(Math.round).join(' ')}`];
  });
}
