// What the pages of the order tests are made of: the blocks of the two reports that the package shows as examples.
import fc from 'fast-check';

/** An inert document: what stands in it is never upgraded. */
export const inert = document.implementation.createHTMLDocument();

/** The report of an example page. */
export async function reportOf(address: string): Promise<Element> {
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  return page.querySelector('wr-report')!;
}
const reports = [await reportOf('/examples/national.html'), await reportOf('/examples/youyang.html')];

/** Every element of the reports. */
export const all = reports.flatMap((report) => [...report.querySelectorAll('*')]);

/** Elements of every kind, in small: what a program may put into a page. */
export const pieces: readonly Element[] = all.filter(
  (element) =>
    element.querySelectorAll('*').length < 12 && !['TBODY', 'THEAD', 'WBR'].includes(element.tagName),
);

const outline = new Set(['WR-PART', 'WR-SECTION', 'WR-COVER', 'WR-CREDITS', 'WR-LEDE', 'WR-GOAL-TIER']);
/** Whole blocks: those of sections, parts and tiers, and what stands between them. */
const blocks = all.filter(
  ({tagName, parentElement}) =>
    !outline.has(tagName) &&
    ['WR-SECTION', 'WR-PART', 'WR-GROUP', 'WR-CARD'].includes(parentElement!.tagName),
);
const markupOf = (elements: readonly Element[]) => fc.constantFrom(...elements.map((e) => e.outerHTML));
const first = (tag: string) => reports[0]!.querySelector(tag)!.outerHTML;

/** The markup of a small report: one or two sections with a block or two, sometimes all that stands around them. */
export const smallReport: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.array(markupOf(blocks), {minLength: 1, maxLength: 2}), {minLength: 1, maxLength: 2}),
    fc.boolean(),
    fc.constantFrom('', ' theme="jade"', ' theme="azure"'),
  )
  .map(([sections, whole, theme]) => {
    const inside = sections.map((parts) => `<wr-section heading="一节的标题">${parts.join('')}</wr-section>`);
    const part = `<wr-part heading="2023年 工作安排">${inside.join('')}</wr-part>`;
    return `<wr-report${theme}>${whole ? first('wr-cover') + part + first('wr-credits') : part}</wr-report>`;
  });

/** A piece of a page, by its place among {@link pieces}. */
export const piece = fc.nat(pieces.length - 1);
