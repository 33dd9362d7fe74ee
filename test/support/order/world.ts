// A page that is changed, and the plain tree of what it should hold after each change.
import {settled} from '../fixture.js';
import {inert} from './parts.js';

/** How the page is shown. */
export interface Surroundings {
  width: number;
  zoom: number;
  hidden: boolean;
  writing: string;
  direction: string;
}

export const plain: Surroundings = {width: 375, zoom: 1, hidden: false, writing: '', direction: ''};

/** What should be: a tree that no element ever touches. */
export interface Model {
  report: Element;
  around: Surroundings;
}

/** What is. */
export interface Real {
  report: Element;
  container: HTMLElement;
  frame: HTMLIFrameElement;
}

export function show(container: HTMLElement, around: Surroundings): void {
  container.style.width = `${around.width}px`;
  container.style.zoom = String(around.zoom);
  container.style.display = around.hidden ? 'none' : '';
  container.style.writingMode = around.writing;
  container.style.direction = around.direction;
}

/** A page and its model. */
export async function open(markup: string): Promise<{model: Model; real: Real}> {
  const holder = inert.createElement('div');
  holder.innerHTML = markup;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:absolute;inset:auto 0 0 auto;width:400px;height:50px;border:0';
  document.body.append(frame);
  const report = holder.firstElementChild!;
  const container = await drawFresh(report, plain);
  return {
    model: {report, around: {...plain}},
    real: {report: container.firstElementChild!, container, frame},
  };
}

/** The page drawn at once. A copy of the tree, as no markup says `<tr>` where none may stand. */
export async function drawFresh(report: Element, around: Surroundings): Promise<HTMLElement> {
  const container = document.createElement('div');
  show(container, around);
  document.body.prepend(container);
  container.append(document.importNode(report, true));
  await settled(container);
  return container;
}

export function close({container, frame}: Real): void {
  container.remove();
  frame.remove();
}
