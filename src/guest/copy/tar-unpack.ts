import { type ExtractEvents, extract, type Header } from 'tar-stream';
import { errnoOf, errorText } from '../../shared/errors.js';
import { formatBytes } from '../../shared/units.js';
import { CopyError, shown } from './errors.js';
import type { HostFolder } from './host-directory.js';

/** A member of an archive: its header, and its content as a stream. */
type Entry = ExtractEvents['entry'][1];

/** What an archive held. */
export interface Unpacked {
  readonly files: number;
  readonly bytes: number;
  /** The mode of the archive's own root folder; undefined if it is not an archive of a folder. */
  readonly rootMode: number | undefined;
  /** What was left out, and why: one harmless line each. */
  readonly notices: readonly string[];
}

/** What each member costs besides its bytes, so that a flood of empty ones ends as well. */
const MEMBER_COST = 4096;
const DEEPEST = 200;
const MOST_NOTICES = 20;
/** What a folder has at least: its owner must be able to fill it, and to remove it one day. */
const OWNER_ALL = 0o700;

/**
 * Writes an archive that a guest made, member by member as it comes, into a new folder of this machine. The archive is
 * hostile.
 *
 * Nothing is written outside of the folder: names are relative and without `..`, no link is made or followed, no file is
 * written twice. Files get their permission bits, never those of setuid, setgid and sticky; links and special files are left
 * out with a notice; the owner of everything is whoever runs this.
 */
export class TarUnpacker {
  private readonly extractor = extract();
  private readonly notices: string[] = [];
  private leftOut = 0;
  private files = 0;
  private bytes = 0;
  private spent = 0;
  private rootMode: number | undefined;
  /** The member that is being written. */
  private current: Promise<void> = Promise.resolve();
  /** Settles when the archive has been read to its end, or with the first thing wrong with it. */
  private readonly read: Promise<void>;

  /** @param budget - bytes that may be written. */
  constructor(
    private readonly root: HostFolder,
    private readonly budget: number,
  ) {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.extractor.on('finish', resolve).on('error', reject).on('close', reject);
    // Events, not iteration: that never ends if the stream is destroyed between two members.
    this.extractor.on('entry', (_header, entry, next) => {
      // The same error reaches whoever reads the member, who may not have begun to.
      entry.on('error', () => undefined);
      this.current = this.take(entry);
      this.current.then(() => next(), next);
    });
    this.read = promise;
    // It is looked at with the next piece, or at the end.
    this.read.catch(() => undefined);
  }

  /**
   * Takes the next piece of the archive. Resolves when it is time for another one.
   *
   * @throws CopyError if the archive is damaged, would lead out of the folder, or does not fit.
   */
  async write(piece: Buffer): Promise<void> {
    if (this.extractor.write(piece)) return;
    const { promise: drained, resolve } = Promise.withResolvers<void>();
    this.extractor.once('drain', resolve);
    await Promise.race([drained, this.read]).catch(asCopyError);
    this.extractor.off('drain', resolve);
  }

  /** Waits for the last member to be written. Errors as {@link write}. */
  async end(): Promise<Unpacked> {
    this.extractor.end(null);
    // A member may still be written when the archive has been read, and may still fail.
    await this.read.then(() => this.current).catch(asCopyError);
    const more = this.leftOut - this.notices.length;
    const notices = more === 0 ? this.notices : [...this.notices, `${more} more were left out.`];
    return { files: this.files, bytes: this.bytes, rootMode: this.rootMode, notices };
  }

  /** Gives up, and waits until nothing is written any more. */
  async abandon(): Promise<void> {
    this.extractor.destroy();
    await this.current.catch(() => undefined);
  }

  private async take(entry: Entry): Promise<void> {
    const { name, type, mode, size } = entry.header;
    const parts = partsOf(name);
    this.spend(type === 'file' || type === 'contiguous-file' ? size : 0, name);
    if (type !== 'file' && type !== 'contiguous-file') {
      entry.resume();
      return await (type === 'directory' ? this.takeFolder(parts, mode) : this.leaveOut(entry.header));
    }
    const last = parts.at(-1);
    if (last === undefined) throw hostile(name, 'is a file without a name');
    await this.inFolder(parts.slice(0, -1), (folder) => writeFile(folder, last, entry, mode));
    this.files += 1;
    this.bytes += size;
  }

  private async takeFolder(parts: readonly string[], mode: number): Promise<void> {
    if (parts.length === 0) this.rootMode = (mode & 0o777) | OWNER_ALL;
    else await this.inFolder(parts, (folder) => folder.setMode((mode & 0o777) | OWNER_ALL));
  }

  private spend(size: number, name: string): void {
    this.spent += size + MEMBER_COST;
    if (this.spent <= this.budget) return;
    throw new CopyError(`What the guest sends does not fit into ${formatBytes(this.budget)}: ${shown(name)} has ${formatBytes(size)}.`, {
      remedy: 'Free disk space, or copy less.',
    });
  }

  private leaveOut({ name, type }: Header): void {
    this.leftOut += 1;
    const what = type === 'symlink' || type === 'link' ? 'a link' : 'no regular file';
    if (this.notices.length < MOST_NOTICES) this.notices.push(`${shown(name)} is ${what} and was left out.`);
  }

  /** Opens a folder below the root, and makes what is missing of it. */
  private async inFolder(parts: readonly string[], work: (folder: HostFolder) => Promise<void>, at = this.root): Promise<void> {
    const [first, ...rest] = parts;
    if (first === undefined) return await work(at);
    const inner = await at.makeFolder(first, 0o755);
    try {
      await this.inFolder(rest, work, inner);
    } finally {
      await inner.close();
    }
  }
}

async function writeFile(folder: HostFolder, name: string, content: Entry, mode: number): Promise<void> {
  const handle = await folder.create(name);
  try {
    for await (const piece of content) await handle.writeFile(piece as Buffer);
    await handle.chmod(mode & 0o777);
  } finally {
    await handle.close();
  }
}

/** The names along a member's path; none for the root. */
function partsOf(name: string): string[] {
  const parts = name.split('/').filter((part) => part !== '.' && part !== '');
  if (name.startsWith('/')) throw hostile(name, 'has an absolute path');
  if (parts.includes('..')) throw hostile(name, 'leads out of the folder');
  if (name.includes('\0')) throw hostile(name, 'has a NUL byte in its name');
  if (parts.length > DEEPEST) throw hostile(name, `is nested more than ${DEEPEST} deep`);
  return parts;
}

function asCopyError(cause: unknown): never {
  if (cause instanceof CopyError) throw cause;
  throw new CopyError(`What the guest's tar sent is damaged or cannot be written (${errnoOf(cause) ?? errorText(cause)}).`, {
    remedy: 'Check the free space here, and that the tar of the guest is one that can write to its standard output.',
    cause,
  });
}

function hostile(name: string, problem: string): CopyError {
  return new CopyError(`The guest sent ${shown(name)}, which ${problem}.`, {
    remedy: 'Nothing was copied. Find out why the guest does so before you trust it.',
  });
}
