// What may be written on each tag, taken from the classes: the frameworks' types in this folder are made of it.
import type {LitElement} from 'lit';
import type * as package_ from '../index.js';

/** Loading the classes' types is what makes their tags known. */
export type Package = typeof package_;

/** The tags of this package and their classes. */
export type Tags = {
  [
    Tag in keyof HTMLElementTagNameMap as Tag extends `wr-${string}` ? Tag : never
  ]: HTMLElementTagNameMap[Tag];
};

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Whether a property may be set, as those that are attributes may; what an element only reports is readonly. */
type IsSettable<Element, Key extends keyof Element> = Same<
  {[K in Key]: Element[K]},
  {-readonly [K in Key]: Element[K]}
>;

/** The attributes of an element by name, each with the type and the description of its property. */
export type Attributes<Element> = {
  [
    Key in keyof Element as Key extends keyof LitElement | 'render'
      ? never
      : IsSettable<Element, Key> extends true
        ? Key
        : never
  ]?: Element[Key] | undefined;
};

/** The events of this package by name. */
export type Events = {
  [
    Event in keyof GlobalEventHandlersEventMap as Event extends `wr-${string}` ? Event : never
  ]: GlobalEventHandlersEventMap[Event];
};

/** Listeners as attributes: `onwr-select`, or whatever stands before the name in a framework. */
export type Listeners<Before extends string> = {
  [Event in keyof Events as `${Before}${Event}`]?: ((event: Events[Event]) => void) | undefined;
};
