import {define} from '../shared/define.js';
import {WrAct} from './act.js';

define('wr-act', WrAct);
