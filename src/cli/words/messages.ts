// What the command line says, by symbol. A message says what happened and what to do. Its words: zh.ts and en.ts.
import type {LeftOutKind, RefusalKind} from '../../source/index.js';

/** What a text that is no JSON has wrong. */
export type JsonFaultKind =
  /** It ends in the middle. */
  | 'end'
  /** Text behind its end. */
  | 'rest'
  /** A comma before the end of a list or an object. */
  | 'comma'
  /** Quotes, commas and colons of Chinese. */
  | 'quote'
  | 'sign'
  /** A string that holds a line break, or a backslash of nothing. */
  | 'string'
  | 'other';

export interface JsonFault {
  line: number;
  column: number;
  kind: JsonFaultKind;
  /** The character there; empty at the end. */
  found: string;
}

export type CommandName =
  | 'check'
  | 'draft'
  | 'lint'
  | 'mcp'
  | 'new'
  | 'outline'
  | 'preview'
  | 'render'
  | 'skill'
  | 'studio'
  | 'theme';

/** What the help says of a command. */
export interface CommandWords {
  /** What is written behind its name. */
  args: string;
  /** One line. */
  summary: string;
  /** What stands above its options. */
  about: string;
  /** What stands below them. */
  after?: string;
}

/** What holds of an option, in whatever language: see `Option`. */
export interface OptionFacts {
  choices: readonly string[];
  min: number;
  max: number;
  fallback: string;
}

/** What the help says of an option. */
export interface OptionWords {
  /** What its value is called; nothing for a switch. */
  value?: string;
  what: string | ((facts: OptionFacts) => string);
}

/** The words of every option; some commands call theirs by the same name and mean another file by it. */
type OptionName =
  | 'help'
  | 'version'
  | 'lang'
  | 'debug'
  | 'theme'
  | 'otherTheme'
  | 'scene'
  | 'fonts'
  | 'page'
  | 'force'
  | 'detail'
  | 'figures'
  | 'explain'
  | 'plan'
  | 'outlineFormat'
  | 'source'
  | 'notesSource'
  | 'format'
  | 'result'
  | 'output'
  | 'renderFormat'
  | 'watch'
  | 'width'
  | 'slice'
  | 'maxBytes'
  | 'channel'
  | 'wechat'
  | 'paper'
  | 'only'
  | 'browser'
  | 'timeout'
  | 'allowRemote'
  | 'strict'
  | 'lintFormat'
  | 'fix'
  | 'port'
  | 'studio';

/** A character without a glyph, and where it stands. */
interface GlyphPlace {
  character: string;
  element: string;
  context: string;
}

export interface Messages {
  help: Record<'usage' | 'commandsHead' | 'command' | 'optionsHead' | 'options', string> &
    Record<CommandName, CommandWords>;
  options: Record<OptionName, OptionWords>;

  unknownCommand(name: string): string;
  unknownOption(name: string): string;
  missingValue(name: string): string;
  needlessValue(name: string): string;
  badNumber(name: string, value: string, min: number, max: number): string;
  badChoice(name: string, value: string, choices: readonly string[]): string;
  error(message: string): string;
  warning(message: string): string;
  unexpected(message: string): string;
  interrupted: string;
  packagesMissing(names: readonly string[]): string;
  browserMissing: string;
  browserNotAt(path: string): string;
  browserFailed(message: string): string;
  browserGone: string;
  browserWithoutSandbox: string;
  cacheUnusable(folders: readonly string[]): string;
  fontsMissing: string;
  glyphsMissing(glyphs: readonly GlyphPlace[], packages: readonly string[]): string;

  themeWhich: string;
  themeNoColor(value: string): string;
  themeTooLight(color: string, nearest: string): string;
  themeNext(file: string): string;

  renderWhich: string;
  renderWhere: string;
  renderKind(file: string): string;
  renderFolder: string;
  renderSameFile(file: string): string;
  /** How many of how many pages could not be drawn. */
  pagesFailed(failed: number, pages: number): string;
  watchNeedsFiles: string;
  watching(pages: number): string;
  folderUnwatched(folder: string): string;
  pageMissing(file: string): string;
  pageUnreadable(file: string, reason: string): string;
  pageWithoutReport(file: string): string;
  pageWithoutScript(files: readonly string[]): string;
  pageNotReady(seconds: number): string;
  outOfTime(seconds: number): string;
  pageNotDrawn(reason: string): string;
  pageLeft: string;
  pageCrashed: string;
  pageLeadsOn(file: string, target: string): string;
  pageEmpty: string;
  reportTooTall(height: number, most: number): string;
  pageScriptFailed(message: string): string;
  pageScriptFatal(message: string): string;
  fontsUnreadable(names: readonly string[]): string;
  pageSays(message: string): string;
  dialogsDismissed(words: readonly string[]): string;
  navigationsRefused(targets: readonly string[]): string;
  remoteBlocked(urls: readonly string[]): string;
  imagesRefused(urls: readonly string[]): string;
  imagesMissing(files: readonly string[]): string;
  outsideBlocked(files: readonly string[]): string;
  fileNotLoaded(files: readonly string[]): string;
  outputUnwritable(file: string, reason: string): string;
  outputIsInput(output: string, input: string): string;
  standardOutput: string;
  standardInput: string;
  startingBrowser: string;
  waitingForPage: string;
  takingPicture(done: number, all: number): string;
  encodingPicture(done: number, all: number): string;
  pictureWritten(file: string, width: number, height: number): string;
  badBytes(value: string): string;
  staticWritten(file: string, bytes: string): string;
  fileWritten(file: string, bytes: string): string;
  wechatWritten(file: string, characters: number, limit: number): string;
  wechatTooLong(file: string, characters: number, limit: number): string;
  wechatSeveral(count: number): string;
  printing: string;
  pdfUntagged: string;
  pdfFailed(reason: string): string;
  mcpWhich: string;
  mcpNoFolder(folder: string): string;
  mcpOutside(file: string): string;
  mcpNoFile(file: string): string;
  mcpTaken(file: string): string;
  mcpArgument(name: string): string;
  /** What a model is told first. */
  mcpInstructions: string;
  /** What a model is told of each tool, and of what it takes. */
  mcpTools: Record<
    | 'outline'
    | 'draft'
    | 'lint'
    | 'check'
    | 'render'
    | 'report'
    | 'page'
    | 'detail'
    | 'plan'
    | 'output'
    | 'force',
    string
  >;
  skillAlone: string;
  studioAlone: string;
  studioMissing: string;
  studioNext: string;
  previewWhich: string;
  previewAt(url: string): string;
  previewNothing(path: string): string;
  previewPages(path: string): string;
  previewNoPages(path: string): string;
  previewUnwatched: string;
  /** Above what the linter says, on the page that is shown. */
  previewLint(errors: number, warnings: number): string;
  previewLintLine(line: number, column: number): string;
  /** Before what a fix changes. */
  previewLintFix: string;
  previewLintMore(count: number): string;
  portTaken(port: number): string;
  svgNeedsOnly: string;
  badSelector(selector: string): string;
  onlyMissing(selector: string): string;
  onlySeveral(selector: string, count: number): string;
  slicesNeedName: string;
  onlyForPictures(option: string): string;
  onlyFor(option: string, format: string): string;
  tooTall(file: string, height: number, tallest: number): string;
  tooLarge(file: string, smallest: string, allowed: string): string;
  stepped(file: string, loss: string, bytes: string): string;
  lossQuality(quality: number): string;
  lossColours(colours: number): string;
  lossText: string;
  blocksCut(names: readonly string[]): string;
  textsTaken(files: readonly string[]): string;
  staleSlices(files: readonly string[]): string;

  newWhich: string;
  newTaken(folder: string): string;
  newWritten(folder: string): string;
  newNext(file: string): string;

  draftWhich: string;
  outlineWhich: string;
  planMissing(file: string): string;
  planUnreadable(file: string, reason: string): string;
  planNoJson(file: string, line: number, column: number, reason: string): string;
  /** What is wrong there; the character that was found. */
  jsonFaults: Readonly<Record<JsonFaultKind, (found: string) => string>>;
  planRefused(file: string, count: number): string;
  planOneInput: string;
  /** An error of the page: where in the plan, or the line of the page. */
  planFinding(place: {id?: string; path: string} | undefined, line: number, message: string): string;
  planReview(count: number): string;
  reportMissing(file: string): string;
  reportUnreadable(file: string, reason: string): string;
  reportEmpty(file: string): string;
  fileTooLarge(file: string, megabytes: number): string;
  /** Why a file is not read, and what to do. */
  reportRefused(file: string, reason: string): string;
  refused: Readonly<Record<RefusalKind, (words: string) => string>>;
  reportEncoding(file: string): string;
  draftExists(file: string): string;
  draftWritten(file: string): string;
  draftScriptCopied(files: readonly string[]): string;
  draftOtherScript(file: string): string;
  draftWithoutScript(file: string): string;
  draftSummary(
    detail: 'full' | 'digest' | 'brief',
    parts: number,
    sections: number,
    placed: number,
    figures: number,
  ): string;
  /** The landscape that was chosen, and the words of the report that decided. */
  draftScene(name: string, words: readonly string[]): string;
  draftIssues(count: number): string;
  draftLeftOut(count: number): string;
  draftFiguresLeft(count: number): string;
  draftExplained(count: number): string;
  /** How many things the file holds that the text does not, before their list. */
  draftSource(count: number): string;
  /** What was left out of a file, or changed. */
  leftOut: Readonly<Record<LeftOutKind, (words: string) => string>>;
  draftIssue(line: number, message: string): string;
  /** The same for a file without lines: by the words at the place. */
  draftIssueAt(words: string, message: string): string;
  draftMore(count: number): string;

  lintWhich: string;
  lintNoFile: string;
  lintFixed(file: string): string;
  lintSummary(errors: number, warnings: number): string;
  /** One message of the linter: its place, what it says, its rule, and whether `--fix` mends it. */
  lintError(place: string, message: string, rule: string, isMended: boolean): string;
  lintWarning(place: string, message: string, rule: string, isMended: boolean): string;
  /** How many more there are, and how to see them. */
  lintMore(count: number, file: string): string;
  /** Why a page with so many errors is not drawn. */
  lintStops(errors: number): string;
  checkWhich: string;
  checkSource: string;
  checkOneInput: string;
  checkNoPage(file: string): string;
  checkError(what: string): string;
  checkWarning(what: string): string;
  checkInfo(what: string): string;
  /** What a finding is about. @param label the words it stands with, if any */
  checkWhat(shown: string, label: string): string;
  checkInReport: string;
  checkPlace(line: number, text: string): string;
  checkPage(line: number, column: number): string;
  checkOwn(words: string, line: number): string;
  checkAccepted(shown: string, reason: string, line: number): string;
  checkSign: string;
  checkNotShown(count: number): string;
  checkSummary(figures: number, matched: number, errors: number, warnings: number, notes: number): string;
}
