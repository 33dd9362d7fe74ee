// The built elements in the DOMs of test runners, which lay nothing out. They are installed for the night.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = at('test/consumers/doms');
const skip = existsSync(`${folder}/node_modules`) ? false : 'npm ci --prefix test/consumers/doms';

describe('a page in a DOM without layout', {timeout: 120_000}, () => {
  for (const [dom, ...conditions] of [['jsdom'], ['happy-dom'], ['happy-dom', '-C', 'browser']] as const)
    it(`is imported, connected, read and picked (${dom} ${conditions.join(' ')})`, {skip}, () => {
      const define = pathToFileURL(at('dist/define.js')).href;
      const page = at('examples/national.html');
      const output = execFileSync(process.execPath, [...conditions, 'page.mjs', dom, define, page], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.deepEqual(JSON.parse(output), {
        problems: [],
        many: true,
        drawn: true,
        figure: '22场次',
        trend: '年份产量2031年3',
        picked: '22场次',
      });
    });
});
