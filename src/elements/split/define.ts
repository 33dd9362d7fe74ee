import {define} from '../shared/define.js';
import {WrSplit} from './split.js';

define('wr-split', WrSplit);
