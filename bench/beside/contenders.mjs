// What is compared: for each contender the script of its smallest import that draws the blocks, and how it draws one.
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import * as content from './content.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Bundles a small program as one minified classic script, the way an application's bundler would. */
async function bundle(source, readable = false) {
  const {outputFiles} = await build({
    stdin: {contents: source, resolveDir: folder},
    bundle: true,
    minify: !readable,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    define: {'process.env.NODE_ENV': '"production"'},
  });
  return outputFiles[0].text;
}

/** `draw(stage, block)` puts a block into an element and settles when it is drawn; `clear` takes it away again. */
const programs = {
  ours: `
    ${content.modules.map((name) => `import '../../dist/elements/${name}/define.js';`).join('\n')}
    globalThis.contender = {
      async draw(stage, block) {
        stage.innerHTML = '<wr-report motion="none">' + block + '</wr-report>';
        await stage.firstChild.ready;
      },
      clear: (stage) => stage.replaceChildren(),
    };`,
  antv: `
    import {Infographic} from '@antv/infographic';
    const drawn = new Map();
    globalThis.contender = {
      draw(stage, block) {
        const graphic = new Infographic({
          container: stage,
          width: '100%',
          themeConfig: {base: {text: {'font-family': 'Noto Sans SC Variable', 'font-size': 14}}},
        });
        drawn.set(stage, graphic);
        graphic.render(block);
      },
      clear(stage) {
        drawn.get(stage)?.destroy();
        drawn.delete(stage);
        stage.replaceChildren();
      },
    };`,
  echarts: `
    import {init, use} from 'echarts/core';
    import {BarChart, FunnelChart, PieChart} from 'echarts/charts';
    import {GridComponent} from 'echarts/components';
    import {SVGRenderer} from 'echarts/renderers';
    use([BarChart, FunnelChart, PieChart, GridComponent, SVGRenderer]);
    const drawn = new Map();
    globalThis.contender = {
      draw(stage, block) {
        const chart = init(stage, null, {renderer: 'svg', width: stage.clientWidth, height: 320});
        drawn.set(stage, chart);
        chart.setOption({animation: false, textStyle: {fontFamily: 'Noto Sans SC Variable'}, ...block});
      },
      clear(stage) {
        drawn.get(stage)?.dispose();
        drawn.delete(stage);
        stage.replaceChildren();
      },
    };`,
  static: `
    globalThis.contender = {
      draw(stage, block) { stage.innerHTML = block; },
      clear: (stage) => stage.replaceChildren(),
    };`,
};

/** Bytes of a file as it lies there, and over the wire. */
export function bytes(text) {
  return {
    raw: Buffer.byteLength(text),
    gzip: gzipSync(text, {level: 9}).length,
    brotli: brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length,
  };
}

/**
 * All contenders: `{name, script, blocks}`, `blocks` by the names of the six.
 *
 * @param staticBlocks the HTML of our blocks as the browser ends up with them, by name
 * @param readable keep the names of functions, for a profile
 */
export async function contenders(staticBlocks, {readable = false} = {}) {
  const blocks = {ours: content.ours, antv: content.antv, echarts: content.echarts, static: staticBlocks};
  return Promise.all(
    Object.entries(programs).map(async ([name, source]) => ({
      name,
      script: await bundle(source, readable),
      blocks: blocks[name],
    })),
  );
}

/** The scripts of the list of tiles: our tile alone, and a bare Lit template of the same four elements a tile. */
export async function tileLists() {
  const program = (imports, tile) => `
    import {html, render} from 'lit';
    ${imports}
    globalThis.drawTiles = (stage, values) => render(values.map((value) => ${tile}), stage);`;
  return {
    ours: await bundle(
      program(
        `import '../../dist/elements/metric-tile/define.js';`,
        'html`<wr-metric-tile value=${value} unit="件">提案</wr-metric-tile>`',
      ),
    ),
    lit: await bundle(
      program(
        '',
        'html`<div class="tile"><div class="label">提案</div><div class="figure"><b>${value}</b><small>件</small></div></div>`',
      ),
    ),
  };
}

/** The package's classic file and its script for delivery, as built. */
export const classicScript = () =>
  readFile(new URL('../../dist/work-report-elements.min.js', import.meta.url), 'utf8');
export const deliveryScript = () =>
  readFile(new URL('../../dist/work-report-elements.export.min.js', import.meta.url), 'utf8');
