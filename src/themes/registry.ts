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

interface Art {
  icons: Map<string, IconDrawing>;
  scenes: Map<string, SceneDrawing>;
  /** Called when something has been registered. */
  listeners: Set<() => void>;
}

/** One registry for the page, whichever files and versions of the package are on it, in whatever order they come. */
const key = Symbol.for('work-report-elements art');
const page = globalThis as {[key]?: Art};
const art: Art = (page[key] ??= {icons: new Map(), scenes: new Map(), listeners: new Set()});

/** Gives `icon` attributes and `wr-icon` more names, or other drawings for names that are there. */
export function registerIcons(icons: Readonly<Record<string, IconDrawing>>): void {
  for (const [name, drawing] of Object.entries(icons)) art.icons.set(name, drawing);
  for (const listen of art.listeners) listen();
}

/** Gives `scene` attributes one more name, or another drawing for a name that is there. */
export function registerScene(name: string, drawing: SceneDrawing): void {
  art.scenes.set(name, drawing);
  for (const listen of art.listeners) listen();
}

export const registeredIcon = (name: string): IconDrawing | undefined => art.icons.get(name);
export const registeredScene = (name: string): SceneDrawing | undefined => art.scenes.get(name);

/** Calls back whenever something has been registered. */
export function onRegistered(listen: () => void): void {
  art.listeners.add(listen);
}
