/** Keeps what an editor chose of the cover and the end, from one draft to another. */
export function keptHead(report: Element): (next: Element) => void {
  const chosen = ['scene', 'kicker', 'heading'].map((name): [string, string | null | undefined] => [
    name,
    report.querySelector('wr-cover')?.getAttribute(name),
  ]);
  const scene = report.getAttribute('scene');
  const subtitle = [...(report.querySelector('wr-cover')?.childNodes ?? [])];
  const credits = report.querySelector('wr-credits');
  return (next) => {
    const cover = next.querySelector('wr-cover');
    if (scene) next.setAttribute('scene', scene);
    for (const [name, value] of chosen) if (value) cover?.setAttribute(name, value);
    cover?.replaceChildren(...subtitle);
    const drafted = next.querySelector('wr-credits');
    if (credits && drafted) drafted.replaceWith(credits);
  };
}
