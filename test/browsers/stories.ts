// The usual story of every element on one page, and figures of every kind where figures may stand.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from '../support/run-cli.js';

interface StoryModule {
  default: {title: string; args?: object};
  Usual?: {args?: object; render?: (args: object) => unknown};
}

const page = (inside: string, after = ''): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>常例</title>
<script src="../dist/work-report-elements.min.js"></script></head>
<body style="margin: 0"><wr-report motion="none">${inside}</wr-report>${after}</body></html>`;

/** Every element as its usual story tells it, one below the other; what brings a report of its own comes last. */
export async function usualPage(): Promise<string> {
  const [inside, after]: [string[], string[]] = [[], []];
  const folder = join(root, 'stories/elements');
  for (const file of readdirSync(folder).sort()) {
    const {default: meta, Usual} = (await import(pathToFileURL(join(folder, file)).href)) as StoryModule;
    const told = Usual?.render?.({...meta.args, ...Usual.args});
    if (typeof told !== 'string') throw new Error(`the usual story of ${meta.title} is not told in HTML`);
    const whole = told.includes('<wr-report');
    (whole ? after : inside).push(
      whole ? told : `<div style="padding: calc(28 * var(--u)) var(--wr-inset, 36px)">${told}</div>`,
    );
  }
  return page(inside.join('\n'), after.join('\n'));
}

/** Figures as reports write them. */
const figures = [
  '5.0%',
  '12,345.6万',
  '1.05万亿元',
  '-3.2%',
  '3:2',
  '第2.5',
  '0.07',
  '390余万元',
  '2022—2023',
];

/** Those figures in running text and in every element that draws them large or small. */
export function figuresPage(): string {
  const prose = figures.map((figure) => `增长${figure}以上`).join('，');
  const tiles = figures
    .map((figure) => `<wr-metric-tile value="${figure}" unit="件">累计${figure}件</wr-metric-tile>`)
    .join('');
  return page(`
    <wr-lede>${prose}。</wr-lede>
    <wr-section heading="着力${figures[0]}">
      <wr-group lead="其中"><p>${prose}；</p></wr-group>
      <wr-metric-grid>${tiles}</wr-metric-grid>
      <wr-progress-checklist>${figures.map((figure) => `<wr-check-item>完成${figure}个</wr-check-item>`).join('')}</wr-progress-checklist>
      <wr-cards>${figures.map((figure) => `<wr-card heading="达到${figure}个">增长${figure}个</wr-card>`).join('')}</wr-cards>
      <wr-targets>${figures.map((figure) => `<wr-metric-tile value="${figure}">增长目标</wr-metric-tile>`).join('')}</wr-targets>
      <wr-goal-pyramid><wr-goal-tier><wr-goal>增长5.0%左右</wr-goal><wr-goal>新增1.05万人</wr-goal></wr-goal-tier></wr-goal-pyramid>
      <wr-projects><wr-card>新建道路，建设2.5公里，投资12,345.6万元。</wr-card></wr-projects>
    </wr-section>`);
}
