/** The picture that an element is or holds. */
export const imageOf = (element: Element): HTMLImageElement | null =>
  element.localName === 'img' ? (element as HTMLImageElement) : element.querySelector('img');

/** The end of the address of a picture that has come and cannot be shown; undefined for others. */
export function brokenAddress(image: HTMLImageElement): string | undefined {
  const {complete, naturalWidth, currentSrc, src} = image;
  return complete && naturalWidth === 0 ? (currentSrc || src).slice(-80) : undefined;
}
