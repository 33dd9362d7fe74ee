import {firefox} from './firefox.js';
import {testBrowser} from './suite.js';

testBrowser('Firefox', firefox());
