import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Asks for an update whenever anything inside an element changes: its children, their text, or one of the named
 * attributes. For elements that draw what their children say.
 */
export class ChildrenController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly attributes: string[];
  private observer?: MutationObserver;

  /** @param attributes attributes of descendants that matter to the drawing */
  constructor(host: ReactiveControllerHost & HTMLElement, attributes: string[]) {
    this.host = host;
    this.attributes = attributes;
    host.addController(this);
  }

  hostConnected(): void {
    this.observer ??= new MutationObserver(() => this.host.requestUpdate());
    const attributeFilter = this.attributes;
    this.observer.observe(this.host, {childList: true, characterData: true, subtree: true, attributeFilter});
    // The children may have changed while nobody watched.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }
}
