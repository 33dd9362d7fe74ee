import type {Ids} from './flat-ids.js';
import type {Resources} from './resources.js';
import type {StyleEntry} from './styles.js';

/** One class for all elements to which the same rules apply, so that an element needs only one. */
export class Classes {
  private readonly nameOf = new Map<Element, string>();
  private readonly entries: readonly StyleEntry[];

  constructor(entries: readonly StyleEntry[], isExported: (element: Element) => boolean) {
    this.entries = entries;
    const rules = new Map<Element, number[]>();
    entries.forEach(({elements}, i) => {
      for (const element of new Set(elements)) {
        if (!isExported(element)) continue;
        const list = rules.get(element);
        if (list) list.push(i);
        else rules.set(element, [i]);
      }
    });
    const names = new Map<string, string>();
    for (const [element, list] of rules) {
      const key = list.join();
      const name = names.get(key) ?? className(names.size);
      names.set(key, name);
      this.nameOf.set(element, name);
    }
  }

  of(element: Element): string | undefined {
    return this.nameOf.get(element);
  }

  /** The sheet, with its resources inside, rules under one condition together where they follow each other. */
  css(absent: ReadonlySet<Element>, resources: Resources, ids: Ids): string {
    let css = '';
    let open: readonly string[] = [];
    for (const {css: declarations, base, conditions, pseudo, elements} of this.entries) {
      const names = new Set(elements.filter((e) => !absent.has(e)).flatMap((e) => this.nameOf.get(e) ?? []));
      if (names.size === 0) continue;
      if (conditions.join() !== open.join()) {
        css += '}'.repeat(open.length) + conditions.map((condition) => `${condition}{`).join('');
        open = conditions;
      }
      // Our own sheets, which several trees adopt, refer to nothing.
      const idOf = (id: string) => ids.referredBy(elements[0]!, id);
      const selector = [...names].map((name) => `.${name}${pseudo}`).join();
      css += `${selector}{${resources.inStyles(declarations, base, idOf)}}`;
    }
    return css + '}'.repeat(open.length);
  }
}

/** `a`, `b`, … `z`, `a0`, `a1`, …: short, and never the start of a number. */
function className(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letter + (Math.floor(index / 26) - 1).toString(36);
}
