// Packs the built package and lays it out as an installation in a stranger's folder, without a network.
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the projects of `test/consumers` use besides the package: linked from here, not installed again. */
const frameworks = [
  'react',
  'react-dom',
  '@types/react',
  '@types/react-dom',
  '@lit/react',
  'preact',
  'solid-js',
  'vue',
  'svelte',
];

export interface Installation {
  /** The folder with `node_modules` and a copy of every project. */
  folder: string;
  /** The packed package, as a file. */
  tarball: string;
  /** The paths in the package. */
  files: string[];
  /** The installed package. */
  package: string;
  remove(): void;
}

function npm(...args: string[]): string {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? execFileSync(process.execPath, [script, ...args], {cwd: root, encoding: 'utf8'})
    : execFileSync('npm', args, {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'});
}

/** What the package depends on, and what those depend on; what it forgets to name is then missing. */
function installDependencies(packageFile: string, modules: string, done = new Set<string>()): void {
  const {dependencies = {}} = JSON.parse(readFileSync(packageFile, 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) {
    if (done.has(name)) continue;
    done.add(name);
    cpSync(join(root, 'node_modules', name), join(modules, name), {recursive: true});
    installDependencies(join(root, 'node_modules', name, 'package.json'), modules, done);
  }
}

/** Packs (`npm run build` comes first), installs, and copies the projects. */
export function install(): Installation {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'work-report-consumers-')));
  const [packed] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as {
    filename: string;
    files: {path: string}[];
  }[];
  const tarball = join(folder, packed!.filename);
  const modules = join(folder, 'node_modules');
  const installed = join(modules, 'work-report-elements');
  mkdirSync(installed, {recursive: true});
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  installDependencies(join(installed, 'package.json'), modules);
  for (const name of frameworks) {
    mkdirSync(dirname(join(modules, name)), {recursive: true});
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  cpSync(join(root, 'test/consumers'), folder, {recursive: true});
  return {
    folder,
    tarball,
    files: packed!.files.map(({path}) => path),
    package: installed,
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}
