import '../card/define.js';
import {define} from '../shared/define.js';
import {WrCards} from './cards.js';

define('wr-cards', WrCards);
