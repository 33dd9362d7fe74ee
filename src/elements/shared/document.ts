import type {CSSResult, CSSResultOrNative, LitElement, ReactiveController} from 'lit';
import {adopt, adoptAgain} from './adopt.js';
import {dropLeftoverRoots} from './leftover-roots.js';
import {registerTokens} from './register-tokens.js';

/** Gives the document that an element stands in what the element needs of it: tokens, and sheets for what lies inside. */
export class DocumentController implements ReactiveController {
  private readonly host: LitElement;
  private readonly sheets: () => readonly CSSResult[];
  private document?: Document;

  /** @param sheets those that the document, or the shadow root that holds the element, adopts */
  constructor(host: LitElement, sheets: () => readonly CSSResult[]) {
    this.host = host;
    this.sheets = sheets;
    host.addController(this);
  }

  hostConnected(): void {
    const {host} = this;
    const {ownerDocument} = host;
    registerTokens(ownerDocument.defaultView);
    dropLeftoverRoots(ownerDocument);
    adopt(host.getRootNode(), this.sheets());
    // A shadow root that came from another document has lost its sheets: they belong to the document they were made in.
    if (this.document && this.document !== ownerDocument) adoptAgain(host.renderRoot, elementStyles(host));
    this.document = ownerDocument;
  }
}

/** The sheets of an element's shadow root. */
export const elementStyles = (element: LitElement): readonly CSSResultOrNative[] =>
  (element.constructor as typeof LitElement).elementStyles;
