// Stands for src/source in the single ES module: the reader of files is in a file of its own in the same folder, which
// is loaded with the first file that a page reads.
export const readSource = async (source, options) =>
  (await import('./work-report-elements.source.esm.min.js')).readSource(source, options);
