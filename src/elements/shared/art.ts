import {isServer} from 'lit';
import {onRegistered} from '../../themes/registry.js';
import type {WrElement} from './element.js';
import {loadArt} from './load-art.js';
import type {Words} from './words.js';

/** Elements on a page that have drawn without something; undefined as long as none has. */
let waiting: Set<WrElement> | undefined;
const known = new WeakSet<WrElement>();
let settled = Promise.resolve(true);

/** Whether the file of art that elements have asked for has come. */
export const artSettled = (): Promise<boolean> => settled;

/**
 * An element draws something that is not registered: it is drawn again when it comes.
 *
 * @param isThere whether it has come
 * @param message what the page's author reads on the console if it does not
 */
export function awaitArt(host: WrElement, isThere: () => unknown, message: () => Words): void {
  if (isServer) return;
  const hosts = (waiting ??= redrawn());
  if (!known.has(host)) {
    known.add(host);
    host.addController({hostConnected: () => hosts.add(host), hostDisconnected: () => hosts.delete(host)});
  }
  const asked = loadArt().then((loaded) => {
    if (loaded && !isThere()) host.warn(message());
    return loaded;
  });
  settled = Promise.all([settled, asked]).then((all) => all.every(Boolean));
}

/** A set of elements that are drawn again whenever something is registered. */
function redrawn(): Set<WrElement> {
  const hosts = new Set<WrElement>();
  onRegistered(() => hosts.forEach((host) => host.requestUpdate()));
  return hosts;
}
