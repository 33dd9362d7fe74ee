// Gives a report a width of its own for drawing, without touching the one that is on show.

/** What every export of this folder can be given. */
export interface ExportOptions {
  /** Gives up: the promise is rejected with the signal's reason. */
  signal?: AbortSignal;
  /** Called with how far the work is, from 0 to 1. */
  onProgress?: (done: number) => void;
  /** Called with a sentence on what is missing in the result: a picture that could not be read. */
  onWarning?: (message: string) => void;
}

type Drawn = HTMLElement & {ready?: Promise<void>; updateComplete?: Promise<unknown>};

/**
 * Lets `action` see a copy of a report, drawn `width` CSS pixels wide in its final state, and takes the copy away
 * again. Of an element inside a report, its counterpart in such a copy: its neighbours decide how it is drawn. What the
 * reader points at or has picked stays on the page and is not in the copy.
 */
export async function withDrawnCopy<T>(
  source: Element,
  width: number | undefined,
  signal: AbortSignal | undefined,
  action: (element: HTMLElement) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const whole = source.closest('wr-report') ?? source;
  if (!whole.localName.startsWith('wr-')) {
    await settled(source as Drawn);
    return action(source as HTMLElement);
  }
  const copy = restingCopy(whole);
  const stage = document.createElement('div');
  stage.inert = true;
  stage.setAttribute('aria-hidden', 'true');
  stage.style.cssText =
    `position:absolute;inset-block-start:0;inset-inline-start:-99999px;margin:0;` +
    `width:${width ?? Math.max(320, Math.round(whole.getBoundingClientRect().width))}px`;
  stage.append(copy);
  whole.after(stage);
  try {
    await settled(copy);
    signal?.throwIfAborted();
    return await action(counterpart(source, whole, copy));
  } finally {
    stage.remove();
  }
}

/** A copy in its final state, with nothing picked, as wide as what it is put into. */
function restingCopy(whole: Element): Drawn {
  const copy = whole.cloneNode(true) as Drawn;
  copy.setAttribute('motion', 'none');
  copy.setAttribute('data-export', '');
  for (const lit of copy.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  copy.style.cssText +=
    ';display:block!important;width:100%!important;max-width:none!important;height:auto!important;margin:0!important;border:0!important;border-radius:0!important';
  return copy;
}

/** What stands in the copy where `source` stands in `whole`. */
function counterpart(source: Element, whole: Element, copy: HTMLElement): HTMLElement {
  if (source === whole) return copy;
  const parent = counterpart(source.parentElement!, whole, copy);
  return parent.children[[...source.parentElement!.children].indexOf(source)] as HTMLElement;
}

/** Waits until an element has drawn and its fonts are there: they are asked for by layout, and change it. */
async function settled(element: Drawn): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await (element.ready ?? element.updateComplete);
    void element.offsetHeight;
    await document.fonts.ready;
    await nextTask();
    if (document.fonts.status !== 'loading') return;
  }
}

/** Lets the page answer its reader between two pieces of work. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
