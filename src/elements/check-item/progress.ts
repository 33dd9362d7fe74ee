import type {CheckState} from './mark.js';

/** How far an item has come. */
export interface Progress {
  /** As its author wrote it, without a per cent sign. */
  text: string;
  /** In per cent; undefined where none is written, or what is written is no number. */
  value?: number;
}

/** Reads a progress: `62.5`, `62.5%`. Plain numbers only; it is no figure of the report. */
export function readProgress(progress: string | number | undefined | null): Progress {
  const text = String(progress ?? '')
    .trim()
    .replace(/[%％]$/, '')
    .trimEnd();
  const value = Number(text);
  return text !== '' && Number.isFinite(value) ? {text, value} : {text};
}

export const states: readonly string[] = ['done', 'doing', 'todo'] satisfies CheckState[];

/** The state that an item is drawn in: its own, else what its progress says; undefined where neither does. */
export function stateOf(state: string | null | undefined, done: number | undefined): CheckState | undefined {
  if (state && states.includes(state)) return state as CheckState;
  if (done === undefined) return undefined;
  return done >= 100 ? 'done' : done > 0 ? 'doing' : 'todo';
}
