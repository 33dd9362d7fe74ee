// For the browser tests: has a server render the markup of a fixture, so that the same tests see elements that come with
// declarative shadow DOM.
import {tsImport} from 'tsx/esm/api';

let render;

/** Middleware of @web/test-runner that answers `POST /server-render` with the markup as a server renders it. */
export async function serverRendering(context, next) {
  if (context.path !== '/server-render' || context.method !== 'POST') return next();
  render ??= tsImport('./server-render.ts', import.meta.url);
  let markup = '';
  for await (const piece of context.req) markup += piece;
  context.type = 'text/html';
  context.body = await (await render).serverRender(markup);
}
