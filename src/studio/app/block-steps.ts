// What is done to the block that is selected, each as one step.
import {blockOf, doubleBlock, leafBlocks, moveBlock, removeBlock} from '../document/blocks.js';
import {placeName} from '../document/put.js';
import type {App} from './app.js';

/** The block that is selected, or that the selected figure stands in. */
export function selectedBlock({work, element, figure, known}: App): Element | undefined {
  const shown = figure === undefined ? undefined : known?.checked.shown[figure];
  const inside = (shown && known!.page.elementAt(shown.page.at)) ?? element;
  return inside && work?.report.contains(inside) ? blockOf(inside) : undefined;
}

/** What a block is called: its kind, and how its words begin. */
export function blockName({words: {blocks}}: App, block: Element): string {
  const {localName} = block;
  const kind = Object.hasOwn(blocks.kinds, localName) ? blocks.kinds[localName]! : blocks.other;
  const own = block.getAttribute('heading') ?? block.textContent.replace(/\s+/g, '');
  return own ? `${kind} ${own.length > 12 ? `${own.slice(0, 11)}…` : own}` : kind;
}

/** Selects a block alone. */
export function selectBlock(app: App, block: Element | undefined): void {
  app.unselect();
  Object.assign(app, {element: block, finding: undefined, ...(block && {right: 'block' as const})});
  app.changed();
}

/** Selects the next block of the page, or the one before. */
export function walkBlocks(app: App, step: 1 | -1): void {
  const {work} = app;
  if (!work) return;
  const all = leafBlocks(work.report);
  const block = selectedBlock(app);
  const at = block ? all.findIndex((each) => block.contains(each)) : step > 0 ? -1 : all.length;
  selectBlock(app, all[at + step] ?? block);
}

/** Selects what the selected block stands in. @returns whether there is such a block */
export function selectAround(app: App): boolean {
  const block = selectedBlock(app);
  const around = blockOf(block?.parentElement ?? undefined);
  if (!block) return false;
  selectBlock(app, around);
  return true;
}

export function removeSelected(app: App): void {
  const {work, words} = app;
  const block = selectedBlock(app);
  if (!block || !work) return;
  const name = blockName(app, block);
  const gone = putHere(app, block);
  const done = app.edit(words.steps.remove(name), () => {
    removeBlock(block);
    work.added = work.added.filter((at) => !gone(at));
  });
  if (!done) return;
  app.unselect();
  app.say(words.toast.removed(name), true);
}

/** Whether what an editor put on the page by hand stands in a block: the next draft does not bring it back. */
function putHere({known, work}: App, block: Element): (at: number) => boolean {
  const figures = (known?.checked.shown ?? []).flatMap(({page, source}) =>
    source && block.contains(known!.page.elementAt(page.at) ?? null) ? [source] : [],
  );
  const words = block.textContent.replace(/\s/g, '');
  return (at) => {
    const sentence = known?.outline.sentences.find((each) => each.at === at);
    const written = sentence && work!.source.slice(at, at + sentence.length).replace(/\s/g, '');
    return (
      figures.some((figure) => figure.at <= at && at < figure.at + figure.length) ||
      Boolean(written && words.includes(written))
    );
  };
}

export function doubleSelected(app: App): void {
  const block = selectedBlock(app);
  if (!block) return;
  const name = blockName(app, block);
  let copy = block;
  if (!app.edit(app.words.steps.double(name), () => void (copy = doubleBlock(block)))) return;
  app.unselect();
  app.element = copy;
  app.say(app.words.toast.doubled(name), true);
}

/** Moves the selected block one on, or one back. */
export function moveSelected(app: App, step: 1 | -1): void {
  const {words} = app;
  const block = selectedBlock(app);
  if (!block) return;
  const name = blockName(app, block);
  let went: Element | true | undefined;
  const done = app.edit(words.steps.move(name), () => {
    went = moveBlock(block, step);
    return went !== undefined;
  });
  if (!done) return app.say(words.toast.noWay);
  app.unselect();
  app.element = block;
  if (went instanceof Element) app.say(words.toast.moved(name, placeName(went)), true);
  else app.changed();
}
