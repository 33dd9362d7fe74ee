// What the check says, in English. In Chinese: src/check/messages.ts.
import {cited, type CheckWords} from '../../check/messages.js';
import type {Bound} from '../../text/index.js';

const bounds: Record<Bound, string> = {
  exact: 'exact',
  about: '“about”',
  over: '“more than”',
  under: '“less than”',
  atLeast: '“at least”',
  atMost: '“at most”',
};

export const checkEn: CheckWords = {
  writtenDifferently: (shown, source) =>
    `${cited(shown)} has the value of ${cited(source)} in the report, written in another way.`,
  boundLost: (shown, bound, source, sourceBound) =>
    `The report’s ${cited(source)} is ${bounds[sourceBound]}; ${cited(shown)} on the page is ${bounds[bound]}.`,
  rounded: (shown, source) => `${cited(shown)} is the report’s ${cited(source)}, rounded.`,
  unitDiffers: (shown, source) => `Another unit: the page has ${cited(shown)}, the report ${cited(source)}.`,
  unitShortened: (shown, source) =>
    `The unit is shortened: the page has ${cited(shown)}, the report ${cited(source)}.`,
  labelDiffers: (shown, label, nearest) =>
    nearest && !label
      ? `${cited(shown)} is in the report, but not here; the report has ${cited(nearest)} here.`
      : nearest
        ? `${cited(shown)} is in the report, but not of ${cited(label)}; the report has ${cited(nearest)} here.`
        : `${cited(shown)} is in the report, but not together with ${cited(label)}.`,
  notInSource: (shown, nearest) =>
    nearest
      ? `The report has no ${cited(shown)}; it has ${cited(nearest)} here.`
      : `The report has no figure ${cited(shown)}.`,
  noteOfOther: (shown, label, source) =>
    `In the report ${cited(shown)} is not of ${cited(label)}; it has ${cited(source)}. Correct it, or move it to the figure it belongs to.`,
  unreadable: (shown) =>
    `${cited(shown)} cannot be read as a figure, and the report does not have these characters.`,
  direction: (shown, nearest) => `${cited(shown)} goes the other way than ${cited(nearest)} in the report.`,
  fallCut: (shown, nearest) =>
    `${cited(shown)} is a fall in the report (${cited(nearest)}), and the page does not say so; add “下降”.`,
  noLabel: (shown, count) =>
    `${cited(shown)} stands without a label; the report has the same figure in ${count} places, and which one is meant cannot be told.`,
  ownCount: (shown, count) =>
    `The report has no ${cited(shown)}; there are exactly ${count} below it. Please confirm.`,
  computed: (shown, how) =>
    `The report has no ${cited(shown)}; it can be computed as ${how}. Please confirm, and note that it is computed.`,
  picture: (shown) =>
    `The picture is drawn for ${cited(shown)}, which is not the figure in the words beside it.`,

  textDiffers: (shown, source, differences) =>
    `${cited(shown)} differs from the report: ${differences.join(', ')}; the report has ${cited(source)}.`,
  missing: (words) => `without ${cited(words)}`,
  extra: (words) => `with ${cited(words)} added`,
  changed: (shown, source) => `${cited(shown)} for ${cited(source)}`,
  textCut: (shown, missing, atStart) =>
    `${atStart ? 'Before' : 'Behind'} ${cited(shown)} the report’s ${cited(missing)} is missing.`,
  cutInWord: (shown, torn, whole) =>
    shown === torn
      ? `${cited(torn)} is ${cited(whole)} in the report; make sure that no character is missing.`
      : `${cited(shown)} differs from the report: ${cited(torn)} for ${cited(whole)}.`,
  abbreviated: (shown, source) => `${cited(shown)} is short for ${cited(source)} in the report.`,
  own: (shown) =>
    `${cited(shown)} are the editor’s own words, which the report does not have; please sign for them.`,
  labelOwn: (shown, label, nearest) =>
    !label
      ? `The report has ${cited(shown)}, but not here; it has ${cited(nearest)}. Make sure that both are the same.`
      : `The report has ${cited(shown)}, but not with the words ${cited(label)}; it has ${cited(nearest)}. Make sure that both are about the same thing.`,
  otherPart: (shown, part, isPlan) =>
    isPlan
      ? `In the report ${cited(shown)} is a target or plan, no result, but the page has it below ${cited(part)}; move it to the plans, or write “目标”.`
      : `In the report ${cited(shown)} is a result, no target or plan, but the page has it below ${cited(part)}; move it to the review, or write its year.`,
  otherHeading: (shown, source) =>
    `The heading ${cited(shown)} is ${cited(source)} in the report: target and result are mixed up. Correct it.`,
  reportYear: (shown, year) =>
    `This report was given in ${year}, the page says ${cited(shown)}; write “${year}年”, or look it up.`,
  lostHope: (shown, word) =>
    `The report has ${cited(word)} before ${cited(shown)}, the page has not; make sure that the figure may stand alone.`,
  otherYear: (shown, part, year) =>
    `In the report ${cited(shown)} is of ${year}, but the page has it below ${cited(part)}; move it, or write its year.`,
  wrongYear: (shown, named, year) =>
    `In the report ${cited(shown)} is of ${year}, the page says ${named}; correct the year.`,
  lostMode: (shown, word) =>
    `The report has ${cited(word)} before ${cited(shown)}, the page has not, which changes the meaning; add ${cited(word)}.`,
  addedMode: (shown, word) =>
    `The page has ${cited(word)} before ${cited(shown)}, the report has not, which changes the meaning.`,
  turnedMode: (shown, own, source) =>
    `The report has ${cited(source)} before ${cited(shown)}, the page ${cited(own)}: a plan becomes a result. Write ${cited(source)}.`,
  doneInPlan: (shown) =>
    `In the report ${cited(shown)} is a target or plan, the page says “已” (done): a plan becomes a result. Delete “已”.`,
  tickedPlan: (shown) =>
    `${cited(shown)} is planned in the report, and ticked as done on the page; write state="todo", or no state.`,
  otherArea: (shown, own, source) =>
    `In the report ${cited(shown)} is of ${cited(source)}, the page says ${cited(own)}.`,
  unitLeftOff: (shown, unit) => `${cited(shown)} has no unit; in the report it is ${cited(unit)}. Add it.`,
  repeated: (shown) => `${cited(shown)} is on the page twice; delete one of them.`,
  noteOnContainer: (tag) =>
    `data-check-note belongs on the element that shows the figure; on <${tag}> it does nothing.`,
  noteUnreadable: (text) =>
    `data-check-note is written “figure of the page｜figure of the report｜reason”, all three; ${cited(text)} is not.`,
  noteVoid: (shown, source) =>
    `data-check-note does not hold any more: nothing here shows ${cited(shown)} for the report’s ${cited(source)}; delete it, or confirm anew.`,
  textMissing: (shown) => `The words ${cited(shown)} are not in the report.`,
  labelShortened: (shown, source) =>
    `The label ${cited(shown)} has fewer characters than ${cited(source)} in the report; make sure that it means the same.`,
  nameDiffers: (shown, source) =>
    source
      ? `The name “${inner(shown)}” is “${inner(source)}” in the report.`
      : `The report has no name “${inner(shown)}”.`,
  numberDiffers: (shown, source) => `The number ${cited(shown)} is ${cited(source)} in the report.`,

  countDiffers: (shown, said, found) => `Below ${cited(shown)} stand ${found} items, not ${said}.`,
  sumDiffers: (total, sum) =>
    `The parts in the report come to ${sum}, more than the ${cited(total)} it gives: a matter of the report itself, please look there.`,
  partsDiffer: (total, sum, isLess) =>
    `The parts in the report come to ${sum}, ${isLess ? 'less' : 'more'} than the ${cited(total)} it gives; fine where it does not list all, else look at the report.`,
  rateDiffers: (rate, part, whole, computed) =>
    `In the report ${cited(part)} is ${computed} of ${cited(whole)}, not ${cited(rate)}: a matter of the report itself, please look there.`,
  baseDiffers: (share, part, whole, computed) =>
    `The other shares of this paragraph of the report are of ${cited(whole)}, of which ${cited(part)} would be ${computed}, not ${cited(share)}: a matter of the report itself, please look there.`,
  sharesTotal: (list, sum) =>
    `${cited(list)} of the report come to ${sum}, not 100%: a matter of the report itself, please look there.`,
  changeDiffers: (from, to, change, computed) =>
    `From ${cited(from)} to ${cited(to)} in the report it is ${computed}, not ${cited(change)}: a matter of the report itself, please look there.`,
  ratio: (part, whole) => `“${part}” ÷ “${whole}”`,
  difference: (more, less) => `“${more}” − “${less}”`,
  sum: (parts) => parts.map((part) => `“${part}”`).join(' + '),
  unknownTag: (tag, value) =>
    `There is no tag <${tag}>${value ? `, and ${cited(value)} in its attributes is not checked` : ''}; write a tag of this library, or check it yourself.`,
  unknownAttribute: (tag, attribute, value) =>
    `<${tag}> has no attribute “${attribute}”${value ? `, and ${cited(value)} in it is not checked` : ''}; correct its name, or check it yourself.`,
  notShown: (shown) => `${cited(shown)} of the report is not on the page.`,
};

/** Names come with their marks. */
function inner(name: string): string {
  return name.replace(/^“(.*)”$/s, '$1');
}
