import {define} from '../shared/define.js';
import {WrPair} from './pair.js';

define('wr-pair', WrPair);
