import '../goal-tier/define.js';
import {define} from '../shared/define.js';
import {WrGoalPyramid} from './goal-pyramid.js';

define('wr-goal-pyramid', WrGoalPyramid);
