import {define} from '../shared/define.js';
import {WrLede} from './lede.js';

define('wr-lede', WrLede);
