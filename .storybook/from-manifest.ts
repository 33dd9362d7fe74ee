// What Storybook does not read from the manifest by itself.
import type {ArgTypesEnhancer} from 'storybook/internal/types';
import manifest from '../custom-elements.json';

/** The sentence, or two, about an element. */
export function descriptionOf(tagName: string): string {
  const declaration = manifest.modules
    .flatMap(({declarations}) => declarations)
    .find((candidate) => candidate.tagName === tagName);
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
