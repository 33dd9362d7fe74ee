import type {Issue} from './model.js';

/** What a reader made of a stretch of text. Whoever drops it drops what it counted, too. */
export interface Parsed<Value> {
  value: Value;
  /** How many quantities and ranks the text holds. */
  figures: number;
  /** What an editor should know of it. */
  issues: readonly Issue[];
}

export function parsed<Value>(value: Value, figures = 0, issues: readonly Issue[] = []): Parsed<Value> {
  return {value, figures, issues};
}

/** The same with another value, made of the first. */
export function mapParsed<Value, Result>(
  {value, figures, issues}: Parsed<Value>,
  make: (value: Value) => Result,
): Parsed<Result> {
  return {value: make(value), figures, issues};
}

/** The values of stretches one after the other, with all that they hold. */
export function collect<Value>(parts: readonly Parsed<Value>[]): Parsed<Value[]> {
  return {
    value: parts.map(({value}) => value),
    figures: parts.reduce((sum, {figures}) => sum + figures, 0),
    issues: parts.flatMap(({issues}) => issues),
  };
}

/** The same for values of several kinds, by name. */
export function combine<Values extends Record<string, unknown>>(parts: {
  [Name in keyof Values]: Parsed<Values[Name]>;
}): Parsed<Values> {
  return mapParsed(
    collect(Object.values(parts)),
    () => Object.fromEntries(Object.entries(parts).map(([name, {value}]) => [name, value])) as Values,
  );
}

/** The same for lists, as one list. */
export function concat<Item>(parts: readonly Parsed<readonly Item[]>[]): Parsed<Item[]> {
  return mapParsed(collect(parts), (lists) => lists.flat());
}
