// The entry of the studio's worker: reading, drafting and checking, away from what the editor looks at.
import {
  chooseFigures,
  composeDraft,
  defaultDetail,
  examineReport,
  outlineReport,
  parseReport,
  planRequest,
  readSource,
  renderProofSheet,
  type Choice,
  type Report,
} from '../../report/index.js';
import {arrange} from './arrange.js';
import {leftOutOf} from './left-out.js';
import {outlineOf} from './sentences.js';
import type {Outline, Request, TaskName, Tasks} from './protocol.js';
import {usesOf} from './uses.js';

interface Parsed {
  text: string;
  report: Report;
  issues: ReturnType<typeof parseReport>['issues'];
  choices: Choice[];
  outline: Outline;
}

/** One source is worked on at a time: it is parsed once. */
let last: Parsed | undefined;

function parsed(text: string): Parsed {
  if (last?.text === text) return last;
  const {report, issues} = parseReport(text);
  const choices = chooseFigures(report);
  return (last = {text, report, issues, choices, outline: outlineOf(text, report, choices)});
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const tasks: {[N in TaskName]: (ask: Tasks[N]['ask']) => Tasks[N]['answer'] | Promise<Tasks[N]['answer']>} = {
  async read({content, name, type}) {
    const {text, issues} = await readSource(content, {name, type});
    return {text, issues};
  },
  draft({text, length, theme}) {
    const {report, issues} = parsed(text);
    const chosen = length ?? {detail: defaultDetail(report)};
    const html = composeDraft(report, {...chosen, theme});
    return {html, length: chosen, title: report.title?.text ?? '', issues};
  },
  outline: ({text}) => parsed(text).outline,
  check({html, text}) {
    const {report, choices, outline} = parsed(text);
    const found = examineReport(html, text);
    return {
      ...found,
      uses: usesOf(text, outline.sentences, html, found),
      leftOut: leftOutOf(text, report, choices, found),
    };
  },
  request: ({text}) => planRequest(outlineReport(parsed(text).report)),
  arrange: ({text, answer, theme}) => arrange(parsed(text).report, answer, theme),
  async proof({html, page, text, source}) {
    return renderProofSheet(
      {name: page, text: html, sha256: await sha256(html)},
      {name: source, text, sha256: await sha256(text)},
    );
  },
};

addEventListener('message', ({data}: MessageEvent<Request>) => {
  const {id, name, ask} = data;
  Promise.resolve()
    .then(() => tasks[name](ask as never))
    .then(
      (answer) => postMessage({id, answer}),
      (error: unknown) => postMessage({id, error: String((error as Error)?.stack ?? error)}),
    );
});
