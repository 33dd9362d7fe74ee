import type {CSSResult} from 'lit';

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
  host.adoptedStyleSheets = [...ours, ...missing].map((sheet) => sheet.styleSheet!).concat(others);
}
