import assert from 'node:assert/strict';
import {existsSync, mkdirSync, symlinkSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import sharp from 'sharp';
import {pageOf, removeFolders, temporaryFolder, workReport} from '../support/run-cli.js';

describe('the page that work-report render opens', {timeout: 300_000}, () => {
  let folder: string;
  let server: Server;
  let address: string;
  const asked: string[] = [];

  before(async () => {
    folder = temporaryFolder();
    mkdirSync(join(folder, 'page'));
    const red = await sharp({create: {width: 40, height: 40, channels: 3, background: '#ff0000'}})
      .png()
      .toBuffer();
    writeFileSync(join(folder, 'secret.png'), red);
    writeFileSync(join(folder, 'page', 'own.png'), red);
    symlinkSync(join(folder, 'secret.png'), join(folder, 'page', 'link.png'));
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, {'content-type': 'image/png'}).end(red);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.close();
    removeFolders();
  });

  /** Renders a page that shows one picture of 40px; tells whether it was drawn. */
  async function shows(source: string, ...options: string[]): Promise<{red: boolean; stderr: string}> {
    const page = join(folder, 'page', 'page.html');
    const output = join(folder, 'out.png');
    writeFileSync(page, pageOf(`<img alt="" src="${source}" width="40" height="40" style="display:block">`));
    const {status, stderr} = await workReport(['render', page, '-o', output, ...options]);
    assert.equal(status, 0, stderr);
    const {data} = await sharp(output).extract({left: 20, top: 20, width: 1, height: 1}).raw().toBuffer({
      resolveWithObject: true,
    });
    return {red: data.toString('hex') === 'ff0000', stderr};
  }

  it('reads files of its own folder', async () => {
    assert.deepEqual(await shows('own.png'), {red: true, stderr: ''});
  });

  it('reads no file outside its folder, by whatever path, and says which it wanted', async () => {
    const page = join(folder, 'page', 'outside.html');
    const output = join(folder, 'outside.png');
    for (const source of [
      '../secret.png',
      pathToFileURL(join(folder, 'secret.png')).href,
      'link.png',
      '%2e%2e/secret.png',
    ]) {
      writeFileSync(page, pageOf(`<img alt="" src="${source}">`));
      const {status, stderr} = await workReport(['render', page, '-o', output]);
      assert.deepEqual([status, existsSync(output)], [1, false], source);
      assert.match(stderr, /^错误：报告里的图片没有显示出来：.*\.png/m, source);
      writeFileSync(page, pageOf('<p>字</p>').replace('<body>', `<body><img alt="" src="${source}">`));
      const {stderr: told} = await workReport(['render', page, '-o', join(folder, 'beside.png')]);
      assert.match(told, /^注意：没有读取页面目录以外的文件：.*\.png/m, source);
    }
  });

  it('reaches no network unless allowed: an image that is refused is named, and nothing is written', async () => {
    asked.length = 0;
    const page = join(folder, 'page', 'remote.html');
    const output = join(folder, 'remote.png');
    writeFileSync(page, pageOf(`<img alt="" src="${address}/a.png">`));
    const refused = await workReport(['render', page, '-o', output]);
    assert.equal(refused.status, 1);
    assert.ok(refused.stderr.includes(`${address}/a.png`));
    assert.match(refused.stderr, /--allow-remote/);
    assert.equal(existsSync(output), false);
    assert.deepEqual(asked, []);
    const allowed = await shows(`${address}/b.png`, '--allow-remote');
    assert.deepEqual(allowed, {red: true, stderr: ''});
    assert.deepEqual(asked, ['/b.png']);
    const written = join(folder, 'remote.html');
    assert.equal((await workReport(['render', page, '-o', written, '--allow-remote'])).status, 0);
    assert.match(readFileSync(written, 'utf8'), /src="data:image\/png/);
    assert.deepEqual(asked, ['/b.png', '/a.png']);
  });

  it('finds no other way to the network: frames, windows, workers, sockets, beacons, redirections', async () => {
    asked.length = 0;
    const page = join(folder, 'page', 'ways.html');
    const script = `
      const to = (way) => '${address}/' + way;
      fetch(to('fetch')).catch(() => {});
      navigator.sendBeacon(to('beacon'), 'x');
      new WebSocket(to('socket').replace('http', 'ws'));
      new EventSource(to('events'));
      window.open(to('window'));
      const worker = new Worker(URL.createObjectURL(new Blob(["fetch('" + to('worker') + "').catch(() => {})"])));
      addEventListener('DOMContentLoaded', () => {
        document.body.insertAdjacentHTML('beforeend',
          '<iframe src="' + to('frame') + '"></iframe><iframe src="../secret.png"></iframe>' +
          '<link rel="preload" as="image" href="' + to('preload') + '"><link rel="stylesheet" href="' + to('style') + '">');
      });`;
    writeFileSync(page, pageOf('<p>字</p>', `<script>${script}</script>`));
    const {status} = await workReport(['render', page, '-o', join(folder, 'ways.png')]);
    assert.equal(status, 0);
    assert.deepEqual(asked, []);
  });
});
