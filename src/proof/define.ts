// Marks every report that names its source: <wr-report source="report.txt">, or source="#id" of an element that holds
// the text. Load it beside the elements while a page is being checked; a page without it is the page to publish.
import {markReport} from './mark.js';
import {wordsFor, type ProofWords} from './words.js';

async function markAll(): Promise<void> {
  for (const report of document.querySelectorAll('wr-report[source]')) {
    const name = report.getAttribute('source') ?? '';
    const words = wordsFor(report);
    try {
      const source = await readSource(name, words);
      await (report as Element & {ready?: Promise<void>}).ready;
      markReport(report, source);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      console.warn(`<wr-report>: ${words.unreadableSource(name, reason)}`);
    }
  }
}

/** The text of an element for `#id`, else of the file at that address. */
async function readSource(name: string, {noElement}: ProofWords): Promise<string> {
  if (name.startsWith('#')) {
    const holder = document.getElementById(name.slice(1));
    if (!holder) throw new Error(noElement);
    return (holder instanceof HTMLTextAreaElement ? holder.value : holder.textContent) ?? '';
  }
  const response = await fetch(name);
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
}

// Without a document, as on a server, there is nothing to mark.
if (typeof document !== 'undefined') {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void markAll());
  else void markAll();
}
