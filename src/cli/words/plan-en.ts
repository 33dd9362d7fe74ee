// What is said of plans, in English. In Chinese: src/report/plan/messages.ts.
import type {PlanWords} from '../../report/plan/messages.js';

const meantOr = (meant: string | undefined, otherwise: string): string =>
  meant ? `did you mean ${meant}?` : otherwise;
const listed = (ids: readonly string[]): string => ids.join(', ');

export const planEn: PlanWords = {
  notObject: 'A plan is a JSON object: {"parts": […]}.',
  notArray: (name) => `${name} has to be an array.`,
  wrongType: (name, type) => `${name} has to be ${type}.`,
  unknownKey: (key, keys, meant) =>
    `There is no key “${key}”; ${meantOr(meant, `there are ${listed(keys)}.`)}`,
  missing: (key) => `${key} is missing.`,
  badChoice: (name, value, choices, meant) =>
    `${name} cannot be “${value}”; ${meantOr(meant, `it is one of ${listed(choices)}.`)}`,
  tooMany: (most) => `A plan has at most ${most} blocks; delete some.`,
  noItems: 'items is empty: write one id at least.',
  twice: (id) => `${id} is written twice; delete one.`,
  usedBefore: (id, path) => `${id} stands in ${path} already, and an id is used once; delete one of them.`,
  nothingToDraw: 'The plan is empty: every part needs blocks or sections with one block at least.',
  unknownId: (id, kind, known, meant) =>
    `There is no id “${id}”; ${meantOr(meant, `ids of a ${kind} are ${known}.`)}`,
  noneOfKind: (id, kind) => `There is no id “${id}”: this report has no ${kind}.`,
  wrongKind: (id, is, form, wanted, letter, hint) =>
    `${id} is a ${is}, form=${form} takes a ${wanted} (${letter}…)${hint}.`,
  blockAlone: (id) => `${id} cannot be a block by itself; write {"form": "…", "items": ["${id}"]}.`,
  blockInForm: (id) => `${id} is a block that is set already; write "${id}" itself, not in items.`,
  notAHeading: (id, is) =>
    `${id} in heading is a ${is}; write the id of a heading (h…), or a few words of your own.`,
  fewer: (form, least, count) => `form=${form} takes ${least} at least, now there are ${count}.`,
  fewerDrawn: (form, least, count) =>
    `form=${form} draws ${least} at least, and of these ids only ${count} can be drawn (what hangs on another figure does not count); add some, or write lines.`,
  more: (form, most, count) =>
    `form=${form} takes ${most} at most, now there are ${count}; write several blocks.`,
  unsaid: (id, others, sentence) =>
    `${id} does not say by itself what it is of; ` +
    (others.length > 0 ? `put it together with ${listed(others)} of its sentence, or ` : '') +
    `write {"form": "text", "items": ["${sentence}"]}.`,
  unfit: (id, form, why) => `${id} does not fit form=${form}: ${why}; write lines.`,
  lost: (id, form, sentence) =>
    `form=${form} cannot draw ${id}; write lines, or {"form": "text", "items": ["${sentence}"]}.`,
  needsChief: (id, chief, form, sentence) =>
    `${id} hangs on ${chief} and cannot be large by itself; write {"form": "${form}", "items": ["${chief}", "${id}"]}, ` +
    `or {"form": "text", "items": ["${sentence}"]}.`,
  noStages: (form) =>
    `form=${form} draws stages of one thing alone (“收到→立案→办结”); write tiles for figures side by side, changes for from and to.`,
  unitsDiffer: (form, units) =>
    `form=${form} takes one unit, now there are ${units.map((unit) => (unit ? `“${unit}”` : '(no unit)')).join(', ')}.`,
  tooLong: (id, form, length, most) =>
    `${id} has ${length} characters, form=${form} takes ${most} at most; write text.`,
  misplaced: (ids, own, ownId, above) =>
    `${listed(ids)} stand below “${own}” (${ownId}) in the report, here below its heading “${above}”; move them to their own, or put a few words of your own in place of the heading.`,
  formula: (ids) =>
    `${listed(ids)} are set phrases of the meeting (address, appeal, request to deliberate), which have no place on this page; delete them.`,
  resultAsTarget: (ids, form) =>
    `${listed(ids)} are results, form=${form} draws targets; write tiles or scorecard.`,
  mixed: (done, wanted) =>
    `Results ${listed(done)} stand together with targets and tasks ${listed(wanted)}, and readers will take them for one thing; make two sections, and say in their headings which is which.`,
  inARow: (form) => `${form} again, as the block before; join them, or choose another form.`,
  manyFigures: (count, most) =>
    `The plan has ${count} figures, more than readers keep; leave the most important, ${most} at most.`,
  emptyPart: 'It holds nothing; write a block, or delete it.',
  unnamedPart:
    'It has no heading, and readers do not know what it is about; write the id of one, or a few words.',
  headingEmpty: 'heading is empty; write the id of one or a few words, or delete heading.',
  headingLong: (length, most) => `The heading has ${length} characters, ${most} at most.`,
  headingFigure: (words, heading, near) =>
    `“${words}” in the heading “${heading}” is not in the report${near ? `, which has “${near}”` : ''}; a heading has no figure or name that the report lacks: copy it, or delete it.`,
  headingSigns: (heading) => `The heading “${heading}” holds a tag or control character; write words alone.`,
  types: {
    text: 'text',
    name: 'a name',
    yesNo: 'true or false',
    count: 'a whole number from 1 to 200',
    object: 'an object',
  },
  kinds: {
    h: 'heading',
    s: 'sentence',
    f: 'figure',
    b: 'block of the report',
    a: 'part of the draft',
    d: 'block of the draft',
  },
  whyUnfit: {
    label: 'it has no label that can stand alone, or is not to be large',
    rank: 'it is no rank of which the report says where',
    change: 'it is no change from one figure to another of the same unit',
  },
  inSentence: (id) => `; it stands in ${id}`,
  range: (first, last) => `${first} to ${last}`,
};
