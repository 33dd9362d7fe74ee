import {define} from '../shared/define.js';
import {WrCheckItem} from './check-item.js';

define('wr-check-item', WrCheckItem);
