// Puts elements on the test page and waits until they have drawn; takes them away after each test.
import type {LitElement} from 'lit';
import {render, type TemplateResult} from 'lit';
import {warnOfChildren} from '../../src/elements/shared/children.js';
import {setting} from './settings.js';

/** How a fixture is shown. */
export interface MountOptions {
  /** Width of the container in CSS pixels. Default: the width of the window. */
  width?: number;
  /** The markup, as text, comes rendered by a server, and is hydrated. */
  hydrated?: boolean;
}

/** Whether all fixtures come rendered by a server, and are hydrated: at night. */
const allHydrated = setting('HYDRATED', 0) === 1;

const containers = new Set<HTMLElement>();

/**
 * Mounts markup in a fresh container at the top of the page and waits until it has settled.
 *
 * @param markup HTML as text, or a Lit template
 * @returns the first element of the markup
 */
export async function mount<T extends Element = HTMLElement>(
  markup: string | TemplateResult,
  {width, hydrated = allHydrated}: MountOptions = {},
): Promise<T> {
  const container = document.createElement('div');
  if (width !== undefined) container.style.width = `${width}px`;
  containers.add(container);
  document.body.prepend(container);
  if (typeof markup === 'string') {
    if (hydrated) container.setHTMLUnsafe(await serverRendered(markup));
    else container.innerHTML = markup;
  } else render(markup, container);
  await settled(container);
  const first = container.firstElementChild;
  if (!first) throw new Error('the markup holds no element');
  return first as T;
}

/** Markup as a server renders it; see test/support/hydrate.mjs. */
async function serverRendered(markup: string): Promise<string> {
  const answer = await fetch('/server-render', {method: 'POST', body: markup});
  if (!answer.ok) throw new Error(await answer.text());
  return answer.text();
}

/** Changes the width of the container that `element` was mounted in, and waits until everything has settled. */
export async function resize(element: Element, width: number): Promise<void> {
  const container = [...containers].find((candidate) => candidate.contains(element));
  if (!container) throw new Error('the element was not mounted by mount()');
  container.style.width = `${width}px`;
  await settled(container);
}

/**
 * Waits until every Lit element under `root`, also inside shadow roots, has drawn, reports say `ready`,
 * the browser has laid the page out and the fonts that it asked for are there.
 */
export async function settled(root: ParentNode = document.body): Promise<void> {
  // An update may ask for another: a parent tells its children their place.
  for (let round = 0; round < 3; round++) {
    for (const element of deepElements(root)) {
      await (element as Partial<LitElement>).updateComplete;
    }
  }
  for (const report of root.querySelectorAll<HTMLElement & {ready?: Promise<void>}>('wr-report')) {
    await report.ready;
  }
  await fontsLoaded();
  await nextFrame();
  warnOfChildren(root);
}

/** Loads the slices of the fonts that the page needs: asked for by layout, so layout comes first. */
export async function fontsLoaded(): Promise<void> {
  do {
    void document.body.offsetHeight;
    await document.fonts.ready;
    await nextFrame();
  } while (document.fonts.status === 'loading');
}

/** Settles after the browser has laid out and painted once more, resize observers included. */
export async function nextFrame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Every element under `root` in document order, shadow roots included. */
export function deepElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...deepElements(element.shadowRoot)] : [element],
  );
}

/** Takes away everything that was mounted. Runs after each test by itself. */
export function cleanup(): void {
  for (const container of containers) container.remove();
  containers.clear();
}

/** Runs `action` and returns what it, and the drawing it caused, wrote by `console.warn`. */
export async function warningsOf(action: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const original = console.warn;
  console.warn = (...parts: unknown[]) => void warnings.push(parts.map(String).join(' '));
  try {
    await action();
  } finally {
    console.warn = original;
  }
  return warnings.filter((warning) => !warning.includes('Lit is in dev mode'));
}

afterEach(cleanup);
