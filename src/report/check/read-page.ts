import {readHtml, type HtmlElement, type HtmlText} from './read-html.js';

/**
 * How strictly the words of a piece must be the source's.
 *
 * - `prose`: a sentence, a heading: whole
 * - `label`: the words beside a figure or in a diagram, which may be cut out of a longer clause
 * - `note`: a clause that belongs to a figure
 * - `credits`: who wrote and drew the page; mostly not in the report
 * - `figure`: a number in an attribute or a table cell
 * - `picture`: a number that only marks show
 */
export type Role = 'prose' | 'label' | 'note' | 'credits' | 'figure' | 'picture';

/** A run of words as a reader sees it. */
export interface Piece {
  /** White space collapsed; a soft line break (`wbr`) is U+200B, a hard one `\n`. */
  text: string;
  role: Role;
  /** The tag it stands in. */
  element: string;
  /** UTF-16 offset in the page of the tag or text it comes from. */
  at: number;
  /** The same for phrases that stand side by side in a diagram. */
  parallel?: string;
}

/** Pieces that speak of one thing: a tile with its label and notes, a row of a table, a paragraph. */
export interface Statement {
  pieces: Piece[];
  /** Headings above it, and the head of its column. */
  heading: string;
  /** The heading of its section or part. */
  section: string;
  /** Children counted by a heading such as 五大新作为: how many, and of what tag. */
  counted?: {tag: string; count: number};
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q ruby s samp small span strong sub sup time tspan u var'.split(
    ' ',
  ),
);
const SKIPPED = new Set([
  'wr-icon',
  'wr-toolbar',
  'rt',
  'rp',
  'title-page',
  'head',
  'desc',
  'button',
  'select',
]);

/** Attributes that are shown as words, in the order they are read. */
const SHOWN: Readonly<Record<string, readonly [name: string, role: Role][]>> = {
  'wr-cover': [['heading', 'prose']],
  'wr-part': [['heading', 'prose']],
  'wr-section': [['heading', 'prose']],
  'wr-group': [
    ['lead', 'prose'],
    ['heading', 'prose'],
  ],
  'wr-card': [
    ['lead', 'prose'],
    ['keyword', 'prose'],
    ['heading', 'prose'],
  ],
  'wr-flow-step': [['lead', 'label']],
  'wr-goal': [['heading', 'label']],
  'wr-act': [
    ['heading', 'label'],
    ['outcome', 'label'],
  ],
  img: [['alt', 'prose']],
};

/** Elements that a figure is looked for under. */
const SECTIONS = new Set(['wr-part', 'wr-section', 'wr-goal-tier']);
/** The unit of a column, in brackets behind its head: 增加值（亿元）. */
const HEAD_UNIT = /[(（]([^()（）\d]{1,8})[)）]$/;
/** Elements whose phrases stand side by side. */
const PARALLEL = new Set(['wr-goal', 'wr-act']);

/** Words that a page brings itself. */
export const UI_WORDS = new Set(
  (
    '一图读懂 一图看懂 一图速览 一图了解 图解 图说 速览 速读 数读 数说 看点 划重点 来源 整理 制图 编辑 责编 责任编辑 初审 复审 终审 审核 校对 ' +
    '记者 摄影 出品 监制 策划 设计 统筹 年份 年度 指标 数值 单位 项目 类别 名称 目标 实际 完成 进度 占比 合计 其他 其余 排名 名次 目录 上一页 下一页'
  ).split(' '),
);

/**
 * Reads a page as its readers do: words in order, those in attributes included, each with the element it stands in.
 * Scripts, styles, comments and `hidden` elements are not read. Linear time, never throws.
 */
export function readPage(html: string): Statement[] {
  const reader = new PageReader();
  reader.read(readHtml(html), '', 'prose', '');
  reader.flush();
  return reader.statements.filter(({pieces}) => pieces.length > 0);
}

class PageReader {
  readonly statements: Statement[] = [];
  /** The statement that pieces go to while inside a tile or row. */
  private held?: Statement;
  private words = '';
  private wordsAt = -1;
  private wordsElement = '';
  private wordsRole: Role = 'prose';
  private heading = '';
  private section = '';
  /** Where the element around the one in hand begins. */
  private parentAt = 0;

  /** Reads the children of `node`, whose words stand in the block element `block`. */
  read(node: HtmlElement, block: string, role: Role, heading: string): void {
    for (const child of node.children) {
      this.heading = heading;
      if ('text' in child) this.addText(child, block, role);
      else this.readElement(child, block, role, heading, node.at);
    }
  }

  flush(): void {
    const text = this.words
      .replace(/[ \t\r\f]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (text) {
      const isPhrase = this.wordsElement === 'wr-goal';
      this.add({
        text,
        role: this.wordsRole,
        element: this.wordsElement,
        at: this.wordsAt,
        ...(isPhrase && {parallel: `${this.parentAt}wr-goal`}),
      });
    }
    this.words = '';
    this.wordsAt = -1;
  }

  private addText({text, at}: HtmlText, block: string, role: Role): void {
    if (this.wordsAt < 0 && text.trim()) {
      this.wordsAt = at + (text.length - text.trimStart().length);
      this.wordsElement = block;
      this.wordsRole = role;
    }
    this.words += text.replace(/[\n\u200b]/g, ' ');
  }

  private add(piece: Piece): void {
    if (this.held) this.held.pieces.push(piece);
    else this.statements.push({pieces: [piece], heading: this.heading, section: this.section});
  }

  private readElement(
    element: HtmlElement,
    block: string,
    role: Role,
    heading: string,
    parentAt: number,
  ): void {
    const {tag, attributes} = element;
    if (tag === 'br') this.words += '\n';
    else if (tag === 'wbr') this.words += '\u200b';
    else if (tag === 'head') this.readTitle(element);
    else if (SKIPPED.has(tag) || attributes.has('hidden')) return;
    else if (INLINE.has(tag)) this.read(element, block, role, heading);
    else this.readBlock(element, role, heading, parentAt);
  }

  private readTitle(head: HtmlElement): void {
    for (const child of head.children) {
      if ('tag' in child && child.tag === 'title') {
        this.read(child, 'title', 'prose', '');
        this.flush();
      }
    }
  }

  private readBlock(element: HtmlElement, outer: Role, heading: string, parentAt: number): void {
    const {tag, attributes} = element;
    this.flush();
    this.parentAt = parentAt;
    const ownHeading = attributes.get('heading')?.trim() ?? '';
    const below = ['wr-part', 'wr-section', 'wr-group', 'wr-goal-tier', 'wr-card', 'wr-new-acts'].includes(
      tag,
    )
      ? `${heading} ${attributes.get('lead') ?? ''}${ownHeading}${attributes.get('keyword') ?? ''}`.slice(
          -160,
        )
      : heading;
    if (SECTIONS.has(tag) && ownHeading) this.section = ownHeading;
    const role = roleIn(element, outer);
    if (tag === 'table') this.readTable(element, role, below);
    else if (!this.held && holds(element)) this.hold(below, () => this.readInside(element, role, below));
    else this.readInside(element, role, below);
    this.flush();
  }

  private hold(heading: string, read: () => void): void {
    const statement: Statement = {pieces: [], heading, section: this.section};
    this.statements.push(statement);
    this.held = statement;
    read();
    this.flush();
    this.held = undefined;
  }

  private readInside(element: HtmlElement, role: Role, heading: string): void {
    this.readAttributes(element);
    this.read(element, element.tag, role, heading);
    this.flush();
  }

  private readAttributes(element: HtmlElement): void {
    const {tag, attributes, at} = element;
    const shown = Object.hasOwn(SHOWN, tag)
      ? SHOWN[tag]!
      : tag.startsWith('wr-')
        ? ([['heading', 'prose']] as const)
        : [];
    for (const [name, role] of shown) {
      const text = attributes.get(name)?.replace(/\s+/g, ' ').trim();
      if (!text || (name === 'heading' && hasSlottedHeading(element))) continue;
      const parallel = PARALLEL.has(tag) ? `${this.parentAt}${tag}.${name}` : undefined;
      this.add({text, role, element: tag, at, ...(parallel !== undefined && {parallel})});
      const statement = this.statements[this.statements.length - 1]!;
      if (name === 'heading' && !this.held) statement.counted = countChildren(element);
    }
    const unit = attributes.get('unit')?.trim() ?? '';
    const value = attributes.get('value')?.trim();
    if (tag === 'wr-metric-tile' && value) this.add({text: value + unit, role: 'figure', element: tag, at});
    if (tag === 'wr-tally') {
      const filled = attributes.get('filled')?.trim();
      if (value) this.addPicture(value + unit, element);
      if (filled) this.addPicture(filled + unit, element);
    }
    const progress = attributes.get('progress')?.trim();
    if (tag === 'wr-check-item' && progress) this.addPicture(progress.replace(/[%％]?$/, '%'), element);
    const total = attributes.get('total')?.trim();
    if (tag === 'wr-share' && total) this.add({text: total, role: 'figure', element: tag, at});
  }

  /** A picture without words of its own belongs to what was said before it. */
  private addPicture(text: string, element: HtmlElement): void {
    const piece: Piece = {text, role: 'picture', element: element.tag, at: element.at};
    const last = this.statements[this.statements.length - 1];
    if (!this.held && last && !hasWords(element)) last.pieces.push(piece);
    else this.add(piece);
  }

  /** Rows are statements; a cell that is one figure takes its label from the row's and the column's head. */
  private readTable(table: HtmlElement, role: Role, heading: string): void {
    const rows: HtmlElement[] = [];
    collect(table, 'tr', rows);
    for (const child of table.children) {
      if ('tag' in child && child.tag === 'caption') this.readBlock(child, role, heading, table.at);
    }
    let heads: string[] = [];
    for (const row of rows) {
      const cells = row.children.filter((child): child is HtmlElement => 'tag' in child);
      const isHead = cells.length > 0 && cells.every(({tag}) => tag === 'th');
      if (isHead) heads = cells.map((cell) => textOf(cell));
      const outer = this.held;
      const readRow = () => cells.forEach((cell, i) => this.readCell(cell, isHead, heads[i] ?? '', heading));
      if (outer) readRow();
      else this.hold(`${heading} ${heads.join(' ')}`.slice(-200), readRow);
    }
  }

  private readCell(cell: HtmlElement, isHead: boolean, head: string, heading: string): void {
    const text = textOf(cell);
    const plain = cell.children.every((child) => 'text' in child || INLINE.has(child.tag));
    if (!isHead && plain && /^[-+−≥≤<>~≈约超近第]?[\d０-９][^，。；、]{0,15}$/.test(text)) {
      const unit = HEAD_UNIT.exec(head)?.[1] ?? '';
      const bare = /^[\d０-９.．,，]+$/.test(text);
      this.add({text: bare ? text + unit : text, role: 'figure', element: cell.tag, at: cell.at});
    } else if (isHead && plain) {
      const words = text.replace(HEAD_UNIT, '').trim();
      if (words) this.add({text: words, role: 'label', element: cell.tag, at: cell.at});
    } else {
      this.read(cell, cell.tag, isHead ? 'label' : 'prose', heading);
      this.flush();
    }
  }
}

function roleIn({tag, attributes}: HtmlElement, outer: Role): Role {
  if (tag === 'wr-credits' || outer === 'credits') return 'credits';
  if (attributes.get('slot') === 'note' && tag !== 'wr-tally') return 'note';
  if (tag === 'wr-metric-tile') return attributes.has('value') ? 'label' : 'prose';
  if (tag === 'wr-tally') return outer === 'label' ? 'note' : 'prose';
  if (tag === 'wr-goal') return 'label';
  return outer === 'note' || outer === 'label' ? outer : 'prose';
}

/** Whether all words inside speak of one thing. */
function holds(element: HtmlElement): boolean {
  const {tag, attributes} = element;
  return (
    tag === 'wr-metric-tile' ||
    tag === 'wr-check-item' ||
    (tag === 'wr-tally' && attributes.has('value') && hasWords(element))
  );
}

function hasSlottedHeading(element: HtmlElement): boolean {
  return element.children.some((child) => 'tag' in child && child.attributes.get('slot') === 'heading');
}

function hasWords(element: HtmlElement): boolean {
  return textOf(element) !== '';
}

const COUNTED = new Set(['wr-act', 'wr-goal', 'wr-card', 'wr-check-item', 'wr-metric-tile', 'li']);

function countChildren(element: HtmlElement): Statement['counted'] {
  const counts = new Map<string, number>();
  for (const child of element.children) {
    if (!('tag' in child)) continue;
    const items = COUNTED.has(child.tag) ? [child] : child.children.filter((item) => 'tag' in item);
    for (const item of items) {
      if ('tag' in item && COUNTED.has(item.tag)) counts.set(item.tag, (counts.get(item.tag) ?? 0) + 1);
    }
  }
  const [only] = counts;
  return counts.size === 1 && only ? {tag: only[0], count: only[1]} : undefined;
}

function textOf(element: HtmlElement): string {
  let text = '';
  for (const child of element.children) {
    if ('text' in child) text += child.text;
    else if (child.tag === 'br') text += ' ';
    else if (!SKIPPED.has(child.tag)) text += textOf(child);
  }
  return text.replace(/\s+/g, ' ').trim();
}

function collect(element: HtmlElement, tag: string, into: HtmlElement[]): void {
  for (const child of element.children) {
    if (!('tag' in child)) continue;
    if (child.tag === tag) into.push(child);
    else if (child.tag !== 'table') collect(child, tag, into);
  }
}
