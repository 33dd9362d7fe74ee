import '../act/define.js';
import {define} from '../shared/define.js';
import {WrNewActs} from './new-acts.js';

define('wr-new-acts', WrNewActs);
