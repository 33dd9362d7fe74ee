import {isServer} from 'lit';

const watched = new WeakSet<Document>();

/**
 * Where the script stands in a page's head, the elements are there before the shadow roots that a server wrote for them,
 * and the parser leaves those as templates among the children. They go before anything is painted.
 */
export function dropLeftoverRoots(document: Document): void {
  if (isServer || document.readyState !== 'loading' || watched.has(document)) return;
  watched.add(document);
  const drop = (records: MutationRecord[]): void => {
    for (const {addedNodes} of records) {
      for (const node of addedNodes) {
        if (node.parentElement?.localName.startsWith('wr-') && isRoot(node))
          node.parentElement.removeChild(node);
      }
    }
  };
  const observer = new MutationObserver(drop);
  observer.observe(document, {childList: true, subtree: true});
  const end = (): void => {
    drop(observer.takeRecords());
    observer.disconnect();
  };
  document.addEventListener('DOMContentLoaded', end, {once: true});
}

function isRoot(node: Node): boolean {
  return node instanceof HTMLTemplateElement && node.hasAttribute('shadowrootmode');
}
