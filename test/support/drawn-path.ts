/** A path as a browser draws it. It is put on the page: only there it knows what lies inside of it. */
export function drawnPath(d: string): SVGPathElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  svg.append(path);
  document.body.append(svg);
  onPage.push(svg);
  return path;
}

const onPage: Element[] = [];

afterEach(() => {
  for (const svg of onPage.splice(0)) svg.remove();
});
