import {registerScene} from '../../../themes/registry.js';
import {terraces} from './terraces.js';

registerScene('terraces', terraces);
