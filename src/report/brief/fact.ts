import type {Role, Text, Tile} from '../model.js';
import type {Step} from './chains.js';
import type {IssueRow} from './issues.js';
import type {Rows} from './rows.js';
import type {Rated} from './salience.js';
import type {Shares} from './shares.js';
import type {Trend} from './trends.js';

/** A chosen subject: its chief figure with a label that can stand alone, what else was chosen of it, and its clause. */
export interface Fact {
  at: number;
  role: Role;
  score: number;
  /** The number of its statement. */
  statement: number;
  /** All chosen figures of it. */
  figures: Rated[];
  /** Its words, from the clause that names the subject to the last chosen figure. */
  clause: Text;
  /** Absent: no figure of it has a label that can stand alone; it can only be shown as words. */
  tile?: Tile;
  /** Whose it is, where only words above its clause say it. */
  owner?: Text;
  /** The field of work that the report has it under, where the page sets it under no heading. */
  field?: string;
  /** The words that say what `tile.figure` counts. */
  label?: string;
  /** What it grew by, where that stands in a clause of its own: 按不变价格计算，比上年增长6.2%. */
  growth?: {figure: Rated; words: Text; sign: '+' | '−'};
  /** What became of what was counted, stage by stage: its first stage and the later ones. */
  steps?: Step[];
  /** Several things that its clause counts alike. */
  rows?: Rows;
  /** Issues with what came of each. */
  issues?: IssueRow[];
  /** What a whole is made of. */
  shares?: Shares;
  /** One thing in three years and more. */
  trend?: Trend;
  /** Whether it is of five years past. */
  fiveYears?: boolean;
  /** Clauses that say more of it and cannot stand alone: 结案率94.9%. */
  more?: Text[];
}
