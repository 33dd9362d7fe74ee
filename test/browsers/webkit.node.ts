import {testBrowser} from './suite.js';
import {webkit} from './webkit.js';

testBrowser('WebKit', webkit(), [
  // Letters in an SVG image lose the fonts of the page, and what stands below moves; a band may come out empty.
  /^pictures: toPng: (?:not as the page|of one colour)/,
  /^pictures: toWechatHtml: \d+ of \d+ pictures of one colour/,
]);
