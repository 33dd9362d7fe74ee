import {createComponent} from '@lit/react';
import * as React from 'react';
import type {LitElement} from 'lit';
import type {Attributes, Events, Tags} from '../types/tags.js';

/** `wr-select`: `onWrSelect`. */
type Handler<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${Handler<Rest>}`
  : Capitalize<Name>;

type Handlers = {
  [Name in keyof Events as `on${Handler<Name>}`]?: ((event: Events[Name]) => void) | undefined;
};

type Own<Element> = Attributes<Element> & Handlers;

/** What a component takes: what React knows of any tag, the properties of the element, and its events. */
export type ElementProps<Element extends HTMLElement> = Own<Element> &
  Omit<React.HTMLAttributes<Element>, keyof Own<Element>>;

/** The component of an element; its `ref` is the element. */
export type ElementComponent<Element extends HTMLElement> = React.ForwardRefExoticComponent<
  ElementProps<Element> & React.RefAttributes<Element>
>;

const events: Record<keyof Handlers, string> = {onWrSelect: 'wr-select', onWrExport: 'wr-export'};

/** What is no attribute is set on the element; a server has nothing to set it on. */
class Properties {
  declare data: unknown;
}
Object.defineProperty(Properties.prototype, 'data', {value: undefined});

/**
 * A component that writes the attributes of an element, so that they also stand in what a server writes, and sets what
 * can be no attribute. `true` is written; what is `false`, null or undefined is not there.
 */
export function wrap<Tag extends keyof Tags>(
  tag: Tag,
  element: {name: string; elementProperties: (typeof LitElement)['elementProperties']},
): ElementComponent<Tags[Tag]> {
  const Component = createComponent({
    react: React,
    tagName: tag,
    elementClass: Properties as unknown as new () => HTMLElement,
    events,
    displayName: element.name,
  });
  const Wrapped = React.forwardRef<Tags[Tag], Record<string, unknown>>((props, ref) => {
    const written = Object.entries(props).map(([name, value]): [string, unknown] => {
      const attribute = element.elementProperties.get(name)?.attribute;
      const isOff = value === null || (value === false && element.elementProperties.has(name));
      return [typeof attribute === 'string' ? attribute : name, isOff ? undefined : value];
    });
    return React.createElement(Component, {...Object.fromEntries(written), ref});
  });
  Wrapped.displayName = element.name;
  return Wrapped;
}
