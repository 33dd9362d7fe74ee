// What the linter says, in English. In Chinese: src/lint/messages.ts.
import {foldSpaces} from '../../text/white-space.js';
import type {LintWords} from '../../lint/messages.js';

const or = (tags: readonly string[]): string => tags.map((tag) => `<${tag}>`).join(' or ');
const meantOr = (meant: string | undefined, otherwise: string): string =>
  meant ? `did you mean “${meant}”?` : otherwise;

export const lintEn: LintWords = {
  unknownTag: (tag, meant) =>
    meant
      ? `There is no tag <${tag}>; did you mean <${meant}>?`
      : `There is no tag <${tag}>: what it holds is not drawn.`,
  unknownAttribute: (tag, name, meant) =>
    `<${tag}> has no attribute “${name}”; ${meantOr(meant, 'readers do not see what it holds.')}`,
  slotMeant: (tag, name, slot, value) =>
    `<${tag}> has no attribute “${name}”, readers do not see it; write between its tags: <span slot="${slot}">${value ? `“${value}”` : '…'}</span>.`,
  labelAttribute: (tag, name) =>
    `<${tag}> has no attribute “${name}”, readers do not see it; a label stands between <${tag}> and </${tag}>.`,
  selfClosed: (tag) =>
    `<${tag} /> does not end here: all that follows counts as inside it; write <${tag}></${tag}>.`,
  notClosed: (tag) => `<${tag}> has no end tag; write </${tag}> behind its content.`,
  strayClose: (tag) => `</${tag}> has no <${tag}> before it.`,
  wrongParent: (tag, parents) => `<${tag}> belongs inside ${or(parents)}.`,
  wrongValue: (tag, name, value, words, meant) =>
    `${name} of <${tag}> cannot be “${value}”; ${meantOr(meant, `only ${words.join(', ')}.`)}`,
  unknownIcon: (name, meant) =>
    `There is no icon “${name}”; ${meantOr(meant, 'it is not drawn. Names are in the documentation; register your own with registerIcons.')}`,
  unknownScene: (name, known, meant) =>
    `There is no scene “${name}”; ${meantOr(meant, `it is not drawn. There are ${known.join(', ')}; register your own with registerScene.`)}`,
  duplicateId: (id) => `The id “${id}” is taken; ids of one page differ.`,
  duplicateAttribute: (name) => `“${name}” is written twice, only the first counts; delete one.`,
  emptyElement: (tag) => `<${tag}> is empty; fill it, or delete it.`,
  noLabel: (tag, value) => `“${value}” of <${tag}> has no label; write it between the tags.`,
  noValue: (tag) => `<${tag}> has no value: no large figure is shown.`,
  noLang: () => '<html> has no lang; write <html lang="zh-CN">.',
  noCharset: () => 'The page has no <meta charset="utf-8">: some computers will show garbage.',
  noViewport: () => 'The page has no viewport: its type will be tiny on phones.',
  noAlt: () => 'The picture has no alt; describe it in a few words, or write alt="" for mere decoration.',
  headingSkips: (from, to) => `Headings go from h${from} to h${to}: a level is missing.`,
  noFigure: (value) => `“${value}” holds no figure; value is for the figure, words stand between the tags.`,
  onlyWords: (tag, child) => `<${tag}> holds words alone; move <${child}> behind it.`,
  otherCharset: (declared, actual) =>
    `The page declares charset="${declared}", but the file is ${actual}: browsers will show garbage. Save it as UTF-8.`,
  noNumber: (tag, name, value) => `${name} of <${tag}> is a number; “${value}” cannot be drawn.`,
  unitTwice: (value, unit) =>
    `“${value}” has the unit “${unit}” already, and unit has it again; leave the figure alone in value.`,
  fullWidth: (sign) =>
    `“${sign}” in a tag is a Chinese sign, which browsers do not know; write the ASCII one.`,
  brokenQuotes: (tag) =>
    `A quotation mark in <${tag}> has no partner, and the attributes behind it are garbled; add it.`,
  openComment: () => 'The comment does not end: nothing from here on is shown; write -->.',
  markupInAttribute: (tag, name) =>
    `${name} of <${tag}> holds a tag, which will be shown as it is written; delete it.`,
  markdown: (sign) =>
    `“${sign}” is Markdown, which a page shows as it is written; delete it, and write <strong> for bold.`,
  boundAttribute: (tag, name, meant) =>
    `“${name}” of <${tag}> is from a template language, which browsers do not know; write “${meant}”.`,
  unknownSlot: (tag, slot, slots, meant) => {
    const named = slots.filter(Boolean);
    const ways = [
      ...(named.length > 0 ? [`write ${named.join(', ')}`] : []),
      ...(slots.includes('') ? ['delete slot'] : []),
    ];
    const problem = `<${tag}> has no slot="${slot}": what it holds is not shown`;
    return ways.length > 0 ? `${problem}; ${meantOr(meant, `${ways.join(', or ')}.`)}` : `${problem}.`;
  },
  headingInTitle: (tag, head) =>
    `title of <${tag}> shows only below a resting pointer; write a heading in ${head}.`,
  hiddenFigure: (tag, name, value) =>
    `“${name}” of <${tag}> holds “${value}”, which readers do not see; write figures in the text or in value.`,
  hiddenWords: (tag) => `Words in <${tag}> are not shown; write them outside it.`,
  wrongChild: (tag, children, child) =>
    `<${tag}> is for ${or(children)}; <${child}> is not drawn as one of its items.`,
  noCredits: () => 'The page has no <wr-credits>; write its source, makers and reviewers.',
  noCover: () => '<wr-report> has no <wr-cover>.',
  unreadableTable: (tag) => `<${tag}> needs a <table> with figures: without it no chart is drawn.`,
  unknownTheme: (word, known, meant) =>
    `There is no theme “${word}”; ${meantOr(meant, `the default colours are used. There are ${known.join(', ')}.`)}`,
  template: (sign) => `“${sign}” is from a template language, which browsers do not know; write plain HTML.`,
  placeholder: (words) => `“${words}” is a placeholder; fill it in, or delete it.`,
  figureInUnit: (unit) =>
    `unit holds the figure “${unit}”; figures stand in value, unit is for the unit alone.`,
  letterInFigure: (value) => `“${value}” holds letters; write 0 and 1 as digits.`,
  signInFigure: (value) => `The point in “${value}” is no decimal point; write the ASCII one.`,
  brokenFigure: (value) => `The figure “${foldSpaces(value)}” is broken into two lines; write it in one.`,
  wideDigits: (value) => `“${value}” has full-width digits; write ASCII ones.`,
  twoUnits: (value, own, unit) =>
    `“${value}” in value has “${own}”, and unit has “${unit}” besides; leave one of them.`,
  hiddenBlock: (tag, figure) =>
    `<${tag}> is hidden, and readers do not see “${figure}” in it; delete it, or show it.`,
  duplicateElement: (tag) => `There is a <${tag}> before this one; only one is wanted here.`,
  nestedReport: () => 'A <wr-report> cannot stand inside another.',
  outside: (tag) => `<${tag}> stands outside <wr-report>, without its colours and sizes; move it inside.`,
  noHeading: (tag) => `<${tag}> has no heading.`,
  noChild: (tag, children) => `<${tag}> needs ${or(children)} right inside it, and has none.`,
  otherCount: (tag, child, count, found) => `<${tag}> takes ${count} <${child}>, and has ${found}.`,
  noAddress: () => 'The picture has no src: it is not shown.',
  localAddress: (src) =>
    `“${src}” is an address of this computer, which no other can see; put the picture beside the page and write a relative address.`,
  strayComment: () => '--> without a comment is shown as it is written; delete it.',
  brokenComment: (sign) => `“${sign}” does not begin or end a comment; write <!-- … -->.`,
  spaceInTag: () => 'No space may follow <; write <wr-…> and </wr-…>.',
  missingEnd: (tag) => `<${tag}> lacks its >; write it behind the attributes.`,
  noteSign: () => 'The three parts of data-check-note are parted by the full-width “｜”.',
  tooMuch: (name, value, most) => `“${value}” of ${name} is more than ${most} and cannot be drawn.`,
  noWhole: (name, value) => `${name} is a whole number; “${value}” does nothing.`,
  strayAttribute: (sign) => `There is a “${sign}” too many in the tag; only spaces part attributes.`,
  unseenSign: (name) => `“${name}” holds characters that cannot be seen; delete it and write it again.`,
  equalsTwice: (tag) =>
    `<${tag}> has an equals or quotation mark too many, which will be shown as it is written; write name="content".`,
  unknownEntity: (name, meant) =>
    `There is no character “${name}”; ${meantOr(meant, 'it is shown as it is written.')}`,
  twiceEscaped: (name) => `“${name}” is escaped twice and shown as it is written.`,
  escapedMarkup: (markup) => `“${markup}” is shown as text; for a tag write < and > themselves.`,
  slotElement: (name) => `<slot> does nothing in a page; write slot="${name}" on what is to go there.`,
  deepSlot: (tag, slot) =>
    `slot="${slot}" belongs right inside <${tag}>; a level deeper its content does not go there.`,
  noScript: (meant) =>
    meant
      ? `There is no such script; did you mean “${meant}”?`
      : 'The page does not load work-report-elements.min.js: nothing is drawn.',
};
