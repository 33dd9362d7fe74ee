import {shorten} from '../text/shorten.js';
import {readBody} from './body.js';
import {readGlossary} from './blocks/glossary.js';
import {readPyramid} from './blocks/pyramid.js';
import {isFormula} from './boilerplate.js';
import {readLines} from './lines.js';
import {say} from './messages.js';
import type {MarkedLine} from './line-markers.js';
import type {Block, Issue, Part, Report, Section, Text} from './model.js';
import {readOutline, type OutlineNode} from './outline.js';
import {readParagraph, sentencesOf} from './paragraph.js';
import {collect, combine, concat, mapParsed, parsed, type Parsed} from './parsed.js';
import {findAmbiguous, findDamage} from './paste.js';
import {cut, cutHeading, type Passage} from './passage.js';
import {isGlossary} from './promote.js';
import {nameShapes} from './shapes.js';
import {readStatements} from './brief/statements.js';

/** Opening paragraphs longer than this are not set as ledes one after the other: a part has at most so many. */
const mostLedes = 3;

/**
 * Reads a work report: its parts, sections and blocks, each text and figure with its place in the source. Never throws
 * on prose; what it could not place stays prose, and what an editor should know is in `issues`, in order of place.
 */
export function parseReport(text: string): {report: Report; issues: Issue[]} {
  const {lines, spoken, boilerplate} = readLines(text);
  const outline = readOutline(lines);
  const read = readParts(outline.opening, outline.nodes, outline.inParts);
  const parts = read.value;
  for (const part of parts) nameShapes(part, outline.title?.text);
  const report: Report = {
    ...(outline.kicker && {kicker: outline.kicker}),
    ...(outline.title && {title: outline.title}),
    subtitle: outline.subtitle,
    parts,
    credits: outline.credits,
    length: [...text].length,
    figures: read.figures,
    ...readStatements(spoken, {title: outline.title, subtitle: outline.subtitle, parts}),
    boilerplate,
  };
  const issues = [
    ...boilerplate.map(({at, length, text: words}): Issue => ({
      at,
      length,
      message: say.leftOut(shorten(words, 24), isFormula(words)),
    })),
    ...findDamage(text),
    ...findAmbiguous(text),
    ...read.issues,
  ];
  if (!text.trim()) issues.push({at: 0, length: 0, message: say.empty});
  else if (!outline.title) issues.push({at: 0, length: 0, message: say.noTitle});
  issues.sort((a, b) => a.at - b.at);
  return {report, issues};
}

function readParts(
  opening: readonly MarkedLine[],
  nodes: readonly OutlineNode[],
  inParts: boolean,
): Parsed<Part[]> {
  const lead = readLead(opening);
  if (!inParts) {
    const isTerms = ({heading}: OutlineNode): boolean => isGlossary(heading!.text);
    const part = makePart(
      undefined,
      lead,
      nodes.filter((node) => !isTerms(node)),
    );
    return mapParsed(part, (own) => [
      ...(own.ledes.length || own.blocks.length || own.sections.length ? [own] : []),
      ...nodes.filter(isTerms).map(glossaryPart),
    ]);
  }
  const parts = nodes.map((node): Parsed<Part> => {
    if (isGlossary(node.heading!.text)) return parsed(glossaryPart(node));
    const lead = readLead(node.body, node.projects);
    return makePart(node.heading, lead, node.children, node.after);
  });
  const opens = lead.value.ledes.length || lead.value.blocks.length;
  const opener = mapParsed(lead, (own): Part => ({...own, sections: [], closing: []}));
  return collect(opens ? [opener, ...parts] : parts);
}

/** Explanations of terms as a part of one list: each term with what it means. */
function glossaryPart(node: OutlineNode): Part {
  const list = readGlossary(node);
  return {
    glossary: true,
    heading: cutHeading(node.heading!),
    ledes: [],
    blocks: list ? [list] : [],
    sections: [],
    closing: [],
  };
}

interface Lead {
  ledes: Text[][];
  blocks: Block[];
}

/** The first paragraphs under a heading are ledes; from the first list, figure block or long run on they are blocks. */
function readLead(body: readonly MarkedLine[], underProjects = false): Parsed<Lead> {
  let count = 0;
  while (count < body.length && count < mostLedes && body[count]!.kind === 'plain' && isLede(body[count]!))
    count++;
  const ledes = body.slice(0, count).map(({passage}) => passage);
  // A lede is shown as it is; its figures count.
  const shown = collect(
    ledes.map((passage) => mapParsed(readParagraph(passage), () => sentencesOf(passage))),
  );
  return combine({ledes: shown, blocks: readBody(body.slice(count), underProjects)});
}

function isLede({passage}: MarkedLine): boolean {
  return !/\d[^年月日]{0,2}[\u3400-\u9fff%％]/.test(passage.text.replace(/\d{1,8}[年月日届次—-]/g, ''));
}

function makePart(
  heading: Passage | undefined,
  lead: Parsed<Lead>,
  nodes: readonly OutlineNode[],
  after: readonly MarkedLine[] = [],
): Parsed<Part> {
  const title = heading && {heading: cutHeading(heading)};
  const pyramid = readPyramid(nodes);
  if (pyramid) {
    const {ledes} = lead.value;
    const blocks = concat([mapParsed(lead, (own) => own.blocks), mapParsed(pyramid, (block) => [block])]);
    return mapParsed(blocks, (all) => ({...title, ledes, blocks: all, sections: [], closing: []}));
  }
  const problems = nodes.at(-1)?.problems ? nodes.at(-1) : undefined;
  const own = problems ? nodes.slice(0, -1) : nodes;
  const ending = takeClosing(lastLeaf(own));
  const rest = takeClosing(problems);
  const sections = collect(own.map(makeSection));
  const closing = concat([
    readBody(ending),
    ...(problems ? [makeGroup(problems, 0)] : []),
    readBody([...rest, ...after]),
  ]);
  return mapParsed(combine({lead, sections, closing}), (all) => ({
    ...title,
    ...all.lead,
    sections: all.sections,
    closing: all.closing,
  }));
}

function lastLeaf(nodes: readonly OutlineNode[]): OutlineNode | undefined {
  const last = nodes.at(-1);
  return last && (lastLeaf(last.children) ?? last);
}

const closingWords =
  /^(?:各位代表|各位委员|同志们|同时[，,]?我们|我们也|我们清醒|总结成绩|一年来[，,]我们|五年来[，,]我们|回顾|回望|展望|新征程|让我们)/;

/** Takes the paragraphs at the end of a part that speak of all of it, beginning with an address. */
function takeClosing(node: OutlineNode | undefined): MarkedLine[] {
  if (!node) return [];
  const start = node.body.findIndex(
    ({kind, passage, opens}, i) => i > 0 && kind === 'plain' && (opens || closingWords.test(passage.text)),
  );
  if (start < 0 || node.body.slice(start).some(({kind}) => kind !== 'plain')) return [];
  return node.body.splice(start);
}

function makeSection(node: OutlineNode): Parsed<Section> {
  const half = splitHeadings(node.children);
  const blocks = concat([
    readBody(node.body, node.projects),
    ...node.children.map((child) => makeGroup(child, half)),
    readBody(node.after ?? []),
  ]);
  return mapParsed(blocks, (all) => ({
    ...(node.mark && {mark: node.mark}),
    heading: cutHeading(node.heading!),
    blocks: all,
  }));
}

/** A heading below a section as a group; headings still deeper follow as groups of their own. */
function makeGroup(node: OutlineNode, half: number): Parsed<Block[]> {
  const heading = node.heading!;
  const group = mapParsed(readBody(node.body, node.projects), (blocks): Block[] => [
    {
      kind: 'group',
      ...(half > 0 && {lead: cut(heading, 0, half)}),
      heading: cutHeading(heading, half),
      blocks,
    },
  ]);
  return concat([group, ...node.children.map((child) => makeGroup(child, 0)), readBody(node.after ?? [])]);
}

/** Where parallel headings part into a lead and a phrase: 着眼时代要求|规范制度机制. 0: they do not. */
function splitHeadings(nodes: readonly OutlineNode[]): number {
  const texts = nodes.map(({heading}) => heading!.text);
  const length = texts[0]?.length ?? 0;
  if (texts.length < 2 || length < 10 || length % 2 || texts.some((text) => text.length !== length)) return 0;
  if (!texts.every((text) => text.slice(0, 2) === texts[0]!.slice(0, 2) && !/[，、。]/.test(text))) return 0;
  return length / 2;
}
