// The ways in which a page is changed, each done to the page and to the plain tree of what it should hold.
import {emulateMedia} from '@web/test-runner-commands';
import fc from 'fast-check';
import type {LitElement, PropertyDeclaration} from 'lit';
import {nextFrame, settled} from '../fixture.js';
import {piece, pieces} from './parts.js';
import {show, type Model, type Real, type Surroundings} from './world.js';

type Change = fc.AsyncCommand<Model, Real>;

/** A change that can always be made. */
const change = (words: string, run: (model: Model, real: Real) => unknown): Change => ({
  check: () => true,
  run: async (model, real) => void (await run(model, real)),
  toString: () => words,
});

/** One done to both trees by the same hands. */
const both = (words: string, hands: (report: Element) => unknown): Change =>
  change(words, (model, real) => {
    hands(model.report);
    hands(real.report);
  });

const inside = (report: Element): Element[] => [report, ...report.querySelectorAll('*')];
/** The element at `n`, counted round and round. The report is never taken where it must stay. */
const at = (report: Element, n: number): Element => inside(report)[n % inside(report).length]!;
const within = (report: Element, n: number): Element | undefined => {
  const all = inside(report).slice(1);
  return all[n % all.length];
};

/** The attributes of a tag, from its class; and those that any element may carry. */
export function attributesOf({localName}: Element): string[] {
  const made = customElements.get(localName) as unknown as
    {elementProperties?: Map<string, PropertyDeclaration>} | undefined;
  const own = [...(made?.elementProperties ?? [])]
    .filter(([, {attribute}]) => attribute !== false && !String(attribute).startsWith('data-'))
    .map(([name, {attribute}]) => (typeof attribute === 'string' ? attribute : name.toLowerCase()));
  return [...own, ...(['td', 'th'].includes(localName) ? ['colspan', 'rowspan'] : []), 'hidden', 'slot'];
}

/** What else an attribute or a text may be. */
export const words = ['', '短', '坚持以人民为中心推动高质量发展取得新的更大成效', 'GDP', '“大民生”'];
export const values: Record<string, string[]> = {
  value: ['7', '22', '390余万', '5%左右', '12345.67', '', '不详'],
  unit: ['', '件', '个百分点'],
  icon: ['study', 'heart', '', 'none-such'],
  name: ['study', 'heart', ''],
  size: ['hero', 'regular', 'compact'],
  state: ['done', 'doing', 'todo'],
  progress: ['0', '40', '100', ''],
  frame: ['shared', 'inline'],
  layout: ['stack', 'trio', 'lockup', 'scene'],
  ground: ['paper', 'band', 'deep'],
  number: ['1', '十二', ''],
  kind: ['line', 'column', 'bar', 'ring'],
  shape: ['blossom', 'ring'],
  mark: ['tick', 'square', 'document', 'book', 'dot'],
  filled: ['0', '3', '50'],
  columns: ['1', '3', '4'],
  theme: ['vermilion', 'jade', 'azure', ''],
  scene: ['mountains', 'ecology', 'village', 'peach-blossom', 'none', 'river', 'sprig', ''],
  total: ['', '100', '3000亿元'],
  slot: ['', '', 'note', 'heading', 'actual'],
  hidden: [''],
  colspan: ['2', '1'],
  rowspan: ['2', '1'],
};

const setAttribute = (report: Element, n: number, k: number, v: number): void => {
  const element = at(report, n);
  const names = attributesOf(element);
  const name = names[k % names.length]!;
  const choice = values[name] ?? words;
  element.setAttribute(name, choice[v % choice.length]!);
};

const n = fc.nat(9999);

const attributes: fc.Arbitrary<Change>[] = [
  fc
    .tuple(n, n, n)
    .map(([i, k, v]) => both(`set(${i},${k},${v})`, (report) => setAttribute(report, i, k, v))),
  fc.tuple(n, n).map(([i, k]) =>
    change(`unset(${i},${k})`, (model, real) => {
      const ours = at(model.report, i).getAttributeNames();
      if (ours.length === 0) return;
      for (const {report} of [model, real]) at(report, i).removeAttribute(ours[k % ours.length]!);
    }),
  ),
  // By a program: the property of the page, the attribute of the model.
  fc.tuple(n, n, n).map(([i, k, v]) =>
    change(`property(${i},${k},${v})`, async (model, real) => {
      const element = at(real.report, i);
      const {elementProperties} =
        (element.constructor as unknown as {elementProperties?: Map<string, unknown>}) ?? {};
      const names = attributesOf(element).filter((name) => elementProperties?.has(name));
      const name = names[k % names.length];
      if (!name) return;
      const choice = (values[name] ?? words).filter((value) => value !== '');
      const value = choice[v % choice.length]!;
      const number = (elementProperties!.get(name) as PropertyDeclaration).type === Number;
      (element as unknown as Record<string, unknown>)[name] = number ? Number(value) : value;
      await (element as Partial<LitElement>).updateComplete;
      // What equals the default is not written; both draw the same.
      at(model.report, i).setAttribute(name, value);
      if (!element.hasAttribute(name)) at(model.report, i).removeAttribute(name);
    }),
  ),
];

/** A copy of a piece for the document of `parent`; `foreign` is made by another window. */
const copyFor = (parent: Element, index: number): Element =>
  parent.ownerDocument.importNode(pieces[index]!, true);

const put = (target: Element, how: number, node: Element, report: Element): void => {
  if (target === report || how === 0) target.append(node);
  else if (how === 1) target.before(node);
  else target.after(node);
};

const children: fc.Arbitrary<Change>[] = [
  fc
    .tuple(n, piece, fc.nat(2))
    .map(([i, p, how]) =>
      both(`insert(${i},${pieces[p]!.localName} ${p},${how})`, (report) =>
        put(at(report, i), how, copyFor(report, p), report),
      ),
    ),
  // What fits there for certain: one more of what stands there.
  fc.tuple(n, fc.nat(2)).map(([i, how]) =>
    change(`double(${i},${how})`, (model, real) => {
      const source = within(model.report, i);
      if (!source) return;
      const copy = real.report.ownerDocument.importNode(source, true);
      put(within(real.report, i)!, 1 + (how % 2), copy, real.report);
      put(source, 1 + (how % 2), source.cloneNode(true) as Element, model.report);
    }),
  ),
  // Nodes that another window made keep the classes of that window.
  fc.tuple(n, piece, fc.nat(2)).map(([i, p, how]) =>
    change(`foreign(${i},${pieces[p]!.localName} ${p},${how})`, (model, real) => {
      put(at(model.report, i), how, copyFor(model.report, p), model.report);
      const made = real.frame.contentDocument!.importNode(pieces[p]!, true);
      put(at(real.report, i), how, made, real.report);
    }),
  ),
  n.map((i) => both(`remove(${i})`, (report) => within(report, i)?.remove())),
  fc.tuple(n, n, fc.nat(2)).map(([i, j, how]) =>
    both(`move(${i},${j},${how})`, (report) => {
      const [node, target] = [within(report, i), at(report, j)];
      if (node && !node.contains(target)) put(target, how, node, report);
    }),
  ),
  fc.tuple(n, fc.nat(4)).map(([i, w]) =>
    both(`words(${i},${w})`, (report) => {
      const text = [...at(report, i).childNodes].find(
        (node) => node.nodeType === 3 && node.nodeValue?.trim(),
      );
      if (text) text.nodeValue = words[w]!;
    }),
  ),
  n.map((i) =>
    change(`rewrite(${i})`, (model, real) => {
      const target = at(real.report, i);
      const copies = [...at(model.report, i).childNodes].map((node) =>
        target.ownerDocument.importNode(node, true),
      );
      target.replaceChildren(...copies);
    }),
  ),
];

/** Taken out and put back where it was, by way of `through`. */
const trip = (name: string, through: (node: Element, real: Real) => unknown): fc.Arbitrary<Change> =>
  fc.tuple(n, fc.boolean()).map(([i, whole]) =>
    change(`${name}(${whole ? 'report' : i})`, async (_, real) => {
      const node = whole ? real.report : at(real.report, i);
      const place = document.createComment('');
      node.before(place);
      await through(node, real);
      place.replaceWith(node);
    }),
  );

const trips = [
  trip('out', (node) => node.remove()),
  trip('outForAWhile', async (node) => {
    node.remove();
    await nextFrame();
  }),
  trip('template', (node) => document.createElement('template').content.append(node)),
  trip('frame', (node, {frame}) => frame.contentDocument!.body.append(node)),
  trip('frameForAWhile', async (node, {frame}) => {
    frame.contentDocument!.body.append(node);
    await settled(frame.contentDocument!.body);
  }),
];

const around = (name: string, next: Partial<Surroundings>): Change =>
  change(name, (model, real) => {
    Object.assign(model.around, next);
    show(real.container, model.around);
  });

const surroundings: fc.Arbitrary<Change>[] = [
  fc.constantFrom(320, 375, 414, 540, 768, 1080, 1440).map((width) => around(`width(${width})`, {width})),
  fc.constantFrom(0, 40).map((width) => around(`width(${width})`, {width})),
  fc.boolean().map((hidden) => around(hidden ? 'hide' : 'show', {hidden})),
  fc.constantFrom(1, 2, 4).map((zoom) => around(`zoom(${zoom})`, {zoom})),
  fc.constantFrom('vertical-rl', '', '').map((writing) => around(`writing(${writing})`, {writing})),
  fc.constantFrom('rtl', '', '').map((direction) => around(`direction(${direction})`, {direction})),
  fc.constant(
    change('print', async (_, real) => {
      window.dispatchEvent(new Event('beforeprint'));
      await emulateMedia({media: 'print'});
      await settled(real.container);
      await emulateMedia({media: 'screen'});
      // A change of the medium forgets it.
      await emulateMedia({reducedMotion: 'reduce'});
      window.dispatchEvent(new Event('afterprint'));
    }),
  ),
];

const waits: fc.Arbitrary<Change>[] = [
  fc.constant(change('microtask', () => Promise.resolve())),
  fc.constant(change('frame', () => nextFrame())),
  fc.constant(change('settled', (_, real) => settled(real.container))),
];

/** Whether the page may be changed by what is not its own: a test without `foreign` names one cause less. */
export const changes = (most: number) =>
  fc.commands([...attributes, ...children, ...children, ...trips, ...surroundings, ...waits], {
    maxCommands: most,
    size: 'max',
  });

export type {LitElement};
