import {testBrowser} from './suite.js';
import {webkit} from './webkit.js';

testBrowser('WebKit', webkit(), [
  // It ends lines between inline boxes without a look at the mark behind.
  /^draws: (youyang|national|usual) \d+: a line begins with “/,
  // It sets figures apart from Chinese at the wrong character where both come from one font.
  /^draws: figures 375: “.” of “.*” is (not drawn|drawn otherwise)/,
  // Letters in an SVG image lose the fonts of the page, and what stands below moves.
  /^pictures: \w+ 375: toPng: not as the page/,
  /^pictures: national 375: toPng: of one colour/,
  /^pictures: \w+ 375: toWechatHtml: \d+ of \d+ pictures of one colour/,
]);
