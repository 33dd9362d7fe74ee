import {define} from '../shared/define.js';
import {WrToolbar} from './toolbar.js';

define('wr-toolbar', WrToolbar);
