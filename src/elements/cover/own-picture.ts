import {html, isServer, type TemplateResult} from 'lit';
import {coverHill, lowHill} from '../shared/scenery/index.js';
import type {WrElement} from '../shared/element.js';
import {brokenAddress, imageOf} from '../shared/broken-picture.js';
import {pictureBroken, pictureSmall} from '../shared/words.js';

/** Fewer pixels across than this look blurred on any screen. */
const leastWidth = 800;

const slotted = (host: Element): Element[] => [...host.children].filter((child) => child.slot === 'scene');

/** Whether something stands in the slot `scene`; a server cannot know. */
export const hasOwnPicture = (host: Element): boolean => !isServer && slotted(host).length > 0;

/** Whether the picture in the slot has come and cannot be shown; of one that is too small the console says so. */
export function isOwnPictureBroken(host: WrElement): boolean {
  for (const element of slotted(host)) {
    const image = imageOf(element);
    if (!image?.complete) continue;
    const {naturalWidth, currentSrc} = image;
    const address = brokenAddress(image);
    if (address !== undefined) host.warn(pictureBroken(address));
    // A drawing is sharp at any size.
    else if (naturalWidth < leastWidth && !/svg/i.test(currentSrc))
      host.warn(pictureSmall(naturalWidth, leastWidth));
    return address !== undefined;
  }
  return false;
}

/**
 * The slot, under what makes the picture part of the page: its edge fades into the paper, light of the theme lies on it,
 * and its foot darkens towards the hill.
 *
 * @param isShown without it the paper and the hill remain
 * @param isLow of a compact cover
 */
export function renderOwnPicture(isShown: boolean, isLow: boolean, onChange: () => void): TemplateResult {
  const captured = {handleEvent: onChange, capture: true};
  return html`<div class="picture" part="picture" ?hidden=${!isShown}>
      <slot name="scene" @slotchange=${onChange} @load=${captured} @error=${captured}></slot>
      <div class="shade"></div>
      <div class="light"></div>
      <div class="dusk"></div>
    </div>
    <div class="veil" ?hidden=${!isShown}></div>
    ${isLow ? lowHill() : coverHill()}`;
}
