import {define} from '../shared/define.js';
import {WrBeforeAfter} from './before-after.js';

define('wr-before-after', WrBeforeAfter);
