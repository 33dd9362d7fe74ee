import {LitElement, type CSSResultGroup} from 'lit';
import {base} from './base.styles.js';
import {loadNumerals} from './load-numerals.js';
import {adoptProse} from './prose.js';
import {registerTokens} from './register-tokens.js';

/** What every element of the package is built on: the shared styles, the tokens, and warnings said once. */
export class WrElement extends LitElement {
  static override styles: CSSResultGroup = base;

  private warned?: Set<string>;

  private untouched?: Map<PropertyKey, unknown>;

  /**
   * An attribute taken away leaves its property as it was before any attribute was read. Lit would leave null, which
   * no property of ours has to expect.
   */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const {elementProperties} = this.constructor as typeof WrElement;
    const values = this as unknown as Record<PropertyKey, unknown>;
    this.untouched ??= new Map([...elementProperties.keys()].map((key) => [key, values[key]]));
    super.attributeChangedCallback(name, old, value);
    if (value !== null) return;
    for (const [key, {attribute}] of elementProperties) {
      const written = typeof attribute === 'string' ? attribute : String(key).toLowerCase();
      if (written === name) values[key] = this.untouched.get(key);
    }
  }

  override connectedCallback(): void {
    registerTokens();
    loadNumerals();
    adoptProse(this.getRootNode());
    super.connectedCallback();
  }

  /**
   * Tells the page's author, once per element and message, what is wrong and what to write instead.
   * Elements never throw over content: they warn and draw what they understood.
   */
  protected warn(message: string): void {
    this.warned ??= new Set();
    if (this.warned.has(message)) return;
    this.warned.add(message);
    console.warn(`<${this.localName}>: ${message}`);
  }
}
