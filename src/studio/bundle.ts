// The entry of the studio's own script in dist/studio.html; the elements' script stands before it.
import {WrStudio} from './view/studio.js';

customElements.define('wr-studio', WrStudio);
