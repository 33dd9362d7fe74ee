// What the page does to its report as a whole, from outside: larger, turned, cut, seen through. An export has none of it.
import type {Page} from 'puppeteer-core';

/** Values that leave a report its own size and every part of it in sight. */
const undistorted = {
  zoom: '1',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  perspective: 'none',
  'offset-path': 'none',
  'clip-path': 'none',
  'mask-image': 'none',
  contain: 'none',
  'content-visibility': 'visible',
  opacity: '1',
};

/** Takes from the page's first report and all that it stands in what would change its size or cover it. */
export async function undistort(page: Page): Promise<void> {
  await page.evaluate((values: [string, string][]) => {
    let element: Element | null = document.querySelector('wr-report');
    while (element) {
      const computed = getComputedStyle(element);
      const {style} = element as HTMLElement;
      // A browser that does not know a property has no value for it.
      const wrong = values.filter(([name, value]) => (computed.getPropertyValue(name) || value) !== value);
      // What is set would be reached step by step.
      if (wrong.length > 0) style.setProperty('transition', 'none', 'important');
      for (const [name, value] of wrong) style.setProperty(name, value, 'important');
      const root = element.getRootNode();
      element =
        element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
  }, Object.entries(undistorted));
}
