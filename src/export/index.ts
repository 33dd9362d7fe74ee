// Browser delivery: pictures, static pages, articles. No tag is registered; nothing here needs a DOM to be imported.
export {toPng, type PictureOptions} from './png.js';
export {toSlices, toStaticHtml, toSvg, toWechatHtml, type Slice, type SliceOptions} from './deliver.js';
export {toPptx} from './to-pptx.js';
export type {PptxOptions} from './pptx/index.js';
export type {FigureSource} from './pptx/notes.js';
export type {ExportOptions} from './drawn-copy.js';
export {streamInto} from './stream-into.js';
export {formatHtml} from './format-html.js';
export {sourceOf, type PointSource} from '../markup/drawn-place.js';
export type {HtmlPlace} from '../markup/write-html.js';
export {planCuts, type CutPlan} from './slices.js';
export {spokenText, type SpokenLine} from './reading.js';
export type {BlockBox} from './boxes.js';
export {wechatPages, countCharacters, wechatLimit, type WechatPage} from './wechat-pages.js';
