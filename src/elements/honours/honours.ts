import {html, isServer, nothing, type TemplateResult} from 'lit';
import {shownChildren} from '../../markup/visible-text.js';
import {rankOf, readHonour, renderPlaque, type Honour} from '../honour/plaque.js';
import {plaqueStyles} from '../honour/plaque.styles.js';
import {ChildrenController, unexpectedChildren} from '../shared/children.js';
import {readRuns, renderLabel} from '../shared/content.js';
import {WrElement} from '../shared/element.js';
import {loadNumerals} from '../shared/load-numerals.js';
import {isElement} from '../shared/node.js';
import {medal} from '../shared/scenery/index.js';
import {SelectController} from '../shared/select.js';
import {serverView} from '../shared/server-view.js';
import {styles} from './honours.styles.js';
import {property} from 'lit/decorators.js';
import * as words from '../shared/words.js';
import type {Words} from '../shared/words.js';

/** So many honours are medals; fewer would stand lost in their row. */
const medals = 3;

interface HonoursContent {
  honours: Honour[];
  /** The names of children that are no honours. */
  unexpected: Node[];
}

/**
 * @summary Honours: the first three places as medals, the best the largest; the others as plaques.
 * @zh 荣誉：前三项为奖章，其余为铭牌
 * @status experimental
 * @since 0.2.0
 *
 * Medals need three honours with a `value` that is a place or a word of at most four characters. Fewer are plaques.
 *
 * @slot - `wr-honour`s, the best first.
 *
 * @fires {CustomEvent<WrSelectDetail>} wr-select - The reader picked an honour; the element is `interactive`.
 *
 * @csspart medal - A medal with its words.
 * @csspart plaque - A plaque.
 * @csspart value - The place.
 * @csspart label - What it is for.
 * @csspart scope - Among whom.
 */
export class WrHonours extends WrElement {
  static override styles = [WrElement.styles, plaqueStyles, styles];

  /** Whether readers can pick honours, by pointer and keyboard: then `wr-select` is fired. */
  @property({type: Boolean, reflect: true}) interactive = false;

  private readonly content = new ChildrenController<HonoursContent>(
    this,
    {honours: [], unexpected: []},
    readHonours,
    problemsOf,
  );

  /** The honours in the order in which they are drawn. */
  private drawn: Honour[] = [];

  constructor() {
    super();
    new SelectController(
      this,
      () => [...this.renderRoot.querySelectorAll('[role="listitem"]')],
      (index) => {
        const {element, value, label} = this.drawn[index]!;
        return {element: element ?? this, value, label: label.map(({text}) => text).join('')};
      },
    );
  }

  override connectedCallback(): void {
    loadNumerals();
    super.connectedCallback();
  }

  override render(): TemplateResult {
    if (isServer) return serverView();
    const {honours} = this.content.value;
    const able = honours.filter(fitsMedal).slice(0, medals);
    const large = able.length === medals ? able : [];
    const others = honours.filter((honour) => !large.includes(honour));
    this.drawn = [...large, ...others];
    return html`<div role=${honours.length > 0 ? 'list' : nothing}>
      ${large.length > 0 ? html`<div class="medals">${large.map(renderMedal)}</div>` : nothing}${
        others.length > 0
          ? html`<div class="plaques">
              ${others.map(
                (honour) =>
                  html`<div class="plaque" part="plaque" role="listitem">
                    ${renderPlaque(honour)}<span class="unseen">。</span>
                  </div>`,
              )}
            </div>`
          : nothing
      }
    </div>`;
  }
}

/** Words that a medal has room for. */
const fitsMedal = ({value}: Honour): boolean =>
  rankOf(value) !== undefined || /^\p{Script=Han}{1,4}$/u.test(value);

/** The words stand in the order in which they are read; the medal is set above them by style. */
function renderMedal(honour: Honour, i: number): TemplateResult {
  const {value, label, scope} = honour;
  const rank = rankOf(value);
  const length = [...(rank?.number ?? value)].length;
  const face = rank
    ? html`${rank.before}<span class="digits">${rank.number}</span>${rank.after}`
    : length === 4
      ? html`<span>${value.slice(0, 2)}<br />${value.slice(2)}</span>`
      : value;
  const place = html`<div class="medal">
    ${medal()}<span class="face ${rank ? 'rank' : 'word'} n${length}" part="value">${face}</span>
  </div>`;
  const words = html`<div class="label" part="label">${renderLabel(label)}</div>`;
  const whose =
    scope.length > 0 ? html`<div class="scope" part="scope">${renderLabel(scope)}</div>` : nothing;
  return html`<div class="honour ${i === 0 ? 'best' : ''}" part="medal" role="listitem">
    ${rank ? html`${words}${whose}${place}` : html`${place}${whose}${words}`}<span class="unseen">。</span>
  </div>`;
}

function readHonours(host: Element): HonoursContent {
  const honours: Honour[] = [];
  const unexpected: Node[] = [];
  for (const [child] of shownChildren(host)) {
    if (isElement(child) && child.localName === 'wr-honour') {
      honours.push(readHonour(child));
      continue;
    }
    const text = isElement(child) ? readRuns(child) : [{text: child.nodeValue?.trim() ?? '', strong: false}];
    if (child.nodeType === Node.COMMENT_NODE || !text.some((run) => run.text)) continue;
    unexpected.push(child);
    honours.push({value: '', label: text, scope: []});
  }
  return {honours, unexpected};
}

function problemsOf({honours, unexpected}: HonoursContent): Words[] {
  if (honours.length === 0) return [words.empty('wr-honour')];
  return unexpectedChildren(unexpected, 'wr-honour');
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-honours': WrHonours;
  }
}
