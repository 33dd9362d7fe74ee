import {addScene} from '../../../themes/registry.js';
import {lake} from './lake.js';

addScene('lake', lake);
