import {addScene} from '../../../themes/registry.js';
import {grassland} from './grassland.js';

addScene('grassland', grassland);
