import {addScene} from '../../../themes/registry.js';
import {city} from './city.js';

addScene('city', city);
