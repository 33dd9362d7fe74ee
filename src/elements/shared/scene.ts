import type {TemplateResult} from 'lit';
import {html, isServer} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {explainedArt, registeredScene, type SceneFrame} from '../../themes/registry.js';
import {awaitArt} from './art.js';
import type {WrElement} from './element.js';
import {unknownArt} from './words.js';

/** Width by height of each kind of picture. */
const sizes = {cover: [1080, 900], compact: [1080, 410], banner: [1080, 420], closing: [1080, 560]} as const;

/** The scene of an element that names none: that of its report. */
export const sceneOf = (host: WrElement, own: string | undefined): string | undefined =>
  own || (isServer ? undefined : host.closest<WrElement & {scene?: string}>('wr-report')?.scene);

/**
 * A registered landscape in a box of a class, decorative.
 *
 * @param host is drawn again when a scene comes that is not there yet
 * @returns undefined where no such scene is there, or it cannot be drawn
 */
export function drawnScene(
  host: WrElement,
  name: string,
  kind: SceneFrame['kind'],
  box: string,
): TemplateResult | undefined {
  const draw = registeredScene(name);
  if (!draw) {
    const message = unknownArt('scene', name, 'art/scenes/NAME/define.js', 'registerScene');
    awaitArt(
      host,
      () => registeredScene(name),
      () => explainedArt('scene', name) ?? message,
    );
    return undefined;
  }
  const [width, height] = sizes[kind];
  const picture = draw({kind, width, height, id: `${name}-${kind}`});
  return picture ? html`<div class=${box} aria-hidden="true">${unsafeHTML(picture)}</div>` : undefined;
}
