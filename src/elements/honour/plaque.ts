import {html, nothing, type TemplateResult} from 'lit';
import {shownElements} from '../../markup/visible-text.js';
import {isNumeral} from '../../text/numerals.js';
import {readRuns, renderLabel, type Run} from '../shared/content.js';

/** What an honour says. */
export interface Honour {
  element?: Element;
  /** As written: 第1位, 首批. */
  value: string;
  label: Run[];
  /** Among whom, or of what rank: 居全国, 国家级. */
  scope: Run[];
}

export function readHonour(element: Element): Honour {
  const scope = shownElements(element).filter(({slot}) => slot === 'scope');
  return {
    element,
    value: element.getAttribute('value')?.trim() ?? '',
    label: readRuns(element),
    scope: scope.flatMap((child) => readRuns(child)),
  };
}

/** The parts of a place: 第, 1, 位. */
export interface Rank {
  before: string;
  number: string;
  after: string;
}

/** Reads a place in an order of merit; undefined for words such as 首批. */
export function rankOf(value: string): Rank | undefined {
  const [, before = '', number = '', after = ''] =
    /^(第?)\s*([0-9０-９]{1,3}|\p{Script=Han})\s*([位名])$/u.exec(value) ?? [];
  const isNumber = /^[0-9０-９]/.test(number) || isNumeral(number);
  return number && isNumber ? {before, number, after} : undefined;
}

/** An honour as one line, read as a report says it: 产量居全国第1位, 首批国家级试点. */
export function renderPlaque({value, label, scope}: Honour): TemplateResult {
  const words = html`<span part="label">${renderLabel(label)}</span>`;
  const place = value ? html`<span part="value" class="keep">${value}</span>` : nothing;
  const whose = html`<span part="scope">${renderLabel(scope)}</span>`;
  return rankOf(value) ? html`${words}${whose}${place}` : html`${place}${whose}${words}`;
}
