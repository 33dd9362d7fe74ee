import {define} from '../shared/define.js';
import {WrQuote} from './quote.js';

define('wr-quote', WrQuote);
