import type {CSSResult, CSSResultOrNative} from 'lit';

const adopted = new WeakMap<Node, CSSResult[]>();

/**
 * Gives the document or shadow root that holds an element sheets for what lies inside elements, each once.
 *
 * @param root what holds the element
 * @param sheets those the element needs; of two, the first always comes before the second
 */
export function adopt(root: Node, sheets: readonly CSSResult[]): void {
  const ours = adopted.get(root) ?? [];
  const missing = sheets.filter((sheet) => !ours.includes(sheet));
  if (missing.length === 0 || !('adoptedStyleSheets' in root) || !sheets[0]?.styleSheet) return;
  adopted.set(root, [...ours, ...missing]);
  // Before all others, so that the author's own adopted sheets come after them and win.
  const host = root as Document | ShadowRoot;
  const others = host.adoptedStyleSheets.slice(ours.length);
  host.adoptedStyleSheets = sheetsIn(root, [...ours, ...missing]).concat(others);
}

/** Gives a shadow root its sheets again: one that goes to another document loses them. */
export function adoptAgain(root: Node, styles: readonly CSSResultOrNative[]): void {
  if ('adoptedStyleSheets' in root)
    (root as ShadowRoot).adoptedStyleSheets = sheetsIn(root, styles as CSSResult[]);
}

const copies = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Sheets as the document of a node can adopt them: those made in it. One that is not on show adopts none. */
function sheetsIn(node: Node, styles: readonly CSSResult[]): CSSStyleSheet[] {
  // A document is its own.
  const owner = node.ownerDocument ?? (node as Document);
  if (owner === document) return styles.map((style) => style.styleSheet!);
  const view = owner.defaultView;
  if (!view) return [];
  const made = copies.get(owner) ?? new Map<CSSResult, CSSStyleSheet>();
  copies.set(owner, made);
  return styles.map((style) => {
    const sheet = made.get(style) ?? new view.CSSStyleSheet();
    if (!made.has(style)) sheet.replaceSync(style.cssText);
    made.set(style, sheet);
    return sheet;
  });
}
