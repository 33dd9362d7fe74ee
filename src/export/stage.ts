// Gives a report a width of its own for drawing, without touching the one that is on show.

/** What every export of this folder can be told. */
export interface ExportOptions {
  /** Gives up: the promise is rejected with the signal's reason. */
  signal?: AbortSignal;
  /** Told how far the work is, from 0 to 1. */
  onProgress?: (done: number) => void;
  /** Told, in a sentence, what is missing in the result: a picture that could not be read. */
  onWarning?: (message: string) => void;
}

type Drawn = HTMLElement & {ready?: Promise<void>; updateComplete?: Promise<unknown>};

/**
 * Lets `action` see a copy of a report, drawn `width` CSS pixels wide in its final state, and takes the copy away
 * again. An element inside a report is used where it is: its neighbours decide how it is drawn.
 */
export async function onStage<T>(
  source: Element,
  width: number | undefined,
  signal: AbortSignal | undefined,
  action: (element: HTMLElement) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  if (source.localName !== 'wr-report') {
    await settled((source.closest('wr-report') ?? source) as Drawn);
    return action(source as HTMLElement);
  }
  const copy = source.cloneNode(true) as Drawn;
  copy.setAttribute('motion', 'none');
  copy.setAttribute('data-export', '');
  copy.style.cssText +=
    ';display:block!important;width:100%!important;max-width:none!important;height:auto!important;margin:0!important;border:0!important;border-radius:0!important';
  const stage = document.createElement('div');
  stage.inert = true;
  stage.setAttribute('aria-hidden', 'true');
  stage.style.cssText =
    `position:absolute;inset-block-start:0;inset-inline-start:-99999px;margin:0;` +
    `width:${width ?? Math.max(320, Math.round(source.getBoundingClientRect().width))}px`;
  stage.append(copy);
  source.after(stage);
  try {
    await settled(copy);
    signal?.throwIfAborted();
    return await action(copy);
  } finally {
    stage.remove();
  }
}

/** Waits until an element has drawn and its fonts are there: they are asked for by layout, and change it. */
async function settled(element: Drawn): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await (element.ready ?? element.updateComplete);
    void element.offsetHeight;
    await document.fonts.ready;
    await breath();
    if (document.fonts.status !== 'loading') return;
  }
}

/** Lets the page answer its reader between two pieces of work. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
