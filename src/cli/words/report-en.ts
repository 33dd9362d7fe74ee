// What is said of how a report was read, in English. In Chinese: src/report/messages.ts.
import {cited} from '../../check/messages.js';
import type {ReportWords} from '../../report/messages.js';

export const reportEn: ReportWords = {
  empty: 'The text is empty: there is nothing to lay out.',
  noTitle: 'The report begins without a title, and the cover has none: write it in the heading of wr-cover.',
  leftOut: (words, isFormula) =>
    `${isFormula ? 'Words of address' : 'Words of the web site'}, not put on the page: ${cited(words)}`,
  twoReadings: (written, value, alternative) =>
    `Check the report: ${cited(written)} can be read as ${value} and as ${alternative}; write it in full.`,
  damaged: {
    gluedDate: (found) => `Check the report: a date seems to lack “年” or “月”: ${cited(found)}`,
    doubledPercent: (found) => `Check the report: a per cent sign is doubled: ${cited(found)}`,
    scanned: (found) => `Check the report: a percentage seems to be scanned wrongly: ${cited(found)}`,
    masked: (found) => `Check the report: a number is masked: ${cited(found)}`,
    maskedYear: (found) => `Check the report: a year is masked: ${cited(found)}`,
    glued: (found) => `Check the report: numbers run together: ${cited(found)}`,
    tooLong: (found) =>
      `Check the report: numbers may run together, or have a digit too many: ${cited(found)}`,
    pinyin: (found) => `Check the report: the sound of a word stands in the text: ${cited(found)}`,
    unreadable: () =>
      'Check the report: some characters cannot be read; the encoding of the file may be wrong.',
  },
  unpaired: (clause) =>
    `What stands before and behind “分别” is not the same number of things, or it is not sure which belongs to which; the figures stay in their sentence: ${cited(clause)}`,
  digested: (length, words) => `The digest leaves out a text of ${length} characters: ${cited(words)}`,
  glossary: (name, items, words) => `The brief leaves out ${cited(name)} (${items} items): ${cited(words)}`,
  rated: (clause, rank, score, reasons) => {
    const total = score === undefined ? '' : `, score ${score}`;
    const why = reasons.length > 0 ? `: ${reasons.map((reason) => `“${reason}”`).join(', ')}` : '';
    return `${cited(clause)} (place ${rank}${total}${why})`;
  },
};
