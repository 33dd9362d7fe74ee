import {define} from '../shared/define.js';
import {WrCompare} from './compare.js';

define('wr-compare', WrCompare);
