// Files of one folder alone, wherever links lead: what a program asks for on somebody's behalf.
import {lstat, realpath, stat} from 'node:fs/promises';
import {basename, dirname, isAbsolute, join, relative, resolve} from 'node:path';
import {Failure} from '../command.js';

export class InsideFolder {
  private constructor(readonly root: string) {}

  /** @throws Failure if there is no such folder */
  static async open(name: string): Promise<InsideFolder> {
    const root = await realpath(name).catch(() => undefined);
    if (root === undefined || !(await stat(root)).isDirectory())
      throw new Failure((say) => say.mcpNoFolder(name));
    return new InsideFolder(root);
  }

  /**
   * The real path of a plain file in the folder.
   *
   * @param name as it was asked for: from the folder, or absolute
   * @throws Failure if there is none, or if it lies elsewhere
   */
  async existing(name: string): Promise<string> {
    const path = await realpath(resolve(this.root, name)).catch(() => undefined);
    if (path !== undefined && !this.holds(path)) throw outside(name);
    if (path === undefined || !(await stat(path)).isFile()) throw new Failure((say) => say.mcpNoFile(name));
    return path;
  }

  /**
   * The real path of a file that is to be written in the folder; its own folder has to be there.
   *
   * @throws Failure if it would lie elsewhere
   */
  async writable(name: string): Promise<string> {
    const path = resolve(this.root, name);
    const folder = await realpath(dirname(path)).catch(() => undefined);
    if (folder === undefined || (folder !== this.root && !this.holds(folder))) throw outside(name);
    const target = join(folder, basename(path));
    // A link may lead anywhere, also where nothing is yet.
    const there = await lstat(target).catch(() => undefined);
    if (there && !there.isFile()) throw outside(name);
    return target;
  }

  private holds(path: string): boolean {
    const way = relative(this.root, path);
    return way !== '' && !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
  }
}

const outside = (name: string): Failure => new Failure((say) => say.mcpOutside(name));
