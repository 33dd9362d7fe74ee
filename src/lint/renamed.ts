/** Attributes of React, by what they are in HTML. */
export const renamed: ReadonlyMap<string, string> = new Map([
  ['classname', 'class'],
  ['htmlfor', 'for'],
]);
