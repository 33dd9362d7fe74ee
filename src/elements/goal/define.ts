import {define} from '../shared/define.js';
import {WrGoal} from './goal.js';

define('wr-goal', WrGoal);
