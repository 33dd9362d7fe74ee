// work-report preview as a server: what it gives, what it keeps to itself.
import assert from 'node:assert/strict';
import {closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync} from 'node:fs';
import {request, type IncomingHttpHeaders} from 'node:http';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {removeFolders, temporaryFolder, workReport} from '../support/run-cli.js';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

type Get = (path: string, options?: {method?: string; host?: string}) => Promise<Answer>;

/** Runs the preview of a page or folder, and ends it after `use`. */
async function preview(target: string, use: (get: Get, url: string) => Promise<void>): Promise<void> {
  const {status, stderr} = await workReport(['preview', target], {
    async meanwhile(child) {
      try {
        const url = await new Promise<string>((done, fail) => {
          let said = '';
          child.stdout!.on('data', (data: Buffer) => {
            said += data.toString();
            const found = /http:\S+/.exec(said)?.[0];
            if (found) done(found);
          });
          child.once('close', () => fail(new Error(`no address: ${said}`)));
        });
        const {port, host} = new URL(url);
        const get: Get = (path, {method = 'GET', host: name = host} = {}) =>
          new Promise((done, fail) => {
            // The path goes out as it is written: with dots, without a slash.
            const asked = request(
              {host: '127.0.0.1', port, path, method, headers: {host: name}},
              (response) => {
                const chunks: Buffer[] = [];
                response.on('data', (data: Buffer) => chunks.push(data));
                response.once('error', fail);
                response.once('end', () =>
                  done({
                    status: response.statusCode!,
                    headers: response.headers,
                    body: Buffer.concat(chunks),
                  }),
                );
              },
            );
            asked.once('error', fail).end();
          });
        await use(get, url);
      } finally {
        child.kill('SIGINT');
      }
    },
  });
  assert.equal(status, 0, stderr);
}

function write(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), {recursive: true});
    writeFileSync(join(folder, name), content);
  }
}

describe('work-report preview', {timeout: 60_000, skip: process.platform === 'win32'}, () => {
  after(removeFolders);

  it('serves the folder of a page, or a folder itself with lists of its pages', async () => {
    const folder = temporaryFolder();
    write(folder, {
      '页面.html': '<p>一',
      'b & "c"?#.html': '<p>二',
      'sub/内页.htm': '<p>三',
      'sub/data.json': '{}',
      'node_modules/x.html': '',
      '../beside.html': '<p>外',
    });
    await preview(join(folder, '页面.html'), async (get, url) => {
      assert.match((await get(new URL(url).pathname)).body.toString(), /^<p>一\n<style>/);
    });
    await preview(folder, async (get, url) => {
      assert.equal(new URL(url).pathname, '/');
      const list = (await get('/')).body.toString();
      const addresses = [...list.matchAll(/href="([^"]*)"/g)].map(([, address]) => address!);
      assert.deepEqual(addresses, ['b%20%26%20%22c%22%3F%23.html', '%E9%A1%B5%E9%9D%A2.html', 'sub/']);
      for (const address of addresses) assert.equal((await get(`/${address}`)).status, 200, address);
      assert.deepEqual((await get('/sub')).headers.location, 'sub/');
      assert.match((await get('/sub/')).body.toString(), /href="%E5%86%85%E9%A1%B5\.htm"/);
      assert.equal((await get('/../beside.html')).status, 404);
    });
  });

  it('gives nothing that lies outside, is hidden, or is asked for otherwise', async () => {
    const folder = temporaryFolder();
    const outside = temporaryFolder();
    write(outside, {'secret.html': 'inside'});
    write(folder, {
      'page.html': '<p>一',
      '.env': 'inside',
      '.git/config': 'inside',
      'sub/.hidden.html': 'inside',
      '.git/page.html': 'inside',
    });
    symlinkSync(join(outside, 'secret.html'), join(folder, 'link.html'));
    symlinkSync(outside, join(folder, 'linked'));
    symlinkSync(join(folder, '.env'), join(folder, 'env.txt'));
    await preview(join(folder, 'page.html'), async (get) => {
      for (const path of [
        '/.env',
        '/%2eenv',
        '/.git/config',
        '/.git/',
        '/sub/.hidden.html',
        '/link.html',
        '/linked/secret.html',
        '/linked/',
        '/env.txt',
        '/../secret.html',
        '/..%2f..%2fetc/passwd',
        '/%2e%2e/',
        '/@work-report/dist/../package.json',
        '/@work-report/fonts/../index.css',
      ]) {
        const {status, body} = await get(path);
        assert.equal(status, 404, path);
        assert.doesNotMatch(body.toString(), /inside|root:/);
      }
      assert.doesNotMatch((await get('/sub/')).body.toString(), /hidden/);
      assert.doesNotMatch((await get('/')).body.toString(), /env|git/);
      for (const path of ['/%zz', '/%', 'page.html', '//%E0%A4%A'])
        assert.equal((await get(path)).status, 400, path);
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
        const {status, headers} = await get('/page.html', {method});
        assert.deepEqual([status, headers.allow], [405, 'GET, HEAD'], method);
      }
      for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:80'])
        assert.equal((await get('/page.html', {host})).status, 403, host);
      const {status, body} = await get('/page.html', {method: 'HEAD'});
      assert.deepEqual([status, body.length], [200, 0]);
    });
  });

  it('lets a page say how it is written, and says so itself where the page does not', async () => {
    const folder = temporaryFolder();
    // 报告 in GB18030 and in UTF-16.
    const gb = Buffer.from('b1a8b8e6', 'hex');
    const wide = Buffer.from('\ufeff<p>报告', 'utf16le');
    write(folder, {
      'declared.html': Buffer.concat([Buffer.from('<meta charset=gbk><p>'), gb]),
      'equiv.html': Buffer.concat([
        Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>'),
        gb,
      ]),
      'plain-gb.html': Buffer.concat([Buffer.from('<p>'), gb]),
      'plain-utf8.html': '<p>报告',
      'wide.html': wide,
      'wide-be.html': Buffer.from(wide).swap16(),
      'mark.html': '\ufeff<p>报告',
    });
    const expected: Record<string, [type: string, encoding: string]> = {
      'declared.html': ['text/html', 'gbk'],
      'equiv.html': ['text/html', 'gb2312'],
      'plain-gb.html': ['text/html; charset=gb18030', 'gb18030'],
      'plain-utf8.html': ['text/html; charset=utf-8', 'utf-8'],
      'wide.html': ['text/html', 'utf-16le'],
      'wide-be.html': ['text/html', 'utf-16be'],
      'mark.html': ['text/html', 'utf-8'],
    };
    await preview(folder, async (get) => {
      for (const [name, [type, encoding]] of Object.entries(expected)) {
        const {headers, body} = await get(`/${name}`);
        assert.deepEqual(
          [headers['content-type'], headers['x-content-type-options']],
          [type, 'nosniff'],
          name,
        );
        const text = new TextDecoder(encoding, {fatal: true}).decode(body);
        assert.match(text, /<p>报告\s*<style>[\s\S]*<script>new EventSource/, name);
      }
    });
  });

  it('shows on a page what is wrong with its markup, however it is written', async () => {
    const folder = temporaryFolder();
    const wrong = '<wr-section title="一、回顾"><p>甲</p></wr-section>';
    write(folder, {
      'wrong.html': wrong,
      'wide.html': Buffer.from(`\ufeff${wrong}`, 'utf16le'),
      'right.html': wrong.replace('title', 'heading'),
    });
    await preview(folder, async (get) => {
      const said = async (name: string, encoding = 'utf-8') => {
        const page = new TextDecoder(encoding).decode((await get(`/${name}`)).body);
        return JSON.parse(/\[\["error",.*?\]\]/.exec(page)?.[0] ?? '[]') as string[][];
      };
      const [[, line, message, rule, was, meant] = []] = await said('wrong.html');
      assert.deepEqual([line, rule], ['第 1 行第 13 列', 'heading-in-title']);
      assert.match(message!, /title 只在鼠标停留时才显示/);
      assert.deepEqual([was, meant], ['<wr-section title="一、回顾">', '<wr-section heading="一、回顾">']);
      assert.deepEqual(await said('wide.html', 'utf-16le'), await said('wrong.html'));
      assert.deepEqual(await said('right.html'), []);
      assert.doesNotMatch((await get('/right.html')).body.toString(), /work-report-lint/);
    });
  });

  it('goes on after a page far too large for one string, and sends it whole', async () => {
    const folder = temporaryFolder();
    const file = openSync(join(folder, 'huge.html'), 'w');
    ftruncateSync(file, 560_000_000);
    closeSync(file);
    write(folder, {'page.html': '<p>一'});
    await preview(join(folder, 'huge.html'), async (get, url) => {
      const {headers} = await get('/huge.html', {method: 'HEAD'});
      assert.equal(headers['content-length'], '560000000');
      // A reader that goes away in the middle.
      await new Promise<void>((done) => {
        const asked = request(url, (response) => response.once('data', () => asked.destroy()));
        asked.once('close', done).end();
      });
      assert.equal((await get('/page.html')).status, 200);
    });
  });

  it('tells open pages when a file changes', async () => {
    const folder = temporaryFolder();
    write(folder, {'page.html': '<p>一'});
    await preview(join(folder, 'page.html'), async (_, url) => {
      await new Promise<void>((done, fail) => {
        const asked = request(new URL('/@work-report/changes', url), (response) => {
          response.on('data', (data: Buffer) => {
            if (data.includes('retry')) writeFileSync(join(folder, 'page.html'), '<p>二');
            if (data.includes('changed')) asked.destroy();
          });
        });
        asked.once('error', fail).once('close', done).end();
      });
    });
  });
});
