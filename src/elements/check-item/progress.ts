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
