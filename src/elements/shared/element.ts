import {LitElement, type CSSResultGroup} from 'lit';
import {base} from './base.styles.js';
import {loadNumerals} from './load-numerals.js';
import {adoptProse} from './prose.js';
import {registerTokens} from './register-tokens.js';

/** What every element of the package is built on: the shared styles, the tokens, and warnings said once. */
export class WrElement extends LitElement {
  static override styles: CSSResultGroup = base;

  private warned?: Set<string>;

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
