// Text that is read as markup, where the policy of the page asks for a word that it may be.

interface Policy {
  createHTML(text: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** Marks text as markup where the page enforces Trusted Types. @throws TypeError if its policy allows none */
export function asMarkup(text: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};
  const policy = trustedTypes?.createPolicy('work-report-elements', {createHTML: (markup) => markup});
  return policy?.createHTML(text) ?? text;
}
