import {chineseNumber} from '../text/numerals.js';
import {composeBrief, composeOccasion, coverTitle} from './brief/compose-brief.js';
import {composeBlock, composeLede} from './compose-blocks.js';
import {composeCredits} from './compose-credits.js';
import type {Place} from './compose-tiles.js';
import {digestReport, longestFull} from './digest.js';
import {escapeAttribute, escapeText} from '../markup/escape.js';
import {blankLine, comment, element, print, type Node} from './html.js';
import type {Block, Genre, Part, Report, Section} from './model.js';
import {words} from './inline-html.js';
import {chooseScene} from './scene.js';

export type Detail = 'full' | 'digest' | 'brief';

export interface ComposeOptions {
  /** The colours; default `vermilion`, in a brief those of its genre: courts `azure`, bulletins, plans, budgets `jade`. */
  theme?: string;
  /**
   * `full`: every sentence; `digest`: headings, figures, lists and leads; `brief`: the figures that matter, composed as a
   * newsroom would. Default: `full` up to 4,000 characters, above it `brief`, or `digest` where there are no figures to
   * choose from.
   */
  detail?: Detail;
  /**
   * The landscape of cover, banner and closing, by its name. Default: the one that the report's place looks like
   * (`chooseScene`); where it does not say, that of `wr-report` itself.
   */
  scene?: string;
  /** How many figures a `brief` shows, at least 1; default 40. */
  figures?: number;
  /** Address of the classic bundle; default: the file beside the page. */
  script?: string;
}

/** How much of a report a draft shows when nobody says. */
export function defaultDetail({length, figures}: Pick<Report, 'length' | 'figures'>): Detail {
  if (length <= longestFull) return 'full';
  return figures < fewestOfBrief ? 'digest' : 'brief';
}

/** A text with fewer figures has none to choose from. */
const fewestOfBrief = 8;

/** The colours that suit a kind of report: courts and procuratorates azure, bulletins, plans and budgets jade. */
const themes: Partial<Record<Genre, string>> = {
  court: 'azure',
  procuratorate: 'azure',
  bulletin: 'jade',
  plan: 'jade',
  budget: 'jade',
};

/**
 * Writes a report as a page of our elements: plain, indented HTML that an editor goes on with. All words are the
 * report's own, but for 一图读懂 in the seal, the comments, and, marked `data-check="own"`, 来源 above its title in the
 * credits and in a brief the names of its acts. The same report gives the same bytes.
 *
 * What a digest leaves out `digestReport` lists.
 */
export function composeHtml(
  report: Report,
  {
    detail = defaultDetail(report),
    theme = (detail === 'brief' && themes[report.genre]) || 'vermilion',
    script = 'work-report-elements.min.js',
    scene = chooseScene(report)?.name,
    figures,
  }: ComposeOptions = {},
): string {
  const kicker = report.kicker?.text ?? '一图读懂';
  const title = report.title?.text ?? '';
  const cover = detail === 'brief' ? coverTitle(report) : {text: title, own: false};
  const place: Place = {digest: detail === 'digest'};
  // An empty one is that of the report.
  const banner = scene === undefined ? 'mountains' : '';
  const shown = place.digest ? digestReport(report).report : report;
  const blocks =
    detail === 'brief' ? composeBrief(report, figures, banner) : composeParts(shown, place, banner);
  const body: Node[] = [
    ...composeOmitted(shown),
    ...(report.title ? [] : [comment('请填写标题：原文开头没有找到。')]),
    element(
      'wr-cover',
      {
        kicker,
        heading: cover.text,
        size: detail === 'brief' ? 'compact' : undefined,
        'data-check': cover.own ? 'own' : undefined,
      },
      detail === 'brief'
        ? composeOccasion(shown)
        : shown.subtitle.map((line) => element('p', {}, words(line))),
    ),
    ...blocks,
  ];
  const full = report.kicker ? kicker + cover.text : cover.text;
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeText(full || kicker)}</title>
    <!-- 页面由这一个文件绘制，不需要网络，双击即可打开。 -->
    <script src="${escapeAttribute(script)}"></script>
    <style>
      body {
        margin: 0;
      }
      wr-report {
        max-width: 1080px;
        margin-inline: auto;
      }
    </style>
  </head>
  <body>
${print([element('wr-report', {theme, scene}, body)], 2)}  </body>
</html>
`;
}

/** The parts of a report, and who worked on it. */
function composeParts(report: Report, place: Place, scene: string): Node[] {
  const {parts} = report;
  // How many banners stand above each part.
  let count = 0;
  const banners = parts.map(({heading}) => (heading ? count++ : count));
  const nodes = parts.flatMap((part, i) => [blankLine, composePart(part, banners[i]!, place, scene)]);
  return [...nodes, blankLine, ...composeCredits(report)];
}

/** Names what of the text is not on the page. */
function composeOmitted({boilerplate}: Report): Node[] {
  if (boilerplate.length === 0) return [];
  const beginnings = boilerplate.map(({text}) => text.slice(0, 40)).join(' / ');
  return [
    comment(`未放入页面的网页附带信息和讲话用语 ${boilerplate.length} 处：${beginnings.slice(0, 200)}`),
  ];
}

function composePart(part: Part, index: number, place: Place, scene: string): Node {
  const {heading, ledes, blocks, sections, closing} = part;
  return element(
    'wr-part',
    {
      heading: heading?.text,
      scene: index > 0 ? scene : undefined,
    },
    ledes.map(composeLede),
    blocks.flatMap((block) => composeLoose(block, place)),
    sections.flatMap((section, i) => [blankLine, composeSection(section, i, sections.length, index, place)]),
    closing.length > 0 ? [blankLine] : [],
    closing.flatMap((block) => composeLoose(block, place)),
  );
}

/** A block outside a section: a paragraph is set as an opening one. */
function composeLoose(block: Block, place: Place): Node[] {
  if (block.kind !== 'prose') return composeBlock(block, place);
  return composeBlock(block, place).map((node) =>
    'tag' in node && node.tag === 'p' ? {...node, tag: 'wr-lede'} : node,
  );
}

function composeSection(
  section: Section,
  index: number,
  count: number,
  partIndex: number,
  place: Place,
): Node {
  const twig = partIndex === 0 && index === count - 1 && count % 2 === 1 && count >= 3;
  return element(
    'wr-section',
    {
      heading: section.heading.text,
      number: sectionNumber(section.mark, index),
      ground: index % 2 === 1 ? 'band' : undefined,
      scene: twig ? 'sprig' : undefined,
    },
    section.blocks.flatMap((block) => composeBlock(block, place)),
  );
}

/** The numeral to write: none where the section's place gives the same, empty where the source has none. */
function sectionNumber(mark: string | undefined, index: number): string | undefined {
  if (mark === undefined) return '';
  const place = index + 1;
  return mark === chineseNumber(place) || mark === String(place) ? undefined : mark;
}
