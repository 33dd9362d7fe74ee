// What keeps the sheets of a printed report from ending in the middle of something. All of it runs in the page.

/** Whatever is low stays whole. */
function keepLowBlocks(sheet: number): void {
  const heightOf = (element: Element) => element.getBoundingClientRect().height;
  for (const block of document.querySelectorAll<HTMLElement>('body *')) {
    if (heightOf(block) <= 0.25 * sheet) block.style.breakInside = 'avoid';
    // A heading that ends its box would hold the box after it, and that the next.
    if (getComputedStyle(block).breakAfter === 'avoid') block.style.breakAfter = 'auto';
  }
}

/**
 * A drawing stays whole with its words, and so does what stands under one heading unless it is long; a heading stays
 * with what follows it.
 */
function keepHeadingsAndDrawings(sheet: number): void {
  const heightOf = (element: Element) => element.getBoundingClientRect().height;
  const wordsOf = (element: Element) => (element.textContent ?? '').trim();
  const together = (element: Element | null, most: number, levels = Infinity) => {
    for (let box = element; box && box !== document.body && levels > 0; levels--) {
      if (heightOf(box) > most * sheet) break;
      (box as HTMLElement | SVGElement).style.breakInside = 'avoid';
      box = box.parentElement;
    }
  };
  /** Holds what has at most so many words around an element to what follows it, if anything does. */
  const lead = (element: Element, words: number) => {
    let box = element;
    while (
      !box.matches('li,[role=listitem],section') &&
      box.parentElement &&
      wordsOf(box.parentElement).length <= words
    )
      box = box.parentElement;
    if (!(box instanceof HTMLElement) || !(box.nextElementSibling instanceof HTMLElement)) return;
    box.style.breakAfter = 'avoid';
    // Browsers also break in the gap above the first thing inside what follows: there must be none.
    let outer = box.nextElementSibling;
    for (let inner = outer.firstElementChild; inner instanceof HTMLElement; inner = inner.firstElementChild) {
      const {paddingTop, borderTopWidth} = getComputedStyle(outer);
      const edge = outer.getBoundingClientRect().top + parseFloat(borderTopWidth) + parseFloat(paddingTop);
      const gap = inner.getBoundingClientRect().top - edge;
      if (gap > 0.5 && Math.abs(gap - parseFloat(getComputedStyle(inner).marginTop)) < 1) {
        inner.style.marginTop = '0';
        outer.style.paddingTop = `${parseFloat(paddingTop) + gap}px`;
      }
      outer = inner;
    }
  };
  for (const heading of document.querySelectorAll('h2,h3,h4')) {
    // Long prose may go on overleaf: kept whole it would leave half a sheet empty.
    const paragraphs = [...(heading.parentElement?.querySelectorAll('p') ?? [])];
    const prose = paragraphs.some((paragraph) => heightOf(paragraph) > 0.12 * sheet);
    together(heading.parentElement, prose ? 0.4 : 0.7);
    lead(heading, wordsOf(heading).length + 4);
  }
  for (const drawing of document.querySelectorAll('svg,img,[role=img]')) {
    together(drawing, Math.min(0.95, (1.5 * heightOf(drawing) + 80) / sheet), 3);
    // A ridge above a section belongs to it.
    if (!wordsOf(drawing)) lead(drawing, 0);
  }
}

/** A landscape stays whole with what stands in it, and so does a grid with parts that are positioned. */
function keepPositioned(sheet: number): void {
  const heightOf = (element: Element) => element.getBoundingClientRect().height;
  const inOnePiece = (box: HTMLElement) => {
    box.style.height = `${Math.ceil(heightOf(box))}px`;
    box.style.contain = 'size';
  };
  // A landscape with what stands in it.
  for (const landscape of document.querySelectorAll('svg')) {
    const {parentElement: box} = landscape;
    if (!(box instanceof HTMLElement) || landscape.getBoundingClientRect().width < 0.8 * innerWidth) continue;
    if (heightOf(box) <= 0.7 * sheet && !box.querySelector('li,table,[role=list]')) inOnePiece(box);
  }
  // Printing loses the place of what is positioned inside a grid: a grid of fixed size is laid out in one piece.
  for (const grid of document.querySelectorAll<HTMLElement>('body *')) {
    const {display, position} = getComputedStyle(grid);
    if (!display.endsWith('grid') || position === 'static' || heightOf(grid) > 0.9 * sheet) continue;
    const inside = [...grid.querySelectorAll(':scope > *, :scope > * > *')];
    if (!inside.some((element) => getComputedStyle(element).position === 'absolute')) continue;
    inOnePiece(grid);
  }
}

/** What is done in the page, in this order, so that sheets break between blocks; `sheet` is their height in CSS pixels. */
export const sheetSteps: readonly ((sheet: number) => void)[] = [
  fitCover,
  keepLowBlocks,
  keepHeadingsAndDrawings,
  keepPositioned,
];

/**
 * A cover that its words make taller than the sheet has them smaller; where they are very many, the
 * landscape rises behind them.
 */
function fitCover(sheet: number): void {
  const text = document.querySelector('h1')?.parentElement;
  const cover = text?.parentElement;
  if (!text || !cover || cover.getBoundingClientRect().height <= sheet) return;
  const clear = parseFloat(getComputedStyle(text).paddingBottom);
  const share = Math.max(0.6, (sheet - clear) / (text.getBoundingClientRect().height - clear));
  const column = document.createElement('div');
  column.style.cssText = `container-type:inline-size;width:${100 * share}%`;
  text.replaceWith(column);
  column.append(text);
  text.style.paddingBottom = `${clear}px`;
  if (text.getBoundingClientRect().height > sheet) text.style.paddingBottom = '0';
  cover.style.cssText += `;height:${Math.floor(sheet)}px;min-height:0;break-inside:avoid`;
}
