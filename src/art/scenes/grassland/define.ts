import {registerScene} from '../../../themes/registry.js';
import {grassland} from './grassland.js';

registerScene('grassland', grassland);
