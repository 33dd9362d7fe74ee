import {testBrowser} from './suite.js';
import {chromium} from './chromium.js';

testBrowser('Chromium', chromium());
