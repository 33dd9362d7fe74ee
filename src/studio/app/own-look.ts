// Sets the page in a colour or a font of the editor's own.
import type {ThemeName} from '../../themes/tokens.js';
import {ownColour, ownFont} from '../document/own-look.js';
import {sizeWords} from '../export/files.js';
import type {App} from './app.js';

/** Sets the page in a colour, if words in it can be read. */
export function useColour(app: App, written: string): void {
  const {verdict, style} = ownColour(written);
  app.colour = verdict;
  if (style)
    app.edit(app.words.steps.theme, () => {
      app.work!.setOwn('brand', style);
      app.work!.report.setAttribute('theme', 'brand');
    });
  app.changed();
}

/** Sets the page in a set of colours of the elements. */
export function useTheme(app: App, theme: ThemeName): void {
  app.colour = undefined;
  app.edit(app.words.steps.theme, () => {
    app.work!.setOwn('brand');
    app.work!.report.setAttribute('theme', theme);
  });
}

/** Sets the headings of the page in the font of a file. */
export async function useFont(app: App, file: File): Promise<void> {
  const {words} = app;
  const style = await ownFont(file);
  if (!style) return app.say(words.toast.noFont);
  app.edit(words.steps.font, () => app.work!.setOwn('font', style));
  app.say(words.toast.font(file.name, sizeWords(style.css.length)), true);
}
