// The manual for language models, from the manifest of the elements and the table of tags: SKILL.md and llms.txt, each in
// Chinese and in English, and the schema of plans. `npm run docs` writes them.
import {readFileSync} from 'node:fs';
import {planSchema} from '../src/report/plan/schema.js';
import {parents} from '../src/lint/parents.js';
import {tags, type TagName} from '../src/tags/index.js';
import {examples, forms, skeleton, words, type SkillWords} from './skill-words.js';

interface Declaration {
  tagName?: string;
  attributes?: {name: string; type?: {text: string}}[];
}

/** Attributes that take one of these many words name them; longer lists stand once for all. */
const mostChoices = 6;
/** They mean the same on every tag that has them. */
const described = new Set(['subject', 'icon', 'theme']);

/** The files by their name, each of at most 8,000 bytes. */
export function skillFiles(): Record<string, string> {
  const of = declarations();
  return {
    'SKILL.md': skill(words.zh, of),
    'SKILL.en.md': skill(words.en, of),
    'llms.txt': llms(words.zh, of),
    'llms.en.txt': llms(words.en, of),
    'plan.schema.json': `${JSON.stringify(planSchema, null, 2)}\n`,
  };
}

function declarations(): Map<string, Declaration> {
  const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
    modules: {declarations: Declaration[]}[];
  };
  return new Map(modules.flatMap((module) => module.declarations).map((each) => [each.tagName ?? '', each]));
}

function skill(say: SkillWords, of: ReadonlyMap<string, Declaration>): string {
  const head = ['---', 'name: work-report-elements', `description: ${say.description}`, '---', ''];
  return [...head, `# ${say.title}`, '', ...manual(say, of)].join('\n');
}

/** As https://llmstxt.org has it: a title, what it is, and links; the manual between them. */
function llms(say: SkillWords, of: ReadonlyMap<string, Declaration>): string {
  return [
    `# work-report-elements`,
    '',
    `> ${say.description}`,
    '',
    ...manual(say, of),
    '',
    ...say.links,
    '',
  ].join('\n');
}

function manual(say: SkillWords, of: ReadonlyMap<string, Declaration>): string[] {
  const section = (heading: string, ...lines: string[]): string[] => [`## ${heading}`, '', ...lines, ''];
  return [
    ...section(say.heads.rules, ...say.rules),
    ...section(say.heads.loop, ...say.loop),
    ...section(say.heads.page, '```html', skeleton, '```'),
    ...section(say.heads.forms, ...forms.map((form) => `- ${form[say.language]}：${form.write}`)),
    ...section(
      say.heads.examples,
      ...examples.flatMap(({name, good, bad, why}) => [
        `- ${name[say.language]}`,
        `  ✓ \`${good}\``,
        `  ✗ \`${bad}\` ${why[say.language]}`,
      ]),
    ),
    ...section(
      say.heads.tags,
      say.common,
      '',
      ...Object.keys(tags).map((tag) => tagLine(tag as TagName, say, of)),
    ),
  ].slice(0, -1);
}

/** A tag with its attributes, slots and place in a line. */
function tagLine(tag: TagName, say: SkillWords, of: ReadonlyMap<string, Declaration>): string {
  const types = new Map(of.get(tag)?.attributes?.map(({name, type}) => [name, type?.text ?? '']));
  const attributes = Object.keys(tags[tag].attributes).map(
    (name) => name + choices(name, types.get(name) ?? ''),
  );
  const slots = Object.keys(tags[tag].slots).filter((slot) => slot && slot !== 'heading' && slot !== 'icon');
  const inside = parents[tag]?.filter((parent) => parent !== 'wr-report') ?? [];
  return [
    `- ${[tag, ...(say.language === 'zh' ? [tags[tag].name] : [])].join(' ')}：${attributes.join(' ')}`.trimEnd(),
    ...(slots.length > 0 ? [`slot ${slots.join(' ')}`] : []),
    ...(inside.length > 0 ? [`${say.inside} ${inside.map((each) => each.slice(3)).join('/')}`] : []),
  ].join('；');
}

/** `=list|board`, where an attribute takes one of a few words. */
function choices(name: string, type: string): string {
  const all = type.split('|').map((each) => each.trim());
  const named = all.flatMap((each) => /^'([^']+)'$/.exec(each)?.[1] ?? []);
  const isClosed = named.length > 0 && all.every((each) => each === 'undefined' || each.startsWith("'"));
  return isClosed && named.length <= mostChoices && !described.has(name) ? `=${named.join('|')}` : '';
}
