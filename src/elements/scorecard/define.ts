import '../pair/define.js';
import {define} from '../shared/define.js';
import {WrScorecard} from './scorecard.js';

define('wr-scorecard', WrScorecard);
