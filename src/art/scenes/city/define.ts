import {registerScene} from '../../../themes/registry.js';
import {city} from './city.js';

registerScene('city', city);
