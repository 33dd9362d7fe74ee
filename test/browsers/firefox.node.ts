import {firefox} from './firefox.js';
import {testBrowser} from './suite.js';

testBrowser('Firefox', firefox(), [
  // The per cent sign of a small figure beside a hero comes from a font with higher letters.
  /^draws: usual 375: “(?:(?:比上)?年)?增长” and “%” overlap by \d+×\dpx$/,
]);
