import '../honour/define.js';
import {define} from '../shared/define.js';
import {WrHonours} from './honours.js';

define('wr-honours', WrHonours);
