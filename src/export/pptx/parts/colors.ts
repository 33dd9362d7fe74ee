// The tokens of the report as the colours of the deck: those that Office has a place for as theme colours, so that a
// change of theme reaches them, the others as they are.
import {roles, type ColorRole} from '../../../themes/tokens.js';

/** The colour of every role, as six hexadecimal digits. */
export type Palette = Record<ColorRole, string>;

/** Which role takes which place in Office's twelve theme colours, in the order of the schema. */
export const places: readonly (readonly [place: string, role: ColorRole])[] = [
  ['dk1', 'ink'],
  ['lt1', 'paper-2'],
  ['dk2', 'deep'],
  ['lt2', 'paper'],
  ['accent1', 'brand'],
  ['accent2', 'gold'],
  ['accent3', 'brand-2'],
  ['accent4', 'gold-deep'],
  ['accent5', 'subject-innovation'],
  ['accent6', 'subject-ecology'],
  ['hlink', 'subject-opening'],
  ['folHlink', 'ink-2'],
];

/** What slides call the places of text and ground. */
const onSlides = new Map([
  ['dk1', 'tx1'],
  ['lt1', 'bg1'],
  ['dk2', 'tx2'],
  ['lt2', 'bg2'],
]);

/** A colour of the palette in DrawingML. */
export function colorOf(role: ColorRole, palette: Palette): string {
  const [place] = places.find(([, its]) => its === role) ?? [];
  return place
    ? `<a:schemeClr val="${onSlides.get(place) ?? place}"/>`
    : `<a:srgbClr val="${palette[role]}"/>`;
}

export const fillOf = (role: ColorRole | undefined, palette: Palette): string =>
  role ? `<a:solidFill>${colorOf(role, palette)}</a:solidFill>` : '<a:noFill/>';

/** The colours that a drawn report has. */
export function readPalette(report: Element): Palette {
  const style = getComputedStyle(report.shadowRoot?.querySelector('.page') ?? report);
  const pen = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;
  return Object.fromEntries(
    (Object.keys(roles) as ColorRole[]).map((role) => {
      pen.fillStyle = '#808080';
      pen.fillStyle = style.getPropertyValue(`--wr-${role}`).trim();
      pen.fillRect(0, 0, 1, 1);
      const channels = [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
      return [
        role,
        channels
          .map((channel) => channel.toString(16).padStart(2, '0'))
          .join('')
          .toUpperCase(),
      ];
    }),
  ) as Palette;
}
