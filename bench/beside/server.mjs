// The reference report as a server renders it, with @lit-labs/ssr.
import {readFile} from 'node:fs/promises';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import '../../dist/define.js';
import {bytes} from './contenders.mjs';
import {report} from './content.mjs';
import {median} from './numbers.mjs';

/** Markup with what every element draws, as declarative shadow DOM. */
export const serverRender = (markup) => collectResult(render(html(Object.assign([markup], {raw: [markup]}))));

/** What such a page looks like until the script comes. */
export const serverStyles = () => readFile(new URL('../../dist/themes/server.css', import.meta.url), 'utf8');

/**
 * Times of rendering in this process, once warm.
 *
 * @returns milliseconds a `reference` report and a `tile`; the bytes of the report rendered, and of its source (`parts`)
 */
export async function measureServer({rounds = 20} = {}) {
  const time = async (markup, count) => {
    const times = [];
    for (let i = 0; i < count + 3; i++) {
      const start = performance.now();
      await serverRender(markup);
      if (i >= 3) times.push(performance.now() - start);
    }
    return median(times);
  };
  return {
    reference: await time(report, rounds),
    tile: await time('<wr-metric-tile value="22" unit="场次">研讨</wr-metric-tile>', 200),
    bytes: bytes(await serverRender(report)),
    parts: bytes(report),
  };
}
