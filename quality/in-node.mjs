// The little of a page's SVG that the tests of the geometry ask for, so that they run in Node too: many times, for each
// change of the code, which takes a browser too long. What lies inside of a path Skia says, as in Chromium.
import {createRequire} from 'node:module';
import {createCanvas, Path2D} from '@napi-rs/canvas';
import * as asModule from 'fast-check';
import {svgPathProperties} from 'svg-path-properties';

const context = createCanvas(1, 1).getContext('2d');

class SvgElement {
  setAttribute(name, value) {
    if (name === 'd') this.d = value;
  }
  append() {}
  remove() {}
  isPointInFill({x, y}) {
    this.path ??= new Path2D(this.d);
    return context.isPointInPath(this.path, x, y);
  }
  /** The box of the fill, for closed paths of lines and curves. */
  getBBox() {
    const [left, top, right, bottom] = new Path2D(this.d).computeTightBounds();
    return {x: left, y: top, width: right - left, height: bottom - top};
  }
  getTotalLength() {
    return this.measured().getTotalLength();
  }
  getPointAtLength(length) {
    return this.measured().getPointAtLength(length);
  }
  measured() {
    return (this.properties ??= new svgPathProperties(this.d));
  }
}

globalThis.DOMPoint = class {
  constructor(x = 0, y = 0) {
    Object.assign(this, {x, y});
  }
};
globalThis.document = {
  createElementNS: () => new SvgElement(),
  body: {append() {}},
  querySelectorAll: () => [],
};

// The tests run once for each change: properties are tried a few times, and always the same ones. Mocha may load
// TypeScript either way, and then there is a second fast-check.
for (const {configureGlobal} of [asModule, createRequire(import.meta.url)('fast-check')])
  configureGlobal({seed: 20230117, numRuns: 30});
