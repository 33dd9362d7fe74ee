import {registerScene} from '../../../themes/registry.js';
import {snow} from './snow.js';

registerScene('snow', snow);
