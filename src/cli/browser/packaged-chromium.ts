// The browser inside @sparticuz/chromium, unpacked once per version. The package's own script is not used: it unpacks
// into a shared folder and starts with unsafe flags.
import {execFileSync} from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {brotliDecompressSync, createBrotliDecompress} from 'node:zlib';
import {privateCacheFolder} from './private-folder.js';

/** The folder of the package's compressed files; undefined where it is not installed, or not made for the machine. */
export function packagedBin(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  for (const dir of createRequire(import.meta.url).resolve.paths('@sparticuz/chromium') ?? []) {
    const bin = join(dir, '@sparticuz', 'chromium', 'bin');
    if (existsSync(join(bin, 'chromium.br'))) return bin;
  }
  return undefined;
}

/** The unpacked browser, and the environment it needs. @throws Failure if there is no safe place to unpack it to */
export async function packagedChromium(
  bin: string,
): Promise<{executablePath: string; env: Record<string, string | undefined>}> {
  const {version} = JSON.parse(readFileSync(join(bin, '..', 'package.json'), 'utf8')) as {version: string};
  const home = join(privateCacheFolder(), `chromium-${version}`);
  if (!existsSync(home)) await unpack(bin, home);
  return {
    executablePath: join(home, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(home, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

async function unpack(bin: string, home: string): Promise<void> {
  const temporary = mkdtempSync(home + '-');
  try {
    await pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(temporary, 'chromium'), {mode: 0o755}),
    );
    for (const name of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) {
      const tar = join(temporary, 'unpack.tar');
      writeFileSync(tar, brotliDecompressSync(readFileSync(join(bin, name))));
      execFileSync('tar', ['-xf', tar, '-C', temporary]);
      rmSync(tar);
    }
    // Only the package's own fonts are offered, so that text looks the same on every machine.
    writeFileSync(
      join(temporary, 'fonts.conf'),
      '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
        `<dir prefix="relative">fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>`,
    );
    renameSync(temporary, home);
  } catch (error) {
    rmSync(temporary, {recursive: true, force: true});
    // Another process may have finished unpacking first: then its copy is used.
    if (!existsSync(home)) throw error;
  }
}
