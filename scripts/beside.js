/* global document, URL */
// In the single-file builds: a further file of the package, in the same folder as this one.
const here = import.meta.url;
let policy;

/**
 * Asks for a file beside this one.
 *
 * Where a page trusts no address by itself, it has to trust this one: `trusted-types lit-html work-report-elements`.
 */
export function beside(name) {
  const script = document.createElement('script');
  const file = new URL(`work-report-elements.${name}.min.js`, here).href;
  // Only this function makes addresses for it.
  policy ??= globalThis.trustedTypes?.createPolicy('work-report-elements', {createScriptURL: (url) => url});
  script.src = policy?.createScriptURL(file) ?? file;
  document.head.append(script);
  return script;
}
