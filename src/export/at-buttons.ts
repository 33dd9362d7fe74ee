// What the buttons of `wr-toolbar` make: loaded by the first of them, without what only programs ask for.
export {toPng} from './png.js';
export {toSlices, toStaticHtml, toWechatHtml} from './deliver.js';
export {toPptx} from './to-pptx.js';
