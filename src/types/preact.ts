/** Types of the tags in JSX of Preact: `import 'work-report-elements/types/preact.js'` once in an application. */
import type {HTMLAttributes} from 'preact';
import type {Attributes, Listeners, Tags} from './tags.js';

type Own<Element> = Attributes<Element> & Listeners<'on'>;

/** What Preact's own types say of any tag, and what the tag adds. */
export type PreactTags = {
  [Tag in keyof Tags]: Omit<HTMLAttributes<Tags[Tag]>, keyof Own<Tags[Tag]>> & Own<Tags[Tag]>;
};

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Preact's own way
  namespace JSX {
    interface IntrinsicElements extends PreactTags {}
  }
}
