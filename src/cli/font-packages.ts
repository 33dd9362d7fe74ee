/** The Chinese letters: the same on every machine, and all that the packaged browser has. */
export const fontPackages = ['@fontsource-variable/noto-serif-sc', '@fontsource-variable/noto-sans-sc'];
