// Pictures under a mask or a filter, which PDF knows only as uncompressed pixels: painted once, as a photograph.
import type {Page} from 'puppeteer-core';

/** Pixels of a painted picture for each of the layout, as photographs in print have. */
const scale = 2;

/**
 * Paints the pictures on covers as they look, with the veil above them, in place of their parts. A page without them stays
 * as it is.
 *
 * @param ground the colour of the report's paper, which they fade into
 */
export async function flattenPictures(page: Page, ground: string): Promise<void> {
  const boxes = await page.evaluate(showPicturesAlone, ground);
  for (const [i, clip] of boxes.entries()) {
    const options = {type: 'jpeg', quality: 88, captureBeyondViewport: true, clip: {...clip, scale}} as const;
    const painted = await page.screenshot({...options, encoding: 'base64'});
    await page.evaluate(putPainted, i, `data:image/jpeg;base64,${painted}`);
  }
  await page.evaluate(() => document.getElementById('painted')?.remove());
}

/** In the page: nothing but the pictures under filters is to be seen; their places on the page. */
function showPicturesAlone(ground: string): {x: number; y: number; width: number; height: number}[] {
  const boxes = Array.from(document.querySelectorAll('img'))
    .filter((image) => getComputedStyle(image).filter !== 'none')
    .map((image) => image.parentElement!)
    .filter((box) => box.getClientRects().length > 0);
  if (boxes.length === 0) return [];
  const hide = document.createElement('style');
  hide.id = 'painted';
  hide.textContent = `html{background:${ground}!important}*{visibility:hidden!important}:is(.painted-box,.painted-veil),.painted-box *{visibility:visible!important}`;
  document.head.append(hide);
  return boxes.map((box) => {
    box.classList.add('painted-box');
    const veil = box.nextElementSibling;
    if (
      veil instanceof HTMLElement &&
      getComputedStyle(veil).getPropertyValue('-webkit-mask-image') !== 'none'
    )
      veil.classList.add('painted-veil');
    const {x, y, width, height} = box.getBoundingClientRect();
    return {x: x + scrollX, y: y + scrollY, width, height};
  });
}

/** In the page: a painted picture in place of what it was painted of. */
async function putPainted(index: number, address: string): Promise<void> {
  const box = document.querySelectorAll<HTMLElement>('.painted-box')[index]!;
  const image = box.querySelector('img')!;
  image.src = address;
  await image.decode();
  image.style.cssText = 'display:block;width:100%;height:100%;object-fit:fill;filter:none';
  for (const other of [...box.children]) if (!other.contains(image)) other.remove();
  box.style.setProperty('-webkit-mask-image', 'none');
  const veil = box.nextElementSibling;
  if (veil?.classList.contains('painted-veil')) veil.remove();
}
