/**
 * Fills each empty `<g class="spotlight">` of a figure with the outlines of the shapes that are lit beside it. Lit never
 * writes into one.
 */
export function drawSpotlights(figure: Element): void {
  for (const spotlight of figure.querySelectorAll('.spotlight')) {
    const lit = spotlight.parentElement?.querySelectorAll('path[data-lit="on"]') ?? [];
    spotlight.replaceChildren(...[...lit].map(outline));
  }
}

/** A bare copy of a shape: where it lies, not how it looks. */
function outline(shape: Element): Element {
  const copy = shape.cloneNode() as Element;
  for (const {name} of [...copy.attributes])
    if (name !== 'd' && name !== 'transform') copy.removeAttribute(name);
  return copy;
}
