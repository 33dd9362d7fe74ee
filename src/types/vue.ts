/** Types of the tags in templates of Vue 3: `import 'work-report-elements/types/vue.js'` once in an application. */
import type {DefineComponent, HTMLAttributes} from 'vue';
import type {Attributes, Events, Tags} from './tags.js';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;
/** `@wr-select` in a template is the property `onWrSelect` to Vue. */
type Listeners = {
  [Event in keyof Events as `on${Capitalize<Camel<Event>>}`]?: ((event: Events[Event]) => void) | undefined;
};
type Own<Element> = Attributes<Element> & Listeners;

/** What Vue's own types say of any tag, and what the tag adds. */
export type VueTags = {
  [Tag in keyof Tags]: DefineComponent<Omit<HTMLAttributes, keyof Own<Tags[Tag]>> & Own<Tags[Tag]>>;
};

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}
