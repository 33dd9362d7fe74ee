import {css, unsafeCSS, type CSSResult} from 'lit';

/** The widths of the container, in em, from which words may stand inside a mark whose length is a share of it. */
const steps = [14, 17, 19, 20.75, 23, 26, 28, 29, 32, 36, 44];
/** The narrow style ends here. */
const wide = 28;

/**
 * The class of a mark that has room for its words: `${name}-29` from 29em on; '' where it never has.
 *
 * @param share the length of the mark as a share of the container
 * @param needs how long the mark must be, in u, in the narrow style and in the wide one
 */
export function fitClass(name: string, share: number, [narrow, wider]: readonly [number, number]): string {
  const fits = (em: number, need: number): boolean => share * em * 16 >= need;
  const from = steps.find((em) => fits(em, em < wide ? narrow : wider) && (em >= wide || fits(wide, wider)));
  return from === undefined ? '' : `${name}-${String(from).replace('.', '-')}`;
}

/** The rules behind {@link fitClass}: `declarations` hold for a mark from its width on. */
export const fitStyles = (rules: Readonly<Record<string, string>>): CSSResult => css`
  ${unsafeCSS(
    steps
      .map(
        (em) =>
          `@container (width >= ${em}em){${Object.entries(rules)
            .map(([name, declarations]) => `.${name}-${String(em).replace('.', '-')}{${declarations}}`)
            .join('')}}`,
      )
      .join(''),
  )}
`;
