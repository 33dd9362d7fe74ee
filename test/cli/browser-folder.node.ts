// The browser that is run is the user's own: nobody else can put another in its place.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, describe, it} from 'node:test';
import {Failure} from '../../src/cli/command.js';
import {privateCacheFolder} from '../../src/cli/browser/private-folder.js';
import {pageOf, removeFolders, root, temporaryFolder, workReport} from '../support/run-cli.js';

const own = process.getuid?.();

describe('the folder that the packaged browser is unpacked into', {skip: own === undefined}, () => {
  const {XDG_CACHE_HOME, TMPDIR} = process.env;
  let folder: string;
  let preferred: string;
  let fallback: string;
  const prepare = () => {
    folder = temporaryFolder();
    preferred = join(folder, 'cache', 'work-report-elements');
    fallback = join(folder, 'tmp', `work-report-elements-${own}`);
    mkdirSync(join(folder, 'cache'));
    mkdirSync(join(folder, 'tmp'));
    process.env.XDG_CACHE_HOME = join(folder, 'cache');
    process.env.TMPDIR = join(folder, 'tmp');
  };
  const restore = () => {
    for (const [name, value] of Object.entries({XDG_CACHE_HOME, TMPDIR})) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
  afterEach(restore);
  after(removeFolders);

  /** What somebody else may have put where ours is looked for. */
  const planted: Record<string, (place: string) => void> = {
    'a folder that others may write to': (place) => {
      mkdirSync(place);
      chmodSync(place, 0o777);
    },
    'a folder that others may read': (place) => {
      mkdirSync(place);
      chmodSync(place, 0o755);
    },
    'a link to a folder': (place) => {
      mkdirSync(`${place}-elsewhere`, {mode: 0o700});
      symlinkSync(`${place}-elsewhere`, place);
    },
    'a file': (place) => writeFileSync(place, '', {mode: 0o700}),
    ...(own === 0 && {
      'a folder of another user': (place: string) => {
        mkdirSync(place, {mode: 0o700});
        chownSync(place, 65534, 65534);
      },
    }),
  };

  it('is made with no right for others, and found again', () => {
    prepare();
    assert.equal(privateCacheFolder(), preferred);
    assert.equal(lstatSync(preferred).mode & 0o7777, 0o700);
    assert.equal(privateCacheFolder(), preferred);
  });

  for (const [name, plant] of Object.entries(planted)) {
    it(`is never ${name}`, () => {
      prepare();
      plant(preferred);
      assert.equal(privateCacheFolder(), fallback);
      chmodSync(fallback, 0o770);
      assert.throws(
        () => privateCacheFolder(),
        (error) => error instanceof Failure,
      );
    });
  }

  it('holds nothing that is run where it is not ours', {skip: process.platform !== 'linux'}, async () => {
    prepare();
    const {version} = JSON.parse(
      readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
    ) as {version: string};
    const mark = join(folder, 'was-run');
    for (const place of [preferred, fallback]) {
      mkdirSync(join(place, `chromium-${version}`), {recursive: true});
      chmodSync(place, 0o777);
      const program = join(place, `chromium-${version}`, 'chromium');
      writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\n`, {mode: 0o755});
    }
    writeFileSync(join(folder, 'page.html'), pageOf('<p>字</p>'));
    const {status, stderr} = await workReport(['render', 'page.html', '-o', 'x.png'], {
      cwd: folder,
      env: {CHROME_PATH: undefined},
    });
    assert.deepEqual([status, existsSync(mark)], [1, false], stderr);
    assert.match(stderr, /^错误：没有可以放浏览器的私有目录：.*work-report-elements.*XDG_CACHE_HOME/m);
  });
});

describe('the sandbox of a browser of the user', {skip: process.platform === 'win32'}, () => {
  after(removeFolders);

  /** Starts a browser that only writes down how it was started, as somebody; its arguments and what was said. */
  function started(as: {uid?: number; gid?: number}): {args: string; stderr: string} {
    const folder = temporaryFolder();
    const browser = join(folder, 'chrome');
    writeFileSync(
      browser,
      '#!/bin/sh\necho "$@" > "$0.args"\necho "FATAL: No usable sandbox!" >&2\nexit 1\n',
      {
        mode: 0o755,
      },
    );
    writeFileSync(join(folder, 'page.html'), pageOf('<p>字</p>'));
    chmodSync(folder, 0o777);
    const {stderr} = spawnSync(
      process.execPath,
      [join(root, 'dist/cli/index.js'), 'render', 'page.html', '-o', 'x.png', '--browser', browser],
      {cwd: folder, encoding: 'utf8', ...as},
    );
    return {args: readFileSync(`${browser}.args`, 'utf8'), stderr};
  }

  it('stays on, and where it cannot be set up this is said', () => {
    const {args, stderr} = started(own === 0 ? {uid: 65534, gid: 65534} : {});
    assert.doesNotMatch(args, /--no-sandbox/);
    assert.match(stderr, /^错误：浏览器在这台电脑上建不起沙箱.*npm install .*@sparticuz\/chromium/m);
  });

  it('is off for root on Linux, whom a browser would not start for', {skip: own !== 0}, () => {
    assert.match(started({}).args, /--no-sandbox/);
  });
});
