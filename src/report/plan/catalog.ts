// The ids that a plan may use: what the report has, numbered in its order.
import {shorten} from '../../text/shorten.js';
import {rateFigures} from '../brief/choose.js';
import type {Fact} from '../brief/fact.js';
import {FactReader} from '../brief/facts.js';
import type {Act, Form} from '../brief/forms.js';
import type {Rated} from '../brief/salience.js';
import {headingsOf} from '../brief/statements.js';
import {storyboardOf} from '../brief/storyboard.js';
import type {Detail} from '../detail.js';
import {digestReport} from '../digest.js';
import type {Block, Part, Report, Section, Statement, Text} from '../model.js';

/** A block of the report as its text has it. */
export interface CatalogBlock {
  block: Block;
  /** Whether it stands outside a section, where a paragraph is set as an opening one. */
  isLoose: boolean;
}

/** A part of the report with the ids of what is in it. */
export interface CatalogPart {
  part: Part;
  blocks: string[];
  sections: {section: Section; blocks: string[]}[];
  closing: string[];
}

/** Everything that an id may stand for; each map in the order of the report. */
export interface Catalog {
  report: Report;
  detail: Detail;
  headings: Map<string, Text & {level: number; section?: Section}>;
  sentences: Map<string, Statement>;
  figures: Map<string, Rated>;
  blocks: Map<string, CatalogBlock>;
  parts: CatalogPart[];
  /** Of a brief: its acts and their forms. */
  acts: Map<string, Act>;
  forms: Map<string, Form>;
  facts: FactReader;
}

const numbered = <Item>(letter: string, items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item, i) => [`${letter}${i + 1}`, item]));

/** Numbers what a report has. @param figures how many a brief shows */
export function catalogOf(report: Report, detail: Detail, figures: number | undefined): Catalog {
  const acts = detail === 'brief' ? storyboardOf(report, figures).acts : [];
  const sections = report.parts.flatMap((part) => part.sections);
  const headings = headingsOf(report.parts).map((heading) => {
    const section = sections.find((each) => each.heading.at === heading.at);
    return {...heading, ...(section && {section, text: section.heading.text})};
  });
  const {blocks, parts} = blocksOf(detail === 'digest' ? digestReport(report).report : report);
  return {
    report,
    detail,
    headings: numbered('h', headings),
    sentences: numbered(
      's',
      report.statements.filter(({role}) => role !== 'heading'),
    ),
    figures: numbered('f', rateFigures(report)),
    blocks,
    parts,
    acts: numbered('a', acts),
    forms: numbered(
      'd',
      acts.flatMap((act) => act.forms),
    ),
    facts: new FactReader(report),
  };
}

function blocksOf({parts}: Report): Pick<Catalog, 'blocks' | 'parts'> {
  const blocks = new Map<string, CatalogBlock>();
  const add = (block: Block, isLoose: boolean): string => {
    const id = `b${blocks.size + 1}`;
    blocks.set(id, {block, isLoose});
    return id;
  };
  const all = parts.map((part): CatalogPart => ({
    part,
    blocks: [
      ...part.ledes.map((sentences) => add({kind: 'lede', sentences}, true)),
      ...part.blocks.map((block) => add(block, true)),
    ],
    sections: part.sections.map((section) => ({
      section,
      blocks: section.blocks.map((block) => add(block, false)),
    })),
    closing: part.closing.map((block) => add(block, true)),
  }));
  return {blocks, parts: all};
}

/** The facts of some figures alone, in the order of their ids; each figure that could be read is in one of them. */
export function factsOf({figures, facts}: Catalog, ids: readonly string[]): Fact[] {
  const wanted = ids.map((id) => figures.get(id)!);
  const all = [...figures.values()];
  for (const figure of all) figure.chosen = wanted.includes(figure);
  const place = (fact: Fact): number => Math.min(...fact.figures.map((figure) => wanted.indexOf(figure)));
  return facts.read(all, false).sort((a, b) => place(a) - place(b));
}

/** The beginning of the words of something that is made of texts. */
export const excerptOf = (node: unknown, length: number): string =>
  shorten(
    textsOf(node)
      .map(({text}) => text)
      .join(''),
    length,
  );

/** Every text inside a part of a report, outermost alone. */
export function textsOf(node: unknown): Text[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  const {text, at} = node as Partial<Text>;
  if (typeof text === 'string' && typeof at === 'number') return [node as Text];
  return Object.values(node).flatMap(textsOf);
}
