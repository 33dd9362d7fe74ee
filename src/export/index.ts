// Browser delivery: pictures, static pages, articles. No tag is registered.
export {planCuts, type CutPlan} from './slices.js';
export {spokenText, type SpokenLine} from './reading.js';
export type {BlockBox} from './boxes.js';
export {wechatPages, countCharacters, wechatLimit, type WechatPage} from './wechat-pages.js';
