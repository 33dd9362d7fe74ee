import type {Form} from './forms.js';

/** The forms of an act, those below one heading together. */
export function sectionsOf(forms: readonly Form[]): Form[][] {
  const sections: Form[][] = [];
  for (const form of forms)
    if (form.joins && sections.length > 0) sections.at(-1)!.push(form);
    else sections.push([form]);
  return sections;
}
