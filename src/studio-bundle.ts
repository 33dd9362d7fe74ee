// The entry of the elements' script in dist/studio.html, which the pages saved there hold as well: every tag, all art.
import './define.js';
import './art-bundle.js';
