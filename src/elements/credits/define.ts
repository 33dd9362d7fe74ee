import {define} from '../shared/define.js';
import {WrCredits} from './credits.js';

define('wr-credits', WrCredits);
