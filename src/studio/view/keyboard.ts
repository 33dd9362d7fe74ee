// What keys do. Each has a button, too.
import type {App, PageWidth} from '../app/app.js';
import type {Hit} from '../app/link.js';
import {
  doubleSelected,
  moveSelected,
  removeSelected,
  selectAround,
  selectedBlock,
  walkBlocks,
} from '../app/block-steps.js';
import {closeTexts, openTexts} from '../app/text-edit.js';
import {saveWork} from './save-work.js';

/** What of the window keys reach. */
export interface Window {
  app: App;
  renderRoot: HTMLElement | DocumentFragment;
  openFile(): void;
  openDialog(dialog: App['dialog']): void;
  goTo(hit: Hit): void;
  chooseSentence(index: number): void;
  requestUpdate(): void;
}

const widths = new Map<string, PageWidth>([
  ['Digit1', 375],
  ['Digit2', 677],
  ['Digit3', 1080],
]);

export function onKey(window: Window, event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented) return;
  const {app} = window;
  const action = app.dialog
    ? undefined
    : (command(window, event) ?? (app.phase === 'work' ? inWork(window, event) : undefined));
  if (!action) return;
  event.preventDefault();
  action();
}

type Action = (() => void) | undefined;

function command(window: Window, {code, ctrlKey, metaKey, shiftKey, altKey}: KeyboardEvent): Action {
  const {app} = window;
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  if (code === 'KeyO') return () => window.openFile();
  if (code === 'Slash') return () => window.openDialog('keys');
  if (app.phase !== 'work') return undefined;
  const field = isField(focused(window));
  switch (code) {
    case 'KeyS':
      return () => {
        closeTexts(app);
        void saveWork(app);
      };
    case 'KeyD':
      return focused(window)?.id === 'stage' ? () => doubleSelected(app) : undefined;
    case 'KeyE':
      return () => window.openDialog('export');
    case 'KeyF':
      return () => find(window);
    case 'KeyZ':
      return field ? undefined : () => app.undo(shiftKey);
    case 'KeyY':
      return field ? undefined : () => app.undo(true);
    default:
      return undefined;
  }
}

function inWork(window: Window, event: KeyboardEvent): Action {
  const {app} = window;
  const {code, altKey, shiftKey} = event;
  const width = widths.get(code);
  if (altKey && width)
    return () => {
      app.width = width;
      app.changed();
    };
  if (altKey && code === 'KeyU') return () => app.correct();
  if (code === 'F8') return () => app.walk(shiftKey ? -1 : 1);
  if (code === 'F6') return () => nextPane(window, shiftKey ? -1 : 1);
  if (code === 'Escape') return () => outwards(app);
  const focus = focused(window);
  if (isField(focus)) return undefined;
  if (focus?.id === 'stage') return onStage(window, event);
  if (focus?.id === 'source' || focus?.classList.contains('sentence')) return onSource(window, event);
  return undefined;
}

function onStage(window: Window, event: KeyboardEvent): Action {
  const {app} = window;
  const {code} = event;
  const onBlock = event.ctrlKey || event.metaKey ? undefined : onSelected(app, event);
  if (onBlock || event.altKey) return onBlock;
  const count = app.known?.checked.shown.length ?? 0;
  const step = code === 'ArrowDown' ? 1 : code === 'ArrowUp' ? -1 : 0;
  if (step && count > 0)
    return () =>
      window.goTo({figure: Math.min(count - 1, Math.max(0, (app.figure ?? (step > 0 ? -1 : count)) + step))});
  if (code === 'KeyS' && app.sentence !== undefined)
    return () => {
      app.left = 'source';
      app.changed();
      requestAnimationFrame(() => window.renderRoot.querySelector<HTMLElement>('.sentence.lit')?.focus());
    };
  return undefined;
}

/** What keys do to the block that is selected. */
function onSelected(app: App, {code, altKey}: KeyboardEvent): Action {
  if (!altKey && code === 'ArrowRight') return () => walkBlocks(app, 1);
  if (!altKey && code === 'ArrowLeft') return () => walkBlocks(app, -1);
  const block = selectedBlock(app);
  if (altKey && code === 'ArrowUp') return () => moveSelected(app, -1);
  if (altKey && code === 'ArrowDown') return () => moveSelected(app, 1);
  if (altKey) return undefined;
  if (/^(?:Enter|NumpadEnter|F2)$/.test(code)) return () => openTexts(app, app.element ?? block);
  if (block && /^(?:Delete|Backspace)$/.test(code)) return () => removeSelected(app);
  return undefined;
}

function onSource(window: Window, {code}: KeyboardEvent): Action {
  const {app} = window;
  const sentences = app.known?.outline.sentences ?? [];
  const step = code === 'ArrowDown' ? 1 : code === 'ArrowUp' ? -1 : 0;
  if (step)
    return () => {
      let index = (app.sentence ?? (step > 0 ? -1 : sentences.length)) + step;
      while (sentences[index] && sentences[index]!.kind !== 'text') index += step;
      if (!sentences[index]) return;
      window.chooseSentence(index);
      requestAnimationFrame(() =>
        window.renderRoot.querySelector<HTMLElement>(`.sentence[data-index="${index}"]`)?.focus(),
      );
    };
  if (code === 'Enter' && app.sentence !== undefined && app.known?.checked.uses[app.sentence] === 'unused')
    return () => app.putSentence(app.sentence!);
  return undefined;
}

const focused = ({renderRoot}: Window): Element | null => (renderRoot as ShadowRoot).activeElement;

const isField = (element: Element | null): boolean =>
  (element instanceof HTMLElement && element.isContentEditable) ||
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && !/^(?:checkbox|radio)$/.test(element.type));

function find({app, renderRoot}: Window): void {
  app.left = 'source';
  app.changed();
  requestAnimationFrame(() => renderRoot.querySelector<HTMLInputElement>('#find')?.select());
}

/** One level out: the reasons, the note, the selection. */
function outwards(app: App): void {
  if (app.accepting) app.startAccepting(false);
  else if (app.finding !== undefined) app.look(undefined);
  else if (!selectAround(app)) {
    app.unselect();
    app.changed();
  }
}

const paneMarks = [
  '.bar button',
  '.pane.left .scroll',
  '#stage',
  '.pane.right .tabs [aria-selected="true"]',
  '.strip button',
];

function nextPane(window: Window, step: 1 | -1): void {
  const stops = paneMarks.flatMap((mark) => window.renderRoot.querySelector<HTMLElement>(mark) ?? []);
  const focus = focused(window);
  const inPane = (stop: HTMLElement): boolean => {
    const pane = stop.closest('.bar, .pane, .stage-area, .strip');
    return pane?.contains(focus) ?? false;
  };
  const at = stops.findIndex(inPane);
  stops[(at + step + stops.length) % stops.length]?.focus();
}
