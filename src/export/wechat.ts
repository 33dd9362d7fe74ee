// A report as the fragment that the editor of WeChat articles keeps: section, p and span with inline styles, pictures.
// The editor drops classes, ids, style sheets, scripts, references inside SVG, custom properties and positions, so
// nothing of them is used. Written from the author's own markup: the words stay words, drawings become pictures.
import {tagOf, type WechatForm} from '../tags/index.js';
import {readable, onBoth} from './wechat-colors.js';
import {
  shownChildren,
  shownElements,
  shownText,
  visibilityOf,
  type Visibility,
} from '../markup/visible-text.js';
import {spokenLines} from './reading.js';
import {countCharacters, wechatLimit} from './wechat-pages.js';

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

/** How an element is written; one named like ours that is in no table is a picture where it draws one. */
function formOf(element: Element): WechatForm | undefined {
  const {localName: tag} = element;
  return tagOf(tag)?.wechat ?? (tag.startsWith('wr-') && drawingIn(element) ? 'picture' : undefined);
}

/** Writes the fragment of a report; its pictures are still to be drawn. */
export function draftWechat(source: Element): WechatDraft {
  const writer = new Writer(source);
  const sections = source.localName === 'wr-report' ? writer.elementsIn(source) : [source];
  return {
    sections: sections.flatMap((child) => writer.sectionsOf(child)).filter((html) => html !== ''),
    pictures: writer.pictures,
  };
}

class Writer {
  readonly pictures: WechatPicture[] = [];
  private readonly visibilities = new Map<Node, Visibility>();
  private readonly brand: string;
  private readonly gold: string;
  private readonly deep: string;
  private readonly light: string;

  constructor(source: Element) {
    const style = getComputedStyle(source.shadowRoot?.querySelector('.page') ?? source);
    const color = (role: string) => style.getPropertyValue(`--wr-${role}`).trim();
    this.brand = onBoth(color('brand'));
    this.gold = onBoth(color('gold'));
    this.deep = color('deep');
    this.light = readable(color('gold-light'), this.deep);
  }

  /** What stands in an element and is shown, in part at least. */
  private nodesIn(element: Element): Node[] {
    const shown = shownChildren(element, this.visibilityOf(element));
    for (const [child, visibility] of shown) this.visibilities.set(child, visibility);
    return shown.map(([child]) => child);
  }

  elementsIn(element: Element): Element[] {
    return this.nodesIn(element).filter((node) => node instanceof Element);
  }

  private visibilityOf(element: Element): Visibility {
    return this.visibilities.get(element) ?? visibilityOf(element);
  }

  /** A part falls into its banner with what leads in, and its sections. */
  sectionsOf(element: Element): string[] {
    if (formOf(element) !== 'part') return [this.block(element)];
    const banner = element.shadowRoot?.querySelector('.banner')?.parentElement;
    const heading = headingOf(element);
    const sections = [banner && heading ? this.picture(banner, heading) : this.title(escape(heading))];
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
    const pieces = [around('margin:40px 0 0;', this.sectionTitle(section))];
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
        return this.picture(element, words(element));
      case 'lede':
        return this.paragraph(this.lede(element), ink);
      case 'section':
        return around('margin:40px 0 0;', this.sectionTitle(element) + this.blocks(element, ink));
      case 'group':
        return around('margin:28px 0 0;', this.groupTitle(element, ink) + this.blocks(element, ink));
      case 'grid':
        return around('margin:16px 0 0;', this.blocks(element, ink));
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

  private inline(element: Element): string {
    return this.nodesIn(element)
      .map((child) => this.inlineNode(child))
      .join('')
      .trim();
  }

  private inlineNode(node: Node): string {
    if (node.nodeType === Node.TEXT_NODE) return escape(fold(node.nodeValue ?? ''));
    if (!(node instanceof Element) || node.hasAttribute('slot') || isBlock(node)) return '';
    if (isWordless(node)) return '';
    if (node.localName === 'br') return '<br>';
    const inside = this.nodesIn(node)
      .map((child) => this.inlineNode(child))
      .join('');
    if (!inside.trim()) return inside;
    if (/^(b|em|mark)$/.test(node.localName)) return span(`font-weight:bold;color:${this.brand};`, inside);
    if (/^(strong|cite|th)$/.test(node.localName)) return span('font-weight:bold;', inside);
    return inside;
  }

  private paragraph(html: string, ink: string): string {
    if (!html.trim()) return '';
    return `<p style="margin:12px 0 0;${ink ? `color:${ink};` : ''}">${html.trim()}</p>`;
  }

  private title(html: string, ink = ''): string {
    if (!html) return '';
    return `<p style="margin:24px 0 0;font-size:20px;line-height:1.4;font-weight:bold;color:${ink || this.brand};">${html}</p>`;
  }

  /** The opening words stand out, as on the page. */
  private lede(element: Element): string {
    const html = this.inline(element);
    const lead = element.shadowRoot?.querySelector('.lead-in')?.textContent?.trim() ?? '';
    if (!lead || !html.startsWith(escape(lead))) return html;
    return (
      span(`font-size:20px;font-weight:bold;color:${this.brand};`, escape(lead)) +
      html.slice(escape(lead).length)
    );
  }

  private sectionTitle(element: Element): string {
    const numeral = element.shadowRoot?.querySelector('.numeral')?.textContent?.trim() ?? '';
    const heading = headingOf(element);
    if (!numeral && !heading) return '';
    const comma = heading.search(/[，,]/) + 1 || heading.length;
    const number = numeral
      ? `${span(
          `display:inline-block;min-width:32px;height:32px;margin:0 8px 0 0;border-radius:16px;background-color:${this.deep};` +
            `color:${this.light};font-size:16px;line-height:32px;text-align:center;`,
          escape(numeral),
        )}`
      : '';
    const rest = heading.slice(comma);
    return (
      `<p style="margin:0;font-size:20px;line-height:1.5;font-weight:bold;color:${this.brand};">${number}${escape(heading.slice(0, comma))}</p>` +
      (rest
        ? `<p style="margin:4px 0 0;font-size:16px;line-height:1.5;font-weight:bold;">${escape(rest)}</p>`
        : '')
    );
  }

  private groupTitle(element: Element, ink: string): string {
    const lead = element.getAttribute('lead')?.trim();
    const heading = headingOf(element);
    if (!lead && !heading) return '';
    return (
      `<p style="margin:0 0 4px;padding:0 0 6px;border-bottom:1px solid ${this.gold};line-height:1.5;font-weight:bold;${ink ? `color:${ink};` : ''}">` +
      `${lead ? span('font-size:16px;', `${escape(lead)} `) : ''}${heading ? span(`font-size:18px;color:${ink || this.brand};`, escape(heading)) : ''}</p>`
    );
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
      .map(({text, large}) => span(`font-size:${large ? size : 16}px;`, escape(text)))
      .join('');
    return (
      `<section style="margin:16px 0 0;">` +
      (label
        ? `<p style="margin:0;font-size:15px;line-height:1.5;${ink ? `color:${ink};` : ''}">${label}</p>`
        : '') +
      `<p style="margin:2px 0 0;line-height:1.2;font-weight:bold;color:${ink || this.brand};">${figure || '—'}</p>` +
      this.paragraph(escape(signedWords(element.getAttribute('change') ?? '')), ink) +
      notes.map((note) => this.block(note, ink)).join('') +
      '</section>'
    );
  }

  private item(element: Element, mark: string, ink: string): string {
    const html = this.inline(element);
    if (!html) return '';
    return this.marked(html, mark, ink);
  }

  /** One of a checklist: done, under way with how far it is, or still to do. */
  private checked(element: Element, ink: string): string {
    const state = element.getAttribute('state');
    const mark = state === 'todo' ? '○' : state === 'doing' ? '◐' : '✓';
    const far = state === 'doing' && element.getAttribute('progress')?.trim();
    const html = this.inline(element);
    const share = far ? span(`font-weight:bold;color:${ink || this.brand};`, `&nbsp;${escape(far)}%`) : '';
    return html && this.marked(html + share, mark, ink);
  }

  private marked(html: string, mark: string, ink: string): string {
    const sign = span(`color:${ink || this.brand};font-weight:bold;`, `${mark}&nbsp;`);
    return `<p style="margin:10px 0 0;padding:0 0 0 1.5em;text-indent:-1.5em;${ink ? `color:${ink};` : ''}">${sign}${html}</p>`;
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

  /** The editor keeps no table layout that fits a phone: a row is a line, its first cell in bold. */
  private table(table: Element, ink: string): string {
    const rows = this.rowsIn(table);
    return rows
      .map((row) => {
        const cells = this.elementsIn(row)
          .map((cell) => words(cell))
          .filter((text) => text);
        const [first = '', ...rest] = cells.map(escape);
        return `<p style="margin:0;padding:8px 0;border-bottom:1px solid ${this.gold};${ink ? `color:${ink};` : ''}">${span('font-weight:bold;', first)}&nbsp; ${rest.join('&nbsp; ')}</p>`;
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
        ? `<p style="margin:0;line-height:1.5;font-weight:bold;${color ? `color:${color};` : ''}">${number && !scene ? `${escape(number)}. ` : ''}${escape(lead)}${
            keyword ? span(`font-size:22px;color:${color || this.brand};`, escape(keyword)) : ''
          }${heading ? span(`font-size:18px;color:${color || this.brand};`, escape(heading)) : ''}</p>`
        : '';
    const look = deep
      ? `padding:20px 16px;background-color:${this.deep};color:${this.light};`
      : `padding:16px 0 0;border-top:1px solid ${this.gold};`;
    // A project whose first words are its heading: its numeral stands before them.
    const body =
      number && !scene && !title && !hasBlocks(element)
        ? this.marked(this.inline(element), `${escape(number)}.`, color)
        : this.blocks(element, color);
    return `<section style="margin:20px 0 0;${look}">${scene ? this.picture(scene, number) : ''}${title}${body}</section>`;
  }

  private act(element: Element, ink: string): string {
    const text = element.querySelector(':scope > p')
      ? this.blocks(element, ink)
      : this.paragraph(this.inline(element), ink);
    return `<section style="margin:18px 0 0;"><p style="margin:0;font-size:18px;line-height:1.5;font-weight:bold;color:${ink || this.brand};">${escape(headingOf(element))}</p>${text}</section>`;
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
    const title = this.title(escape(headingOf(element)), ink);
    const drawing = drawingIn(element);
    if (drawing) return title + this.picture(drawing, nameOf(drawing));
    return title + this.paragraph(escape(words(element)), ink);
  }

  private picture(element: Element, alt: string): string {
    const {width, height} = element.getBoundingClientRect();
    if (!(width > 0 && height > 0)) return '';
    const index = this.pictures.push({element, alt}) - 1;
    const full = element.getBoundingClientRect().width > 200;
    const size = full ? 'width:100%;' : `width:${Math.round(width)}px;max-width:100%;`;
    return `<section style="margin:16px 0 0;line-height:0;text-align:center;"><img src="${pictureAddress(index)}" alt="${escape(alt)}" style="${size}height:auto;vertical-align:top;"></section>`;
  }
}

/** A picture's name; of drawings that are read in full, all they say. */
function nameOf(drawing: Element): string {
  const whole = drawing.getAttribute('role') === 'img' && drawing.getAttribute('aria-label');
  return whole || words(drawing);
}

/** What an element draws and is shown at this width: the one that has a name, else the largest drawing. */
function drawingIn({shadowRoot}: Element): Element | undefined {
  const area = (drawing: Element) => {
    const {width, height} = drawing.getBoundingClientRect();
    return width * height;
  };
  const named = [...(shadowRoot?.querySelectorAll('[role=img],[role=group][aria-label]') ?? [])];
  const drawn = [...(shadowRoot?.querySelectorAll('svg,canvas') ?? [])];
  const shown = (named.some(area) ? named : drawn).filter((drawing) => area(drawing) > 2500);
  return shown.sort((a, b) => area(b) - area(a))[0];
}

function around(style: string, html: string): string {
  return html && `<section style="${style}">${html}</section>`;
}

function span(style: string, html: string): string {
  return `<span style="${style}">${html}</span>`;
}

function headingOf(element: Element): string {
  const slotted = element.querySelector(':scope > [slot="heading"]');
  return (slotted ? shownText(slotted) : (element.getAttribute('heading') ?? '')).replace(/\s+/g, ' ').trim();
}

/** All that is said of an element, in one line. */
function words(element: Element): string {
  return spokenLines(element)
    .map(({text}) => text)
    .join(' ');
}

/** The figure of a tile in the pieces that the tile draws large and small; before it has drawn, in one. */
/** A change of a tile as words: +4.1% says 增长4.1%. A sign alone says nothing. */
function signedWords(change: string): string {
  const [, sign = '', rest = ''] = /^([+＋−－-]?)\s*(.*)$/.exec(change.trim()) ?? [];
  return rest && sign ? (/[+＋]/.test(sign) ? `增长${rest}` : `下降${rest}`) : rest;
}

function figurePieces(tile: Element): {text: string; large: boolean}[] {
  const drawn = [...(tile.shadowRoot?.querySelectorAll('[part="number"], [part="unit"]') ?? [])];
  const pieces = drawn.map((piece) => ({
    text: piece.textContent ?? '',
    large: piece.getAttribute('part') === 'number',
  }));
  if (pieces.length > 0) return pieces;
  const text = (tile.getAttribute('value') ?? '').trim();
  return text ? [{text: text + (tile.getAttribute('unit') ?? ''), large: true}] : [];
}

const blockTags =
  /^(p|[uod]l|d[td]|table|blockquote|figure|figcaption|details|summary|section|article|aside|header|footer|main|div|h[1-6]|hr|pre|img)$/;

function isBlock(element: Element): boolean {
  const {localName: tag} = element;
  return tag.startsWith('wr-') ? tagOf(tag)?.wechat !== 'inline' : blockTags.test(tag);
}

/** Elements whose inside is for programs. */
const isWordless = ({localName}: Element): boolean =>
  /^(script|style|template|noscript|link|meta|iframe|object|video|audio)$/.test(localName);

function hasBlocks(element: Element): boolean {
  return shownElements(element).some((child) => isBlock(child) || hasBlocks(child));
}

function splitAround(nodes: Node[], middle: Element): [Node[], Node[]] {
  const at = nodes.indexOf(middle);
  return [nodes.slice(0, at), nodes.slice(at + 1)];
}

/** Folds white space; a line break between Chinese characters is only the source's own wrapping. */
function fold(text: string): string {
  return text
    .replace(/[ \t\r\n]*\n[ \t\r\n]*/g, '\n')
    .replace(/(?<=[⺀-鿿＀-￯　-〿—…“”‘’])\n|\n(?=[⺀-鿿＀-￯　-〿—…“”‘’])/g, '')
    .replace(/[ \t\r\n\f]+/g, ' ');
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
