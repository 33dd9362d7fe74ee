import {shownChildren, shownElements} from '../../markup/visible-text.js';
import {isElement} from '../shared/node.js';
import {isTile} from '../shared/tile-row.js';
import type {SignedChange} from '../../text/signed-change.js';
import {readChangeRow, readPair, type ChangeRow, type PairContent} from '../pair/panel.js';

/** The figure that stands above all others, with what stands beside it. */
export interface Hero extends ChangeRow {
  icon?: string;
  satellites: ChangeRow[];
}

export interface ScorecardContent {
  hero?: Hero;
  tiles: ChangeRow[];
  pairs: PairContent[];
  /** The names of children that are neither tiles nor pairs. */
  unexpected: Node[];
}

export const nothingInside: ScorecardContent = {tiles: [], pairs: [], unexpected: []};

/** Reads a score card. A child that is neither tile nor pair becomes a line of text, so that no word is lost. */
export function readScorecard(host: Element): ScorecardContent {
  const content: ScorecardContent = {tiles: [], pairs: [], unexpected: []};
  for (const [child, visibility] of shownChildren(host)) {
    if (isElement(child) && (visibility !== 'shown' || child.slot)) continue;
    if (isElement(child) && child.localName === 'wr-pair') {
      content.pairs.push(readPair(child));
    } else if (isTile(child) && child.getAttribute('size') === 'hero' && !content.hero) {
      content.hero = readHero(child);
    } else {
      const row = readChangeRow(child, ['aside', 'actual', 'note']);
      if (!row) continue;
      if (!isTile(child)) content.unexpected.push(child);
      content.tiles.push(row);
    }
  }
  return content;
}

function readHero(tile: Element): Hero {
  const asides = shownElements(tile).filter(({slot}) => slot === 'aside');
  const satellites = asides.flatMap((child) => readChangeRow(child, ['aside', 'actual', 'note']) ?? []);
  const row = readChangeRow(tile, ['actual', 'note'])!;
  const own = row.change && satelliteOf(row.change);
  if (own)
    return {
      ...row,
      change: undefined,
      icon: tile.getAttribute('icon') ?? undefined,
      satellites: [own, ...satellites],
    };
  return {...row, icon: tile.getAttribute('icon') ?? undefined, satellites};
}

/** What a hero went up or down by stands beside it, large, its words as the label. */
function satelliteOf({sign, words, figure}: SignedChange): ChangeRow | undefined {
  if (sign === 'none' || !/^[\d.]+[%％]$/.test(figure)) return undefined;
  return {
    label: [{text: words, strong: false}],
    phrased: false,
    value: figure,
    unit: '',
    notes: [],
    change: {sign, words: '', figure: ''},
  };
}
