// What an element of the page says, without what its author hid.
import {joinText} from '../../../text/join-text.js';
import {foldSource, foldSpaces} from '../../../text/white-space.js';
import {changeInWords} from '../../../text/signed-change.js';
import {shownChildren, visibilityWithin, type Visibility} from '../../../markup/visible-text.js';
import {hasBlocks, isBlock, isWordless} from '../../wechat-markup.js';
import type {ColorRole} from '../../../themes/tokens.js';
import {subjects} from '../../../themes/tokens.js';
import type {Run} from '../model.js';

/** A figure with its words. */
export interface Tile {
  label: Run[];
  /** As written; '' for a line of words. */
  value: string;
  unit: string;
  /** Words below: change, note, what was reached, each for itself. */
  notes: Run[][];
  actual: Run[];
  isHero: boolean;
  subject: ColorRole;
}

/** Reads elements; how each is shown is asked for once. */
export class Reader {
  private readonly visibilities = new Map<Node, Visibility>();

  /** @param root what is read: what hides around it does not count */
  constructor(private readonly root: Element) {}

  /** What stands in an element and is shown, in part at least. */
  nodesIn(element: Element): Node[] {
    const shown = shownChildren(element, this.visibilityOf(element));
    for (const [child, visibility] of shown) this.visibilities.set(child, visibility);
    return shown.map(([child]) => child).filter((node) => !(node instanceof Element && isWordless(node)));
  }

  /** What stands in an element beside its table and its heading. */
  nodesBesideTable(element: Element): Node[] {
    return this.nodesIn(element).filter(
      (node) =>
        !(node instanceof Element) ||
        (node.localName !== 'table' &&
          !node.querySelector('table') &&
          node.getAttribute('slot') !== 'heading'),
    );
  }

  /** The elements that are shown themselves. */
  elementsIn(element: Element): Element[] {
    return this.nodesIn(element).filter(
      (node): node is Element => node instanceof Element && this.isShown(node),
    );
  }

  /** Whether an element is shown itself, and not only something inside it. */
  isShown(element: Element): boolean {
    return this.visibilityOf(element) === 'shown';
  }

  private visibilityOf(element: Element): Visibility {
    return this.visibilities.get(element) ?? visibilityWithin(this.root, element);
  }

  /** Children in one slot; '' is those in none. */
  slotted(element: Element, slot: string): Element[] {
    return this.elementsIn(element).filter((child) => (child.getAttribute('slot') ?? '') === slot);
  }

  /** The elements of some tags in an element and in what stands inside it, itself included. */
  find(element: Element, ...tags: string[]): Element[] {
    const inside = this.elementsIn(element).flatMap((child) => this.find(child, ...tags));
    return tags.includes(element.localName) ? [element, ...inside] : inside;
  }

  attribute(element: Element, name: string): string {
    return foldSpaces(element.getAttribute(name) ?? '');
  }

  /** The words of an element that stand in no slot and no block. */
  runs(element: Element): Run[] {
    return tidy(this.nodesIn(element).flatMap((node) => this.runsOf(node)));
  }

  /** The words of a node and of everything inside it, in one line. */
  allRuns(element: Element): Run[] {
    const inside = this.nodesIn(element).flatMap((node) =>
      node instanceof Element && (isBlock(node) || hasBlocks(node))
        ? [...this.allRuns(node), {text: ' '}]
        : this.runsOf(node, true),
    );
    return tidy([...this.figureRuns(element), ...inside]);
  }

  text(element: Element): string {
    return this.runs(element)
      .map(({text}) => text)
      .join('');
  }

  /** The title of an element, from its slot or its attribute. */
  heading(element: Element): string {
    const [slotted] = this.slotted(element, 'heading');
    return slotted
      ? foldSpaces(
          this.allRuns(slotted)
            .map(({text}) => text)
            .join(''),
        )
      : this.attribute(element, 'heading');
  }

  /** Value and unit of a tile or a tally as words, where they are not among its own. */
  private figureRuns(element: Element): Run[] {
    if (!/^wr-(?:metric-tile|tally)$/.test(element.localName) || !this.isShown(element)) return [];
    const written = this.attribute(element, 'value') + this.attribute(element, 'unit');
    if (!written || (element.localName === 'wr-tally' && this.text(element))) return [];
    const change = changeInWords(element.getAttribute('change') ?? '');
    return [{text: [written, change].filter(Boolean).join('，') + ' ', bold: true, color: 'brand'}];
  }

  runsOf(node: Node, slotted = false): Run[] {
    if (node.nodeType === Node.TEXT_NODE) return [{text: foldSource(node.nodeValue ?? '')}];
    if (!(node instanceof Element) || (node.hasAttribute('slot') && !slotted) || isBlock(node)) return [];
    if (node.localName === 'br') return [{text: '\n'}];
    if (node.localName === 'wbr') return [];
    const inside = this.nodesIn(node).flatMap((child) => this.runsOf(child));
    if (/^(b|em|mark)$/.test(node.localName))
      return inside.map((run) => ({color: 'brand' as const, ...run, bold: true}));
    if (/^(strong|cite|th|dt)$/.test(node.localName)) return inside.map((run) => ({...run, bold: true}));
    if (node.localName === 'sup' || node.localName === 'sub') {
      const script = node.localName;
      return inside.map((run) => ({...run, script}));
    }
    const link = node.localName === 'a' && linkOf(node as HTMLAnchorElement);
    if (link) return inside.map((run) => ({...run, link}));
    if (/^(?:s|del|strike)$/.test(node.localName)) return inside.map((run) => ({...run, struck: true}));
    return inside;
  }

  tile(element: Element): Tile {
    const notes = ['aside', 'note'].flatMap((slot) => this.slotted(element, slot));
    const change = changeInWords(element.getAttribute('change') ?? '');
    const changes = this.slotted(element, 'change').map((child) => this.allRuns(child));
    return {
      label: this.runs(element),
      value: element.hasAttribute('value') ? this.attribute(element, 'value') || '—' : '',
      unit: this.attribute(element, 'unit'),
      notes: [
        ...(change ? [[{text: change, bold: true} satisfies Run]] : []),
        ...changes,
        ...notes.map((child) => this.aside(child)),
      ].filter((runs) => runs.length > 0),
      actual: tidy(this.slotted(element, 'actual').flatMap((child) => this.allRuns(child))),
      isHero: element.getAttribute('size') === 'hero',
      subject: this.subject(element),
    };
  }

  /** What stands beside a figure: another one, behind its words; marks that only repeat a figure say nothing. */
  private aside(element: Element): Run[] {
    const {localName} = element;
    if (localName === 'wr-metric-tile')
      return tidy([...this.runs(element), {text: ' '}, ...this.figureRuns(element)]);
    return localName === 'wr-tally' && this.isOnlyMarks(element) ? [] : this.allRuns(element);
  }

  /** Whether a tally marks a figure that the words around it say. */
  isOnlyMarks(tally: Element): boolean {
    const parent = tally.parentElement;
    if (!parent || this.allRuns(tally).length > this.figureRuns(tally).length) return false;
    const around = this.elementsIn(parent).filter((child) => child !== tally);
    const words = [...this.runs(parent), ...around.flatMap((child) => this.allRuns(child))];
    const written = (element: Element) => this.attribute(element, 'value') + this.attribute(element, 'unit');
    const said = (written(parent) + joinText(words)).replace(/\s/g, '');
    return said.includes(this.attribute(tally, 'value')) || said.includes(written(tally));
  }

  subject(element: Element): ColorRole {
    const name = subjects.find((each) => each === element.getAttribute('subject'));
    return name ? `subject-${name}` : 'brand';
  }
}

/** Where a link leads that may stand in a file which is handed on: out of it, over an encrypted connection. */
const linkOf = ({href, protocol}: HTMLAnchorElement): string | undefined =>
  protocol === 'https:' ? href : undefined;

/** Without white space at either end, and without empty runs. */
export function tidy(runs: readonly Run[]): Run[] {
  const all = runs.filter(({text}) => text !== '').map((run) => ({...run}));
  while (all[0] && !(all[0].text = all[0].text.trimStart())) all.shift();
  while (all.at(-1) && !(all.at(-1)!.text = all.at(-1)!.text.trimEnd())) all.pop();
  return all;
}

/** Runs cut where they hold a line break. */
export function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([]);
      lines.at(-1)!.push({...run, text});
    });
  }
  return lines.map(tidy).filter((line) => line.length > 0);
}
