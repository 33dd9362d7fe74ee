/** The rules of a sheet; none where it comes from elsewhere and may not be read. */
export function readableRules(sheet: CSSStyleSheet): CSSRuleList | readonly CSSRule[] {
  try {
    return sheet.cssRules;
  } catch {
    // SecurityError: nothing tells beforehand which sheets may be read.
    return [];
  }
}
