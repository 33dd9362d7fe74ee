/* global customElements, document, URL */
// Stands for the toolbar in the single-file builds, which keep within their size without it: a page that has a
// <wr-toolbar> gets it, with all that it delivers, from the second file in the same folder.
const here = import.meta.url;

function load() {
  if (customElements.get('wr-toolbar') || !document.querySelector('wr-toolbar')) return;
  const script = document.createElement('script');
  const file = new URL('work-report-elements.export.min.js', here).href;
  // Where a page trusts no address by itself, it has to trust this one: `trusted-types lit-html work-report-elements`.
  const policy = globalThis.trustedTypes?.createPolicy('work-report-elements', {createScriptURL: () => file});
  script.src = policy ? policy.createScriptURL('') : file;
  document.head.append(script);
}

if (typeof document !== 'undefined') {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', load, {once: true});
  else load();
}
