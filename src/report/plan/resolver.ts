// What the ids of a plan stand for, as elements; what they do not stand for, as issues.
import {headingOf} from '../brief/compose-brief.js';
import {composeForm} from '../brief/compose-forms.js';
import type {ActName, Form} from '../brief/forms.js';
import {composeBlock} from '../compose-blocks.js';
import {composeLoose} from '../compose-parts.js';
import {emphasisOf, type Emphasis} from '../emphasis.js';
import type {Fact} from '../brief/fact.js';
import type {Node} from '../html.js';
import type {Figure} from '../model.js';
import {factsOf, type Catalog} from './catalog.js';
import {figureRules, sentenceRules} from './compose-forms.js';
import {areStages, chiefOf} from './drawn-facts.js';
import {kindOf, say} from './messages.js';
import {OwnHeadings} from './own-headings.js';
import {figureForms, type FigureForm, type PlanBlock, type PlanIssue, type SentenceForm} from './plan.js';

/** A heading of a planned page; `mark` is the numeral that the report gives it. */
export interface PlannedName extends ActName {
  mark?: string;
}

interface Piece {
  nodes: Node[];
  kind?: Form['kind'];
}

/** What is written as an id, with its letter. */
const idPattern = /^([a-z])0*(\d{1,6})$/;
const nothing: Piece = {nodes: []};

export class Resolver {
  readonly issues: PlanIssue[] = [];
  /** Of all forms drawn so far. */
  readonly kinds: Form['kind'][] = [];
  private readonly maps: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  /** Where an id stands in the plan. */
  private readonly used = new Map<string, string>();
  private own?: OwnHeadings;
  private emphasis?: Emphasis;

  constructor(private readonly catalog: Catalog) {
    const {headings: h, sentences: s, figures: f, blocks: b, acts: a, forms: d} = catalog;
    this.maps = new Map<string, ReadonlyMap<string, unknown>>(Object.entries({h, s, f, b, a, d}));
  }

  /** Whether no id of the plan is one of something to draw. */
  get isEmpty(): boolean {
    return this.used.size === 0 && this.issues.length === 0;
  }

  heading(written: string | undefined, path: string): PlannedName | undefined {
    if (written === undefined) return undefined;
    const [, letter] = idPattern.exec(written) ?? [];
    if (letter === undefined || !this.maps.has(letter)) return this.ownHeading(written, path);
    if (!this.has(written, path)) return undefined;
    const {headings, acts, forms} = this.catalog;
    if (letter === 'a') return acts.get(written)!.name;
    if (letter === 'd') return headingOf(forms.get(written)!);
    const heading = headings.get(written);
    if (!heading) return void this.fault(path, say.notAHeading(written, kindOf(letter)));
    return {text: heading.text, own: false, mark: heading.section?.mark};
  }

  private ownHeading(text: string, path: string): PlannedName | undefined {
    this.own ??= new OwnHeadings(this.catalog.report);
    const fault = this.own.fault(text);
    if (fault !== undefined) return void this.fault(path, fault);
    return {text: text.trim(), own: true};
  }

  /** @param isLoose whether it stands outside a section */
  block(block: PlanBlock, path: string, isLoose: boolean): Piece {
    const piece = typeof block === 'string' ? this.whole(block, path, isLoose) : this.form(block, path);
    if (piece.kind) this.kinds.push(piece.kind);
    return piece;
  }

  /** A block of the report or of the draft, as it is. */
  private whole(id: string, path: string, isLoose: boolean): Piece {
    if (!this.has(id, path, 'bd') || !this.isFirst(id, path)) return nothing;
    const {report, blocks, forms, detail} = this.catalog;
    const form = forms.get(id);
    if (form) return {nodes: composeForm(form), kind: form.kind};
    const found = blocks.get(id);
    if (!found) {
      this.fault(path, say.blockAlone(id));
      return nothing;
    }
    const compose = isLoose ? composeLoose : composeBlock;
    this.emphasis ??= emphasisOf(report);
    return {nodes: compose(found.block, {digest: detail === 'digest', emphasis: this.emphasis})};
  }

  private form({form, items}: Exclude<PlanBlock, string>, path: string): Piece {
    const isOfFigures = (figureForms as readonly string[]).includes(form);
    const {least, most} = isOfFigures
      ? figureRules[form as FigureForm]
      : {...sentenceRules[form as SentenceForm], least: 1};
    const before = this.issues.length;
    if (items.length === 0) this.fault(`${path}.items`, say.noItems);
    else if (items.length < least) this.fault(`${path}.items`, say.fewer(form, least, items.length));
    items.forEach((id, i) =>
      this.item(id, items.indexOf(id) < i, `${path}.items[${i}]`, {form, isOfFigures}),
    );
    if (this.issues.length > before) return nothing;
    if (isOfFigures) return this.figures(form as FigureForm, items, path);
    if (items.length > most) this.fault(`${path}.items`, say.more(form, most, items.length));
    return this.sentences(form as SentenceForm, items, path);
  }

  private item(
    id: string,
    isTwice: boolean,
    path: string,
    {form, isOfFigures}: {form: string; isOfFigures: boolean},
  ): void {
    if (isTwice) return this.fault(path, say.twice(id));
    const wanted = isOfFigures ? 'f' : 's';
    if (!this.has(id, path, wanted)) return;
    if (id[0] === wanted) return void this.isFirst(id, path);
    if (id[0] === 'b' || id[0] === 'd') return this.fault(path, say.blockInForm(id));
    const hint = id[0] === 'f' ? say.inSentence(this.sentenceOf(id)) : '';
    this.fault(path, say.wrongKind(id, kindOf(id[0]!), form, kindOf(wanted), wanted, hint));
  }

  /** Whether an id stands nowhere before in the plan. */
  private isFirst(id: string, path: string): boolean {
    const before = this.used.get(id);
    if (before !== undefined) this.fault(path, say.usedBefore(id, before));
    else this.used.set(id, path);
    return before === undefined;
  }

  private figures(form: FigureForm, items: readonly string[], path: string): Piece {
    const {least, most, staged, drawn, kind, nodes} = figureRules[form];
    const before = this.issues.length;
    const read = factsOf(this.catalog, items);
    const facts = drawn(
      read,
      items.map((id) => this.catalog.figures.get(id)!),
    );
    if (facts.length > most) this.fault(`${path}.items`, say.more(form, most, facts.length));
    items.forEach((id, i) => {
      const fault = this.figureFault(form, id, {items, read, facts});
      if (fault !== undefined) this.fault(`${path}.items[${i}]`, fault);
    });
    if (this.issues.length > before) return nothing;
    const units = staged ? [...new Set(facts.map(({tile}) => tile!.figure!.quantity?.unit ?? ''))] : [];
    if (facts.length < least) this.fault(`${path}.items`, say.fewerDrawn(form, least, facts.length));
    else if (units.length > 1) this.fault(`${path}.items`, say.unitsDiffer(form, units));
    else if (staged && !areStages(facts)) this.fault(`${path}.items`, say.noStages(form));
    return this.issues.length > before ? nothing : {nodes: nodes(facts), kind};
  }

  /** Why a form does not show a figure with its own value. */
  private figureFault(
    form: FigureForm,
    id: string,
    {items, read, facts}: {items: readonly string[]; read: readonly Fact[]; facts: readonly Fact[]},
  ): string | undefined {
    const {fits, why, shows} = figureRules[form];
    const figure = this.catalog.figures.get(id)!;
    const sentence = this.sentenceOf(id);
    if (!read.some((fact) => fact.figures.includes(figure)))
      return say.unsaid(id, this.besides(id, items), sentence);
    const fact = facts.find((each) => each.figures.includes(figure));
    if (fact && why && !fits(fact)) return say.unfit(id, form, say.whyUnfit[why]);
    const chief = form !== 'lines' && fact && !chiefOf(fact) && this.idAt(fact.tile!.figure!);
    if (chief) return say.needsChief(id, chief, form, sentence);
    return fact && shows(fact, figure) ? undefined : say.lost(id, form, sentence);
  }

  /** The id of the figure that a tile is of. */
  private idAt({at, length}: Pick<Figure, 'at' | 'length'>): string | undefined {
    return [...this.catalog.figures].find(([, each]) => each.at >= at && each.at < at + length)?.[0];
  }

  private sentences(form: SentenceForm, items: readonly string[], path: string): Piece {
    const {longest, kind, nodes} = sentenceRules[form];
    const sentences = items.map((id) => this.catalog.sentences.get(id)!);
    sentences.forEach(({text}, i) => {
      if (text.length > longest)
        this.fault(`${path}.items[${i}]`, say.tooLong(items[i]!, form, text.length, longest));
    });
    return {nodes: nodes(sentences), kind};
  }

  /** The id of the sentence that a figure stands in. */
  private sentenceOf(id: string): string {
    const {figures, sentences} = this.catalog;
    const {at} = figures.get(id)!;
    const found = [...sentences].find(([, each]) => at >= each.at && at < each.at + each.length);
    return found?.[0] ?? 's…';
  }

  /** The other figures of its sentence. */
  private besides(id: string, items: readonly string[]): string[] {
    const {figures} = this.catalog;
    const {statement} = figures.get(id)!;
    return [...figures].flatMap(([other, figure]) =>
      figure.statement === statement && !items.includes(other) ? [other] : [],
    );
  }

  /** Whether there is such an id. @param meant the letters that may have been meant */
  private has(id: string, path: string, meant = 'hsfbad'): boolean {
    const letter = idPattern.exec(id)?.[1] ?? '';
    if (this.maps.get(letter)?.has(id)) return true;
    const wanted = this.maps.has(letter) ? letter : meant[0]!;
    const known = [...this.maps.get(wanted)!.keys()];
    const near = this.meant(id, known);
    if (known.length === 0) this.fault(path, say.noneOfKind(shown(id), kindOf(wanted)));
    else {
      const range = known.length === 1 ? known[0]! : say.range(known[0]!, known.at(-1)!);
      this.fault(path, say.unknownId(shown(id), kindOf(wanted), range, near));
    }
    return false;
  }

  /** F3, [f3], "f03" and 3 for f3. */
  private meant(id: string, known: readonly string[]): string | undefined {
    const [, letter = '', number = ''] = /([a-z]?)[^a-z\d]*0*(\d+)/i.exec(id) ?? [];
    const plain = (letter.toLowerCase() || known[0]?.[0] || '') + number;
    const all = [...this.maps.values()].flatMap((map) => [...map.keys()]);
    if (plain !== id && all.includes(plain)) return plain;
    return undefined;
  }

  private fault(path: string, message: string): void {
    this.issues.push({path, message});
  }
}

/** What a message repeats of an id that somebody wrote. */
const shown = (id: string): string => (id.length > 20 ? `${id.slice(0, 20)}…` : id);
