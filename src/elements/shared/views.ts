import {css, isServer, unsafeCSS, type CSSResult, type LitElement, type ReactiveController} from 'lit';
import {ladder, measureAll, WidthController} from './width.js';

/** A drawing, and between which widths of its container it is shown: from `from` em, below `to` em. */
export interface View<T> {
  from: number;
  to?: number;
  drawing: T;
}

/**
 * Draws a diagram for the present width, and again when that passes a step of the ladder. For paper, and for files that
 * leave the page, all widths are drawn at once and the container's width picks one by style alone.
 */
export class ViewsController implements ReactiveController {
  private readonly host: LitElement;
  private readonly width: WidthController;
  private readonly least: number;
  private every = isServer;
  private window?: Window | null;

  /** @param least what the drawing needs at least, in em: a step of the ladder */
  constructor(host: LitElement, least = 17) {
    this.host = host;
    this.least = least;
    this.width = new WidthController(host, () => {
      if (!this.every) host.requestUpdate();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.window = this.host.ownerDocument.defaultView;
    this.window?.addEventListener('beforeprint', this.onPrint);
    this.window?.addEventListener('afterprint', this.onPrint);
  }

  hostDisconnected(): void {
    this.window?.removeEventListener('beforeprint', this.onPrint);
    this.window?.removeEventListener('afterprint', this.onPrint);
  }

  /**
   * The views of a drawing that are to be in the document now.
   *
   * @param layout draws for a width in u (16 to an em), or gives undefined where nothing fits
   */
  of<T>(layout: (width: number) => T | undefined): View<T | undefined>[] {
    const {step} = this.width;
    if (this.every) return viewsOf(layout, this.least);
    if (step === undefined) return [];
    return [{from: 0, drawing: step < this.least ? undefined : layout(step * 16)}];
  }

  /** Finds out how wide new diagrams are, before the browser paints. */
  measure(): void {
    measureAll();
  }

  /** Whether all widths are drawn, or only the present one. */
  set drawsEvery(every: boolean) {
    if (this.every === every) return;
    this.every = every;
    this.host.requestUpdate();
  }

  private readonly onPrint = ({type}: Event): void => {
    this.drawsEvery = type === 'beforeprint';
  };
}

/** A diagram laid out for every width. */
function viewsOf<T>(layout: (width: number) => T | undefined, least: number): View<T | undefined>[] {
  const views: View<T | undefined>[] = [{from: 0, drawing: undefined}];
  for (const em of ladder) {
    if (em < least) continue;
    const drawing = layout(em * 16);
    const last = views.at(-1) as View<T | undefined>;
    if (drawing === undefined && last.drawing === undefined) continue;
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

/** The rules behind {@link viewClasses}, for a query container in whose em the ladder is given. */
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
