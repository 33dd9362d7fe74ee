// What is measured inside the page. Each function is sent to it whole, so none may use anything but its arguments.

/** Asks for the letters of a text in both Chinese faces, so that no clock measures a font on its way. */
export async function loadLetters(text) {
  const sample = [...new Set(text)].join('');
  for (const face of ['Noto Sans SC Variable', 'Noto Serif SC Variable']) {
    for (const weight of [400, 700]) await document.fonts.load(`${weight} 16px "${face}"`, sample);
  }
  await document.fonts.ready;
}

/** Runs a script; milliseconds until it has run. */
export function evaluateScript(code) {
  const script = document.createElement('script');
  script.text = code;
  const start = performance.now();
  document.head.append(script);
  return performance.now() - start;
}

/**
 * Draws blocks one below the other into a fresh stage.
 *
 * @returns milliseconds until all are drawn and laid out (`drawn`), and until nothing moves any more (`still`)
 */
export async function drawBlocks(blocks, quiet) {
  const {contender} = globalThis;
  document.getElementById('stage')?.remove();
  const stage = document.createElement('main');
  stage.id = 'stage';
  const stages = blocks.map(() => document.createElement('div'));
  stage.append(...stages);
  document.body.append(stage);
  void stage.offsetHeight;

  const start = performance.now();
  await Promise.all(blocks.map((block, i) => contender.draw(stages[i], block)));
  void stage.offsetHeight;
  const drawn = performance.now() - start;

  const shape = () => `${stage.getBoundingClientRect().height} ${stage.getElementsByTagName('*').length}`;
  let [last, still] = [shape(), drawn];
  const end = performance.now() + quiet;
  while (performance.now() < end) {
    await new Promise((next) => setTimeout(next, 0));
    const now = shape();
    if (now !== last) [last, still] = [now, performance.now() - start];
  }
  return {drawn, still};
}

/** Takes away what `drawBlocks` drew. */
export function clearBlocks() {
  const stage = document.getElementById('stage');
  for (const each of stage.children) globalThis.contender.clear(each);
  stage.remove();
}

/** Elements below the stage, those in shadow roots too. */
export function countElements() {
  const count = (root) =>
    [...root.querySelectorAll('*')].reduce((sum, e) => sum + 1 + (e.shadowRoot ? count(e.shadowRoot) : 0), 0);
  return count(document.getElementById('stage'));
}

/** The smallest letters on the stage in CSS pixels as they stand on the screen, and the texts that are cut off. */
export function readLetters() {
  let smallest = Infinity;
  const clipped = [];
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (element.localName === 'style' || element.localName === 'title' || element.localName === 'desc')
        continue;
      const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim());
      for (const text of texts) inspect(element, text);
    }
  };
  const inspect = (element, text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter(({width, height}) => width > 1 && height > 1);
    if (!boxes.length) return;
    const limits = [];
    for (let e = element; e && e.id !== 'stage'; e = parentOf(e)) {
      const style = getComputedStyle(e);
      // Words for screen readers alone are not on the screen.
      if (style.clipPath.startsWith('inset') || style.visibility === 'hidden' || style.opacity === '0')
        return;
      const isFrame = e.localName === 'svg' && !e.ownerSVGElement;
      if (style.overflowX !== 'visible' || e.localName === 'foreignObject' || isFrame)
        limits.push(e.getBoundingClientRect());
    }
    limits.push(document.getElementById('stage').getBoundingClientRect());
    const svg = element.closest('svg');
    const scale = svg ? svg.getScreenCTM().a : 1;
    smallest = Math.min(smallest, parseFloat(getComputedStyle(element).fontSize) * scale);
    const isOut = boxes.some((box) =>
      limits.some(
        (l) =>
          box.left < l.left - 1 ||
          box.right > l.right + 1 ||
          box.bottom > l.bottom + box.height / 2 ||
          box.top < l.top - box.height / 2,
      ),
    );
    if (isOut) clipped.push(text.data.trim());
  };
  visit(document.getElementById('stage'));
  return {smallest, clipped};
}
