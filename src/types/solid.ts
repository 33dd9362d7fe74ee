/** Types of the tags in JSX of Solid: `import 'work-report-elements/types/solid.js'` once in an application. */
import type {JSX} from 'solid-js';
import type {Attributes, Listeners, Tags} from './tags.js';

/** Solid tells attributes from properties by what stands before the name. */
type Prefixed<Element> = Attributes<Element> & {
  [Name in keyof Attributes<Element> as `${'attr' | 'prop'}:${Name & string}`]?: Attributes<Element>[Name];
};
type Own<Element> = Prefixed<Element> & Listeners<'on:'>;

/** What Solid's own types say of any tag, and what the tag adds. */
export type SolidTags = {
  [Tag in keyof Tags]: Omit<JSX.HTMLAttributes<Tags[Tag]>, keyof Own<Tags[Tag]>> & Own<Tags[Tag]>;
};

declare module 'solid-js' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Solid's own way
  namespace JSX {
    interface IntrinsicElements extends SolidTags {}
  }
}
