// The one element of the report that --only names.
import type {ElementHandle, Page} from 'puppeteer-core';
import {Failure} from '../command.js';

/** The first element inside the report that a selector finds. @throws Failure where there is none, or it has no size */
export async function findOnly(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const handle = await page.evaluateHandle((wanted: string) => {
    let element: Element | undefined;
    try {
      element = [...document.querySelectorAll(wanted)].find((found) => found.closest('wr-report') !== null);
    } catch {
      // SyntaxError: not a selector.
      return 'selector';
    }
    const {width = 0, height = 0} = element?.getBoundingClientRect() ?? {};
    return width > 0 && height > 0 ? element! : 'missing';
  }, selector);
  const element = handle.asElement();
  if (element) return element as ElementHandle<Element>;
  const problem = await handle.jsonValue();
  throw new Failure((say) =>
    problem === 'selector' ? say.badSelector(selector) : say.onlyMissing(selector),
  );
}
