// A report as slides that can be edited.
import {withDrawnCopy, type ExportOptions} from '../drawn-copy.js';
import {DeckBuilder} from './deck-builder.js';
import {formOf} from './forms/index.js';
import {prose} from './forms/prose.js';
import {readPalette} from './parts/colors.js';
import {writeDeck} from './parts/deck.js';
import {withNotes, type FigureSource} from './notes.js';
import {readPictures} from './pictures.js';

export interface PptxOptions extends ExportOptions {
  /**
   * The sentences of the report's text behind the figures, in the order of the page: they become speaker notes. Those
   * of `examineReport` that have a `source`. Default: no notes.
   */
  sources?: readonly FigureSource[];
}

/** CSS pixels that scenery is drawn in. */
const sceneWidth = 1080;

/** The bytes of a deck of what is drawn; see `toPptx`. */
export async function drawPptx(
  drawn: Element,
  {signal, onProgress, onWarning, sources = []}: PptxOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const report = drawn.closest('wr-report') ?? drawn;
  const pictures = await readPictures(drawn, signal, onWarning);
  onProgress?.(0.5);
  const title = document.title.trim() || '报告';
  const deck = new DeckBuilder(title, drawn, {formOf, prose, pictures});
  deck.draw(drawn);
  deck.endFlow();
  signal?.throwIfAborted();
  const bytes = await writeDeck(title, withNotes(deck.slides, sources), readPalette(report));
  onProgress?.(1);
  return bytes;
}

/** See `toPptx` of the folder above. */
export async function toPptx(element: Element, options: PptxOptions = {}): Promise<Blob> {
  const bytes = await withDrawnCopy(element, sceneWidth, options.signal, (drawn) => drawPptx(drawn, options));
  return new Blob([bytes], {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}
