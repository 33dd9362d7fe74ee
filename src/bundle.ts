// The entry of the single-file builds: registers every tag and offers everything.
import './define.js';

export * from './index.js';
