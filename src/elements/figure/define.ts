import {define} from '../shared/define.js';
import {WrFigure} from './figure.js';

define('wr-figure', WrFigure);
