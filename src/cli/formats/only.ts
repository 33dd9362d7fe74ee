// The one element of the report that --only names.
import type {ElementHandle, Page} from 'puppeteer-core';
import {Failure} from '../command.js';

/**
 * The first element inside the report that a selector finds.
 *
 * @param onSeveral told how many there are, where it is not the only one
 * @throws Failure where there is none, or it has no size
 */
export async function findOnly(
  page: Page,
  selector: string,
  onSeveral?: (count: number) => void,
): Promise<ElementHandle<Element>> {
  const found = await page.evaluateHandle((wanted: string) => {
    try {
      return [...document.querySelectorAll(wanted)].filter((each) => each.closest('wr-report') !== null);
    } catch {
      // SyntaxError: not a selector.
      return 'selector';
    }
  }, selector);
  const handle = await page.evaluateHandle((elements) => {
    if (elements === 'selector') return elements;
    const [element] = elements;
    const {width = 0, height = 0} = element?.getBoundingClientRect() ?? {};
    return width > 0 && height > 0 ? element! : 'missing';
  }, found);
  const element = handle.asElement();
  if (element) {
    const count = await page.evaluate((elements) => elements.length, found);
    if (count > 1) onSeveral?.(count);
    return element as ElementHandle<Element>;
  }
  const problem = await handle.jsonValue();
  throw new Failure((say) =>
    problem === 'selector' ? say.badSelector(selector) : say.onlyMissing(selector),
  );
}
