import {scenicOf} from '../brief/compose-brief.js';
import {sectionsOf} from '../brief/sections-of.js';
import type {Form} from '../brief/forms.js';
import {shownFigures} from '../brief/storyboard.js';
import {defaultDetail, type Detail} from '../detail.js';
import type {Genre, Report, Role, Text} from '../model.js';
import {catalogOf, factsOf, textsOf, excerptOf, type Catalog} from './catalog.js';
import type {Plan, PlanPart} from './plan.js';

/** What a plan may name, and a plan to start from: the draft's own. Plain JSON. */
export interface ReportOutline {
  title?: string;
  subtitle: string[];
  genre: Genre;
  detail: Detail;
  headings: {id: string; /** 0 parts, 1 sections, 2 groups. */ level: number; text: string}[];
  /** Every sentence, in order. */
  sentences: {
    id: string;
    role: Role;
    /** The heading above it. */ under?: string;
    text: string;
    figures?: string[];
  }[];
  figures: OutlineFigure[];
  /** What stands together in the report, or, with `d`, in the brief, and how a draft sets it. */
  blocks: {id: string; kind: string; under?: string; text: string; figures?: string[]}[];
  /** The parts of a brief. */
  acts?: {id: string; text: string}[];
  /** Reproduces the draft. */
  plan: Plan;
}

export interface OutlineFigure {
  id: string;
  text: string;
  /** The words that it can stand alone with; without them it stays in `lines` or in its sentence. */
  label?: string;
  /** The figure that it says more of, and is shown with. */
  with?: string;
  sentence?: string;
  /** 1: what an editor would show first. */
  rank: number;
}

export interface OutlineOptions {
  /** What draft the plan to start from is of; by default as `composeHtml`. */
  detail?: Detail;
  /** How many figures a brief shows; default 40. */
  figures?: number;
}

/** How much of a block tells which it is, in characters. */
const excerptLength = 40;

/** Everything that a plan may name, by ids in the order of the report. The same report gives the same ids. */
export function outlineReport(
  report: Report,
  {detail = defaultDetail(report), figures}: OutlineOptions = {},
): ReportOutline {
  const catalog = catalogOf(report, detail, figures);
  const {headings, sentences, acts} = catalog;
  const under = (at: number) => {
    const id = [...headings].filter(([, heading]) => heading.at <= at).at(-1)?.[0];
    return id === undefined ? {} : {under: id};
  };
  return {
    ...(report.title && {title: report.title.text}),
    subtitle: report.subtitle.map(({text}) => text),
    genre: report.genre,
    detail,
    headings: [...headings].map(([id, {level, text}]) => ({id, level, text})),
    sentences: [...sentences].map(([id, {role, at, length, text}]) => ({
      id,
      role,
      ...under(at),
      text,
      ...within(catalog, [{at, length, text}]),
    })),
    figures: figuresOf(catalog),
    blocks: [
      ...[...catalog.forms].map(([id, form]) => formEntry(catalog, id, form)),
      ...[...catalog.blocks].map(([id, {block}]) => {
        const texts = textsOf(block);
        return {
          id,
          kind: block.kind,
          ...(texts[0] && under(texts[0].at)),
          text: excerptOf(block, excerptLength),
          ...within(catalog, texts),
        };
      }),
    ],
    ...(acts.size > 0 && {acts: [...acts].map(([id, {name}]) => ({id, text: name.text}))}),
    plan: {detail, ...(figures !== undefined && {figures}), parts: partsOf(catalog)},
  };
}

/** The figures that stand in some texts. */
function within({figures}: Catalog, texts: readonly Text[]): {figures?: string[]} {
  const ids = [...figures].flatMap(([id, figure]) =>
    texts.some(({at, length}) => figure.at >= at && figure.at < at + length) ? [id] : [],
  );
  return ids.length > 0 ? {figures: ids} : {};
}

function formEntry({figures}: Catalog, id: string, form: Form): ReportOutline['blocks'][number] {
  const shown = shownFigures({acts: [{name: {text: '', own: true}, at: 0, forms: [form]}], rated: []});
  const ids = [...figures].flatMap(([each, {at}]) => (shown.has(at) ? [each] : []));
  return {
    id,
    kind: form.kind,
    text: form.heading?.text ?? '',
    ...(ids.length > 0 && {figures: ids}),
  };
}

function figuresOf(catalog: Catalog): OutlineFigure[] {
  const {figures, sentences} = catalog;
  const ids = [...figures.keys()];
  const idOf = new Map([...figures].map(([id, figure]) => [figure, id]));
  const facts = factsOf(catalog, ids);
  const starts = [...sentences];
  return [...figures].map(([id, figure]) => {
    const {at, mention, rank} = figure;
    const fact = facts.find((each) => each.figures.includes(figure));
    const chief = fact?.tile?.figure;
    const isChief = chief !== undefined && at >= chief.at && at < chief.at + chief.length;
    const head = fact?.figures.find(
      (each) => chief && each.at >= chief.at && each.at < chief.at + chief.length,
    );
    const sentence = starts.find(([, each]) => at >= each.at && at < each.at + each.length)?.[0];
    return {
      id,
      text: mention.text,
      ...(isChief && fact?.label !== undefined && {label: fact.label}),
      ...(!isChief && head && {with: idOf.get(head)!}),
      ...(sentence !== undefined && {sentence}),
      rank,
    };
  });
}

/** The draft of a report as the parts of a plan. */
function partsOf(catalog: Catalog): PlanPart[] {
  const {headings, parts, acts, forms, detail} = catalog;
  if (detail === 'brief') {
    const idOf = new Map([...forms].map(([id, form]) => [form, id]));
    const scenic = scenicOf([...acts.values()]);
    return [...acts].map(([id, act], i) => ({
      heading: id,
      ...(i > 0 && i === scenic && {scenic: true}),
      sections: sectionsOf(act.forms).map((section) => {
        const blocks = section.map((form) => idOf.get(form)!);
        return {...(section[0]!.heading || 'name' in section[0]! ? {heading: blocks[0]!} : {}), blocks};
      }),
    }));
  }
  const at = new Map([...headings].map(([id, heading]) => [heading.at, id]));
  const heading = (text: Text | undefined) => {
    const id = text && at.get(text.at);
    return id === undefined ? {} : {heading: id};
  };
  return parts.map(({part, blocks, sections, closing}) => ({
    ...heading(part.heading),
    ...(blocks.length > 0 && {blocks}),
    ...(sections.length > 0 && {
      sections: sections.map((each) => ({...heading(each.section.heading), blocks: each.blocks})),
    }),
    ...(closing.length > 0 && {closing}),
  }));
}
