// Marks every report that names its source: <wr-report source="report.txt">, or source="#id" of an element that holds
// the text. Load it beside the elements while a page is being checked; a page without it is the page to publish.
import {markReport} from './mark.js';

async function markAll(): Promise<void> {
  for (const report of document.querySelectorAll('wr-report[source]')) {
    const name = report.getAttribute('source') ?? '';
    try {
      const source = await readSource(name);
      await (report as Element & {ready?: Promise<void>}).ready;
      markReport(report, source);
    } catch (error) {
      console.warn(
        `<wr-report>: the source "${name}" cannot be read (${String(error)}); write the address of the text, or #id`,
      );
    }
  }
}

/** The text of an element for `#id`, else of the file at that address. */
async function readSource(name: string): Promise<string> {
  if (name.startsWith('#')) {
    const holder = document.getElementById(name.slice(1));
    if (!holder) throw new Error('no such element');
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
