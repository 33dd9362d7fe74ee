import {define} from '../shared/define.js';
import {WrPart} from './part.js';

define('wr-part', WrPart);
