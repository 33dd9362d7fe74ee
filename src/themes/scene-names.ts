/** The landscapes of the package that are loaded where they are used. */
export const sceneNames: readonly string[] = [
  'coast',
  'city',
  'plain',
  'grassland',
  'snow',
  'water-town',
  'industry',
  'terraces',
  'lake',
];
