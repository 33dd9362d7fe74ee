/** The Chinese letters: the same on every machine, and all that the packaged browser has. */
export const fontPackages = ['@fontsource-variable/noto-serif-sc', '@fontsource-variable/noto-sans-sc'];

/** What these lack: rare characters of names and units such as ㎥, emoji, signs. Loaded only for pages that have some. */
export const fallbackPackages = [
  '@embedpdf/fonts-sc',
  '@fontsource/noto-emoji',
  '@fontsource/noto-sans-symbols-2',
];
