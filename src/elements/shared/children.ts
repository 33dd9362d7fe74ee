import {isServer} from 'lit';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readRuns, whatIsRead} from './content.js';

/** An element whose heading may be an attribute, or rich text in the slot `heading`. */
export function headingOf(element: Element): string {
  const slotted = element.querySelector(':scope > [slot="heading"]');
  return (slotted?.textContent ?? element.getAttribute('heading') ?? '').trim();
}

/** The words inside an element that are its own: without its slotted heading, and without elements of ours. */
export function wordsOf(element: Element): string {
  return readRuns(element)
    .map(({text}) => text)
    .join('');
}

/**
 * Keeps what an element reads from its children, and reads it again whenever the author changes them.
 * On a server, where children cannot be seen, the value stays as it began.
 */
export class ChildrenController<T> implements ReactiveController {
  value: T;

  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly read: (host: HTMLElement) => T;
  private observer?: MutationObserver;

  /**
   * @param initial the value before the host is in a document
   * @param read reads the children; must not change them
   */
  constructor(host: ReactiveControllerHost & HTMLElement, initial: T, read: (host: HTMLElement) => T) {
    this.host = host;
    this.value = initial;
    this.read = read;
    host.addController(this);
  }

  hostConnected(): void {
    // What changed while the element was out of the document is drawn as well.
    this.readAgain();
    this.observer ??= new MutationObserver(this.readAgain);
    this.observer.observe(this.host, whatIsRead);
    // A page that is still being read has perhaps only begun to give this element its children.
    if (this.isLoading)
      this.host.ownerDocument.addEventListener('DOMContentLoaded', this.readAgain, {once: true});
  }

  /** Whether children may still come by themselves: no time yet to complain about missing ones. */
  get isLoading(): boolean {
    return isServer || this.host.ownerDocument.readyState === 'loading';
  }

  private readonly readAgain = (): void => {
    this.value = this.read(this.host);
    this.host.requestUpdate();
  };

  hostDisconnected(): void {
    this.observer?.disconnect();
  }
}
