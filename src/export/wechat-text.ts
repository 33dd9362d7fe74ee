// The words of a WeChat article: paragraphs, titles, and how they are emphasised.
import {escapeAttribute} from '../markup/escape.js';
import {foldSource} from '../text/white-space.js';
import {shownChildren, visibilityOf, type Visibility} from '../markup/visible-text.js';
import {colorOnBothGrounds, readableColor} from './wechat-colors.js';
import {headingOf, isBlock, isWordless, span} from './wechat-markup.js';

/** Writes words in the colours of a report, without what its author hid. */
export class WechatText {
  private readonly visibilities = new Map<Node, Visibility>();
  protected readonly brand: string;
  protected readonly gold: string;
  protected readonly deep: string;
  protected readonly light: string;

  constructor(source: Element) {
    const style = getComputedStyle(source.shadowRoot?.querySelector('.page') ?? source);
    const color = (role: string) => style.getPropertyValue(`--wr-${role}`).trim();
    this.brand = colorOnBothGrounds(color('brand'));
    this.gold = colorOnBothGrounds(color('gold'));
    this.deep = color('deep');
    this.light = readableColor(color('gold-light'), this.deep);
  }

  /** What stands in an element and is shown, in part at least. */
  protected nodesIn(element: Element): Node[] {
    const shown = shownChildren(element, this.visibilityOf(element));
    for (const [child, visibility] of shown) this.visibilities.set(child, visibility);
    return shown.map(([child]) => child);
  }

  elementsIn(element: Element): Element[] {
    return this.nodesIn(element).filter((node) => node instanceof Element);
  }

  protected visibilityOf(element: Element): Visibility {
    return this.visibilities.get(element) ?? visibilityOf(element);
  }

  protected inline(element: Element): string {
    return this.nodesIn(element)
      .map((child) => this.inlineNode(child))
      .join('')
      .trim();
  }

  protected inlineNode(node: Node): string {
    if (node.nodeType === Node.TEXT_NODE) return escapeAttribute(foldSource(node.nodeValue ?? ''));
    if (!(node instanceof Element) || node.hasAttribute('slot') || isBlock(node)) return '';
    if (isWordless(node)) return '';
    if (node.localName === 'br') return '<br>';
    const inside = this.nodesIn(node)
      .map((child) => this.inlineNode(child))
      .join('');
    if (!inside.trim()) return inside;
    if (/^(b|em|mark)$/.test(node.localName)) return span(`font-weight:bold;color:${this.brand};`, inside);
    if (/^(strong|cite|th)$/.test(node.localName)) return span('font-weight:bold;', inside);
    // What was struck out would otherwise read on into what was put in its place.
    if (/^(del|s|strike)$/.test(node.localName)) return span('text-decoration:line-through;', inside);
    return inside;
  }

  protected paragraph(html: string, ink: string): string {
    if (!html.trim()) return '';
    return `<p style="margin:12px 0 0;${ink ? `color:${ink};` : ''}">${html.trim()}</p>`;
  }

  protected title(html: string, ink = ''): string {
    if (!html) return '';
    return `<p style="margin:24px 0 0;font-size:20px;line-height:1.4;font-weight:bold;color:${ink || this.brand};">${html}</p>`;
  }

  /** The opening words stand out, as on the page. */
  protected lede(element: Element): string {
    const html = this.inline(element);
    const lead = element.shadowRoot?.querySelector('.lead-in')?.textContent?.trim() ?? '';
    if (!lead || !html.startsWith(escapeAttribute(lead))) return html;
    return (
      span(`font-size:20px;font-weight:bold;color:${this.brand};`, escapeAttribute(lead)) +
      html.slice(escapeAttribute(lead).length)
    );
  }

  protected sectionTitle(element: Element): string {
    const numeral = element.shadowRoot?.querySelector('.numeral')?.textContent?.trim() ?? '';
    const heading = headingOf(element);
    if (!numeral && !heading) return '';
    const comma = heading.search(/[，,]/) + 1 || heading.length;
    const number = numeral
      ? `${span(
          `display:inline-block;min-width:32px;height:32px;margin:0 8px 0 0;border-radius:16px;background-color:${this.deep};` +
            `color:${this.light};font-size:16px;line-height:32px;text-align:center;`,
          escapeAttribute(numeral),
        )}`
      : '';
    const rest = heading.slice(comma);
    return (
      `<p style="margin:0;font-size:20px;line-height:1.5;font-weight:bold;color:${this.brand};">${number}${escapeAttribute(heading.slice(0, comma))}</p>` +
      (rest
        ? `<p style="margin:4px 0 0;font-size:16px;line-height:1.5;font-weight:bold;">${escapeAttribute(rest)}</p>`
        : '')
    );
  }

  protected groupTitle(element: Element, ink: string): string {
    const lead = element.getAttribute('lead')?.trim();
    const heading = headingOf(element);
    if (!lead && !heading) return '';
    return (
      `<p style="margin:0 0 4px;padding:0 0 6px;border-bottom:1px solid ${this.gold};line-height:1.5;font-weight:bold;${ink ? `color:${ink};` : ''}">` +
      `${lead ? span('font-size:16px;', `${escapeAttribute(lead)} `) : ''}${heading ? span(`font-size:18px;color:${ink || this.brand};`, escapeAttribute(heading)) : ''}</p>`
    );
  }

  protected marked(html: string, mark: string, ink: string): string {
    const sign = span(`color:${ink || this.brand};font-weight:bold;`, `${mark}&nbsp;`);
    return `<p style="margin:10px 0 0;padding:0 0 0 1.5em;text-indent:-1.5em;${ink ? `color:${ink};` : ''}">${sign}${html}</p>`;
  }

  /** What stands above the goals of a board. */
  protected goalYear(board: Element, ink: string): string {
    const to = board.getAttribute('layout') === 'board' ? board.getAttribute('to')?.trim() : '';
    return to ? this.paragraph(span('font-weight:bold;', escapeAttribute(to)), ink) : '';
  }

  protected item(element: Element, mark: string, ink: string): string {
    const html = this.inline(element);
    if (!html) return '';
    return this.marked(html, mark, ink);
  }

  /** One of a checklist: done, under way with how far it is, or still to do. */
  protected checked(element: Element, ink: string): string {
    const state = element.getAttribute('state');
    const mark = state === 'todo' ? '○' : state === 'doing' ? '◐' : '✓';
    const far = state === 'doing' && element.getAttribute('progress')?.trim();
    const html = this.inline(element);
    const share = far
      ? span(`font-weight:bold;color:${ink || this.brand};`, `&nbsp;${escapeAttribute(far)}%`)
      : '';
    return html && this.marked(html + share, mark, ink);
  }
}
