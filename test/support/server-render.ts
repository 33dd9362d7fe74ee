// Renders markup as a server does, to declarative shadow DOM, with every tag of the package registered.
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import '../../src/define.js';

/** The markup of a page or a part of one, with what every element draws inside it. */
export function serverRender(markup: string): Promise<string> {
  const strings = Object.assign([markup], {raw: [markup]}) as unknown as TemplateStringsArray;
  return collectResult(render(html(strings)));
}
