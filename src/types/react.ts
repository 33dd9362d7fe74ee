/** Types of the tags in JSX of React 19: `import 'work-report-elements/types/react.js'` once in an application. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Attributes, Listeners, Tags} from './tags.js';

type Own<Element> = Attributes<Element> & Listeners<'on'>;

/** What React's own types say of any tag, and what the tag adds. */
export type ReactTags = {
  [Tag in keyof Tags]: Omit<DetailedHTMLProps<HTMLAttributes<Tags[Tag]>, Tags[Tag]>, keyof Own<Tags[Tag]>> &
    Own<Tags[Tag]>;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own way
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
