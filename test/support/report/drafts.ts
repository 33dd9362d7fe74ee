// Whole reports read, drafted and checked once in a process, however many tests look at them.
import {checkReport, composeHtml, parseReport, type Detail, type Finding} from '../../../src/report/index.js';

/** At night, when every report is tried in every way. */
export const all = Boolean(process.env.WR_ALL ?? process.env.WR_RUNS);

/** Shorter texts take little time, and there are thousands of them. */
const longEnough = 4000;

/** A function of texts that does its work once for each that is long. */
export function once<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const result = known.get(text) ?? work(text);
    if (text.length > longEnough) known.set(text, result);
    return result;
  };
}

/** What a text was read as. */
export const readOnce = once(parseReport);

const inDetail = (detail: Detail) => {
  const draft = once((text) => composeHtml(readOnce(text).report, {detail}));
  const errors = once((text) =>
    checkReport(draft(text), text).findings.filter(({severity}) => severity === 'error'),
  );
  return {draft, errors};
};
const details = {full: inDetail('full'), digest: inDetail('digest'), brief: inDetail('brief')};

/** The draft of a text. */
export const draftOf = (text: string, detail: Detail): string => details[detail].draft(text);

/** What the check finds wrong in the draft of a text. */
export const errorsOf = (text: string, detail: Detail): Finding[] => details[detail].errors(text);
