// The entry of dist/work-report-elements.export.min.js: delivery as one classic script, for the toolbar on pages
// opened by double click and for the command line.
export * from './index.js';
export {blockBoxes} from './boxes.js';
export {spokenLines} from './reading.js';
export {addressesOf, staticHtml} from './static-html.js';
export {flatten} from './flatten.js';
export {draftWechat} from './wechat.js';
export {drawSvg} from './svg.js';
