// Ids of shadow trees, which are their own only there, as ids of one document.

/** Names the ids of a copy in the order in which they are met: the same page gives the same bytes. */
export class Ids {
  private readonly trees = new Map<Node, Map<string, string>>();
  private readonly referred = new Set<string>();
  private count = 0;

  /** What an id is called in the copy: each shadow tree has ids of its own, often the same ones. */
  of(element: Element, id = element.id): string {
    const tree = element.getRootNode();
    const names = this.trees.get(tree) ?? new Map<string, string>();
    this.trees.set(tree, names);
    const name = names.get(id) ?? `i${this.count++}`;
    names.set(id, name);
    return name;
  }

  /** The same, for what refers to it. */
  referredBy(element: Element, id: string): string {
    const name = this.of(element, id);
    this.referred.add(name);
    return name;
  }

  /** Takes the ids away that nothing refers to. */
  dropUnreferred(root: Element): void {
    for (const element of [root, ...root.querySelectorAll('[id]')])
      if (!this.referred.has(element.id)) element.removeAttribute('id');
  }
}
