import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {shownText} from '../../markup/visible-text.js';
import {readRuns, whatIsRead} from './content.js';
import * as words from './words.js';
import type {Words} from './words.js';

/** An element whose heading may be an attribute, or rich text in the slot `heading`. */
export function headingOf(element: Element): string {
  const slotted = element.querySelector(':scope > [slot="heading"]');
  return (slotted ? shownText(slotted) : (element.getAttribute('heading') ?? '')).trim();
}

/** The words inside an element that are its own: without its slotted heading, and without elements of ours. */
export function ownText(element: Element): string {
  return readRuns(element)
    .map(({text}) => text)
    .join('');
}

interface Host extends ReactiveControllerHost, HTMLElement {
  warn(words: Words): void;
}

/** For so long children may still come, from a framework or a request, before their absence is said. In milliseconds. */
const patience = 1000;

const waiting = new Set<{warn(): void; isWithin(root: Node): boolean}>();

/** Says at once what is wrong with the children of elements inside `root`. */
export function warnOfChildren(root: Node): void {
  for (const controller of [...waiting]) if (controller.isWithin(root)) controller.warn();
}

/** What elements read and draw themselves, without a `<slot>`; and icons, which cards of some layouts do not show. */
const readSlots = new Set([
  'wr-card icon',
  'wr-compare from-word',
  'wr-compare to-word',
  'wr-field figures',
  'wr-honour scope',
  'wr-new-acts heading',
  'wr-quote figures',
]);

/** Says of each element in a report what stands in a slot that it does not have: nothing shows it. */
export function warnOfSlots(report: Element): void {
  for (const {slot, assignedSlot, parentElement} of report.querySelectorAll('[slot]'))
    if (slot && !assignedSlot && parentElement && !readSlots.has(`${parentElement.localName} ${slot}`))
      (parentElement as Partial<Host>).warn?.(words.noSlot(slot));
}

/**
 * Keeps what an element reads from its children, and reads it again whenever the author changes them.
 * On a server, where children cannot be seen, the value stays as it began.
 */
export class ChildrenController<T> implements ReactiveController {
  value: T;

  private readonly host: Host;
  private readonly read: (host: HTMLElement) => T;
  private readonly problems: (value: T) => readonly Words[];
  private observer?: MutationObserver;
  private timer?: ReturnType<typeof setTimeout>;

  /**
   * @param initial the value before the host is in a document
   * @param read reads the children; must not change them
   * @param problems what is wrong with them, for the author; said once the children have stayed as they are for a while
   */
  constructor(
    host: Host,
    initial: T,
    read: (host: HTMLElement) => T,
    problems: (value: T) => readonly Words[] = () => [],
  ) {
    this.host = host;
    this.value = initial;
    this.read = read;
    this.problems = problems;
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

  hostUpdated(): void {
    clearTimeout(this.timer);
    waiting.add(this);
    this.timer = setTimeout(() => this.warn(), patience);
  }

  /** Says what is wrong with the children. */
  warn(): void {
    clearTimeout(this.timer);
    waiting.delete(this);
    if (this.host.isConnected && !this.isLoading)
      for (const problem of this.problems(this.value)) this.host.warn(problem);
  }

  /** Whether the host stands inside a node. */
  isWithin(root: Node): boolean {
    return root.contains(this.host);
  }

  /** Whether children may still come by themselves: no time yet to complain about missing ones. */
  private get isLoading(): boolean {
    return isServer || this.host.ownerDocument.readyState === 'loading';
  }

  private readonly readAgain = (): void => {
    this.value = this.read(this.host);
    this.host.requestUpdate();
  };

  hostDisconnected(): void {
    clearTimeout(this.timer);
    waiting.delete(this);
    this.observer?.disconnect();
  }
}

/** What is wrong where all children should be of one tag. */
export function problemsOf(children: readonly Element[], tag: string): Words[] {
  const others = children.filter(({localName}) => localName !== tag);
  return [
    ...unexpectedChildren(others, tag),
    ...(others.length === children.length ? [words.empty(tag)] : []),
  ];
}

/** That a parent holds nodes which are none of those it draws. */
export const unexpectedChildren = (others: readonly Node[], ...expected: string[]): Words[] =>
  others.map(({nodeName}) => words.unexpected(nodeName.toLowerCase(), expected));
