// Asks axe-core about a part of the test page. axe is a classic script, not a module: it arrives on `window`.
import 'axe-core/axe.min.js';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Rules about whole pages, which a fixture of one element cannot keep. */
const pageRules = ['region', 'landmark-one-main', 'page-has-heading-one', 'document-title', 'html-has-lang'];

/**
 * What axe finds wrong with `element` and everything inside, shadow roots included.
 *
 * @param off ids of further rules that do not apply to this fixture
 * @returns one line a finding, `rule: help (selector)`; empty if all is well
 */
export async function axeFindings(element: Element, off: readonly string[] = []): Promise<string[]> {
  const rules = Object.fromEntries([...pageRules, ...off].map((id) => [id, {enabled: false}]));
  const {violations} = await window.axe.run(element, {rules, resultTypes: ['violations']});
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target}) => `${id}: ${help} (${target.flat().join(' ')})`),
  );
}
