import {define} from '../shared/define.js';
import {WrTally} from './tally.js';

define('wr-tally', WrTally);
