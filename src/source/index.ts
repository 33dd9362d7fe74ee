// From the file that an office sends to the text that a report is read from. Runs anywhere: no DOM.
export {readSource, type SourceOptions} from './read-source.js';
export {
  isRefusal,
  leftOut,
  refused,
  type LeftOutKind,
  type RefusalKind,
  type SourceIssue,
  type SourceIssueKind,
} from './issues.js';
export {decodeText} from './decode.js';
export type {SourceText} from './write.js';
