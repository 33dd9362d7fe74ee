import {html, nothing, type TemplateResult} from 'lit';
import {fieldSpans} from '../../geometry/fields.js';
import {shownElements} from '../../markup/visible-text.js';
import {largeFigures, readField} from '../field/read.js';
import {ChildrenController, problemsOf} from '../shared/children.js';
import {linesIn} from '../shared/clauses.js';
import {WrElement} from '../shared/element.js';
import {PlacementsController} from '../shared/placement.js';
import {styles} from './fields.styles.js';

/** How many characters stand in a line of a card on a wide page, by its share of the row. */
const room = {9: 8.2, 11: 11};
/** Digits as a multiple of the words beside them. */
const large = 30 / 16;

/**
 * @summary Key tasks field by field, each on a card with a plaque in the colour of its subject.
 * @zh 重点工作：按领域分色的任务卡片
 * @status experimental
 * @since 0.2.0
 *
 * Cards stand two abreast, the wider the one whose words need it. The first has a row to itself where their number is
 * odd, of three the one with more words; the first and the sixth where it is even, above six, and the first has two
 * figures. Up to four with many words stand one below the other, as all do on a phone.
 *
 * @slot - `wr-field`s.
 */
export class WrFields extends WrElement {
  static override styles = [WrElement.styles, styles];

  private readonly content = new ChildrenController<Element[]>(this, [], shownElements, (children) =>
    problemsOf(children, 'wr-field'),
  );

  constructor() {
    super();
    new PlacementsController<'wr-field'>(this, () => {
      const {fields} = this;
      const contents = fields.map(readField);
      const first = contents[0] && largeFigures(contents[0]);
      const needs = contents.map(
        ({clauses = [], figures}) =>
          (width: number) =>
            linesIn(
              [
                ...clauses,
                ...figures.map(({label, value = '', unit}) => ({
                  words: label,
                  figure: value + unit,
                  mark: '',
                })),
              ],
              width,
              large,
            ),
      );
      const spans = fieldSpans(needs, (first?.figures.length ?? 0) > 1, room);
      return fields.map((field, i) => [field, {span: spans[i]!}]);
    });
  }

  private get fields(): Element[] {
    return this.content.value.filter(({localName}) => localName === 'wr-field');
  }

  override render(): TemplateResult {
    return html`<div class="fields" role=${this.fields.length > 0 ? 'list' : nothing}><slot></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-fields': WrFields;
  }
}
