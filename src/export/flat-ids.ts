// Ids of shadow trees, which are their own only there, as ids of one document.
const trees = new WeakMap<Node, number>();
let treeCount = 0;

/** An id that is its own in the whole copy: each shadow tree has ids of its own, often the same ones. */
export function idFor(element: Element): string {
  return idIn(element, element.id);
}

export function idIn(element: Element, id: string): string {
  const tree = element.getRootNode();
  if (!trees.has(tree)) trees.set(tree, treeCount++);
  return `${id}-${trees.get(tree)}`;
}

/** Numbers the ids that something refers to, in order, and drops the others: the same page gives the same bytes. */
export function shareIds(root: HTMLElement): void {
  const all = [root, ...root.querySelectorAll('*')];
  const used = new Set<string>();
  const reference = /url\(#([^)]*)\)|^#(.*)$/g;
  for (const element of all) {
    for (const {name, value} of element.attributes) {
      if (/^aria-(labelledby|describedby|details)$/.test(name))
        value.split(' ').forEach((id) => used.add(id));
      for (const match of value.matchAll(reference)) used.add((match[1] ?? match[2])!);
    }
  }
  const numbers = new Map<string, string>();
  for (const element of all) {
    if (!element.id) continue;
    if (!used.has(element.id)) element.removeAttribute('id');
    else if (!numbers.has(element.id)) numbers.set(element.id, `i${numbers.size}`);
  }
  const renamed = (id: string) => numbers.get(id) ?? id;
  for (const element of all) {
    for (const {name, value} of [...element.attributes]) {
      let next = value;
      if (name === 'id') next = renamed(value);
      else if (/^aria-(labelledby|describedby|details)$/.test(name))
        next = value.split(' ').map(renamed).join(' ');
      else if (name === 'href' && value.startsWith('#')) next = `#${renamed(value.slice(1))}`;
      else if (value.includes('url(#'))
        next = value.replace(/url\(#([^)]*)\)/g, (_, id: string) => `url(#${renamed(id)})`);
      if (next !== value) element.setAttribute(name, next);
    }
  }
}
