// What the author of a page hid, as its markup says it: one rule for elements, exports and the check. No DOM.

/**
 * How the words of an element are shown. `hidden`: not seen, but what stands inside may be shown again
 * (`visibility: hidden`). `removed`: neither it nor anything inside.
 */
export type Visibility = 'shown' | 'hidden' | 'removed';

/** An element as far as hiding needs it. */
export interface Markup {
  /** Lower case. */
  tag: string;
  /** The value of an attribute; null or undefined where it is not set. */
  attribute: (name: string) => string | null | undefined;
}

/** Elements whose text is none of the page's words, wherever they stand: code, and what is for pages without scripts. */
const unrendered = /^(?:script|style|template|noscript)$/;

/** Values of `display` that a browser takes: any other leaves the attribute `hidden` in force. */
const drawn = /^(?:block|inline|contents|flow|flex|grid|list-item|table|ruby|math|run-in|-webkit-)/;

/** The values of properties, in lower case; '' where nothing is said. */
export type Values = (property: string) => string;

/** How an element is shown by values of its properties; `around` where they say nothing. */
export function visibilityBy(valueOf: Values, around: Visibility): Visibility {
  // What is transparent only until it has faded in, as a transition or an animation shows, is shown.
  const fades = /[1-9]/.test(valueOf('transition-duration') + valueOf('animation-duration'));
  const isClear = parseFloat(valueOf('opacity')) <= 0 && !fades;
  if (isClear || valueOf('display') === 'none' || valueOf('content-visibility') === 'hidden')
    return 'removed';
  const visibility = valueOf('visibility');
  if (/^(?:hidden|collapse)$/.test(visibility)) return 'hidden';
  return /^(?:visible|initial)$/.test(visibility) ? 'shown' : around;
}

/**
 * Whether an element is shown by its markup: `hidden`, `display: none`, `visibility`, `opacity: 0`,
 * `content-visibility: hidden`, Word's `mso-hide: all` in its `style`, a closed dialog, a popover, code. What style
 * sheets say is not asked.
 *
 * @param around how its parent is shown
 */
export function visibilityIn(around: Visibility, {tag, attribute}: Markup): Visibility {
  if (around === 'removed' || unrendered.test(tag)) return 'removed';
  const style = attribute('style');
  const declared = style ? declarations(style) : undefined;
  // Times stand in what is short for all of a transition as well.
  const valueOf = (name: string) => declared?.get(name) ?? declared?.get(name.replace('-duration', '')) ?? '';
  const closed = (tag === 'dialog' && isUnset(attribute('open'))) || !isUnset(attribute('popover'));
  const unopened = (closed || !isUnset(attribute('hidden'))) && !drawn.test(valueOf('display'));
  if (unopened || valueOf('mso-hide') === 'all') return 'removed';
  return visibilityBy(valueOf, around);
}

/** Whether an element keeps everything but its first `summary` closed. */
export const isClosed = ({tag, attribute}: Markup): boolean =>
  tag === 'details' && isUnset(attribute('open'));

const isUnset = (value: string | null | undefined): boolean => value === null || value === undefined;

/** What a `style` attribute declares, names and values in lower case: the last of a name holds, or the important one. */
function declarations(style: string): Map<string, string> {
  const declared = new Map<string, string>();
  const important = new Set<string>();
  const bare = style.replace(/\/\*[\s\S]*?\*\/|"[^"]*"|'[^']*'/g, ' ').toLowerCase();
  for (const part of bare.split(';')) {
    const [, name, value, mark] = /^\s*([\w-]+)\s*:\s*([^!]*?)\s*(!\s*important\s*)?$/.exec(part) ?? [];
    if (name === undefined || (important.has(name) && !mark)) continue;
    declared.set(name, value!);
    if (mark) important.add(name);
  }
  return declared;
}
