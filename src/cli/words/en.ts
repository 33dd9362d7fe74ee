// What the command line says in English.
import {fontPackages} from '../font-packages.js';
import {codePoint, installing, list} from './lists.js';
import type {Messages} from './messages.js';
import {leftOut, refused} from './source-en.js';

const listed = (names: readonly string[]) => list(names, ', ', (count) => ` and ${count} more`);
/** vermilion, jade or azure */
const or = (names: readonly string[]) => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

export const en: Messages = {
  help: {
    usage: 'Usage: ',
    commandsHead: 'Commands:',
    command: '<command>',
    optionsHead: 'Options:',
    options: '[options]',
    new: {
      args: 'FOLDER',
      summary: 'write a folder to begin with, which opens by double click',
      about: `Writes a folder: a page, the script that draws it, the script of its export buttons, and a guide in Chinese. The page
opens by double click, without a network. A folder that holds anything is left alone.`,
    },
    draft: {
      args: 'REPORT.txt -o PAGE.html',
      summary: 'turn the text of a report into the draft of a page',
      about: `Turns the text of a report into the draft of a page: parts, sections, figures and lists are set apart, to be edited.
REPORT is a .txt, .md or .docx file, or - for standard input; without -o the page goes to standard output.`,
      after: 'Exit status: 0 written; 1 not written, or a page by a plan has errors; 2 wrong usage.',
    },
    outline: {
      args: 'REPORT.txt --format json',
      summary: 'list sentences and figures of a report with ids, for a plan',
      about: `Gives an id to every heading, sentence, figure and block of a report, and a plan that sets them as the draft does. A plan
holds ids, forms and short headings alone (plan.schema.json); draft makes a page of it, whose figures and names are
all the report's. The same report has the same ids.`,
    },
    check: {
      args: 'PAGE.html --source REPORT.txt',
      summary: 'check figures, names and sentences of a page against its report',
      about: `Checks every figure of a page against its report (value, unit, approximation and the words it stands with), every
quoted name and every sentence. Changes no file. - for the page or the report reads standard input.`,
      after: 'Exit status: 0 no error found; 1 errors found; 2 wrong usage.',
    },
    lint: {
      args: 'PAGE.html',
      summary: 'look for mistakes in the tags and attributes of a page',
      about: `Looks at the markup of a page: unknown tags and attributes, elements that do not end, wrong children, figures that no
reader sees; each with line, column and what to write. --fix mends in the file what has one right answer. - for the
page reads standard input.`,
      after: 'Exit status: 0 no error found; 1 errors found; 2 wrong usage.',
    },
    render: {
      args: 'PAGE.html… -o FILE|FOLDER/',
      summary: 'write the report of a page as picture, slices, PDF, static page, WeChat article or SVG',
      about: `Opens the page in a browser and writes its report. The ending of FILE says what:
  .png .jpg .webp   one long picture; with --slice several, cut between blocks, each with a .txt for screen readers;
                    alternative text and all words are also inside the picture file
  .pdf              text that can be selected and searched, with an outline
  .html             a static page in one file: no script, no request; with --wechat a fragment for a WeChat article
  .svg              one diagram (--only)
  .pptx             slides to edit (PowerPoint, WPS): words as text, charts as charts; --only for one element
PAGE may be - for standard input, FILE may be - for standard output (PNG).
Several pages and several formats go into a folder, drawn by one browser: render A.html B.html -o OUT/ --format png,pdf,html`,
    },
    theme: {
      args: '"COLOUR" -o BRAND.css',
      summary: 'make a whole theme, light and dark, from one colour',
      about: `Makes a whole theme, light and dark, from one colour, and writes it as a style sheet. Every text has the contrast that
it needs; of a colour that is too light for that, it names the nearest that works. The colour is written
"#1a5fb4", in quotes, or in any other way of CSS. Without -o, the sheet goes to standard output.`,
    },
    studio: {
      args: '[-o FILE]',
      summary: 'write the studio: one web page, opened by double click, no command line needed',
      about: `Writes one HTML file (studio.html unless told otherwise). Opened by double click it drafts, checks and exports a report
that is pasted into it, without a network. It can be given to whoever uses no command line. Its controls are
English with --lang en, else Chinese; on its first page either can be chosen. - writes to standard output.`,
    },
    skill: {
      args: '[-o FILE]',
      summary: 'the manual for language models: how to write a page or a plan',
      about: `Writes the manual for language models (SKILL.md, less than 8 kB): rules, steps, all tags, right and wrong. Give it to a model
with the report, and try what it writes with lint and check. This is the English one; without --lang en it is Chinese.`,
    },
    mcp: {
      args: 'FOLDER',
      summary: 'tools for programs that drive language models',
      about: `Serves the Model Context Protocol on standard input and output, with the tools outline, draft, lint, check and render.
Nothing is read or written outside the folder, wherever links lead. Needs @modelcontextprotocol/sdk.`,
    },
    preview: {
      args: 'PAGE.html',
      summary: 'look at a page, which is shown again whenever it changes',
      about: `Shows the page in a browser of this computer, and again whenever a file changes; of a folder, the list of its pages.
Nobody else can open it, and it needs no network. Ctrl+C ends it.`,
    },
  },
  options: {
    help: {what: 'show help (after a command: the help of that command)'},
    version: {what: 'show the version'},
    lang: {
      value: 'LANGUAGE',
      what: ({choices, fallback}) => `language of messages: ${or(choices)}, by default ${fallback}`,
    },
    debug: {what: 'show the call stack of errors'},
    theme: {value: 'NAME', what: ({choices, fallback}) => `${or(choices)}, by default ${fallback}`},
    otherTheme: {value: 'NAME', what: ({choices}) => `draw in ${or(choices)} instead`},
    fonts: {
      what: 'put Noto Serif SC and Noto Sans SC into it as well (about 12 MB): the same letters everywhere',
    },
    studio: {value: 'FILE', what: ({fallback}) => `where to write it, by default ${fallback}`},
    page: {
      value: 'FILE',
      what: 'the page (.html); the script that draws it is put beside it, so that it opens by double click',
    },
    force: {what: 'replace a page that is there and differs (by default it is left alone)'},
    detail: {
      value: 'HOW',
      what: `full holds every sentence, digest only headings, figures, lists and leads, brief
the figures an editor would show, composed as one picture; by default full up to 4000 characters, brief above`,
    },
    scene: {
      value: 'NAME',
      what: ({choices}) =>
        `scenery of cover, parts and end: ${or(choices)}; by default as the text describes the place, peach-blossom where it does not`,
    },
    figures: {
      value: 'N',
      what: ({min, max, fallback}) =>
        `the most figures that a brief shows, ${min} to ${max}, by default ${fallback}`,
    },
    plan: {
      value: 'FILE',
      what: 'a plan (.json): what stands on the page, in which order and form; for its ids see outline',
    },
    outlineFormat: {
      value: 'FORMAT',
      what: ({fallback}) => `text to be read, json for programs; by default ${fallback}`,
    },
    explain: {what: 'list every figure with its rank, score and reasons'},
    source: {value: 'FILE', what: 'the report (.txt, .md or .docx); required'},
    notesSource: {
      value: 'FILE',
      what: "the report's text: the sentence behind each figure becomes a speaker note (.pptx)",
    },
    lintFormat: {
      value: 'KIND',
      what: 'text, json, or github (marks lines in its pipelines); text by default',
    },
    fix: {what: 'mend in the file what has one right answer'},
    format: {
      value: 'FORMAT',
      what: ({fallback}) =>
        `text, one finding after the other; json for programs; html, a proof sheet to print and sign; by default ${fallback}`,
    },
    result: {value: 'FILE', what: 'write to a file instead of standard output'},
    renderFormat: {
      value: 'FORMATS',
      what: 'what to write, with commas between, such as png,pdf,html; a file has what its name ends in, a folder png by default',
    },
    watch: {what: 'goes on watching, and draws again when a page or a picture of it changes; Ctrl+C ends it'},
    output: {
      value: 'FILE',
      what: 'where to write; an existing file is replaced once the new one is complete',
    },
    width: {
      value: 'PIXELS',
      what: ({min, max, fallback}) => `how wide the picture is, ${min} to ${max}, by default ${fallback}`,
    },
    slice: {
      value: 'PIXELS',
      what: ({min, max}) => `cut into pictures no taller than this, ${min} to ${max}`,
    },
    maxBytes: {
      value: 'SIZE',
      what: 'the largest picture file, such as 900kb or 10mb; colours or quality fall step by step, and it says so',
    },
    channel: {value: 'CHANNEL', what: ({choices}) => `width, slices and size for ${or(choices)}`},
    wechat: {what: 'write the fragment for a WeChat article (.html)'},
    paper: {
      value: 'PAPER',
      what: ({fallback}) =>
        `of a PDF: a4, a3, newspaper (broadsheet) or long (one page), by default ${fallback}`,
    },
    only: {value: 'SELECTOR', what: 'draw only the first that it finds (.svg, .pptx), such as wr-flow'},
    browser: {value: 'PATH', what: 'use this Chrome, Edge or Chromium'},
    timeout: {
      value: 'SECONDS',
      what: ({min, max, fallback}) => `how long each page may take, ${min} to ${max}, by default ${fallback}`,
    },
    allowRemote: {what: 'let the page use the network (by default it may not)'},
    strict: {
      what: 'an error of markup or a character without a glyph is a failure, nothing is written (by default a warning)',
    },
    port: {
      value: 'N',
      what: ({min, max}) => `use this port, ${min} to ${max}; without it a free one is chosen`,
    },
  },

  themeWhich: 'Name one colour, in quotes: work-report theme "#1a5fb4" -o brand.css',
  themeNoColor: (value) => `“${value}” is not a colour. Write it like "#1a5fb4".`,
  themeTooLight: (color, nearest) =>
    `${color} is too light to be read as text. The nearest colour of its hue that works is ${nearest}: work-report theme "${nearest}"`,
  themeNext: (file) =>
    `Add <link rel="stylesheet" href="${file}"> to the <head> of the page, and write theme="brand" on <wr-report> ("brand dark" on dark ground, "brand auto" as the reader's system is).`,

  unknownCommand: (name) => `There is no command "${name}". See npx work-report-elements --help --lang en.`,
  unknownOption: (name) => `There is no option ${name}. Add --help to see the options.`,
  missingValue: (name) => `${name} needs a value. Add --help to see how to write it.`,
  needlessValue: (name) => `${name} takes no value.`,
  badNumber: (name, value, min, max) => `${name} takes a whole number from ${min} to ${max}, not "${value}".`,
  badChoice: (name, value, choices) => `${name} takes one of ${choices.join(', ')}, not "${value}".`,
  error: (message) => `Error: ${message}`,
  warning: (message) => `Note: ${message}`,
  unexpected: (message) => `Unexpected error: ${message}\nRun it again with --debug to see the call stack.`,
  interrupted: 'Interrupted.',
  packagesMissing: (names) => `This command needs ${names.join(', ')}. Run: ${installing(names)}`,
  browserMissing:
    'No browser was found. Install Chrome, Edge or Chromium; or name one with --browser PATH (or the environment ' +
    'variable CHROME_PATH); on x64 Linux you can also run: ' +
    installing(['@sparticuz/chromium', ...fontPackages]),
  browserNotAt: (path) =>
    `There is no browser at ${path}. Check the path in --browser or CHROME_PATH, or leave it out to search for one.`,
  browserFailed: (message) =>
    `The browser does not start: ${message}\nName another Chrome, Edge or Chromium with --browser.`,
  browserGone:
    'The browser quit before the work was done. This happens when memory is short: close other programs and try again.',
  browserWithoutSandbox:
    'The browser cannot set up its sandbox on this computer and does not start. Allow it in the system (Linux: user ' +
    'namespaces of the kernel, or what AppArmor keeps it from), or use the packaged browser: ' +
    installing(['@sparticuz/chromium', ...fontPackages]),
  cacheUnusable: (folders) =>
    `There is no private folder to keep the browser in: ${listed(folders)} cannot be used (it must be writable, belong to the ` +
    'user and have mode 700). Mend one, or name another place with the environment variable XDG_CACHE_HOME.',
  fontsMissing:
    'The Chinese font packages are not installed; system fonts serve. For the same letters on every machine run: ' +
    installing(fontPackages),
  glyphsMissing: (glyphs, packages) =>
    `These characters have no glyph and would be gaps or boxes: ${glyphs
      .map(
        ({character, element, context}) =>
          `“${character}” (${codePoint(character)}, in “${context}” of ${element})`,
      )
      .join(', ')}. ` +
    (packages.length > 0 ? `Install the fallback fonts and draw again: ${installing(packages)}; ` : '') +
    'or write them in another way.',

  renderWhich:
    'Name one page to draw: npx work-report-elements render PAGE.html -o FILE; several go into a folder: render A.html B.html -o FOLDER/',
  renderWhere: 'Say with -o where to write: npx work-report-elements render PAGE.html -o FILE',
  renderKind: (file) =>
    `${file}: this format cannot be written; use a name that ends in .png, .jpg, .webp, .pdf, .html, .svg or .pptx.`,
  renderFolder:
    'Several formats go into a folder: -o FOLDER/. For one file, --format has to be what its name ends in, or is left out.',
  renderSameFile: (file) =>
    `Two pages would both be written to ${file}. Rename one, or write them into different folders one after the other.`,
  pagesFailed: (failed, pages) => `${failed} of ${pages} pages could not be drawn; the others are written.`,
  watchNeedsFiles: '--watch is for files: neither the page nor -o may be -.',
  watching: (pages) => `Watching ${pages} pages; each is drawn again when it changes. Ctrl+C ends it.`,
  folderUnwatched: (folder) => `Changes in ${folder} cannot be watched: files there are not drawn again.`,
  pageMissing: (file) => `There is no page ${file}. Check the name.`,
  pageUnreadable: (file, reason) => `The page ${file} cannot be read: ${reason}`,
  pageWithoutReport: (file) =>
    `${file} holds no <wr-report>. Put the content of the report inside <wr-report>.`,
  pageWithoutScript: (files) =>
    `The script of the page did not load: ${listed(files)}. Check the path in <script src>: the script must lie in ` +
    'the folder of the page, or be the one in the dist folder of this package.',
  pageNotReady: (seconds) =>
    `The page was not ready after ${seconds} s. Check that it loads the script of work-report-elements, or wait ` +
    'longer with --timeout.',
  outOfTime: (seconds) =>
    `Not done after ${seconds} s; nothing was written. Allow a long report more with --timeout; for a short one see whether a ` +
    'script of the page never ends.',
  pageNotDrawn: (reason) =>
    `The report could not draw: ${reason}. Nothing was written. Open the page in a browser and see its console.`,
  pageLeft:
    'The page went elsewhere, closed or replaced its report while it was drawn; nothing was written. Take out the script that ' +
    'does so, and try again.',
  pageCrashed:
    'The page needed too much memory and the browser gave it up; nothing was written. Close other programs and try again, or ' +
    'part the report into several pages.',
  pageLeadsOn: (file, target) =>
    `${file} goes on to ${target} before it has a report. Draw that page instead, or take the redirection out.`,
  pageEmpty: 'The report has no content: there is nothing to draw.',
  reportTooTall: (height, most) =>
    `The report is ${height} pixels tall; at most ${most} can be drawn at once. Lower --width, or part the report into several pages.`,
  pageScriptFailed: (message) => `A script of the page failed: ${message}`,
  fontsUnreadable: (names) =>
    `Cannot read a font of the page: ${names.join(', ')}. Nothing was written. See that the files in @font-face exist and are whole, or leave the font out.`,
  pageScriptFatal: (message) =>
    `A script of the page failed: ${message}. Nothing was written. Open the page in a browser and see its console.`,
  pageSays: (message) => `The page says: ${message}`,
  dialogsDismissed: (words) => `The page opened dialogs, which were cancelled: ${listed(words)}`,
  navigationsRefused: (targets) =>
    `The page wanted to go elsewhere (meta refresh or a script) and was drawn itself: ${listed(targets)}`,
  remoteBlocked: (urls) =>
    `The network was not used, so these are missing in the picture (--allow-remote lets them through): ${listed(urls)}`,
  imagesRefused: (urls) =>
    `Images of the report lie on the network, which was not used: ${listed(urls)}. Nothing was written. Save them beside the page, or add --allow-remote.`,
  imagesMissing: (files) =>
    `Images of the report do not show: ${listed(files)}. Nothing was written. Check their names; they must be whole and lie in ` +
    'the folder of the page.',
  outsideBlocked: (files) =>
    `Files outside the folder of the page were not read: ${listed(files)}. Move them into that folder.`,
  fileNotLoaded: (files) => `These files did not load: ${listed(files)}`,
  outputUnwritable: (file, reason) => `${file} cannot be written: ${reason}`,
  outputIsInput: (output, input) =>
    `${output === '-' ? 'Standard output' : output} is the same file as ${input === '-' ? 'standard input' : input}, which was left as it is. Name another file with -o.`,
  standardOutput: 'standard output',
  standardInput: 'standard input',
  startingBrowser: 'Starting the browser',
  waitingForPage: 'Waiting for the page',
  takingPicture: (done, all) => `Taking pictures ${done}/${all}`,
  encodingPicture: (done, all) => `Encoding pictures ${done}/${all}`,
  pictureWritten: (file, width, height) => `Wrote ${file} (${width} × ${height} pixels)`,
  badBytes: (value) => `--max-bytes takes a size such as 900kb or 10mb, at least 10kb, not "${value}".`,
  staticWritten: (file, bytes) =>
    `Wrote ${file} (${bytes}; no script, no request, in the fonts of the reader's computer)`,
  fileWritten: (file, bytes) => `Wrote ${file} (${bytes})`,
  wechatWritten: (file, characters, limit) =>
    `Wrote ${file} (${characters} characters, of WeChat's ${limit}; pictures count as their addresses once uploaded)`,
  wechatSeveral: (count) => `The report is longer than one WeChat article takes: ${count} parts, one a line.`,
  wechatTooLong: (file, characters, limit) =>
    `${file} has ${characters} characters, more than WeChat's ${limit}, and is one section: part it into several.`,
  printing: 'Printing',
  pdfFailed: (reason) =>
    `The browser did not print: ${reason}. Nothing was written. For a long report use --paper a4, or part it into several pages.`,
  pdfUntagged:
    'This browser writes PDF without structure for screen readers and without an outline. Name a full Chrome, Edge or ' +
    'Chromium with --browser.',
  mcpWhich: 'Name one folder: npx work-report-elements mcp FOLDER',
  mcpNoFolder: (folder) => `There is no folder ${folder}.`,
  mcpOutside: (file) => `${file} is not in the folder that is allowed: name a file inside it.`,
  mcpNoFile: (file) => `There is no file ${file} in the folder.`,
  mcpTaken: (file) =>
    `${file} exists and holds something else; it was left alone. Name another file, or give force.`,
  mcpArgument: (name) => `The argument ${name} is missing or wrong.`,
  mcpInstructions:
    'Makes a Chinese work report an infographic page. Look at the ids by outline, make the page by draft with a plan (without one: the draft), lint and check it until there are no errors, look at it by render. Invent no figure: figures and names on the page are all the report’s.',
  mcpTools: {
    outline:
      'Lists the headings, sentences, figures and blocks of a report with ids, and the plan of its draft',
    draft: 'Writes a report as a page into the folder, by a plan where one is given',
    lint: 'Looks for mistakes in the tags and attributes of a page',
    check: 'Checks figures, names and sentences of a page against its report',
    render: 'Draws a page as pictures, from top to bottom',
    report: 'The file of the report (.txt, .md, .docx, .html)',
    page: 'The file of the page (.html)',
    detail: 'full: every sentence; digest: headings and figures; brief: one picture',
    plan: 'A plan: ids of the outline, forms, short headings, nothing else',
    output: 'The file that the page is written to (.html)',
    force: 'Replace a page that is there and holds something else',
  },
  skillAlone: 'skill takes no words. Write npx work-report-elements skill [-o FILE]',
  studioAlone:
    'studio takes no report: paste it once it is open. Write npx work-report-elements studio [-o FILE]',
  studioMissing: 'the installed package has no studio.html: install work-report-elements again',
  studioNext: 'Open it by double click and paste the whole report.',
  previewWhich: 'Name one page to look at: npx work-report-elements preview PAGE.html',
  previewAt: (url) => `Open ${url} in a browser (Ctrl+C ends)`,
  previewNothing: (path) => `There is no ${path}`,
  previewPages: (path) => `Pages in ${path}`,
  previewNoPages: (path) => `No pages in ${path}`,
  previewUnwatched: 'Changes of files cannot be noticed (the folder may hold too many): reload by yourself.',
  previewLint: (errors, warnings) => `Markup: ${errors} errors, ${warnings} warnings`,
  previewLintLine: (line, column) => `line ${line}, column ${column}`,
  previewLintFix: 'May become (lint --fix does it for you):',
  previewLintMore: (count) => `${count} more; the lint command shows all.`,
  portTaken: (port) => `Port ${port} is taken or not allowed. Choose another --port, or leave it out.`,
  svgNeedsOnly: 'An SVG holds one diagram: say which with --only, such as --only wr-flow.',
  badSelector: (selector) =>
    `--only takes a CSS selector such as wr-flow or "wr-flow:nth-of-type(2)", not "${selector}".`,
  onlySeveral: (selector, count) =>
    `The report has ${count} of "${selector}"; only the first is drawn. To draw another, give it an id and write --only "#id".`,
  onlyMissing: (selector) =>
    `The report holds nothing to draw that is "${selector}". Check the selector in --only.`,
  slicesNeedName:
    'Slices are several files and cannot go to standard output: give a name such as -o picture.png.',
  onlyForPictures: (option) => `${option} is for pictures only (.png, .jpg, .webp).`,
  onlyFor: (option, format) => `${option} is for ${format} files only.`,
  tooTall: (file, height, tallest) =>
    `${file} is ${height} pixels tall; this format holds at most ${tallest}. Use .png, or cut it with --slice.`,
  tooLarge: (file, smallest, allowed) =>
    `${file} has ${smallest} even in the lowest quality, more than ${allowed}. Lower --slice or --width, or use .jpg.`,
  stepped: (file, loss, bytes) => `To stay within --max-bytes, ${file}: ${loss}; now ${bytes}`,
  lossQuality: (quality) => `quality lowered to ${quality}`,
  lossColours: (colours) => `reduced to ${colours} colours`,
  lossText: 'text reduced to 256 colours, scenery in true colour',
  blocksCut: (names) =>
    `These blocks are taller than a slice and had to be cut (between their lines): ${listed(names)}`,
  textsTaken: (files) =>
    `The words of slices would go into these files, which exist without a slice of that name and were left as they are: ${listed(files)}. Choose another -o, or move them.`,
  staleSlices: (files) =>
    `These slices are of an earlier run, were not written this time, and no longer belong to the report: ${listed(files)}`,

  newWhich: 'Name one folder: npx work-report-elements new FOLDER',
  newTaken: (folder) => `${folder} is not empty and was left as it is. Choose another name.`,
  newWritten: (folder) => `Wrote ${folder}`,
  newNext: (file) => `Open ${file} by double click; the guide beside it says how to go on.`,

  draftWhich: 'Name one report: npx work-report-elements draft REPORT.txt -o PAGE.html',
  outlineWhich: 'Name one report: npx work-report-elements outline REPORT.txt --format json',
  planMissing: (file) => `There is no plan ${file}. Look at its name.`,
  planUnreadable: (file, reason) => `The plan ${file} cannot be read: ${reason}`,
  planNoJson: (file, line, column, reason) =>
    `The plan ${file} is no JSON: line ${line}, column ${column}: ${reason}`,
  jsonFaults: {
    end: () => 'it ends in the middle. Write the quotes and brackets that are missing.',
    rest: (found) => `text begins with “${found}” behind its end. Leave one {…} and nothing beside it.`,
    comma: () => 'a comma behind the last item. Leave it out.',
    quote: (found) => `the quote ${found}. Write the ASCII quote ".`,
    sign: (found) => `the sign “${found}” of Chinese. Write commas, colons and brackets of ASCII.`,
    string: () => 'a string with a line break, without its second quote, or with a lone \\.',
    other: (found) =>
      `“${found}” cannot stand here. Look for a comma, colon or quote that is missing before it.`,
  },
  planRefused: (file, count) =>
    `The plan ${file} cannot be drawn, and no page was written. Places to mend (${count}):`,
  planFinding: (place, line, message) =>
    `  error, ${place ? `${[place.path, place.id].filter(Boolean).join(' ')}` : `line ${line} of the page`}: ${message}`,
  planReview: (count) => `The page was written; look at these places of the plan (${count}):`,
  planOneInput: 'Report and plan cannot both come from standard input: name one of them.',
  reportMissing: (file) => `There is no report ${file}. Check the name.`,
  reportUnreadable: (file, reason) => `The report ${file} cannot be read: ${reason}`,
  fileTooLarge: (file, megabytes) =>
    `${file === '-' ? 'Standard input' : file} is too large: reports and pages have at most ${megabytes} MB. Is it the right file?`,
  reportEmpty: (file) =>
    `${file === '-' ? 'Standard input' : file} holds no text: there is nothing to lay out.`,
  reportRefused: (file, reason) => `Cannot read ${file === '-' ? 'standard input' : file}: it ${reason}`,
  refused,
  reportEncoding: (file) => `The encoding of ${file} is unknown. Save it as UTF-8 and try again.`,
  draftExists: (file) =>
    `${file} exists, differs from the draft and was left as it is. Choose another name, or replace it with --force.`,
  draftWritten: (file) => `Wrote ${file}`,
  draftScriptCopied: (files) =>
    `The script that draws the page, ${files.join(' and ')}, was put beside it: keep them together.`,
  draftOtherScript: (file) =>
    `${file} beside the page is not that of this version, and will draw it. Add --force to replace it.`,
  draftWithoutScript: (file) =>
    `${file} is not beside the page: put it into the folder of the page before opening it.`,
  draftSummary: (detail, parts, sections, placed, figures) =>
    `${detail}: ${parts} parts, ${sections} sections; of ${figures} figures in the text ${placed} are set as figures, ` +
    `${figures - placed} ${detail === 'full' ? 'stay in their sentences' : 'are not set apart'}.`,
  draftScene: (name, words) =>
    `The scenery is ${name}: the text speaks again and again of ${words.join('、')}. --scene NAME takes another.`,
  draftIssues: (count) => `Look at these ${count} places in the text:`,
  draftLeftOut: (count) => `${count} passages are not in the digest (--detail full holds all):`,
  draftFiguresLeft: (count) =>
    `${count} figures are not in the brief, the best first (--figures for more, --explain for reasons):`,
  draftExplained: (count) => `All ${count} figures, the best first; ✓ are shown:`,
  draftSource: (count) => `${count} things in the file are left out or changed:`,
  leftOut,
  draftIssueAt: (words, message) => `  at “${words}”: ${message}`,
  draftIssue: (line, message) => `  line ${line}: ${message}`,
  draftMore: (count) => `  and ${count} more.`,

  lintWhich: 'Name one page to look at: npx work-report-elements lint PAGE.html',
  lintNoFile: '--fix needs the name of a file: it cannot mend standard input.',
  lintFixed: (file) => `Mended in ${file} what has one right answer.`,
  lintSummary: (errors, warnings) => `${errors} errors, ${warnings} warnings.`,
  lintError: (place, message, rule, isMended) =>
    `${place}: error: ${message} (${rule}${isMended ? '; lint --fix mends it' : ''})`,
  lintWarning: (place, message, rule, isMended) =>
    `${place}: warning: ${message} (${rule}${isMended ? '; lint --fix mends it' : ''})`,
  lintMore: (count, file) => `${count} more in the markup: npx work-report-elements lint ${file}`,
  lintStops: (errors) =>
    `The markup of the page has ${errors} error${errors === 1 ? '' : 's'}; nothing was written. Mend it, or leave out --strict.`,
  checkWhich: 'Name one page to check: npx work-report-elements check PAGE.html --source REPORT.txt',
  checkSource: 'Name the report with --source: npx work-report-elements check PAGE.html --source REPORT.txt',
  checkOneInput: 'Page and report cannot both come from standard input: name one of them.',
  checkNoPage: (file) => `${file} is not a web page. Name the page (.html); the report goes with --source.`,
  checkError: (what) => `error: ${what}`,
  checkWarning: (what) => `warning: ${what}`,
  checkInfo: (what) => `note: ${what}`,
  checkWhat: (shown, label) => `“${shown}”${label ? ` (“${label}”)` : ''}`,
  checkInReport: 'in the report',
  checkPlace: (line, text) => `line ${line} of the report: “${text}”`,
  checkPage: (line, column) => `line ${line}, column ${column} of the page`,
  checkOwn: (words, line) => `the editor's own words (line ${line}): “${words}”`,
  checkAccepted: (shown, reason, line) =>
    `accepted by the editor (line ${line}): “${shown}”; reason: “${reason}”`,
  checkSign: 'The editor answers for these. Signed: ____________  Date: ____________',
  checkNotShown: (count) =>
    `${count} more figures of the report are not on the page (--format json lists them).`,
  checkSummary: (figures, matched, errors, warnings, notes) =>
    `${figures} figures on the page, ${matched} as in the report; ` +
    `${errors} errors, ${warnings} warnings, ${notes} notes.`,
};
