// Makes what was ticked, one after the other.
import {blockBoxes} from '../../export/boxes.js';
import {
  planCuts,
  toPng,
  toPptx,
  toSlices,
  toStaticHtml,
  toWechatHtml,
  type FigureSource,
  type WechatPage,
} from '../../export/index.js';
import {withDrawnCopy} from '../../export/drawn-copy.js';
import type {Made} from './files.js';
import {recoded, type PictureType} from './recode.js';

export type RowName = 'long' | 'slices' | 'wechat' | 'proof' | 'page' | 'pdf' | 'deck';

/** What is chosen in the rows. */
export interface Choices {
  width: 1080 | 750 | 1242;
  type: PictureType;
  /** Megabytes. */
  max: 2 | 5 | 10;
  slicesFor: 'wechat' | 'moments' | 'xiaohongshu';
  withSource: boolean;
}

export const usualChoices: Choices = {
  width: 1080,
  type: 'jpg',
  max: 10,
  slicesFor: 'wechat',
  withSource: false,
};

/** What the making needs of the studio. */
export interface Job {
  report: HTMLElement;
  title: string;
  choices: Choices;
  names: Record<'long' | 'slice' | 'wechat' | 'proof' | 'page' | 'deck', string>;
  /** The sentences behind the figures. */
  sources: readonly FigureSource[];
  /** The proof sheet as HTML. */
  proof(): Promise<string>;
  /** The page as a file that draws itself. */
  page(withSource: boolean): string;
  /** The style sheet of the font that the editor chose. */
  font?: string;
  signal: AbortSignal;
  onProgress(done: number): void;
}

export interface MadeRow {
  files: Made[];
  /** The parts of an article, to be copied. */
  parts?: WechatPage[];
}

/** Pixels: layouts are made for 1080. */
const layoutWidth = 1080;
const mega = 1_000_000;

/** Makes one row. @throws the signal's reason; what fails in drawing */
export function make(row: RowName, job: Job): Promise<MadeRow> {
  return atDesk(job.report, (copy) => makers[row]({...job, report: copy}));
}

/**
 * A copy of the report outside of the stage, which is scaled and scrolled: exports measure what they draw.
 */
export async function atDesk<T>(report: HTMLElement, action: (copy: HTMLElement) => Promise<T>): Promise<T> {
  const desk = document.createElement('div');
  desk.className = 'stage';
  desk.inert = true;
  desk.lang = 'zh-CN';
  desk.style.cssText = `position:absolute;top:0;left:-99999px;width:${layoutWidth}px`;
  const copy = report.cloneNode(true) as HTMLElement & {ready?: Promise<void>};
  desk.append(copy);
  document.body.append(desk);
  try {
    await copy.ready;
    return await action(copy);
  } finally {
    desk.remove();
  }
}

const makers: Record<RowName, (job: Job) => Promise<MadeRow>> = {
  async long({report, title, choices, names, ...options}) {
    const scale = choices.width / layoutWidth;
    const png = await toPng(report, {...options, layoutWidth, scale});
    const {picture, type} = await recoded(png, choices.type, choices.max * mega);
    return {files: [{name: `${title}-${names.long}.${type}`, content: picture}]};
  },
  async slices({report, title, choices, names, ...options}) {
    const height = await sliceHeight(report, choices.slicesFor);
    const slices = await toSlices(report, {...options, layoutWidth, height});
    const files: Made[] = [];
    for (const [i, {picture: png}] of slices.entries()) {
      const {picture, type} = await recoded(png, 'jpg', 0.95 * mega);
      files.push({
        name: `${title}-${names.slice}-${String(i + 1).padStart(2, '0')}.${type}`,
        content: picture,
      });
    }
    return {files};
  },
  async wechat({report, title, names, ...options}) {
    const parts = await toWechatHtml(report, options);
    const files = parts.map(({html}, i) => ({
      name: `${title}-${names.wechat}${parts.length > 1 ? `-${i + 1}` : ''}.html`,
      content: new Blob([html], {type: 'text/html'}),
    }));
    return {files, parts};
  },
  async proof({title, names, proof}) {
    return {
      files: [
        {name: `${title}-${names.proof}.html`, content: new Blob([await proof()], {type: 'text/html'})},
      ],
    };
  },
  async page({report, title, names, choices, page, font, ...options}) {
    const html = choices.withSource ? page(true) : withFont(await toStaticHtml(report, options), font);
    return {files: [{name: `${title}-${names.page}.html`, content: new Blob([html], {type: 'text/html'})}]};
  },
  pdf: () => Promise.resolve({files: []}),
  async deck({report, title, names, ...options}) {
    return {files: [{name: `${title}-${names.deck}.pptx`, content: await toPptx(report, options)}]};
  },
};

/** A static page names fonts and holds none: one of the editor's own is nowhere else. */
const withFont = (html: string, font: string | undefined): string =>
  font ? html.replace('</head>', () => `<style>${font}</style></head>`) : html;

/** Pixels of the tallest slice: so that an article's picture stays sharp under 1 MB; nine pictures; three to four. */
export async function sliceHeight(report: HTMLElement, use: Choices['slicesFor']): Promise<number> {
  if (use === 'xiaohongshu') return 1440;
  if (use === 'wechat') return 2400;
  return withDrawnCopy(report, layoutWidth, undefined, (drawn) => {
    const whole = drawn.offsetHeight;
    const boxes = blockBoxes(drawn);
    // Cuts lie between blocks, so that slices are shorter than they may be.
    for (let height = Math.ceil(whole / 9); height < whole; height = Math.ceil(height * 1.05))
      if (planCuts(whole, boxes, height).cuts.length < 9) return Promise.resolve(height);
    return Promise.resolve(whole);
  });
}

export interface Plan {
  height: number;
  cuts: number[];
  crossed: number;
}

/** Where slices would be cut. */
export async function planned(report: HTMLElement, use: Choices['slicesFor']): Promise<Plan> {
  return atDesk(report, async (copy) => {
    const limit = await sliceHeight(copy, use);
    return withDrawnCopy(copy, layoutWidth, undefined, (drawn) => {
      const height = drawn.offsetHeight;
      const {cuts, crossed} = planCuts(height, blockBoxes(drawn), limit);
      return Promise.resolve({height, cuts, crossed: crossed.length});
    });
  });
}
