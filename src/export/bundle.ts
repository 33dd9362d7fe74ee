// Delivery with what only the command line asks for besides.
export * from './index.js';
export {blockBoxes} from './boxes.js';
export {spokenLines} from './reading.js';
export {addressesOf, drawEveryWidth, staticHtml} from './static-html.js';
export {slimData} from './slim-picture.js';
export {flatten} from './flatten.js';
export {missingGlyphs, type MissingGlyph} from './glyphs.js';
export {draftWechat} from './wechat.js';
export {pictureBox} from './wechat-picture.js';
export {drawSvg} from './svg.js';
