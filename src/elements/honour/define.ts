import {define} from '../shared/define.js';
import {WrHonour} from './honour.js';

define('wr-honour', WrHonour);
