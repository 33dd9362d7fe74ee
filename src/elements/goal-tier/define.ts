import '../goal/define.js';
import {define} from '../shared/define.js';
import {WrGoalTier} from './goal-tier.js';

define('wr-goal-tier', WrGoalTier);
