export {coverBlossom, coverHill, coverLandscape, lowHill, lowLandscape} from './cover-art.js';
export {farShore, onWater} from './credits-art.js';
export {
  heartContours,
  medal,
  medallion,
  petalGlyph,
  sealGround,
  subjectMedallion,
  tierGlyph,
} from './glyphs.js';
export {lowPartStrip, partStrip} from './part-art.js';
export {ridge} from './ridge.js';
export {sprig} from './sprig.js';
export {stairScene} from './stair-art.js';
export {branchBlossom, branchTrunk} from './trunk.js';
export {vignette, type VignetteName} from './vignettes.js';
export {watermark} from './watermark.js';
