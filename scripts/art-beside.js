/* global console, document, setTimeout */
// Stands for src/elements/shared/load-art.ts in the single-file builds: scenes and most icons are in a file of their
// own in the same folder, which is asked for when an element needs one of them.
import {beside} from './beside.js';

/** Nobody waits longer for a server that does not answer; what comes later is drawn then. In milliseconds. */
const longest = 10_000;

let loading;

export const loadArt = () =>
  (loading ??= new Promise((resolve) => {
    const script = beside('art');
    let isSettled = false;
    const settle = (isThere) => {
      if (isSettled) return;
      isSettled = true;
      if (!isThere) warn();
      resolve(isThere);
    };
    script.onload = () => settle(true);
    script.onerror = () => settle(false);
    setTimeout(() => settle(false), longest);
  }));

function warn() {
  const isEnglish = /^en\b/i.test(document.documentElement.lang);
  const file = 'work-report-elements.art.min.js';
  console.warn(
    isEnglish
      ? `an icon or scene is missing; put ${file} beside this script`
      : `缺少图标或风景：请把 ${file} 放在本脚本旁边`,
  );
}
