import type {MarkedLine} from '../line-markers.js';
import type {Part, Report, Statement, Text} from '../model.js';
import {sentencesOf} from '../paragraph.js';
import {cut} from '../passage.js';
import {genreOf} from './genre.js';
import {rolesByHeading} from './roles-by-heading.js';
import {isAllOf, readRoles, type Heading} from './roles.js';

/** The sentences of a report with their roles, and what kind of report it is. */
export function readStatements(
  lines: readonly MarkedLine[],
  {title, subtitle, parts}: Pick<Report, 'title' | 'subtitle' | 'parts'>,
): Pick<Report, 'genre' | 'statements'> {
  const headings = headingsOf(parts);
  const places = new Map(headings.map((heading) => [heading.at, heading]));
  const head = new Set([...(title ? [title] : []), ...subtitle].map(({at}) => at));
  const bare: Omit<Statement, 'role' | 'evidence'>[] = [];
  lines.forEach((line, paragraph) => {
    if (head.has(line.whole.at) || line.kind === 'row') return;
    const sentences = sentencesOf(line.passage);
    const heading = places.get(cut(line.passage).at);
    const first = heading && sentences[0] && isAllOf(heading, sentences[0]) ? 1 : 0;
    sentences.forEach((sentence, i) => {
      bare.push({...sentence, paragraph, leads: i === first && sentences.length > first + 1});
    });
  });
  const opening = bare.slice(0, 4);
  const genre = genreOf(title, [...subtitle, ...opening], bare);
  return {
    genre,
    statements: rolesByHeading(
      genre,
      readRoles(bare, headings, [title, ...subtitle].map((line) => line?.text ?? '').join(' ')),
      headings,
    ),
  };
}

/** Every heading of a report in its order, with its level: 0 parts, 1 sections, 2 groups. */
export function headingsOf(parts: readonly Part[]): Heading[] {
  const headings: Heading[] = [];
  const add = (text: Text | undefined, level: Heading['level'], glossary = false): void => {
    if (text) headings.push({...text, level, ...(glossary && {glossary})});
  };
  const walk = (blocks: Part['blocks'], level: Heading['level']): void => {
    for (const block of blocks)
      if (block.kind === 'group') {
        add(joinLead(block.lead, block.heading), level);
        walk(block.blocks, 2);
      } else if (block.kind === 'cards') for (const card of block.cards) walk(card.blocks, level);
  };
  for (const part of parts) {
    add(part.heading, 0, part.glossary);
    // Groups outside of sections are sections of their own: 这五年，综合实力跃上新台阶。
    walk(part.blocks, 1);
    for (const section of part.sections) {
      add(section.heading, 1);
      walk(section.blocks, 2);
    }
    walk(part.closing, 1);
  }
  return headings.sort((a, b) => a.at - b.at);
}

function joinLead(lead: Text | undefined, heading: Text | undefined): Text | undefined {
  if (!lead || !heading) return heading ?? lead;
  return {at: lead.at, length: heading.at + heading.length - lead.at, text: lead.text + heading.text};
}
