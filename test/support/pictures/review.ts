// The page on which changed pictures are looked at: before, now and what differs, side by side.

export interface Finding {
  name: string;
  pixels: number;
  /** Around all pixels that differ; a picture without one is new. */
  box?: {left: number; top: number; right: number; bottom: number};
}

/** One line about a finding. */
export function toldShortly({name, pixels, box}: Finding): string {
  if (!box) return `${name}: new, not accepted yet`;
  const {left, top, right, bottom} = box;
  return `${name}: ${pixels} pixels differ, within ${right - left}×${bottom - top} at ${left},${top}`;
}

/** Names hold letters, digits, dots and hyphens alone. */
export function reviewPage(findings: readonly Finding[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${findings.length} pictures to look at</title>
<style>
body { margin: 24px; font: 15px/1.5 system-ui, sans-serif; color: #222; background: #f4f4f4 }
section { margin-block: 32px; border-top: 1px solid #bbb }
div { display: flex; gap: 16px; align-items: start; overflow-x: auto }
figure { margin: 0; flex: none; position: relative }
img { display: block; border: 1px solid #ccc; background: #fff }
figcaption { font-size: 13px; color: #555 }
/* Under the pointer the picture of before lies on the one of now: what moved, jumps. */
.over { position: absolute; inset: 0 auto auto 0; opacity: 0 }
figure:hover > .over { opacity: 1 }
code { background: #e4e4e4; padding: 2px 6px; user-select: all }
</style>
<h1>${findings.length} pictures to look at</h1>
<p>Accept them all: <code>npm run pictures -- --accept</code>. The pointer on “now” shows what was there before.</p>
${findings.map(shown).join('\n')}
</html>
`;
}

function shown(finding: Finding): string {
  const {name, box} = finding;
  const story = name.split('.')[0]!;
  const image = (kind: string, css = ''): string =>
    `<img src="${name}.${kind}.png" alt="${kind}" loading="lazy"${css}>`;
  const figure = (kind: string, inside = image(kind)): string =>
    `<figure>${inside}<figcaption>${kind}</figcaption></figure>`;
  const pictures = box
    ? figure('before') + figure('now', image('now') + image('before', ' class="over"')) + figure('difference')
    : figure('now');
  return `<section id="${name}">
<h2>${name}</h2>
<p>${toldShortly(finding)}. Accept: <code>npm run pictures -- --accept ${story}</code></p>
<div>${pictures}</div>
</section>`;
}
