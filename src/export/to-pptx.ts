import type {PptxOptions} from './pptx/index.js';

/**
 * A report, or any element inside one, as slides for PowerPoint and WPS that can be edited: 16:9, a slide for each form
 * or group, words as text, diagrams of numbers as native charts with their data sheets, tables as tables, in the report's
 * colours. What is too long for a slide goes on on further ones; no letters are smaller than 14 points. The same report
 * gives the same bytes in the same browser. The code is loaded with the first deck.
 *
 * @param element drawn in the document; what its author hid is not in the deck
 * @param options `sources`: the sentences behind the figures, for speaker notes; `onWarning` is called with the address of a
 *   picture that could not be read
 * @returns a .pptx file
 * @throws the signal's reason when it is aborted
 */
export async function toPptx(element: Element, options: PptxOptions = {}): Promise<Blob> {
  const {toPptx: write} = await import('./pptx/index.js');
  return write(element, options);
}
