// Plans that nobody would write: any ids in any form under any heading.
import {
  composeHtml,
  PlanError,
  type Plan,
  type PlanBlock,
  type Report,
  type ReportOutline,
} from '../../../src/report/index.js';
import {figureForms, sentenceForms} from '../../../src/report/plan/plan.js';

/** Headings of one's own; none holds a figure or a name. */
const own = ['民生答卷', '稳中有进', '向新而行', '办好实事', '绿水青山'];

/** The same numbers for the same seed. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** A plan of ids of a report, most of which it may not say so; or of figures alone. */
export function randomPlan(
  outline: ReportOutline,
  random: (below: number) => number,
  ofFigures = false,
): Plan {
  const ids = (list: readonly {id: string}[]): string[] => list.map(({id}) => id);
  const [figures, sentences, blocks] = [ids(outline.figures), ids(outline.sentences), ids(outline.blocks)];
  const headings = [...ids(outline.headings), ...ids(outline.acts ?? []), ...own];
  const some = (from: readonly string[], most: number): string[] => {
    const found = new Set<string>();
    const count = 1 + random(most);
    // Those that stand together are as likely as any.
    const start = random(from.length);
    for (let i = 0; i < count; i++)
      found.add(from[random(2) ? Math.min(from.length - 1, start + i) : random(from.length)]!);
    return [...found];
  };
  const block = (): PlanBlock[] => {
    const kind = ofFigures ? 2 : random(5);
    if (kind === 0 && blocks.length > 0) return [blocks[random(blocks.length)]!];
    if (kind === 1 && sentences.length > 0)
      return [{form: sentenceForms[random(sentenceForms.length)]!, items: some(sentences, 4)}];
    if (figures.length === 0) return [];
    return [{form: figureForms[random(figureForms.length)]!, items: some(figures, 6)}];
  };
  const heading = (): {heading?: string} => (random(6) ? {heading: headings[random(headings.length)]!} : {});
  const several = (most: number): PlanBlock[] => Array.from({length: random(most)}, block).flat();
  return {
    detail: (['full', 'digest', 'brief'] as const)[random(3)]!,
    parts: Array.from({length: 1 + random(3)}, () => ({
      ...heading(),
      // Something to draw, whatever is refused.
      blocks: [{form: 'text', items: some(sentences, 1)}, ...several(3)],
      sections: Array.from({length: random(4)}, () => ({...heading(), blocks: several(4)})),
      closing: several(2),
    })),
  };
}

/** The page of a plan without what it may not say, and what is left of the plan. */
export function pageOfPlan(report: Report, plan: Plan): {page: string; drawn: Plan} {
  try {
    return {page: composeHtml(report, {plan}), drawn: plan};
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const paths = error.issues.map(({path}) => path);
    const isFaulty = (path: string): boolean => paths.some((each) => each.startsWith(path));
    const kept = (blocks: readonly PlanBlock[], path: string): PlanBlock[] =>
      blocks.filter((_, i) => !isFaulty(`${path}[${i}]`));
    const parts = plan.parts.map(({heading, blocks = [], sections = [], closing = []}, i) => ({
      ...(heading !== undefined && !isFaulty(`parts[${i}].heading`) && {heading}),
      blocks: kept(blocks, `parts[${i}].blocks`),
      sections: sections.map((section, k) => ({
        ...(section.heading !== undefined &&
          !isFaulty(`parts[${i}].sections[${k}].heading`) && {heading: section.heading}),
        blocks: kept(section.blocks, `parts[${i}].sections[${k}].blocks`),
      })),
      closing: kept(closing, `parts[${i}].closing`),
    }));
    const drawn = {...plan, parts};
    return {page: composeHtml(report, {plan: drawn}), drawn};
  }
}
