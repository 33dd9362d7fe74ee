import '../check-item/define.js';
import {define} from '../shared/define.js';
import {WrProgressChecklist} from './progress-checklist.js';

define('wr-progress-checklist', WrProgressChecklist);
