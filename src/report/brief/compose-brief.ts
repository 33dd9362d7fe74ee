import {findNumbers} from '../../text/index.js';
import {composeCredits} from '../compose-credits.js';
import {figuresAmong} from '../figures.js';
import {blankLine, element, type Node} from '../html.js';
import {words} from '../inline-html.js';
import type {Report, Role} from '../model.js';
import {composeForm} from './compose-forms.js';
import type {Act, ActName, Form} from './forms.js';
import {isSaid, sectionWords} from './heading-words.js';
import {sectionsOf} from './sections-of.js';
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
  const scenic = scenicOf(acts);
  return [
    ...(acts.length === 0 ? composeSentences(report) : []),
    ...acts.flatMap((act, i) => [blankLine, composeAct(act, i > 0 && i === scenic ? scene : undefined)]),
    blankLine,
    ...composeBriefCredits(
      report,
      acts.flatMap(({forms}) => forms.map(({kind}) => kind)),
    ),
  ];
}

/** The strip of landscape stands once: where the plan begins. -1: nowhere. */
export const scenicOf = (acts: readonly Act[]): number =>
  acts.findIndex(({forms: [form], plans}) => plans || form!.kind === 'board');

/** Roles of sentences that are not shown without those around them. */
const never = new Set<Role>(['heading', 'formula', 'glossary', 'shortfall']);
const mostSentences = 3;
/** In characters: a longer one is a list. */
const longestSentence = 120;
/** Rows of tables and lines of a head are none. */
const isSentence = /[。！？]$/;

/** The first sentences of a report none of whose figures can stand alone, 跨越3个百亿元台阶: those with figures first. */
export function composeSentences({statements, parts}: Report): Node[] {
  const title = parts.find((part) => part.heading)?.heading;
  const candidates = statements.filter(
    ({role, text, at}) =>
      !never.has(role) && isSentence.test(text) && text.length <= longestSentence && at > (title?.at ?? -1),
  );
  const counted = candidates.filter(({text}) => figuresAmong(findNumbers(text)).length > 0);
  const shown = (counted.length > 0 ? counted : candidates).slice(0, mostSentences);
  if (shown.length === 0) return [];
  const nodes = shown.map((sentence) => element('wr-lede', {}, words(sentence, {quotes: true})));
  return [blankLine, element('wr-part', {heading: title?.text, size: 'compact'}, nodes)];
}

/** What stands below one heading of an act. */
export interface ActSection {
  name?: ActName;
  kinds: readonly Form['kind'][];
  nodes: Node[];
}

const composeAct = ({name, forms}: Act, scene: string | undefined): Node =>
  composeSections(name, sectionsOf(forms).map(sectionOf), scene);

const sectionOf = (forms: readonly Form[]): ActSection => ({
  name: headingOf(forms[0]!),
  kinds: forms.map(({kind}) => kind),
  nodes: forms.flatMap(composeForm),
});

/** What stands above a form that begins a section. */
export const headingOf = (form: Form): ActName | undefined =>
  form.kind === 'projects' && form.name
    ? form.name
    : form.heading && {text: sectionWords(form.heading), own: false};

/** An act: its banner, and its sections below it. */
export const composeSections = (
  name: ActName | undefined,
  sections: readonly ActSection[],
  scene: string | undefined,
): Node =>
  element(
    'wr-part',
    {
      heading: name?.text,
      scene,
      size: scene === undefined ? 'compact' : undefined,
      ...ownWords(name),
    },
    sections.flatMap((section, i) =>
      composeSection(section, {banner: name?.text ?? '', ground: groundOf(i, sections)}),
    ),
  );

const ownWords = (name: ActName | undefined): Record<string, string | undefined> => ({
  'data-check': name?.own ? 'own' : undefined,
});

/** In a long act one section stands on deep ground, so that there is some every two or three screens. */
function groundOf(index: number, sections: readonly ActSection[]): string | undefined {
  if (index === deepOf(sections)) return 'deep';
  return index % 2 === 1 ? 'band' : undefined;
}

const longAct = 5;

/** The section nearest to the middle that holds figures, not lines alone; not the next to what opens the act, which is deep. */
function deepOf(sections: readonly ActSection[]): number {
  if (sections.length < longAct) return -1;
  const middle = Math.floor(sections.length / 2);
  const able = sections.flatMap(({kinds}, i) => (i > 1 && kinds.some((kind) => onDeep.has(kind)) ? [i] : []));
  return able.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? -1;
}

const onDeep = new Set<Form['kind']>(['tiles', 'lead', 'changes']);

/** What stands below one heading; what stands below none, first below a banner or last, needs no section. */
function composeSection(
  {name, nodes}: ActSection,
  {banner, ground}: {banner: string; ground?: string},
): Node[] {
  const isNamed = name !== undefined && !isSaid(name.text, banner);
  if (!isNamed) return nodes;
  return [
    element(
      'wr-section',
      {heading: name.text, number: '', icon: iconOf(name.text), ground, ...ownWords(name)},
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

/** The credits of a brief, below the slogan of the report in lines unless a quote stands on the page. */
export function composeBriefCredits(report: Report, kinds: readonly Form['kind'][]): Node[] {
  const slogan = kinds.includes('quote') ? undefined : sloganOf(report.statements);
  const motto = slogan && phrasesOf(slogan.text).map((text) => element('p', {slot: 'motto'}, words({text})));
  return composeCredits(report, motto);
}

const phrasesOf = (text: string): string[] => text.split(/(?<=[，、])|·/).filter(Boolean);
