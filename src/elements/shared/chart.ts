import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {shownChildren, shownText} from '../../markup/visible-text.js';
import {ChildrenController} from './children.js';
import {DataController, tableOf, type DataRow} from './data.js';
import {readRuns, renderPhrase} from './content.js';
import {serverView} from './server-view.js';
import {WrElement} from './element.js';
import {HighlightController} from './highlight.js';
import {noTable, readTable, type ReadingDirection, type TableData, type TableLine} from './table/table.js';
import type {Selected} from './select.js';
import {isElement} from './node.js';
import * as words from './words.js';
import type {Words} from './words.js';

/** What the children of a chart say. */
export interface ChartContent {
  table: TableData;
  /** Words beside the table, in order. */
  notes: string[];
  slotted: string;
}

/** What can be lit and picked: the words that are read out, and where along the figure they stand, 0 to 1. */
export interface ChartPart {
  text: string;
  at?: number;
  label: string;
  value: string;
  /** The row of the table that it is of. */
  line?: TableLine;
}

/** The cells of a row, by the headings of their columns. */
const rowOf = ({columns}: TableData, {cells}: TableLine): Record<string, string> =>
  Object.fromEntries(columns.map((column, i) => [column.heading, cells[i]?.text ?? '']));

/**
 * What charts of a plain table share: heading, notes, the table kept for whoever hears the page, and parts that are
 * lit by pointer, finger and keyboard.
 */
export abstract class WrChart extends WrElement {
  /** The title. */
  @property({reflect: true, useDefault: true}) heading = '';

  /** The rows of the table, in place of a table inside: `[{年份: '2023年', 产量: 12.5}]`. Give a new array for new rows. */
  @property({attribute: false}) data?: readonly DataRow[] = undefined;

  /** Which way the chart reads its table. */
  protected abstract readonly reading: ReadingDirection;

  protected readonly content = new ChildrenController<ChartContent>(
    this,
    {table: noTable, notes: [], slotted: ''},
    (host) => this.readChildren(host),
    () => this.problems(),
  );

  constructor() {
    super();
    new DataController(this, tableOf);
    new HighlightController(this, {
      count: () => this.parts().length,
      selected: (index) => this.selected(index),
      say: (index) => this.parts()[index] ?? {text: ''},
      adjoining: true,
    });
  }

  /** What can be lit: the words that are read out of each part, and where it lies along the figure. */
  protected abstract parts(): readonly ChartPart[];

  private selected(index: number): Selected {
    const {label, value, line} = this.parts()[index]!;
    const row = line && rowOf(this.table, line);
    return {label, value, ...(row && {row})};
  }

  protected abstract renderFigure(): TemplateResult;

  protected get table(): TableData {
    return this.content.value.table;
  }

  protected readChildren(host: HTMLElement): ChartContent {
    const slotted = shownText(host.querySelector(':scope > [slot="heading"]')).trim();
    const notes = shownChildren(host).flatMap(([child]) => {
      if (isElement(child) && (child.slot || child.querySelector('table') || isData(child))) return [];
      const runs = isElement(child) ? readRuns(child) : [{text: child.nodeValue ?? ''}];
      return child.nodeType === Node.COMMENT_NODE ? [] : [runs.map(({text}) => text.trim()).join('')];
    });
    return {table: readTable(host, this.reading), notes: notes.filter(Boolean), slotted};
  }

  override render(): TemplateResult {
    if (isServer) return serverView(this.heading);
    const drawn = this.isDrawn;
    const {table, notes} = this.content.value;
    const title = this.titleText;
    // A caption is heard with its table.
    const isOwn = title !== '' && title !== table.caption;
    const heading = html`<slot name="heading">${renderPhrase(this.heading)}</slot>`;
    return html`
      ${isOwn ? html`<h4 class="heading" part="heading">${heading}</h4>` : nothing}
      ${
        drawn
          ? html`
              ${title && !isOwn ? html`<p class="heading" part="heading" aria-hidden="true">${title}</p>` : nothing}
              <div class="chart" part="chart">${this.renderFigure()}</div>
              ${[...table.notes, ...notes].map((note) => html`<p class="note" part="note" aria-hidden="true">${note}</p>`)}
            `
          : nothing
      }
      <div class=${drawn ? 'heard unseen' : ''}>${this.renderHeard()}</div>
    `;
  }

  /** What is heard in place of the picture. */
  protected renderHeard(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** The title that the figure goes by. */
  protected get titleText(): string {
    return this.heading.trim() || this.content.value.slotted || this.table.caption;
  }

  /** What the picture is called: its title and what it shows, or else what kind of chart it is. */
  protected pictureName(shown: readonly string[], kind: Words): string {
    return [this.titleText, ...shown].filter(Boolean).join('，') || this.say(kind);
  }

  /** What cannot be drawn; undefined where all can. */
  protected get problem(): Words | undefined {
    return this.table.problems[0];
  }

  private get isDrawn(): boolean {
    return this.table.rows.length > 0 && this.table.columns.length > 0;
  }

  private problems(): Words[] {
    const {problem} = this;
    if (problem) return [problem];
    return this.isDrawn ? [] : [words.noTable];
  }
}

const isData = ({localName}: Element): boolean => localName === 'table' || localName === 'wr-metric-tile';
