// Every figure of the page and its place in the source, as buttons that lead from one to the other.
import type {Examination, Finding, ShownFigure, TextRange} from '../check/index.js';
import {boxesAt, mergedBoxes} from '../markup/drawn-place.js';
import type {LocatedHtml} from '../markup/write-html.js';
import {lineNumbers} from '../text/line-numbers.js';
import {addNote, noteOf, quote, sentenceAround, type Note} from './note.js';
import {SourcePane, setCurrent, type SourceFigure} from './source-pane.js';
import {wordsFor, type ProofWords} from './words.js';

/** What may lay the page out again: the window's size, and the source opened or closed. */
const layoutEvents = ['resize', 'toggle', 'load'];

/** Pixels around a figure that its button reaches. */
const margin = 3;

const linked = new WeakMap<Element, Links>();

/** Links the figures of a report with its source, which is shown beside it. */
export function linkFigures(report: Element, page: LocatedHtml, source: string, found: Examination): void {
  linked.set(report, new Links(report, page, source, found));
}

/** Takes the links and the source away. */
export function unlinkFigures(report: Element): void {
  linked.get(report)?.remove();
  linked.delete(report);
}

/** A figure of the page: its button over it, and the figure of the source it leads to. */
interface Link {
  shown: ShownFigure;
  button: HTMLButtonElement;
  place?: SourceFigure;
}

class Links {
  private readonly words: ProofWords;
  private readonly layer: HTMLElement;
  private readonly links: Link[];
  private readonly pane: SourcePane;
  /** The figure of the page that led to the source last: the source leads back to it first. */
  private cameFrom?: Link;
  private readonly changed = (): void => this.standSoon();

  constructor(
    private readonly report: Element,
    private readonly page: LocatedHtml,
    private readonly source: string,
    {shown, findings, summary}: Examination,
  ) {
    const {ownerDocument: document} = report;
    this.words = wordsFor(report);
    const {words} = this;
    const lineAt = lineNumbers(source);
    const places = sourceFigures(shown, findings, source);
    this.layer = document.createElement('nav');
    this.layer.className = 'wr-proof-figures';
    this.layer.setAttribute('aria-label', words.figures);
    this.links = shown.map((figure) => {
      const range = rangeOf(figure, findings);
      const place = range && places.find((each) => overlap(each, range));
      return this.link(figure, findings[figure.finding ?? -1], place, lineAt);
    });
    for (const {place} of this.links) if (place) place.count++;
    this.pane = new SourcePane(document, source, places, {
      title: words.source(summary.figures, summary.errors, summary.warnings),
      help: words.help,
      nameOf: (place) => words.toPage(source.slice(place.at, place.at + place.length), place.count),
      choose: (place) => this.toPage(place),
      point: (place) => this.light(place),
    });
    this.layer.append(...this.links.map(({button}) => button));
    document.body.append(this.layer);
    // An observer of the report's size would hear of what its elements change while they look at their own.
    for (const event of layoutEvents) window.addEventListener(event, this.changed, true);
    this.stand();
  }

  remove(): void {
    for (const event of layoutEvents) window.removeEventListener(event, this.changed, true);
    this.layer.remove();
    this.pane.remove();
  }

  private link(
    shown: ShownFigure,
    finding: Finding | undefined,
    place: SourceFigure | undefined,
    lineAt: (at: number) => number,
  ): Link {
    const {words, source, report} = this;
    const {ownerDocument: document} = report;
    const {text, label} = shown;
    const button = document.createElement('button');
    button.type = 'button';
    const line = place && lineAt(place.at);
    button.setAttribute(
      'aria-label',
      line === undefined ? words.notFound(text, label) : words.toSource(text, label, line),
    );
    const plain: Note = {kind: 'match', message: line === undefined ? '' : words.line(line)};
    if (shown.source) plain.quote = quote(shown.source, source, document);
    addNote(button, finding ? noteOf(finding, source, document) : plain);
    const link: Link = {shown, button, ...(place && {place})};
    if (place) {
      button.addEventListener('click', () => {
        this.cameFrom = link;
        this.pane.goTo(place);
      });
      for (const event of ['pointerenter', 'focus'])
        button.addEventListener(event, () => {
          this.light(place);
          this.pane.light(place);
        });
    }
    return link;
  }

  /** Places the buttons once the elements have drawn themselves at their new size. */
  private standSoon(frames = 3): void {
    requestAnimationFrame(() => (frames > 1 ? this.standSoon(frames - 1) : this.stand()));
  }

  /** Puts the buttons over their figures. */
  private stand(): void {
    const {layer, report, page} = this;
    const origin = layer.getBoundingClientRect();
    const {clientWidth} = report.ownerDocument.documentElement;
    const boxes = this.links.map(({shown}) => mergedBoxes(boxesAt(page, shown.page, report))[0]);
    this.links.forEach(({button}, index) => {
      const box = boxes[index];
      button.hidden = !box;
      if (!box) return;
      const left = Math.max(0, box.left - margin);
      button.style.left = `${left - origin.left}px`;
      button.style.top = `${box.top - origin.top - margin}px`;
      button.style.width = `${Math.min(clientWidth, box.right + margin) - left}px`;
      button.style.height = `${box.height + 2 * margin}px`;
    });
  }

  /** Goes to the figure of the page that has a place in the source, to the one it came from first, then to the next. */
  private toPage(place: SourceFigure): void {
    const all = this.links.filter((link) => link.place === place && !link.button.hidden);
    const last = all.findIndex(({button}) => button.hasAttribute('aria-current'));
    const back = this.cameFrom && all.includes(this.cameFrom) ? this.cameFrom : undefined;
    const next = (back ?? all[(last + 1) % all.length])?.button;
    if (!next) return;
    this.cameFrom = undefined;
    this.light(place);
    for (const {button} of all) setCurrent(button, button === next);
    next.scrollIntoView({block: 'center'});
    next.focus({preventScroll: true});
  }

  /** Shows which figures of the page have a place in the source. */
  private light(place: SourceFigure): void {
    for (const link of this.links) {
      link.button.classList.toggle('lit', link.place === place);
      if (link.place !== place) setCurrent(link.button, false);
    }
  }
}

/** The stretch of the source that a figure leads to: the one it was compared with, or what is nearest to it. */
function rangeOf({source, finding}: ShownFigure, findings: readonly Finding[]): TextRange | undefined {
  const found = findings[finding ?? -1];
  const place = source ?? found?.source;
  if (place) return {at: place.at, length: place.length};
  return found?.nearest && {at: found.nearest.at, length: found.nearest.text.length};
}

/** What figures of the page lead to, in the order of the source; no two overlap. */
function sourceFigures(
  shown: readonly ShownFigure[],
  findings: readonly Finding[],
  source: string,
): SourceFigure[] {
  const all = shown
    .flatMap((figure) => {
      const range = rangeOf(figure, findings);
      return range ? [{...range, sentence: sentenceAround(range, source), count: 0}] : [];
    })
    .sort((a, b) => a.at - b.at || b.length - a.length);
  let end = -1;
  return all.filter((each) => {
    if (each.at < end) return false;
    end = each.at + each.length;
    return true;
  });
}

const overlap = (a: TextRange, b: TextRange): boolean => a.at < b.at + b.length && b.at < a.at + a.length;
