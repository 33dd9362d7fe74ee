import {define} from '../shared/define.js';
import {WrSection} from './section.js';

define('wr-section', WrSection);
