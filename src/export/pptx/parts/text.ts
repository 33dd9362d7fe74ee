// Text of a shape or a cell: paragraphs and runs of DrawingML.
import type {Face, Paragraph, Run} from '../model.js';
import {lineHeight} from '../layout/measure.js';
import {colorOf, fillOf, type Palette} from './colors.js';
import {emu, tag, xml} from './xml.js';

/** The theme's fonts: headings `mj`, text `mn`. Large figures have a face of their own beside them. */
function fontsOf(face: Face): string {
  const theme = face === 'head' ? 'mj' : 'mn';
  const latin = face === 'digits' ? 'Palatino Linotype' : `+${theme}-lt`;
  return `<a:latin typeface="${latin}"/><a:ea typeface="+${theme}-ea"/>`;
}

/** How far from the line, in thousandths of a per cent of the size, as Office has it. */
const baselines = {sup: 30_000, sub: -25_000};

/** What text needs of the slide that it stands on. */
export interface TextParts {
  palette: Palette;
  /** Notes an address outside the file; its id. */
  link: (address: string) => string;
}

/** A link whose letters keep their own colour. */
const linked = (id: string): string =>
  tag(
    'a:hlinkClick',
    {'r:id': id},
    '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>',
  );

function writeRun(run: Run, paragraph: Paragraph, {palette, link}: TextParts): string {
  const size = Math.round((run.size ?? paragraph.size) * 100);
  const bold = run.bold ?? paragraph.bold;
  const about = {
    lang: 'zh-CN',
    altLang: 'en-US',
    sz: size,
    b: bold ? 1 : 0,
    strike: run.struck ? 'sngStrike' : undefined,
    baseline: run.script && baselines[run.script],
    dirty: 0,
  };
  const inside =
    fillOf(run.color ?? paragraph.color ?? 'ink', palette) +
    fontsOf(run.face ?? paragraph.face ?? 'body') +
    (run.link ? linked(link(run.link)) : '');
  const properties = tag('a:rPr', about, inside);
  return run.text
    .split('\n')
    .map((text) => (text ? `<a:r>${properties}<a:t>${xml(text)}</a:t></a:r>` : ''))
    .join(`<a:br>${properties}</a:br>`);
}

const alignments = {left: 'l', center: 'ctr', right: 'r'};

/** Paragraphs as the inside of a text body; an empty one where there is none. */
export function writeParagraphs(paragraphs: readonly Paragraph[], parts: TextParts): string {
  if (paragraphs.length === 0) return '<a:p><a:endParaRPr lang="zh-CN" sz="1400"/></a:p>';
  return paragraphs.map((paragraph) => writeParagraph(paragraph, parts)).join('');
}

function writeParagraph(paragraph: Paragraph, parts: TextParts): string {
  const {align = 'left', bullet, before, level = 0} = paragraph;
  const hang = bullet === undefined ? 0 : paragraph.size * 1.5;
  const left = level * paragraph.size * 1.5 + hang;
  const points = (value: number) => tag('a:spcPts', {val: Math.round(value * 100)});
  const color = `<a:buClr>${colorOf('gold-deep', parts.palette)}</a:buClr><a:buFont typeface="+mn-ea"/>`;
  const mark =
    bullet === undefined
      ? '<a:buNone/>'
      : typeof bullet === 'string'
        ? `${color}${tag('a:buChar', {char: bullet})}`
        : `${color}${tag('a:buAutoNum', {type: 'arabicPeriod', startAt: bullet})}`;
  const properties = tag(
    'a:pPr',
    {marL: left ? emu(left) : undefined, indent: hang ? -emu(hang) : undefined, algn: alignments[align]},
    // The same distance of lines whatever face a computer has.
    `<a:lnSpc>${points(lineHeight(paragraph))}</a:lnSpc>` +
      `<a:spcBef>${points(before ?? 0)}</a:spcBef>${mark}`,
  );
  return `<a:p>${properties}${paragraph.runs.map((run) => writeRun(run, paragraph, parts)).join('')}</a:p>`;
}
