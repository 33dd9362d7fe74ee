import {findNumbers} from '../../text/index.js';
import {composeCredits} from '../compose-credits.js';
import {figuresAmong} from '../figures.js';
import {blankLine, element, type Node} from '../html.js';
import {words} from '../inline-html.js';
import type {Report, Role} from '../model.js';
import {composeForm} from './compose-forms.js';
import type {Act, ActName, Form} from './forms.js';
import {isSaid, sectionWords} from './heading-words.js';
import {sloganOf} from './plans.js';
import {storyboardOf} from './storyboard.js';
import {iconOf} from './tile-words.js';

/**
 * The body of a brief below its cover: acts, then the credits.
 *
 * @param scene the landscape of its one tall banner
 */
export function composeBrief(report: Report, figures: number | undefined, scene: string): Node[] {
  const {acts} = storyboardOf(report, figures);
  // The strip of landscape stands once: where the plan begins.
  const scenic = acts.findIndex(({forms: [form], plans}) => plans || form!.kind === 'board');
  return [
    ...(acts.length === 0 ? composeSentences(report) : []),
    ...acts.flatMap((act, i) => [blankLine, composeAct(act, i > 0 && i === scenic ? scene : undefined)]),
    blankLine,
    ...composeCredits(report, composeMotto(report, acts)),
  ];
}

/** Roles of sentences that are not shown without those around them. */
const never = new Set<Role>(['heading', 'formula', 'glossary', 'shortfall']);
const mostSentences = 3;
/** In characters: a longer one is a list. */
const longestSentence = 120;
/** Rows of tables and lines of a head are none. */
const isSentence = /[。！？]$/;

/** The first sentences of a report none of whose figures can stand alone, 跨越3个百亿元台阶: those with figures first. */
function composeSentences({statements, parts}: Report): Node[] {
  const title = parts.find((part) => part.heading)?.heading;
  const told = statements.filter(
    ({role, text, at}) =>
      !never.has(role) && isSentence.test(text) && text.length <= longestSentence && at > (title?.at ?? -1),
  );
  const counted = told.filter(({text}) => figuresAmong(findNumbers(text)).length > 0);
  const shown = (counted.length > 0 ? counted : told).slice(0, mostSentences);
  if (shown.length === 0) return [];
  const nodes = shown.map((sentence) => element('wr-lede', {}, words(sentence, {quotes: true})));
  return [blankLine, element('wr-part', {heading: title?.text, size: 'compact'}, nodes)];
}

function composeAct({name, forms}: Act, scene: string | undefined): Node {
  const sections: Form[][] = [];
  for (const form of forms)
    if (form.joins && sections.length > 0) sections.at(-1)!.push(form);
    else sections.push([form]);
  return element(
    'wr-part',
    {
      heading: name.text,
      scene,
      size: scene === undefined ? 'compact' : undefined,
      ...ownWords(name),
    },
    sections.flatMap((section, i) =>
      composeSection(section, i, {banner: name.text, ground: groundOf(i, sections)}),
    ),
  );
}

const ownWords = ({own}: ActName): Record<string, string | undefined> => ({
  'data-check': own ? 'own' : undefined,
});

/** In a long act one section stands on deep ground, so that there is some every two or three screens. */
function groundOf(index: number, sections: readonly Form[][]): string | undefined {
  if (index === deepOf(sections)) return 'deep';
  return index % 2 === 1 ? 'band' : undefined;
}

const longAct = 5;

/** The section nearest to the middle that holds figures, not lines alone. */
function deepOf(sections: readonly Form[][]): number {
  if (sections.length < longAct) return -1;
  const middle = Math.floor(sections.length / 2);
  const able = sections.flatMap((forms, i) => (forms.some(({kind}) => onDeep.has(kind)) ? [i] : []));
  return able.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? -1;
}

const onDeep = new Set<Form['kind']>(['tiles', 'lead', 'changes']);

/** The forms below one heading; the first below a banner needs none. */
function composeSection(
  forms: readonly Form[],
  index: number,
  {banner, ground}: {banner: string; ground?: string},
): Node[] {
  const [form] = forms as [Form];
  const nodes = forms.flatMap(composeForm);
  const name: ActName | undefined =
    form.kind === 'projects' && form.name
      ? form.name
      : form.heading && {text: sectionWords(form.heading), own: false};
  const isNamed = name !== undefined && !isSaid(name.text, banner);
  if (!isNamed && index === 0) return nodes;
  return [
    element(
      'wr-section',
      {
        heading: isNamed ? name.text : undefined,
        number: '',
        icon: isNamed ? iconOf(name.text) : undefined,
        ground: isNamed ? ground : undefined,
        ...(isNamed && ownWords(name)),
      },
      nodes,
    ),
  ];
}

/** A meeting, without its date and 上: 在某县第九届人民代表大会第三次会议上. */
const meeting = /(?:^|日|在)([^在日（）—]{4,}(?:会议|大会))上?$/;

/** The line below the title of a compact cover: the meeting, cut from its line; all lines where none names one. */
export function composeOccasion({subtitle}: Pick<Report, 'subtitle'>): Node[] {
  for (const {text} of subtitle) {
    const [, name] = meeting.exec(text) ?? [];
    if (name) return [element('p', {'data-check': 'own'}, words({text: name}))];
  }
  return subtitle.map((line) => element('p', {}, words(line)));
}

/** A title that does not say whose report it is. */
const bare = /^((?:19|20)\d\d年)?(政府工作报告)$/;
const ownPlace = /(?:^|[日在—\s])([^在日—\s]{2,12}?(?:省|市|县|区|州|盟|旗))第[^，。]{1,5}届/;

/** The title of a cover; one that names nobody with the place of the meeting before it: the words are the source's. */
export function coverTitle({title, subtitle}: Pick<Report, 'title' | 'subtitle'>): ActName {
  const text = title?.text ?? '';
  const [, year = '', name] = bare.exec(text) ?? [];
  const place = subtitle.map((line) => ownPlace.exec(line.text)?.[1]).find(Boolean);
  return name && place ? {text: year + place + name, own: true} : {text, own: false};
}

/** The slogan of the report in lines, for the credits, unless a quote stands on the page. */
function composeMotto({statements}: Report, acts: readonly Act[]): Node[] | undefined {
  const hasQuote = acts.some(({forms}) => forms.some(({kind}) => kind === 'quote'));
  const slogan = hasQuote ? undefined : sloganOf(statements);
  return slogan && phrasesOf(slogan.text).map((text) => element('p', {slot: 'motto'}, words({text})));
}

const phrasesOf = (text: string): string[] => text.split(/(?<=[，、])|·/).filter(Boolean);
