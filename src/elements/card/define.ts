import {define} from '../shared/define.js';
import {WrCard} from './card.js';

define('wr-card', WrCard);
