// What Storybook does not read from the manifest by itself.
import type {LitElement} from 'lit';
import type {ArgTypesEnhancer} from 'storybook/internal/types';
import manifest from '../custom-elements.json';

interface Named {
  name: string;
  description?: string;
}
interface Declaration {
  tagName?: string;
  summary?: string;
  description?: string;
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

const declarations = manifest.modules.flatMap((module): Declaration[] => module.declarations);

/** Every custom property with its meaning, as `wr-report` lists them. */
const tokens = declarations.find(({tagName}) => tagName === 'wr-report')?.cssProperties ?? [];

/** The custom properties of the report that the styles of an element name. */
function tokensIn(tagName: string): Named[] {
  const {elementStyles = []} = customElements.get(tagName) as unknown as typeof LitElement;
  const css = elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('');
  return tokens.filter(({name}) => css.includes(`var(${name})`) || css.includes(`var(${name},`));
}

/**
 * The manifest with every slot and part named as it is written. Storybook keeps one row a name: a slot `heading` would
 * hide the attribute. The tokens that an element is drawn with are added to it.
 */
export function withRowsApart(): typeof manifest {
  const rename = (items: Named[] | undefined, named: (name: string) => string) =>
    (items ?? []).map((item) => ({...item, name: named(item.name)}));
  const apart = (declaration: Declaration) => ({
    ...declaration,
    slots: rename(declaration.slots, (name) => (name ? `slot="${name}"` : 'inside the tag')),
    cssParts: rename(declaration.cssParts, (name) => `::part(${name})`),
    cssProperties:
      declaration.tagName === 'wr-report'
        ? declaration.cssProperties
        : [...(declaration.cssProperties ?? []), ...tokensIn(declaration.tagName ?? '')],
  });
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({...module, declarations: module.declarations.map(apart)})),
  } as typeof manifest;
}

/** The sentence, or two, about an element. */
export function descriptionOf(tagName: string): string {
  const declaration = declarations.find((candidate) => candidate.tagName === tagName);
  return [declaration?.summary, declaration?.description].filter(Boolean).join('\n\n');
}

/** A control for each attribute by its type; slots, parts, events and properties are only described. */
export const controlsByType: ArgTypesEnhancer = ({argTypes}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      if (argType.table?.category !== 'attributes') return [name, {...argType, control: false}];
      const types = (argType.table.type?.summary ?? '').split('|').map((type) => type.trim());
      const options = types.flatMap((type) => /^'(.*)'$/.exec(type)?.[1] ?? []);
      if (options.length > 0) return [name, {...argType, control: {type: 'select'}, options}];
      const control = types.includes('number') ? 'number' : types.includes('boolean') ? 'boolean' : 'text';
      return [name, {...argType, control: {type: control}}];
    }),
  );
