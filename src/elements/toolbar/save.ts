/** Offers a file for download under a name. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has begun by the time the address is given back.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Puts HTML on the clipboard, to be pasted into an editor. @throws if the browser refuses */
export async function copyHtml(html: string, plain: string): Promise<void> {
  if (navigator.clipboard && typeof ClipboardItem !== 'undefined') {
    try {
      const item = {
        'text/html': new Blob([html], {type: 'text/html'}),
        'text/plain': new Blob([plain], {type: 'text/plain'}),
      };
      return await navigator.clipboard.write([new ClipboardItem(item)]);
    } catch {
      // Without permission the older way is tried.
    }
  }
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy, {once: true});
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  if (!copied) throw new Error('the browser refused');
}
