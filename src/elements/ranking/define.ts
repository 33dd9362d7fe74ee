import {define} from '../shared/define.js';
import {WrRanking} from './ranking.js';

define('wr-ranking', WrRanking);
