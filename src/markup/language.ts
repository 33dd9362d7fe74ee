/**
 * Whether what an element says itself is English: its `lang`, or that of what it stands in, says so. Else it is Chinese,
 * also on a server, which does not know what an element stands in.
 */
export const isEnglish = (element: Element): boolean =>
  /^en\b/i.test(element.closest?.('[lang]')?.getAttribute('lang') ?? '');
