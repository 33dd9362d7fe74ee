/** Attributes that HTML allows on every element. */
const GLOBAL = new Set(
  (
    'accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id ' +
    'inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover role slot spellcheck style ' +
    'tabindex title translate writingsuggestions ' +
    // What a server's drawing leaves behind until a script takes over.
    'defer-hydration'
  ).split(' '),
);

/** Whether any element may have an attribute: also `data-*`, `aria-*`, listeners, and names with signs that no attribute of ours has: those of templates. */
export const globalAttribute = (name: string): boolean =>
  GLOBAL.has(name) || /^(?:data-|aria-|on|xml)/.test(name) || !/^[\w-]+$/.test(name);
