// What a file held that its text does not, and why a file is not read, in English. In Chinese: src/source/issues.ts.
import type {LeftOutKind, RefusalKind} from '../../source/index.js';

const quoted = (words: string): string => (words ? `: “${words}”` : '');

/** What was left out of the text, or changed in it. */
export const leftOut: Readonly<Record<LeftOutKind, (words: string) => string>> = {
  hidden: (words) => `hidden text is left out${quoted(words)}. Make sure that it is not to be published.`,
  deleted: (words) =>
    `text deleted by tracked changes is left out${quoted(words)}: all changes are taken as accepted.`,
  inserted: (words) =>
    `text inserted by tracked changes is taken in${quoted(words)}: all changes are taken as accepted. Make sure that they are final.`,
  comment: (words) => `a comment is left out${quoted(words)}.`,
  contents: (words) => `the table of contents is left out${quoted(words)}: headings come from the text.`,
  picture: (words) => `a picture is left out${quoted(words)}. Put it on the page yourself if it is needed.`,
  chart: (words) => `a chart is left out${quoted(words)}. See whether its figures stand in the text.`,
  equation: (words) => `an equation is left out${quoted(words)}. Write it in words.`,
  object: (words) => `an embedded object is left out${quoted(words)}. Copy its words into the text.`,
  header: (words) => `the page header or footer is left out${quoted(words)}.`,
  placeholder: (words) => `a hint that was never filled in is left out${quoted(words)}.`,
  noteMark: (words) => `raised numbers of notes are left out${quoted(words)}.`,
  note: (words) =>
    words === '1' ? '1 note stands at the end of the text.' : `${words} notes stand at the end of the text.`,
  merged: (words) =>
    `a figure in a merged cell stands in its first row only${quoted(words)}. See which rows it is for.`,
  struck: (words) => `text that is struck through is left out${quoted(words)}. Make sure that it is gone.`,
  cells: (words) =>
    `a row of a table has more or fewer cells than its first one${quoted(words)}: what is missing is left empty, what is too many has no head. See which column each figure is for.`,
  cellError: (words) =>
    `a cell holds no figure${quoted(words)}. Widen its column in Excel, or mend the formula, and copy it again.`,
  frontMatter: (words) =>
    `what stands at the head of the file is left out${quoted(words)}: title and date are used.`,
  badBytes: (words) =>
    `characters that cannot be read${quoted(words)}: the file may be damaged here. Correct them by the original.`,
};

/** Why a file is not read, and what to do, behind its name. */
export const refused: Readonly<Record<RefusalKind, (words: string) => string>> = {
  empty: () => 'holds no text: there is nothing to lay out.',
  rtf: () => 'is an RTF file (.rtf). Open it in Word or WPS, save it as .docx and try again.',
  oldWord: () => 'is an old Word file (.doc). Save it as .docx in Word or WPS and try again.',
  wps: () => 'is a file of WPS Writer (.wps). Save it as .docx in WPS and try again.',
  wordXml: () => 'is a Word file saved as XML. Open it in Word, save it as .docx and try again.',
  odt: () => 'is an OpenDocument file (.odt). Save it as .docx in LibreOffice, WPS or Word and try again.',
  pages: () => 'is a Pages file. Export it to Word (.docx) and try again.',
  spreadsheet: () =>
    'is a spreadsheet (Excel). Copy the tables you need into a Word file, save it as .docx and try again.',
  slides: () =>
    'is a presentation (PowerPoint). Copy its text into a Word file, save it as .docx and try again.',
  pdf: () =>
    'is a PDF file. Open it in Word or WPS, save it as .docx, see whether its text is right and try again; scans need text recognition first.',
  ofd: () =>
    'is an OFD file. Turn it into .docx with an OFD reader or WPS, see whether its text is right and try again.',
  password: () =>
    'is protected by a password. Open it in Word or WPS, take the password away, save it as .docx and try again.',
  image: () =>
    'is a picture, no text file. Recognise its text, see whether it is right, save it as .txt or .docx and try again.',
  archive: () => 'is an archive. Unpack it and give the .docx or .txt file in it.',
  binary: () => 'is no text file. Give a .docx, .txt, .md or .html file.',
  brokenWord: () => 'is no sound .docx file. Open it in Word or WPS, save it once more and try again.',
  tooDeep: () =>
    'nests its tags too deeply for a page. Open it in a browser, copy the text into Word, and save as .docx.',
  tooLarge: (words) => `unpacks to more than ${words} of text. Is it the right file?`,
  encoding: () => 'is in an unknown encoding. Save it as UTF-8 and try again.',
};
