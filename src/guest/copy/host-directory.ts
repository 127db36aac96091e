import { constants, type Stats } from 'node:fs';
import { chmod, type FileHandle, lstat, mkdir, open, readdir, readlink, rename, rmdir, statfs, unlink } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf } from '../../shared/errors.js';
import { isStillAt } from '../../shared/host-paths.js';
import { CopyError, hostError, shown } from './errors.js';

const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW, O_DIRECTORY, O_NONBLOCK, O_NOCTTY } = constants;
const AS_DIRECTORY = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;

/**
 * An open directory of the host, through which its entries are accessed.
 *
 * A guest that shares the directory may replace any part of a path by a link while files are copied. On Linux, the path of an entry
 * leads through the open descriptor, so that it stays in this directory wherever that is moved. On other systems the path is the name
 * of the directory, and only the entry itself is protected from links.
 */
export class HostDirectory {
  private constructor(
    private readonly handle: FileHandle,
    /** The path under which it was opened, for messages. */
    readonly path: string,
  ) {}

  /**
   * Opens a directory by a path without links.
   *
   * @throws CopyError if it is missing, not a directory, or reached through a link.
   */
  static async open(directory: string): Promise<HostDirectory> {
    const handle = await open(directory, AS_DIRECTORY).catch((error: unknown) => {
      throw hostError(directory, 'cannot be opened as a directory', error);
    });
    if (await isStillAt(handle, directory)) return new HostDirectory(handle, directory);
    await handle.close();
    throw new CopyError(`The path of the directory ${shown(directory)} contains a link.`, {
      remedy: 'Use the path that the link leads to.',
    });
  }

  private get base(): string {
    return process.platform === 'linux' ? `/proc/self/fd/${this.handle.fd}` : this.path;
  }

  /** Returns the path of an entry. `name` contains no separator. */
  private at(name: string): string {
    return `${this.base}/${name}`;
  }

  /** Returns the path of an entry for a message. */
  shownEntry(name: string): string {
    return path.join(this.path, name);
  }

  /** Lists the names of the entries in the order of their bytes. */
  async names(): Promise<Buffer[]> {
    return (await readdir(`${this.base}/`, { encoding: 'buffer' })).sort(Buffer.compare);
  }

  /** Returns the status of an entry, of a link itself. @returns undefined if it does not exist. */
  async look(name: string): Promise<Stats | undefined> {
    return await lstat(this.at(name)).catch((error: unknown) => {
      if (errnoOf(error) === 'ENOENT') return undefined;
      throw hostError(this.shownEntry(name), 'cannot be accessed', error);
    });
  }

  /** Opens an entry that is a directory and not a link. */
  async directory(name: string): Promise<HostDirectory> {
    const handle = await open(this.at(name), AS_DIRECTORY).catch((error: unknown) => {
      throw hostError(this.shownEntry(name), 'cannot be opened as a directory', error);
    });
    return new HostDirectory(handle, this.shownEntry(name));
  }

  /** Opens an entry for reading. It may be of any type except a link. */
  async read(name: string): Promise<FileHandle> {
    return await open(this.at(name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY).catch((error: unknown) => {
      throw hostError(this.shownEntry(name), 'cannot be read', error);
    });
  }

  /** Creates a file that does not exist yet, with mode 0600. */
  async create(name: string): Promise<FileHandle> {
    return await open(this.at(name), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600).catch((error: unknown) => {
      throw hostError(this.shownEntry(name), 'cannot be created', error);
    });
  }

  /** Creates a directory unless it exists, and opens it. */
  async makeDirectory(name: string, mode: number): Promise<HostDirectory> {
    await mkdir(this.at(name), { mode }).catch((error: unknown) => {
      if (errnoOf(error) !== 'EEXIST') throw hostError(this.shownEntry(name), 'cannot be created', error);
    });
    return await this.directory(name);
  }

  /** Returns the raw target of a link. */
  async link(name: string): Promise<string> {
    return await readlink(this.at(name));
  }

  /** Returns the free bytes of the directory's file system. */
  async freeBytes(): Promise<number> {
    const { bavail, bsize } = await statfs(this.base);
    return bavail * bsize;
  }

  /** Sets the mode of the directory itself. */
  async setMode(mode: number): Promise<void> {
    await (process.platform === 'linux' ? this.handle.chmod(mode) : chmod(this.path, mode));
  }

  /** Moves an entry into another directory of the same file system. An entry of that name there is replaced. Links are not followed. */
  async moveTo(name: string, target: HostDirectory, targetName: string): Promise<void> {
    await rename(this.at(name), target.at(targetName)).catch((error: unknown) => {
      throw hostError(target.shownEntry(targetName), 'cannot be moved into place', error);
    });
  }

  /** Removes an entry and everything below it. Links are not followed. */
  async remove(name: string): Promise<void> {
    const stats = await this.look(name);
    if (stats === undefined) return;
    if (!stats.isDirectory()) return await unlink(this.at(name));
    const inner = await this.directory(name);
    try {
      for (const entry of await inner.names()) await inner.remove(entry.toString());
    } finally {
      await inner.close();
    }
    await rmdir(this.at(name));
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}
