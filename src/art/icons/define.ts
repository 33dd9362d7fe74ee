import {nearest} from '../../markup/nearest.js';
import {addIcons, explainArt} from '../../themes/registry.js';
import {sceneNames} from '../../themes/scene-names.js';
import {unknownIcon, unknownScene} from '../words.js';
import {allIcons} from './all.js';

addIcons(allIcons());

explainArt((kind, name, registered) => {
  if (kind === 'icon') return unknownIcon(name, nearest(name, registered));
  // It only has to be imported.
  if (sceneNames.includes(name)) return undefined;
  const known = [...new Set(['peach-blossom', 'mountains', 'none', ...sceneNames, ...registered])];
  return unknownScene(name, known, nearest(name, known));
});
