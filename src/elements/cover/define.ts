import {define} from '../shared/define.js';
import {WrCover} from './cover.js';

define('wr-cover', WrCover);
