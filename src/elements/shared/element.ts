import {
  adoptStyles,
  isServer,
  LitElement,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclaration,
  type PropertyValues,
} from 'lit';
import {base} from './base.styles.js';
import {adopt, adoptAnew} from './adopt.js';
import {dropLeftoverRoots} from './leftover-roots.js';
import {registerTokens} from './register-tokens.js';
import type {ViewsController} from './views.js';

/** What every element of the package is built on: the shared styles, the tokens, and warnings said once. */
export class WrElement extends LitElement {
  static override styles: CSSResultGroup = base;

  /** The sheets that the document of the element adopts. */
  protected readonly documentStyles: readonly CSSResult[] = [];

  /** Of a diagram: what of it is in the document. */
  protected readonly views?: ViewsController;

  private warned?: Set<string>;

  /** Where the element stood when it last came into a document. */
  private stood?: Node | null;

  /** What each property was made with. */
  private readonly made = new Map<PropertyKey, unknown>();

  /**
   * A property set by a program is at once an attribute as well: parents, delivery and the check read attributes, and
   * frameworks set properties. What a property is made with stays unwritten; a constructor may not write attributes.
   */
  override requestUpdate(
    name?: PropertyKey,
    old?: unknown,
    options?: PropertyDeclaration,
    ...more: []
  ): void {
    const {elementProperties} = this.constructor as typeof WrElement;
    const declared = name === undefined ? undefined : elementProperties.get(name);
    if (declared) {
      const value = (this as unknown as Record<PropertyKey, string | number | null | undefined>)[name!];
      if (!this.made.has(name!)) this.made.set(name!, value);
      else if (declared.attribute !== false && !declared.reflect)
        this.write(attributeOf(name!, declared), value, value === this.made.get(name!));
    }
    super.requestUpdate(name, old, options, ...more);
  }

  private write(attribute: string, value: string | number | null | undefined, untouched: boolean): void {
    const written = this.getAttribute(attribute);
    if (value === null || value === undefined) {
      if (written !== null) this.removeAttribute(attribute);
    } else if (String(value) !== written && !(untouched && written === null)) {
      this.setAttribute(attribute, String(value));
    }
  }

  /**
   * An attribute taken away leaves its property as it was made. Lit would leave null, which no property of ours has to
   * expect.
   */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (value !== null) return super.attributeChangedCallback(name, old, value);
    const {elementProperties} = this.constructor as typeof WrElement;
    for (const [key, declared] of elementProperties) {
      if (declared.attribute !== false && attributeOf(key, declared) === name)
        (this as unknown as Record<PropertyKey, unknown>)[key] = this.made.get(key);
    }
  }

  override connectedCallback(): void {
    registerTokens(this.ownerDocument.defaultView);
    dropLeftoverRoots(this.ownerDocument);
    adopt(this.getRootNode(), this.documentStyles);
    if (this.stood && this.stood !== this.parentNode) this.forget();
    this.stood = this.parentNode;
    super.connectedCallback();
  }

  /** What a parent has told this element of its place among others ends when it stands there no more. @internal */
  forget(): void {
    for (const [name, {attribute, state}] of (this.constructor as typeof WrElement).elementProperties) {
      if (!state && (attribute === false || /^data/.test(attribute as string)))
        (this as unknown as Record<PropertyKey, unknown>)[name] = this.made.get(name);
    }
  }

  /** Lets all children but those that this element has told their places forget what it told them before. */
  protected forgetOthers(told: readonly Element[]): void {
    const known = new Set(told);
    for (const child of this.children) if (!known.has(child)) (child as Partial<WrElement>).forget?.();
  }

  /** A diagram has drawn once it has found out how wide it is. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    this.views?.measureAll();
    return done && super.getUpdateComplete();
  }

  /** Draws diagrams for all widths, or only for the present one again: for files that leave the page. @internal */
  async drawEveryWidth(every: boolean): Promise<void> {
    if (!this.views) return;
    this.views.drawsEvery = every;
    await this.updateComplete;
  }

  /** A shadow root that goes to another document loses its sheets, which belong to the document they were made in. */
  adoptedCallback(): void {
    adoptAnew(this.renderRoot, (this.constructor as typeof WrElement).elementStyles);
  }

  /**
   * What a server has drawn is drawn anew, before the browser paints: the server could not see what stands inside the
   * tag, and most diagrams are made of that.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot;
    if (!root) return super.createRenderRoot();
    root.replaceChildren();
    adoptStyles(root, (this.constructor as typeof WrElement).elementStyles);
    return root;
  }

  /**
   * Tells the page's author, once per element and message, what is wrong and what to write instead.
   * Elements never throw over content: they warn and draw what they understood. @internal
   */
  warn(message: string): void {
    this.warned ??= new Set();
    if (isServer || this.warned.has(message)) return;
    this.warned.add(message);
    console.warn(`<${this.localName}>: ${message}`);
  }

  /** Warns of an attribute that has just been set to none of the words it knows. Unset and empty ones are fine. */
  protected warnUnlessOneOf<Name extends keyof this & string>(
    changed: PropertyValues,
    name: Name,
    known: readonly string[],
    written = `one of ${known.join(', ')}`,
  ): void {
    const value = this[name];
    if (!changed.has(name) || !value || known.includes(String(value))) return;
    this.warn(`unknown ${name} "${String(value)}"; write ${written}`);
  }
}

function attributeOf(name: PropertyKey, {attribute}: PropertyDeclaration): string {
  return typeof attribute === 'string' ? attribute : String(name).toLowerCase();
}
