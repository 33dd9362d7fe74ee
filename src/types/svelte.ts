/** Types of the tags in templates of Svelte 5: `import 'work-report-elements/types/svelte.js'` once in an application. */
import type {HTMLAttributes} from 'svelte/elements';
import type {Attributes, Listeners, Tags} from './tags.js';

type Own<Element> = Attributes<Element> & Listeners<'on' | 'on:'>;

/** What Svelte's own types say of any tag, and what the tag adds. */
export type SvelteTags = {
  [Tag in keyof Tags]: Omit<HTMLAttributes<Tags[Tag]>, keyof Own<Tags[Tag]>> & Own<Tags[Tag]>;
};

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends SvelteTags {}
}
