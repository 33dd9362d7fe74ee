// Runs the built command line as users do, in a process of its own, and sees what it leaves behind.
import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const program = join(root, 'dist/cli/index.js');

/** The address of the classic bundle, for `<script src>`. */
export const bundle = pathToFileURL(join(root, 'dist/work-report-elements.min.js')).href;

export interface Outcome {
  status: number | null;
  stdout: Buffer;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string | undefined>;
  input?: string;
  /** Another copy of the program. */
  program?: string;
  /** Called once the process runs. */
  meanwhile?: (child: ChildProcess, mark: string) => Promise<void>;
}

/** Runs `work-report` and asserts that no process it started is left. */
export async function workReport(args: string[], options: RunOptions = {}): Promise<Outcome> {
  const mark = `WR_TEST_MARK=${randomUUID()}`;
  const [name, value] = mark.split('=') as [string, string];
  const child = spawn(process.execPath, [options.program ?? program, ...args], {
    cwd: options.cwd,
    env: {...process.env, ...options.env, [name]: value},
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => stdout.push(data));
  child.stderr.on('data', (data: Buffer) => stderr.push(data));
  // A program that refuses its input closes it early.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const [status] = await Promise.all([
    new Promise<number | null>((resolve) => child.once('close', resolve)),
    options.meanwhile?.(child, mark),
  ]);
  assert.deepEqual(processesWith(mark), [], 'processes left behind');
  return {status, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString()};
}

/** Running processes that inherited an entry of the environment. Known on Linux only; elsewhere none. */
export function processesWith(mark: string): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const alive = !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
      return alive && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(mark);
    } catch {
      return false;
    }
  });
}

const folders: string[] = [];

/** A fresh folder, which `removeFolders` takes away. Its name has a space and Chinese letters: paths must bear them. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'work-report 图解-'));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true});
}

/** A page with the classic bundle and a report. */
export function pageOf(content: string, head = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>报告</title>
    <script src="${bundle}"></script>${head}</head><body><wr-report>${content}</wr-report></body></html>`;
}
