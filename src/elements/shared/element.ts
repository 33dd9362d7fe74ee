import {adoptStyles, LitElement, type CSSResult, type CSSResultGroup, type PropertyValues} from 'lit';
import {base} from './base.styles.js';
import {DocumentController, elementStyles} from './document.js';
import type {ViewsController} from './views.js';
import {Warnings} from './warnings.js';
import {inLanguageOf, unknown, type Words} from './words.js';

/** What a program set as words: a number in its shortest form; '' and a warning for what is neither text nor a number. */
export function textOf(host: WrElement, name: string, value: unknown): string {
  if (typeof value === 'string' || Number.isFinite(value)) return String(value);
  host.warn(unknown(name, typeof value === 'number' ? String(value) : typeof value, ['"…"', '22']));
  return '';
}

/** What every element of the package is built on: the shared styles, the tokens, words of its own, and warnings. */
export class WrElement extends LitElement {
  static override styles: CSSResultGroup = base;

  /** The sheets that the document of the element adopts. */
  protected readonly documentStyles: readonly CSSResult[] = [];

  /** Of a diagram: what of it is in the document. */
  protected readonly views?: ViewsController;

  private readonly warnings = new Warnings(this);

  constructor() {
    super();
    new DocumentController(this, () => this.documentStyles);
  }

  /** What the element says itself, in its language. */
  protected say(words: Words): string {
    return inLanguageOf(this, words);
  }

  /**
   * Null and undefined, set by a program, mean what it means that the attribute is not there; where words are, a number is
   * written.
   */
  protected override willUpdate(changed: PropertyValues): void {
    const {elementProperties} = this.constructor as typeof LitElement;
    for (const name of changed.keys()) {
      const value: unknown = this[name as keyof this];
      const {attribute, type} = elementProperties.get(name) ?? {};
      if (value !== null && value !== undefined) {
        if (!type && attribute !== false && typeof value !== 'string')
          Object.assign(this, {[name]: textOf(this, String(name), value)});
        continue;
      }
      this.attributeChangedCallback(
        typeof attribute === 'string' ? attribute : String(name).toLowerCase(),
        null,
        null,
      );
    }
  }

  /** A diagram has drawn once it has found out how wide it is. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    this.views?.measure();
    return done && super.getUpdateComplete();
  }

  /**
   * What a server has drawn is drawn again, before the browser paints: the server could not see what stands inside the
   * tag, and most diagrams are made of that.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot;
    if (!root) return super.createRenderRoot();
    root.replaceChildren();
    adoptStyles(root, [...elementStyles(this)]);
    return root;
  }

  /** Draws diagrams for all widths, or only for the present one again: for files that leave the page. @internal */
  async drawEveryWidth(every: boolean): Promise<void> {
    if (!this.views) return;
    this.views.drawsEvery = every;
    await this.updateComplete;
  }

  /** Says to the page's author what is wrong, each message once. @internal */
  warn(words: Words): void {
    this.warnings.say(words);
  }

  /** Warns of an attribute that has just been set to none of the words it knows. Unset and empty ones are fine. */
  protected warnUnlessOneOf<Name extends keyof this & string>(
    changed: PropertyValues,
    name: Name,
    known: readonly string[],
  ): void {
    const value = this[name];
    if (!changed.has(name) || !value || known.includes(String(value))) return;
    this.warn(unknown(name, String(value), known));
  }
}
