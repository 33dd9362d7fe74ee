/** Offers a file for download under a name. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has begun by the time the address is given back.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Puts HTML on the clipboard, to be pasted into an editor; returns whether the browser allowed it. */
export async function copyHtml(html: string, plain: string): Promise<boolean> {
  if (navigator.clipboard && typeof ClipboardItem !== 'undefined') {
    try {
      const item = {
        'text/html': new Blob([html], {type: 'text/html'}),
        'text/plain': new Blob([plain], {type: 'text/plain'}),
      };
      await navigator.clipboard.write([new ClipboardItem(item)]);
      return true;
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
  return copied;
}
