import {composeBrief, composeOccasion, coverTitle} from './brief/compose-brief.js';
import {composeParts} from './compose-parts.js';
import {defaultDetail, type Detail} from './detail.js';
import {digestReport} from './digest.js';
import {emphasisOf} from './emphasis.js';
import {escapeAttribute, escapeText} from '../markup/escape.js';
import {comment, element, print, type Node} from './html.js';
import type {Genre, Report} from './model.js';
import {words} from './inline-html.js';
import {chooseScene} from './scene.js';
import {readableStyles} from '../tags/readable.js';
import {themesOf} from './sub-themes.js';

export interface DraftOptions {
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
 *
 * @param bodyOf what stands below the cover instead, by the landscape of its banners
 */
export function composeDraft(
  report: Report,
  {
    detail = defaultDetail(report),
    theme = (detail === 'brief' && themes[report.genre]) || 'vermilion',
    script = 'work-report-elements.min.js',
    scene = chooseScene(report)?.name,
    figures,
  }: DraftOptions = {},
  bodyOf?: (banner: string) => Node[],
): string {
  const kicker = report.kicker?.text ?? '一图读懂';
  const title = report.title?.text ?? '';
  const cover = detail === 'brief' ? coverTitle(report) : {text: title, own: false};
  // An empty one is that of the report.
  const banner = scene === undefined ? 'mountains' : '';
  const shown = detail === 'digest' ? digestReport(report).report : report;
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
    ...(bodyOf?.(banner) ??
      (detail === 'brief'
        ? composeBrief(report, figures, banner)
        : composeParts(
            shown,
            {
              digest: detail === 'digest',
              emphasis: emphasisOf(report),
              themeOf: themesOf(report.statements),
            },
            banner,
          ))),
  ];
  const full = report.kicker ? kicker + cover.text : cover.text;
  const drawn = print([element('wr-report', {theme, scene}, body)], 2);
  return pageOf(full || kicker, script, drawn);
}

/** A page with the script that draws it. @param report its element, printed */
function pageOf(title: string, script: string, report: string): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeText(title)}</title>
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
    <!-- 脚本不运行时，标题和数字由它显示。 -->
    <style>
${readableStyles()}    </style>
  </head>
  <body>
${report}  </body>
</html>
`;
}

/** Names what of the text is not on the page. */
function composeOmitted({boilerplate}: Report): Node[] {
  if (boilerplate.length === 0) return [];
  const beginnings = boilerplate.map(({text}) => text.slice(0, 40)).join(' / ');
  return [
    comment(`未放入页面的网页附带信息和讲话用语 ${boilerplate.length} 处：${beginnings.slice(0, 200)}`),
  ];
}
