// npm run pictures: compares how every story looks with how it looked when somebody accepted it.
import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {exit} from 'node:process';
import {parseArgs} from 'node:util';
import {findChromium} from '../../../src/cli/browser/chromium.js';
import {startBrowser, stopBrowser} from '../../../src/cli/browser/page.js';
import {root} from '../run-cli.js';
import {eachTake, everyTake, keptTakes, storiesAt} from '../storybook/plan.js';
import {serve} from '../storybook/serve.js';
import {offByKeeping} from './compare.js';
import {review, startJudging} from './judge.js';
import {toldShortly} from './review.js';
import {drawnOtherwise, forget, keep, keptNames, readKept} from './store.js';
import {picturesFrom, takePicture} from './take.js';

const usage = `npm run pictures -- [STORY…] [--accept] [--all [--against REVISION]] [--built]

Takes the pictures of the stories and compares them with those in test/pictures/accepted. What differs is shown by
out/pictures/index.html, and the exit code is 1. STORY is the beginning of a story's id.

  --accept             keeps the new pictures: all of them, or those of the stories named
  --all                every story at every width in every theme; compared with the pictures that the project drew at
                       the commit that accepted pictures last
  --against REVISION   for --all: another commit
  --built              takes storybook-static as it is, instead of building it again`;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    accept: {type: 'boolean', default: false},
    all: {type: 'boolean', default: false},
    against: {type: 'string'},
    built: {type: 'boolean', default: false},
    help: {type: 'boolean', default: false},
  },
});

function run(folder: string, command: string, ...args: string[]): string {
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'},
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout.trim();
}

/** Builds the Storybook of a copy of the project; the folder that it is in. */
function buildStorybook(folder: string): string {
  const storybook = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  run(folder, process.execPath, storybook, 'build', '--quiet');
  return join(folder, 'storybook-static');
}

/** The Storybook as it was at a commit, in a folder of its own. */
function storybookAt(revision: string): {folder: string; remove: () => void} {
  const copy = join(mkdtempSync(join(tmpdir(), 'work-report-pictures-')), 'copy');
  run(root, 'git', 'worktree', 'add', '--detach', copy, revision);
  const remove = (): void => {
    rmSync(join(copy, 'node_modules'));
    run(root, 'git', 'worktree', 'remove', '--force', copy);
  };
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  // Only its documentation reads the manifest.
  copyFileSync(join(root, 'custom-elements.json'), join(copy, 'custom-elements.json'));
  return {folder: buildStorybook(copy), remove};
}

async function main(): Promise<number> {
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const chosen = (name: string): boolean =>
    positionals.length === 0 || positionals.some((beginning) => name.startsWith(beginning));
  if (values.all && values.accept)
    throw new Error('--all compares with a commit: there is nothing to accept');
  const otherwise = drawnOtherwise();
  if (otherwise.length > 0 && !values.all && !(values.accept && positionals.length === 0)) {
    throw new Error(
      `the pictures were drawn with something else, accept all again:\n${otherwise.join('\n')}`,
    );
  }

  const now = values.built ? join(root, 'storybook-static') : buildStorybook(root);
  if (!existsSync(now)) throw new Error('there is no storybook-static; leave --built away');
  const against =
    values.against ?? run(root, 'git', 'log', '-1', '--format=%H', '--', 'test/pictures/accepted');
  const before = values.all ? storybookAt(against) : undefined;
  const served = await serve(now);
  const servedBefore = before && (await serve(before.folder));
  const browser = await startBrowser(await findChromium(), true);
  try {
    const stories = await storiesAt(browser, served.address);
    const takes = (values.all ? everyTake : keptTakes)(stories).filter(({name}) => chosen(name));
    if (takes.length === 0) throw new Error(`no story begins with ${positionals.join(' or ')}`);
    const judge = servedBefore
      ? startJudging(picturesFrom(browser, servedBefore.address), undefined)
      : startJudging(({name}) => readKept(name), offByKeeping);
    await eachTake(browser, served.address, takes, async (take, shelf) => {
      await shelf.show(take.story, take.width);
      const picture = await takePicture(shelf.page);
      const finding = await judge.see(take, picture);
      if (values.accept && (finding || otherwise.length > 0)) await keep(take.name, picture);
    });
    const findings = judge.end();
    const taken = new Set(takes.map(({name}) => name));
    const gone = values.all ? [] : keptNames().filter((name) => chosen(name) && !taken.has(name));
    if (values.accept) for (const name of gone) forget(name);
    for (const finding of findings) console.log(toldShortly(finding));
    for (const name of gone) console.log(`${name}: no story draws it any more`);
    const all = findings.length + gone.length;
    console.log(`${takes.length} pictures, ${all} ${values.accept ? 'accepted' : 'to look at'}`);
    if (findings.length > 0) console.log(`look: ${relative('', join(review, 'index.html'))}`);
    return all > 0 && !values.accept ? 1 : 0;
  } finally {
    await stopBrowser(browser);
    served.close();
    servedBefore?.close();
    before?.remove();
  }
}

try {
  exit(await main());
} catch (error) {
  console.error((error as Error).message);
  exit(2);
}
