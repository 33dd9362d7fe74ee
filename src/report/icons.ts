import {iconWords, masks, weakWords} from './icon-words.js';

/** What a word asks for: an icon; a mask asks for none. */
type Asked = string | undefined;

interface Words {
  asked: ReadonlyMap<string, Asked>;
  longest: number;
}

const strong = tableOf(iconWords);
const weak = tableOf(weakWords);

function tableOf(words: Readonly<Record<string, string>>): Words {
  const asked = new Map<string, Asked>();
  for (const mask of masks.split(' ')) asked.set(mask, undefined);
  for (const [icon, list] of Object.entries(words)) for (const word of list.split(' ')) asked.set(word, icon);
  return {asked, longest: Math.max(...[...asked.keys()].map(({length}) => length))};
}

/** What stands between words that do not belong together. */
const gap = '\n';

/**
 * The name of the icon for what a label speaks of, such as `grain` for 粮食总产量; undefined where no word asks for one.
 *
 * Of all words found the longest wins; of equal ones that which ends later, since Chinese puts the head last. A label
 * with 占 is asked for what is measured before what it is measured against.
 */
export function iconFor(label: string): string | undefined {
  const text = label.replace(/[\s“”‘’"'「」『』]/g, '');
  const share = text.indexOf('占', 2);
  return (share > 0 ? iconOf(text.slice(0, share)) : undefined) ?? iconOf(text);
}

function iconOf(text: string): string | undefined {
  const first = winner(text, strong);
  return first.icon ?? winner(first.rest, weak).icon;
}

/** The icon that a text asks for, and the text without the masks that won before. */
function winner(text: string, words: Words): {icon?: string; rest: string} {
  let rest = text;
  for (;;) {
    const word = bestWord(rest, words);
    if (!word) return {rest};
    const icon = words.asked.get(word);
    if (icon) return {icon, rest};
    rest = rest.replaceAll(word, gap);
  }
}

/** The longest word in a text; of equal ones that which ends last. */
function bestWord(text: string, {asked, longest}: Words): string | undefined {
  for (let length = Math.min(longest, text.length); length > 1; length--) {
    for (let start = text.length - length; start >= 0; start--) {
      const word = text.slice(start, start + length);
      if (asked.has(word)) return word;
    }
  }
  return undefined;
}

/** More tiles than this one after the other do not take the same icon. */
const mostAlike = 3;

/**
 * The icons of tiles that stand together, undefined where a tile has none. None at all where fewer than half would have
 * one, or where more than three in a row would have the same.
 */
export function iconsFor(labels: readonly string[]): (string | undefined)[] {
  const icons = labels.map(iconFor);
  const found = icons.filter((icon) => icon !== undefined).length;
  const dull = icons.some(
    (icon, i) =>
      icon !== undefined && icons.slice(i, i + mostAlike + 1).filter((it) => it === icon).length > mostAlike,
  );
  return found * 2 < icons.length || dull ? icons.map(() => undefined) : icons;
}

/** Scenes of cards for ecology, village and journey. */
export function sceneFor(text: string): string | undefined {
  if (/生态|山清水秀|绿水青山|环境/.test(text)) return 'ecology';
  if (/乡村|农村|农业/.test(text)) return 'village';
  return /文旅|旅游|文化/.test(text) ? 'journey' : undefined;
}
