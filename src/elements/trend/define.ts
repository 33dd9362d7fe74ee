import {define} from '../shared/define.js';
import {WrTrend} from './trend.js';

define('wr-trend', WrTrend);
