/** A line icon on a 32 grid, as the `d` of paths: lines in the colour of the text, and one accent in gold, which `solid` fills. */
export type IconDrawing = readonly [lines: string, accent: string, solid?: 'solid'];

/** What a scene is drawn for. */
export interface SceneFrame {
  /** The landscape below a title or below that of a compact cover, the strip above a part's banner, or the end of the page. */
  kind: 'cover' | 'compact' | 'banner' | 'closing';
  /** Width by height; only their ratio counts. */
  width: number;
  height: number;
  /** What ids inside the picture begin with: unique inside a shadow root. */
  id: string;
}

/** Draws a landscape as the text of one `<svg>` that fills its frame. The same frame gives the same text. */
export type SceneDrawing = (frame: SceneFrame) => string;

/** The message, in Chinese and English, of a name that nothing has registered; `registered`: the names there are. */
export type Explanation = (
  kind: 'icon' | 'scene',
  name: string,
  registered: readonly string[],
) => readonly [chinese: string, english: string] | undefined;

interface Art {
  icons: Map<string, IconDrawing>;
  scenes: Map<string, SceneDrawing>;
  /** Tells what names there are, once the art of the package is there. */
  explain?: Explanation;
  /** Called when something has been registered. */
  listeners: Set<() => void>;
}

/** One registry for the page, whichever files and versions of the package are on it, in whatever order they come. */
const key = Symbol.for('work-report-elements art');
const page = globalThis as {[key]?: Art};
const art: Art = (page[key] ??= {icons: new Map(), scenes: new Map(), listeners: new Set()});

/** Icons under more names, or other drawings under names that are there. */
export function addIcons(icons: Readonly<Record<string, IconDrawing>>): void {
  for (const [name, drawing] of Object.entries(icons)) art.icons.set(name, drawing);
  for (const listen of art.listeners) listen();
}

/** One more scene, or another drawing for one that is there. */
export function addScene(name: string, drawing: SceneDrawing): void {
  art.scenes.set(name, drawing);
  for (const listen of art.listeners) listen();
}

export const registeredIcon = (name: string): IconDrawing | undefined => art.icons.get(name);
export const registeredScene = (name: string): SceneDrawing | undefined => art.scenes.get(name);

/** Tells the authors of pages more of names that nothing has registered. */
export function explainArt(explain: Explanation): void {
  art.explain = explain;
}

/** The message of a name that nothing has registered; undefined where nobody knows more. */
export const explainedArt = (kind: 'icon' | 'scene', name: string): ReturnType<Explanation> =>
  art.explain?.(kind, name, [...art[`${kind}s`].keys()]);

/** Calls back whenever something has been registered. */
export function onRegistered(listen: () => void): void {
  art.listeners.add(listen);
}
