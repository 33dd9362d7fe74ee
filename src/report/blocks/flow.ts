import type {Block, FlowStep, Tile} from '../model.js';
import {slicePassage, cut} from '../passage.js';
import type {Paragraph, SentenceItem} from '../sentence-reading.js';

type TileItem = Extract<SentenceItem, {kind: 'tile'}>;

const source = /(?:收到|受理|提出|征集|收集|提交|接收|撰写)/;
const step =
  /^(?:审查|共|已|并|经审查)*(?:立案|并案|办结|办复|整理|编辑|编发|编印|报送|采用|采纳|批示|转化|转办|交办|答复|审结|执结|结案)/;

/**
 * A count that goes through a process: 收到提案 235 件，立案 225 件，其中民生类提案 60 余件. All clauses of the run must
 * belong to it; otherwise they are tiles.
 */
export function readFlow(paragraph: Paragraph, run: readonly TileItem[]): Block | undefined {
  const [first, second] = run;
  if (!first || !second || !source.test(first.left) || first.nested || run.length > 8) return undefined;
  if (!step.test(second.left.trim())) return undefined;
  const steps: FlowStep[] = [{tiles: [first.tile]}];
  let parts: {step: FlowStep; unit: string} | undefined;
  for (const item of run.slice(1)) {
    if (item.nested) {
      const {lead, tile} = takeLead(paragraph, item);
      parts = {step: {lead, tiles: [tile]}, unit: item.unit};
      steps.push(parts.step);
    } else if (parts && parts.unit === item.unit) parts.step.tiles.push(item.tile);
    else if (step.test(item.left.trim()) && !parts) steps.push({tiles: [item.tile]});
    else return undefined;
  }
  return {kind: 'flow', steps};
}

/** Takes 其中 off a label: it stands once before the parts. */
function takeLead({passage}: Paragraph, item: TileItem): {lead: FlowStep['lead']; tile: Tile} {
  const start = passage.text.indexOf('其中', item.start);
  const lead = cut(passage, start, start + 2);
  const [first, ...rest] = item.tile.words;
  const figure = item.tile.figure!;
  const without = (text: typeof first) =>
    text?.text.startsWith('其中') ? cut(slicePassage(passage, start + 2, start + text.text.length)) : text;
  const words = [without(first), ...rest].filter(
    (text) => text !== undefined && text.text !== '',
  ) as Tile['words'];
  const label = [without(figure.label[0]), ...figure.label.slice(1)].filter(
    (text) => text?.text,
  ) as Tile['words'];
  return {lead, tile: {...item.tile, words, figure: {...figure, label}}};
}
