import {registerScene} from '../../../themes/registry.js';
import {waterTown} from './water-town.js';

registerScene('water-town', waterTown);
