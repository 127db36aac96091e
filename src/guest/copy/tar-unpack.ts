import { type ExtractEvents, extract, type Header } from 'tar-stream';
import { reportedElsewhere } from '../../shared/deadline.js';
import { errnoOf, errorText } from '../../shared/errors.js';
import { formatBytes } from '../../shared/units.js';
import { CopyError, guestMisbehavedError, shown } from './errors.js';
import type { HostDirectory } from './host-directory.js';

/** A member of an archive: its header, and its content as a stream. */
type Entry = ExtractEvents['entry'][1];

/** The content of an archive that was unpacked. */
export interface Unpacked {
  readonly files: number;
  readonly bytes: number;
  /** The mode of the archive's root directory, or undefined if the archive is not one of a directory. */
  readonly rootMode: number | undefined;
  /** What was left out and why, one sanitized line each. */
  readonly notices: readonly string[];
}

/** Bytes that each member counts besides its content, so that a flood of empty members is limited, too. */
const MEMBER_COST = 4096;
const DEEPEST = 200;
const MOST_NOTICES = 20;
/** The least mode of a directory: its owner must be able to fill it, and to remove it later. */
const OWNER_ALL = 0o700;

/**
 * Unpacks an archive from a guest into a new directory of the host, member by member as it arrives. The archive is untrusted.
 *
 * Nothing is written outside of the directory: names must be relative and without `..`, no link is created or followed, and no file is
 * written twice. Files get their permission bits, but never setuid, setgid or sticky. Links and special files are left out with a
 * notice. Everything is owned by the user of this process.
 */
export class TarUnpacker {
  private readonly extractor = extract();
  private readonly notices: string[] = [];
  private leftOut = 0;
  private files = 0;
  private bytes = 0;
  private spent = 0;
  private rootMode: number | undefined;
  /** Settles when the current member has been written. */
  private current: Promise<void> = Promise.resolve();
  /** Settles when the archive has been read to its end, or with the first error. */
  private readonly read: Promise<void>;

  /** @param budget - the number of bytes that may be written. */
  constructor(
    private readonly root: HostDirectory,
    private readonly budget: number,
  ) {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.extractor.on('finish', resolve).on('error', reject).on('close', reject);
    // Events, not iteration: an iteration never ends if the stream is destroyed between two members.
    this.extractor.on('entry', (_header, entry, next) => {
      // The reader of the member gets the same error, but it may not have started to read.
      entry.on('error', () => undefined);
      this.current = this.take(entry);
      this.current.then(() => next(), next);
    });
    this.read = promise;
    // The next call reports it.
    reportedElsewhere(this.read);
  }

  /**
   * Takes the next piece of the archive. Resolves when it can take another one.
   *
   * @throws CopyError if the archive is damaged, leads out of the directory, or exceeds the budget.
   */
  async write(piece: Buffer): Promise<void> {
    if (this.extractor.write(piece)) return;
    const { promise: drained, resolve } = Promise.withResolvers<void>();
    this.extractor.once('drain', resolve);
    await Promise.race([drained, this.read]).catch(asCopyError);
    this.extractor.off('drain', resolve);
  }

  /** Waits until the last member has been written. @throws as {@link write}. */
  async end(): Promise<Unpacked> {
    this.extractor.end(null);
    // When the archive has been read, its last member may still be written, and may fail.
    await this.read.then(() => this.current).catch(asCopyError);
    const more = this.leftOut - this.notices.length;
    const notices = more === 0 ? this.notices : [...this.notices, `${more} more entries were left out.`];
    return { files: this.files, bytes: this.bytes, rootMode: this.rootMode, notices };
  }

  /** Stops unpacking, and waits until nothing is written any more. */
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
      return await (type === 'directory' ? this.takeDirectory(parts, mode) : this.leaveOut(entry.header));
    }
    const last = parts.at(-1);
    if (last === undefined) throw untrustedMemberError(name, 'is a file without a name');
    await this.inDirectory(parts.slice(0, -1), (directory) => writeFile(directory, last, entry, mode));
    this.files += 1;
    this.bytes += size;
  }

  private async takeDirectory(parts: readonly string[], mode: number): Promise<void> {
    if (parts.length === 0) this.rootMode = (mode & 0o777) | OWNER_ALL;
    else await this.inDirectory(parts, (directory) => directory.setMode((mode & 0o777) | OWNER_ALL));
  }

  private spend(size: number, name: string): void {
    this.spent += size + MEMBER_COST;
    if (this.spent <= this.budget) return;
    throw new CopyError(`The archive from the guest exceeds ${formatBytes(this.budget)} at ${shown(name)} (${formatBytes(size)}).`, {
      remedy: 'Free disk space, or copy less.',
    });
  }

  private leaveOut({ name, type }: Header): void {
    this.leftOut += 1;
    const what = type === 'symlink' || type === 'link' ? 'a link' : 'not a regular file';
    if (this.notices.length < MOST_NOTICES) this.notices.push(`${shown(name)} is ${what} and was left out.`);
  }

  /** Opens a directory below the root for `work`. Creates the missing parts of its path. */
  private async inDirectory(parts: readonly string[], work: (directory: HostDirectory) => Promise<void>, at = this.root): Promise<void> {
    const [first, ...rest] = parts;
    if (first === undefined) return await work(at);
    const inner = await at.makeDirectory(first, 0o755);
    try {
      await this.inDirectory(rest, work, inner);
    } finally {
      await inner.close();
    }
  }
}

async function writeFile(directory: HostDirectory, name: string, content: Entry, mode: number): Promise<void> {
  const handle = await directory.create(name);
  try {
    for await (const piece of content) await handle.writeFile(piece as Buffer);
    await handle.chmod(mode & 0o777);
  } finally {
    await handle.close();
  }
}

/** Splits a member's path into its names. @returns no names for the root. */
function partsOf(name: string): string[] {
  const parts = name.split('/').filter((part) => part !== '.' && part !== '');
  if (name.startsWith('/')) throw untrustedMemberError(name, 'has an absolute path');
  if (parts.includes('..')) throw untrustedMemberError(name, 'leads out of the directory');
  if (name.includes('\0')) throw untrustedMemberError(name, 'has a NUL byte in its name');
  if (parts.length > DEEPEST) throw untrustedMemberError(name, `is nested more than ${DEEPEST} deep`);
  return parts;
}

function asCopyError(cause: unknown): never {
  if (cause instanceof CopyError) throw cause;
  throw new CopyError(`The archive from the guest is damaged or cannot be written (${errnoOf(cause) ?? errorText(cause)}).`, {
    remedy: 'Check the free space here, and that the tar of the guest can write to its standard output.',
    cause,
  });
}

function untrustedMemberError(name: string, problem: string): CopyError {
  return guestMisbehavedError(`The guest sent ${shown(name)}, which ${problem}`);
}
