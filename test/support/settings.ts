// What the environment of a run sets for the tests in the browser: WR_PAGES=2000 is `setting('PAGES', 60)`.

const given = (globalThis as {settings?: Record<string, string>}).settings ?? {};

/** A number of the environment, by its name without `WR_`; `usual` where it is not set. */
export const setting = (name: string, usual: number): number => Number(given[name] ?? usual);
