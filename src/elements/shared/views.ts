import {css, unsafeCSS, type CSSResult} from 'lit';

/** A drawing, and between which widths of its container it is shown: from `from` em, below `to` em. */
export interface View<T> {
  from: number;
  to?: number;
  drawing: T;
}

/**
 * The widths, in em of the container, at which a diagram is laid out anew. Between two of them it is only scaled, its
 * type staying the same, so what fits at the lower one fits at all of them. Each costs every reader a drawing, so there
 * are few: the widths of phones, and that of a long picture (29).
 */
export const ladder = [17, 17.5, 19, 20.75, 23, 26, 29, 36, 44];

/**
 * Lays a diagram out for every width. All views are in the document at once and the container's width picks one by
 * style alone: nothing is measured, and the first paint is right.
 *
 * @param layout draws for a width in u (16 to an em), or gives undefined where nothing fits
 * @param look what of a drawing can be seen to differ; neighbours that look the same become one view
 */
export function viewsOf<T>(
  layout: (width: number) => T | undefined,
  look: (drawing: T) => string,
): View<T | undefined>[] {
  const views: View<T | undefined>[] = [{from: 0, drawing: undefined}];
  for (const em of ladder) {
    const drawing = layout(em * 16);
    const last = views.at(-1) as View<T | undefined>;
    const same =
      drawing === undefined || last.drawing === undefined
        ? drawing === last.drawing
        : look(drawing) === look(last.drawing);
    if (same) continue;
    last.to = em;
    views.push({from: em, drawing});
  }
  return views;
}

/** The class names that show a view at its widths. */
export function viewClasses({from, to}: View<unknown>): string {
  return `view ${className('from', from)} ${to === undefined ? '' : className('to', to)}`;
}

const className = (word: string, em: number): string => `${word}-${String(em).replace('.', '-')}`;

/** The rules behind {@link viewClasses}, for a query container in whose em the ladder is told. */
export const viewStyles: CSSResult = css`
  .view {
    display: none;
  }
  .from-0 {
    display: block;
  }
  ${unsafeCSS(
    ladder
      .map(
        (em) =>
          `@container (width >= ${em}em){.${className('to', em)}{display:none}.${className('from', em)}{display:block}}`,
      )
      .join(''),
  )}
`;
