// The sentences behind the figures of a page, as speaker notes have them.
import type {FigureSource} from './pptx/notes.js';

/** A figure that the check found in the source, and where its sentence stands there. */
interface Shown {
  text: string;
  source?: {sentence: {at: number; length: number}};
}

/** The sentences behind the figures that `examineReport` found in a report, each with the mark that ends it. */
export function sourcesOf(shown: readonly Shown[], report: string): FigureSource[] {
  return shown.flatMap(({text, source}) => {
    if (!source) return [];
    const end = source.sentence.at + source.sentence.length;
    const [mark = ''] = /^[。！？；]/.exec(report.slice(end, end + 1)) ?? [];
    return [{figure: text, sentence: report.slice(source.sentence.at, end).trim() + mark}];
  });
}
