import {addScene} from '../../../themes/registry.js';
import {waterTown} from './water-town.js';

addScene('water-town', waterTown);
