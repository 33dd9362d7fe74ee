import {say} from './messages.js';
import type {Form, Relation} from './quantity.js';
import type {FindingClass, Severity, Verdict} from './types.js';

/** What a finding says of its figure. */
export interface Judgement {
  verdict: Verdict;
  severity: Severity;
  class?: FindingClass;
  message: string;
}

/** A figure of the page beside the one of the source it was compared with. */
export interface Comparison {
  relation: Relation;
  shown: string;
  label: string;
  form?: Form;
  /** The figure of the source, as written and as a value. */
  written?: string;
  source?: Form;
  /** Whether the same figure stands elsewhere in the source. */
  elsewhere: boolean;
  /** Where it stands elsewhere, if its words are those of no other figure: then they are the editor's. */
  own?: string;
}

/** The judgement on a figure. Undefined: there is nothing to say. */
export function judgement(comparison: Comparison): Judgement | undefined {
  const {relation, shown, label, form, written = '', source, elsewhere, own} = comparison;
  switch (relation) {
    case 'same':
      return undefined;
    case 'form':
      return {
        verdict: 'written-differently',
        severity: 'info',
        message: say.writtenDifferently(shown, written),
      };
    case 'bound':
      return {
        verdict: 'bound-lost',
        severity: 'error',
        message: say.boundLost(shown, form?.bound ?? 'exact', written, source?.bound ?? 'exact'),
      };
    case 'rounded':
      return {verdict: 'rounded', severity: 'warning', message: say.rounded(shown, written)};
    case 'unit':
      return {verdict: 'unit-differs', severity: 'error', message: say.unitDiffers(shown, written)};
    case 'shortened':
      return {verdict: 'unit-differs', severity: 'warning', message: say.unitShortened(shown, written)};
    case 'value':
      if (own !== undefined) {
        const message = say.labelOwn(shown, label, own);
        return {verdict: 'label-differs', severity: 'warning', class: 'wording', message};
      }
      return elsewhere
        ? {
            verdict: 'label-differs',
            severity: 'error',
            message: say.labelDiffers(shown, label, written || undefined),
          }
        : {
            verdict: 'not-in-source',
            severity: 'error',
            message: say.notInSource(shown, written || undefined),
          };
  }
}
