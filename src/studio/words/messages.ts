// Every word of the studio, by what it is for. One object for each language.
import type {ThemeName} from '../../themes/tokens.js';

type Make = (...parts: (string | number)[]) => string;

/** What an error says: what happened, what to do step by step. */
export interface Trouble {
  head: string;
  steps: string[];
  /** What to press to go on all the same. */
  goOn?: string;
}

export interface StudioWords {
  product: string;
  /** What stands between words. */
  marks: Record<'colon' | 'semicolon' | 'list', string> & {bracketed: Make};
  start: Record<
    | 'title'
    | 'lead'
    | 'pasteHere'
    | 'pasteHow'
    | 'open'
    | 'sample'
    | 'goOn'
    | 'privacy'
    | 'noDraft'
    | 'erase'
    | 'erased'
    | 'dropHere'
    | 'drafting'
    | 'stop'
    | 'otherFile'
    | 'emptyPaste'
    | 'language',
    string
  > & {last: Make; lastWhen: Make; older: Make; draftingNow: Make};
  bar: Record<
    | 'label'
    | 'new'
    | 'open'
    | 'save'
    | 'undo'
    | 'redo'
    | 'viewAs'
    | 'phone'
    | 'wechat'
    | 'long'
    | 'keys'
    | 'export'
    | 'newer'
    | 'panes',
    string
  > & {undoStep: Make; redoStep: Make};
  left: Record<
    | 'label'
    | 'source'
    | 'leftOut'
    | 'outline'
    | 'find'
    | 'used'
    | 'part'
    | 'unused'
    | 'notOnPage'
    | 'put'
    | 'noSource'
    | 'noHit'
    | 'nextHit'
    | 'lastHit',
    string
  > & {
    count: Make;
    places: Make;
    missing: Make;
    putAlso: Make;
    line: Make;
    hits: Make;
  };
  out: Record<
    'screens' | 'pixels' | 'figures' | 'add' | 'added' | 'sentence' | 'none' | 'stops' | 'kept',
    string
  > & {
    head: Make;
    to: Make;
    more: Make;
  };
  stops: string[];
  right: Record<
    | 'label'
    | 'block'
    | 'check'
    | 'page'
    | 'blockEmpty'
    | 'colours'
    | 'cover'
    | 'credits'
    | 'asSource'
    | 'noSentence'
    | 'goToSentence',
    string
  >;
  page: Record<
    | 'set'
    | 'scene'
    | 'seal'
    | 'title'
    | 'subtitle'
    | 'creditLines'
    | 'creditHint'
    | 'photo'
    | 'ownPhoto'
    | 'otherPhoto'
    | 'photoHint'
    | 'ownColour'
    | 'pick'
    | 'legible'
    | 'illegible'
    | 'underGold'
    | 'noColour'
    | 'backToSet'
    | 'font'
    | 'ownFont'
    | 'noFont'
    | 'fontHint',
    string
  > & {contrast: Make; nearest: Make; useColour: Make};
  themes: Record<ThemeName, string>;
  scenes: Record<string, string>;
  check: Record<
    | 'error'
    | 'warning'
    | 'noErrors'
    | 'noWarnings'
    | 'errorMeans'
    | 'warningMeans'
    | 'checking'
    | 'shown'
    | 'source'
    | 'next'
    | 'accept'
    | 'whyAccept'
    | 'ownReason'
    | 'record'
    | 'back'
    | 'wrongFigure'
    | 'look'
    | 'reasonNeeded'
    | 'notInSource'
    | 'dropReason',
    string
  > & {
    toDecide: Make;
    done: Make;
    rest: Make;
    allFine: Make;
    accepted: Make;
    of: Make;
    useSource: Make;
  };
  reasons: string[];
  strip: Record<'label' | 'unsaved' | 'draftFailed' | 'noDraftKept', string> & {
    errors: Make;
    warnings: Make;
    leftOut: Make;
    size: Make;
    draftAt: Make;
    savedAs: Make;
  };
  stage: Record<
    'label' | 'drafted' | 'seeLeftOut' | 'gotIt' | 'justPut' | 'placeHere' | 'readOnly' | 'editHere',
    string
  > & {placed: Make; stillOut: Make};
  /** The block that is selected. */
  blocks: Record<'label' | 'up' | 'down' | 'double' | 'remove' | 'around' | 'other', string> & {
    kinds: Record<string, string>;
  };
  /** Texts that are changed on the picture. */
  editing: Record<'label' | 'words' | 'done' | 'cancel', string> & {
    differs: Make;
    names: Record<string, string>;
  };
  toast: Record<'noWay' | 'undo' | 'nothing' | 'reasonDropped' | 'photo' | 'noPhoto' | 'noFont', string> & {
    font: Make;
    smallPhoto: Make;
    put: Make;
    text: Make;
    removed: Make;
    doubled: Make;
    moved: Make;
    corrected: Make;
    accepted: Make;
    /** A place that takes no correction and no note. */
    notHere: Make;
    changed: Make;
    undone: Make;
    redone: Make;
    saved: Make;
  };
  steps: Record<
    | 'theme'
    | 'font'
    | 'scene'
    | 'photo'
    | 'seal'
    | 'title'
    | 'subtitle'
    | 'credits'
    | 'length'
    | 'newer'
    | 'model'
    | 'dropReason',
    string
  > & {put: Make; correct: Make; accept: Make; text: Make; remove: Make; double: Make; move: Make};
  newer: Record<
    | 'title'
    | 'lead'
    | 'paste'
    | 'cancel'
    | 'close'
    | 'take'
    | 'same'
    | 'what'
    | 'was'
    | 'now'
    | 'look'
    | 'rest'
    | 'oneByOne'
    | 'allTaken',
    string
  > & {changed: Make; takeAll: Make};
  model: Record<
    | 'title'
    | 'lead'
    | 'secret'
    | 'copy'
    | 'copied'
    | 'notCopied'
    | 'paste'
    | 'take'
    | 'taken'
    | 'refused'
    | 'noPlan'
    | 'mend'
    | 'copyIssues'
    | 'close',
    string
  > & {look: Make};
  export: Record<
    | 'title'
    | 'lead'
    | 'close'
    | 'fixFirst'
    | 'to'
    | 'downloads'
    | 'elsewhere'
    | 'stop'
    | 'again'
    | 'backToWork'
    | 'copy'
    | 'copied'
    | 'copyRefused'
    | 'cuts'
    | 'done'
    | 'printing'
    | 'anyPixels'
    | 'deck',
    string
  > & {
    open: Make;
    go: Make;
    anyway: Make;
    making: Make;
    files: Make;
    several: Make;
    zipped: Make;
    failed: Make;
    part: Make;
    crossed: Make;
    slices: Make;
    characters: Make;
    figures: Make;
    long: Make;
  };
  rows: Record<'long' | 'slices' | 'wechat' | 'proof' | 'page' | 'pdf' | 'deck', {name: string; use: string}>;
  picks: Record<'width' | 'type' | 'max' | 'slicesFor', string>;
  choices: Record<
    | `width-${1080 | 750 | 1242}`
    | 'jpg'
    | 'png'
    | 'webp'
    | `max-${10 | 5 | 2}`
    | `for-${'wechat' | 'moments' | 'xiaohongshu'}`
    | 'without-source'
    | 'with-source',
    string
  >;
  fileNames: Record<'long' | 'slice' | 'wechat' | 'proof' | 'page' | 'deck' | 'zip' | 'untitled', string>;
  keys: Record<'title' | 'lead' | 'close', string> & {
    groups: {name: string; rows: [keys: string, does: string][]}[];
  };
  trouble: {
    docx: (name: string) => Trouble;
    old: (name: string, kind: string) => Trouble;
    pdf: (name: string) => Trouble;
    refused: (name: string, message: string) => Trouble;
    nothing: (characters: number) => Trouble;
    tooLong: (tenThousands: number) => Trouble;
    notOurs: (name: string) => Trouble;
    failed: () => Trouble;
  };
  notes: Record<'issues' | 'hadScripts', string>;
}
