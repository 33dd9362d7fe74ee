import {blankLine, comment, element, type Node} from '../html.js';
import {words} from '../inline-html.js';
import type {Report, Text} from '../model.js';
import {composeForm} from './compose-forms.js';
import type {Act, ActName, Form} from './forms.js';
import {storyboardOf} from './storyboard.js';

/** The body of a brief below its cover: acts, then the credits. */
export function composeBrief(report: Report, figures: number | undefined): Node[] {
  const {acts} = storyboardOf(report, figures);
  return [...acts.flatMap((act, i) => [blankLine, composeAct(act, i)]), blankLine, ...composeCredits(report)];
}

function composeAct({name, forms}: Act, index: number): Node {
  const sections: Form[][] = [];
  for (const form of forms)
    if (form.joins && sections.length > 0) sections.at(-1)!.push(form);
    else sections.push([form]);
  return element(
    'wr-part',
    {
      heading: name.text,
      scene: index === 1 ? 'mountains' : undefined,
      size: index === 1 ? undefined : 'compact',
      ...ownWords(name),
    },
    sections.flatMap((section, i) => composeSection(section, i)),
  );
}

const ownWords = ({own}: ActName): Record<string, string | undefined> => ({
  'data-check': own ? 'own' : undefined,
});

/** The forms below one heading; the first below a banner needs none. */
function composeSection(forms: readonly Form[], index: number): Node[] {
  const [form] = forms as [Form];
  const nodes = forms.flatMap(composeForm);
  const name: ActName | undefined =
    form.kind === 'projects' && form.name
      ? form.name
      : form.heading && {text: headingText(form.heading), own: false};
  if (!name && index === 0) return nodes;
  return [
    element(
      'wr-section',
      {
        heading: name?.text,
        number: '',
        ground: index % 2 === 1 && name ? 'band' : undefined,
        ...(name && ownWords(name)),
      },
      nodes,
    ),
  ];
}

const headingText = ({text}: Text): string => text.replace(/[。；：]$/, '');

/** The report's own credits; else where its words come from, and where an editor writes who made the page. */
function composeCredits({credits, title}: Report): Node[] {
  if (credits.length > 0)
    return [
      element(
        'wr-credits',
        {},
        credits.map((line) => element('p', {}, words(line))),
      ),
    ];
  return [
    comment('请补上：制图 … 审核 …（写在来源下面，各占一个 p）'),
    element(
      'wr-credits',
      {'data-check': 'own'},
      element('p', {}, `来源：${words({text: title?.text ?? '报告原文'})}`),
    ),
  ];
}
