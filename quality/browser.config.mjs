// The browser tests as always, with the coverage that V8 counts.
import base from '../web-test-runner.config.mjs';

export default {
  ...base,
  rootDir: '.',
  coverage: true,
  coverageConfig: {
    include: ['src/{elements,geometry,proof,text,themes}/**/*.ts'],
    reportDir: 'out/coverage-browser',
    reporters: ['json'],
  },
};
