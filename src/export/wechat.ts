// A report as the fragment that the editor of WeChat articles keeps: section, p and span with inline styles, pictures.
// The editor drops classes, ids, style sheets, scripts, references inside SVG, custom properties and positions, so
// nothing of them is used. Written from the author's own markup: the words stay words, drawings become pictures.
import {escapeAttribute} from '../markup/escape.js';
import {changeInWords} from '../text/signed-change.js';
import {
  styledSection,
  drawingIn,
  figurePieces,
  formOf,
  hasBlocks,
  headingOf,
  isBlock,
  isWordless,
  nameOf,
  span,
  splitAround,
  spokenWords,
} from './wechat-markup.js';
import {countCharacters, wechatLimit} from './wechat-pages.js';
import {WechatText} from './wechat-text.js';

/** A drawing that stands in the fragment as `<img src="wr-picture:N">` until its data is put in. */
export interface WechatPicture {
  element: Element;
  alt: string;
}

export interface WechatDraft {
  /** One for each section that must not be cut, in order. */
  sections: string[];
  pictures: WechatPicture[];
}

/** The address of a picture that is still to be drawn. */
export const pictureAddress = (index: number): string => `wr-picture:${index}`;

/** Writes the fragment of a report; its pictures are still to be drawn. */
export function draftWechat(source: Element): WechatDraft {
  const writer = new Writer(source);
  const sections = source.localName === 'wr-report' ? writer.elementsIn(source) : [source];
  return {
    sections: sections.flatMap((child) => writer.sectionsOf(child)).filter((html) => html !== ''),
    pictures: writer.pictures,
  };
}

class Writer extends WechatText {
  readonly pictures: WechatPicture[] = [];
  /** A part falls into its banner with what leads in, and its sections. */
  sectionsOf(element: Element): string[] {
    if (formOf(element) !== 'part') return [this.block(element)];
    const banner = element.shadowRoot?.querySelector('.banner')?.parentElement;
    const heading = headingOf(element);
    const sections = [
      banner && heading ? this.picture(banner, heading) : this.title(escapeAttribute(heading)),
    ];
    for (const child of this.elementsIn(element)) {
      if (child.getAttribute('slot') === 'heading') continue;
      if (formOf(child) === 'section') sections.push(...this.piecesOf(child));
      else if (sections.length === 0) sections.push(this.block(child));
      else sections[sections.length - 1] += this.block(child);
    }
    return sections;
  }

  /** A section; where it alone is longer than an article may be, its blocks, the title with the first. */
  private piecesOf(section: Element): string[] {
    const before = this.pictures.length;
    const whole = this.block(section);
    if (countCharacters(whole) < wechatLimit - 200) return [whole];
    this.pictures.length = before;
    const pieces = [styledSection('margin:40px 0 0;', this.sectionTitle(section))];
    for (const child of this.nodesIn(section)) {
      if (child instanceof Element && child.getAttribute('slot') === 'heading') continue;
      const html =
        child instanceof Element && isBlock(child)
          ? this.block(child)
          : this.paragraph(this.inlineNode(child), '');
      if (html) pieces.push(html);
    }
    const [title = '', first = '', ...rest] = pieces;
    return [title + first, ...rest];
  }

  private block(element: Element, ink = ''): string {
    const {localName: tag} = element;
    if (isWordless(element)) return '';
    const visibility = this.visibilityOf(element);
    if (visibility !== 'shown') return visibility === 'hidden' ? this.blocks(element, ink) : '';
    switch (formOf(element)) {
      case 'none':
        return '';
      case 'picture':
        return this.picture(element, spokenWords(element));
      case 'lede':
        return this.paragraph(this.lede(element), ink);
      case 'section':
        return styledSection('margin:40px 0 0;', this.sectionTitle(element) + this.blocks(element, ink));
      case 'group':
        return styledSection('margin:28px 0 0;', this.groupTitle(element, ink) + this.blocks(element, ink));
      case 'grid':
        return styledSection('margin:16px 0 0;', this.blocks(element, ink));
      case 'tile':
        return this.tile(element, ink);
      case 'check-item':
        return this.checked(element, ink);
      case 'card':
        return this.card(element, ink);
      case 'act':
        return this.act(element, ink);
      case 'tally':
        return this.tally(element, ink);
      case 'diagram':
        return this.figure(element, ink) + this.blocks(element, ink);
    }
    switch (tag) {
      case 'wr-targets':
        return this.goalYear(element, ink) + this.blocks(element, ink);
      case 'ul':
      case 'ol':
        return this.list(element, ink);
      case 'table':
        return this.table(element, ink);
      case 'blockquote':
        return `<section style="margin:16px 0 0;padding:0 0 0 12px;border-left:2px solid ${this.gold};">${this.blocks(element, ink) || this.inline(element)}</section>`;
      case 'img':
        return this.picture(element, element.getAttribute('alt') ?? '');
    }
    if (/^h[1-6]$/.test(tag)) return this.title(this.inline(element), ink);
    if (hasBlocks(element)) return this.blocks(element, ink);
    return this.paragraph(this.inline(element), ink);
  }

  /** The blocks inside an element, and the words that stand between them. */
  private blocks(element: Element, ink = ''): string {
    let html = '';
    let line = '';
    const end = () => {
      html += this.paragraph(line, ink);
      line = '';
    };
    for (const child of this.nodesIn(element)) {
      if (child instanceof Element && child.getAttribute('slot') === 'heading') continue;
      if (child instanceof Element && (isBlock(child) || hasBlocks(child))) {
        end();
        html += this.block(child, ink);
      } else line += this.inlineNode(child);
    }
    end();
    return html;
  }

  private tile(element: Element, ink: string): string {
    const value = element.getAttribute('value');
    const label = this.inline(element);
    const notes = this.elementsIn(element).filter((child) =>
      /^(change|aside|note|actual)$/.test(child.getAttribute('slot') ?? ''),
    );
    if (value === null) return this.paragraph(label, ink);
    const size = element.getAttribute('size') === 'hero' ? 44 : 32;
    const figure = figurePieces(element)
      .map(({text, large}) => span(`font-size:${large ? size : 16}px;`, escapeAttribute(text)))
      .join('');
    return (
      `<section style="margin:16px 0 0;">` +
      (label
        ? `<p style="margin:0;font-size:15px;line-height:1.5;${ink ? `color:${ink};` : ''}">${label}</p>`
        : '') +
      `<p style="margin:2px 0 0;line-height:1.2;font-weight:bold;color:${ink || this.brand};">${figure || '—'}</p>` +
      this.paragraph(escapeAttribute(changeInWords(element.getAttribute('change') ?? '')), ink) +
      notes.map((note) => this.note(note, element, ink)).join('') +
      '</section>'
    );
  }

  /** What was reached the year before says so itself: on the page that stands above its column. */
  private note(note: Element, tile: Element, ink: string): string {
    const column = note.slot === 'actual' ? tile.parentElement?.getAttribute('from')?.trim() : '';
    if (!column) return this.block(note, ink);
    return this.paragraph(`${escapeAttribute(column)}：${this.inline(note)}`, ink);
  }

  private list(list: Element, ink: string): string {
    let number = Number(list.getAttribute('start') ?? 1);
    let html = '';
    for (const item of this.elementsIn(list)) {
      const mark = list.localName === 'ol' ? `${number++}.` : '◆';
      const inner = this.elementsIn(item).filter((child) => /^(ul|ol)$/.test(child.localName));
      if (inner.length === 0) {
        html += this.item(item, mark, ink);
        continue;
      }
      // The editor breaks lists inside list items: all lines stand one below the other.
      const [before = '', after = ''] = splitAround(this.nodesIn(item), inner[0]!).map((nodes) =>
        nodes
          .map((node) => this.inlineNode(node))
          .join('')
          .trim(),
      );
      html += this.marked(before, mark, ink);
      html += `<section style="padding:0 0 0 1.5em;">${inner.map((each) => this.list(each, ink)).join('')}</section>`;
      if (after) html += `<section style="padding:0 0 0 1.5em;">${this.paragraph(after, ink)}</section>`;
    }
    return html;
  }

  /** The editor keeps no table layout that fits a phone: a row is a line, its first cell in bold; in a wide table a card. */
  private table(table: Element, ink: string): string {
    const between = table.hasAttribute('data-wr-cards') ? '<br>' : '&nbsp; ';
    return this.rowsIn(table)
      .filter((row) => !row.hasAttribute('data-wr-columns'))
      .map((row) => {
        const cells = this.elementsIn(row)
          .map((cell) => [cell.getAttribute('data-wr-head'), spokenWords(cell)].filter(Boolean).join('：'))
          .filter((text) => text);
        const name = row.getAttribute('data-wr-head');
        const [first = '', ...rest] = (name ? [name, ...cells] : cells).map(escapeAttribute);
        return `<p style="margin:0;padding:8px 0;border-bottom:1px solid ${this.gold};${ink ? `color:${ink};` : ''}">${span('font-weight:bold;', first)}${between}${rest.join(between)}</p>`;
      })
      .join('');
  }

  private rowsIn(table: Element): Element[] {
    return this.elementsIn(table).flatMap((child) => (child.localName === 'tr' ? child : this.rowsIn(child)));
  }

  private card(element: Element, ink: string): string {
    const deep = element.getAttribute('ground') === 'deep';
    const color = deep ? this.light : ink;
    const scene = element.shadowRoot?.querySelector('.picture');
    const lead = element.getAttribute('lead')?.trim() ?? '';
    const keyword = element.getAttribute('keyword')?.trim() ?? '';
    const heading = headingOf(element);
    const number = element.shadowRoot?.querySelector('.numeral')?.textContent?.trim() ?? '';
    const title =
      lead || keyword || heading
        ? `<p style="margin:0;line-height:1.5;font-weight:bold;${color ? `color:${color};` : ''}">${number && !scene ? `${escapeAttribute(number)}. ` : ''}${escapeAttribute(lead)}${
            keyword ? span(`font-size:22px;color:${color || this.brand};`, escapeAttribute(keyword)) : ''
          }${heading ? span(`font-size:18px;color:${color || this.brand};`, escapeAttribute(heading)) : ''}</p>`
        : '';
    const look = deep
      ? `padding:20px 16px;background-color:${this.deep};color:${this.light};`
      : `padding:16px 0 0;border-top:1px solid ${this.gold};`;
    // A project whose first words are its heading: its numeral stands before them.
    const body =
      number && !scene && !title && !hasBlocks(element)
        ? this.marked(this.inline(element), `${escapeAttribute(number)}.`, color)
        : this.blocks(element, color);
    return `<section style="margin:20px 0 0;${look}">${scene ? this.picture(scene, number) : ''}${title}${body}</section>`;
  }

  private act(element: Element, ink: string): string {
    const text = element.querySelector(':scope > p')
      ? this.blocks(element, ink)
      : this.paragraph(this.inline(element), ink);
    return `<section style="margin:18px 0 0;"><p style="margin:0;font-size:18px;line-height:1.5;font-weight:bold;color:${ink || this.brand};">${escapeAttribute(headingOf(element))}</p>${text}</section>`;
  }

  private tally(element: Element, ink: string): string {
    const drawing = element.shadowRoot?.querySelector('svg');
    const label = this.paragraph(this.inline(element), ink);
    const notes = this.elementsIn(element).filter((child) => child.hasAttribute('slot'));
    return (
      (drawing ? this.picture(drawing, drawing.getAttribute('aria-label') ?? '') : '') +
      label +
      notes.map((note) => this.block(note, ink)).join('')
    );
  }

  /** The drawing of a diagram, or its words where it draws nothing. */
  private figure(element: Element, ink: string): string {
    const title = this.title(escapeAttribute(headingOf(element)), ink);
    const drawing = drawingIn(element);
    if (drawing) return title + this.picture(drawing, nameOf(drawing));
    return title + this.paragraph(escapeAttribute(spokenWords(element)), ink);
  }

  private picture(element: Element, alt: string): string {
    const {width, height} = element.getBoundingClientRect();
    if (!(width > 0 && height > 0)) return '';
    const index = this.pictures.push({element, alt}) - 1;
    const full = element.getBoundingClientRect().width > 200;
    const size = full ? 'width:100%;' : `width:${Math.round(width)}px;max-width:100%;`;
    return `<section style="margin:16px 0 0;line-height:0;text-align:center;"><img src="${pictureAddress(index)}" alt="${escapeAttribute(alt)}" style="${size}height:auto;vertical-align:top;"></section>`;
  }
}
