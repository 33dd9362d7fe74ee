/** The lines in which the words inside an element are set. */
export function linesOf(element: Element): string[] {
  const lines: string[] = [];
  let bottom = -Infinity;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let i = 0; i < (node.nodeValue ?? '').length; i++) {
      const range = document.createRange();
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      if (box.top > bottom - 2) lines.push('');
      bottom = Math.max(bottom, box.bottom);
      lines.push((lines.pop() ?? '') + (node.nodeValue ?? '').charAt(i));
    }
  }
  return lines;
}
