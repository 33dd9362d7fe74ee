import {addScene} from '../../../themes/registry.js';
import {snow} from './snow.js';

addScene('snow', snow);
