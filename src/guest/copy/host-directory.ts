import { constants, type Stats } from 'node:fs';
import { chmod, type FileHandle, lstat, mkdir, open, readdir, readlink, rename, rmdir, statfs, unlink } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, errorText } from '../../shared/errors.js';
import { isStillAt } from '../../shared/host-paths.js';
import { CopyError, shown } from './errors.js';

const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW, O_DIRECTORY, O_NONBLOCK, O_NOCTTY } = constants;
const AS_FOLDER = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;

/**
 * An open folder of this machine, through which its entries are reached.
 *
 * A guest that shares the folder may swap any part of a path for a link while files are copied. On Linux an entry's path
 * leads through the folder's open descriptor, so that it stays in this very folder, wherever that is moved to and whatever
 * takes its name. Elsewhere the path is the folder's name, and only the entry itself is not followed.
 */
export class HostFolder {
  private constructor(
    private readonly handle: FileHandle,
    /** The name under which it was opened, for messages. */
    readonly path: string,
  ) {}

  /**
   * Opens a folder by a path that must hold no links.
   *
   * @throws CopyError if it is missing, no folder, or reached through a link.
   */
  static async open(folder: string): Promise<HostFolder> {
    const handle = await open(folder, AS_FOLDER).catch((error: unknown) => {
      throw hostError(folder, 'is no folder that can be opened', error);
    });
    if (await isStillAt(handle, folder)) return new HostFolder(handle, folder);
    await handle.close();
    throw new CopyError(`The folder ${shown(folder)} is reached through a link.`, { remedy: 'Name the folder itself.' });
  }

  private get base(): string {
    return process.platform === 'linux' ? `/proc/self/fd/${this.handle.fd}` : this.path;
  }

  /** The path of an entry; `name` is one name without a separator. */
  private at(name: string): string {
    return `${this.base}/${name}`;
  }

  /** The name of an entry in a message. */
  shownEntry(name: string): string {
    return path.join(this.path, name);
  }

  /** The entries' names in the order of their bytes. */
  async names(): Promise<Buffer[]> {
    return (await readdir(`${this.base}/`, { encoding: 'buffer' })).sort(Buffer.compare);
  }

  /** What an entry is, a link as itself; undefined if there is none. */
  async look(name: string): Promise<Stats | undefined> {
    return await lstat(this.at(name)).catch((error: unknown) => {
      if (errnoOf(error) === 'ENOENT') return undefined;
      throw hostError(this.shownEntry(name), 'cannot be looked at', error);
    });
  }

  /** Opens an entry that is a folder and no link. */
  async folder(name: string): Promise<HostFolder> {
    const handle = await open(this.at(name), AS_FOLDER).catch((error: unknown) => {
      throw hostError(this.shownEntry(name), 'is no folder that can be opened', error);
    });
    return new HostFolder(handle, this.shownEntry(name));
  }

  /** Opens an entry for reading; it may turn out to be anything but a link. */
  async read(name: string): Promise<FileHandle> {
    return await open(this.at(name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY).catch((error: unknown) => {
      throw hostError(this.shownEntry(name), 'cannot be read', error);
    });
  }

  /** Creates a file that does not exist yet, for its owner alone. */
  async create(name: string): Promise<FileHandle> {
    return await open(this.at(name), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600).catch((error: unknown) => {
      throw hostError(this.shownEntry(name), 'cannot be created', error);
    });
  }

  /** Makes a folder unless there is one, and opens it. */
  async makeFolder(name: string, mode: number): Promise<HostFolder> {
    await mkdir(this.at(name), { mode }).catch((error: unknown) => {
      if (errnoOf(error) !== 'EEXIST') throw hostError(this.shownEntry(name), 'cannot be made', error);
    });
    return await this.folder(name);
  }

  /** Where a link leads, as it stands there. */
  async link(name: string): Promise<string> {
    return await readlink(this.at(name));
  }

  /** Bytes that may still be written to the file system of the folder. */
  async freeBytes(): Promise<number> {
    const { bavail, bsize } = await statfs(this.base);
    return bavail * bsize;
  }

  /** Sets the mode of the folder itself. */
  async setMode(mode: number): Promise<void> {
    await (process.platform === 'linux' ? this.handle.chmod(mode) : chmod(this.path, mode));
  }

  /** Moves an entry into another folder of the same file system; what bears the name there is replaced, a link as itself. */
  async moveTo(name: string, target: HostFolder, targetName: string): Promise<void> {
    await rename(this.at(name), target.at(targetName)).catch((error: unknown) => {
      throw hostError(target.shownEntry(targetName), 'cannot be put into place', error);
    });
  }

  /** Removes an entry and all below it; no link is followed on the way. */
  async remove(name: string): Promise<void> {
    const stats = await this.look(name);
    if (stats === undefined) return;
    if (!stats.isDirectory()) return await unlink(this.at(name));
    const inner = await this.folder(name);
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

function hostError(file: string, problem: string, cause: unknown): CopyError {
  return new CopyError(`${shown(file)} ${problem} (${errnoOf(cause) ?? errorText(cause)}).`, {
    remedy: 'Check that it exists, what it is, and its permissions.',
    cause,
  });
}
