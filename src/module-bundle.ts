// The entry of the single ES module: everything of the package, every tag registered. Unlike the classic file it can be
// imported from, so it gives what the package's modules give.
import './define.js';

export * from './index.js';
