import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { Deadline } from '../shared/deadline.js';
import { errnoOf, errorText } from '../shared/errors.js';
import { openHostFile } from '../shared/host-paths.js';
import type { JsonObject } from '../shared/json.js';
import { oneLine } from '../shared/untrusted-text.js';
import { VmError } from '../vm/errors.js';
import type { VmFile } from '../vm/files.js';
import type { KnownHash } from '../vm/spec.js';

/** A larger file is not read for its hash: that takes seconds, and most of the page cache. */
const MOST_BYTES = 2 ** 30;
const PIECE = 2 ** 20;
/** How long a file system may take to describe a file before QEMU starts, in milliseconds. */
const LOOK_MS = 10_000;
/** Most characters of JSON in one record: its limit is 1 MiB. */
const RECORD_CHARACTERS = 2 ** 18;

/** Why a file is not hashed, if the time was too short. */
const TOO_LATE = 'the VM ended before it was hashed';

/** Writes a record `vm-files`. */
type WriteRecord = (facts: JsonObject, error: string | undefined) => Promise<unknown>;

/** A file before it is hashed. */
interface Pending {
  readonly file: VmFile;
  /** Undefined if it cannot be looked up. */
  readonly before: BigIntStats | undefined;
}

/**
 * Hashes the files that a VM was given, beside its boot: kernel, initrd, firmware, CD and all backing files. Files that maqet made for the
 * VM are left out.
 *
 * A hash counts only for a file that was the same before QEMU started and after the last byte was read: its inode, size and times, under
 * the same path. Otherwise it is on record as not hashed, and why, and {@link finish} says so.
 */
export class FileHashes {
  private readonly facts: JsonObject[];
  private readonly notices: string[] = [];
  private readonly stopping = new AbortController();
  private readonly hashed: Promise<void>;
  private recorded: Promise<void> | undefined;

  private constructor(
    private readonly pending: readonly Pending[],
    private readonly known: readonly KnownHash[],
    private readonly write: WriteRecord,
    private readonly onReplaced: (problem: string) => void,
  ) {
    this.facts = pending.map((one) => ({ ...namesOf(one), unhashed: TOO_LATE }));
    this.hashed = this.hashAll();
  }

  /**
   * Looks at the files, which must happen before QEMU opens them, and begins to hash them. Never rejects.
   *
   * @param write - is called after {@link confirm} or {@link finish}.
   * @param onReplaced - is called with a sentence for a file whose hash is not the known one: the guest may run on it.
   */
  static async begin(
    files: readonly VmFile[],
    known: readonly KnownHash[],
    write: WriteRecord,
    onReplaced: (problem: string) => void = () => undefined,
  ): Promise<FileHashes> {
    const given = files.filter(({ own }) => !own);
    const look = async (file: VmFile): Promise<Pending> => ({
      file,
      before: await stat(file.file, { bigint: true }).catch(() => undefined),
    });
    const pending = await Deadline.after(LOOK_MS)
      .race(Promise.all(given.map(look)), 'the files of the VM')
      .catch(() => given.map((file) => ({ file, before: undefined })));
    return new FileHashes(pending, known, write, onReplaced);
  }

  /**
   * Checks that QEMU has opened the very images that were looked at, whatever has been swapped meanwhile and swapped back. Linux only.
   *
   * @param files - all of the VM, also those that maqet made: QEMU has those open too.
   * @param pid - QEMU. A program that stands in front of it opens none of the VM's files, and shows nothing.
   * @throws VmError that names the image.
   */
  async requireOpened(pid: number, files: readonly VmFile[]): Promise<void> {
    const opened = await openedBy(pid);
    const own = files.filter((one) => one.own);
    const made = await Promise.all(own.map(({ file }) => stat(file, { bigint: true }).catch(() => undefined)));
    if (!made.some((one) => one !== undefined && opened.has(identityOf(one)))) return;
    for (const { file, before } of this.pending) {
      if (file.format === undefined || before === undefined || opened.has(identityOf(before))) continue;
      throw new VmError(`${shown(file.file)} was replaced between its check and the start of QEMU, which has opened another file.`, {
        remedy:
          'Nothing in the guest has run. Find out which program replaces the image, or keep the image where only this user can write.',
        status: 'failed',
      });
    }
  }

  /** Lets the record be written: QEMU runs. */
  confirm(): void {
    // Whoever waits gets the error of the record.
    void this.hashed.then(() => (this.stopping.signal.aborted ? undefined : this.record())).catch(() => undefined);
  }

  /**
   * Waits for the hashes, and then for the record. What is not hashed by the deadline is on record as such.
   *
   * @returns a sentence for each file that changed or could not be hashed.
   * @throws AuditError if the record cannot be written.
   */
  async finish(deadline: Deadline): Promise<readonly string[]> {
    await deadline.settled(this.hashed, 'the hashes of the files');
    this.stopping.abort();
    await this.record();
    return this.notices;
  }

  /** Stops to hash, and writes no record: QEMU never ran. */
  cancel(): void {
    this.stopping.abort();
    this.recorded ??= Promise.resolve();
  }

  private async hashAll(): Promise<void> {
    const done = new Map<string, JsonObject>();
    for (const [index, one] of this.pending.entries()) {
      const { file } = one.file;
      const facts = done.get(file) ?? (await this.factsOf(one));
      if (this.stopping.signal.aborted) return;
      done.set(file, facts);
      this.facts[index] = { ...namesOf(one), ...facts };
    }
  }

  private async factsOf({ file: { file }, before }: Pending): Promise<JsonObject> {
    if (before === undefined) return this.lacking(file, {}, 'it could not be looked up');
    const facts = { bytes: Number(before.size) };
    const modified = { modified: before.mtime.toISOString() };
    const known = this.known.find((one) => one.file === file);
    if (before.size > MOST_BYTES) {
      if (known !== undefined && (await isSame(file, before))) return { ...facts, sha256: known.sha256, sha256From: known.from };
      if (known === undefined) return { ...facts, ...modified, unhashed: 'it is larger than 1 GiB' };
    }
    try {
      const sha256 = before.size > MOST_BYTES ? undefined : await sha256Of(file, before, this.stopping.signal);
      if (sha256 === undefined) return this.lacking(file, { ...facts, ...modified }, 'it changed while the VM started');
      if (known !== undefined && known.sha256 !== sha256) {
        const problem = `${shown(file)} has the SHA-256 ${sha256}, but had ${known.sha256} when it was checked: it was replaced.`;
        this.notices.push(problem);
        this.onReplaced(problem);
        return { ...facts, sha256, expected: known.sha256 };
      }
      return { ...facts, sha256 };
    } catch (error) {
      return this.lacking(file, { ...facts, ...modified }, `it could not be read (${errnoOf(error) ?? errorText(error)})`);
    }
  }

  private lacking(file: string, facts: JsonObject, unhashed: string): JsonObject {
    if (!this.stopping.signal.aborted) this.notices.push(`${shown(file)} has no SHA-256 on record: ${unhashed}.`);
    return { ...facts, unhashed };
  }

  private record(): Promise<void> {
    this.recorded ??= this.writeAll();
    return this.recorded;
  }

  private async writeAll(): Promise<void> {
    const late = this.facts.filter(({ unhashed }) => unhashed === TOO_LATE).length;
    if (late > 0) this.notices.push(`${late} of ${this.facts.length} files have no SHA-256 on record: the VM ended before.`);
    for (let rest = this.facts; rest.length > 0; ) {
      const count = fitting(rest);
      await this.write({ files: rest.slice(0, count) }, this.notices.length === 0 ? undefined : this.notices.join(' '));
      rest = rest.slice(count);
    }
  }
}

/** Returns how many of the first facts fit into one record, at least one. */
function fitting(facts: readonly JsonObject[]): number {
  let size = 0;
  const beyond = facts.findIndex((one) => {
    size += JSON.stringify(one).length;
    return size > RECORD_CHARACTERS;
  });
  return beyond < 0 ? facts.length : Math.max(1, beyond);
}

function namesOf({ file: { use, file, format } }: Pending): JsonObject {
  return { use, file, ...(format === undefined ? {} : { format }) };
}

function shown(file: string): string {
  return JSON.stringify(oneLine(file, 300));
}

/** Returns undefined if the file is not the one that was looked at, or changes while it is read. */
async function sha256Of(file: string, before: BigIntStats, signal: AbortSignal): Promise<string | undefined> {
  const { handle } = await openHostFile(file);
  try {
    if (!isUnchanged(await handle.stat({ bigint: true }), before)) return undefined;
    const hash = createHash('sha256');
    const piece = Buffer.allocUnsafe(PIECE);
    for (let position = 0; !signal.aborted; ) {
      const { bytesRead } = await handle.read(piece, 0, piece.length, position);
      if (bytesRead === 0) break;
      hash.update(piece.subarray(0, bytesRead));
      position += bytesRead;
      // The guest's console and QMP come first.
      await setImmediate();
    }
    return isUnchanged(await handle.stat({ bigint: true }), before) && (await isSame(file, before)) ? hash.digest('hex') : undefined;
  } finally {
    await handle.close();
  }
}

/** Returns what a process has open, by {@link identityOf}; nothing where that cannot be seen. */
async function openedBy(pid: number): Promise<ReadonlySet<string>> {
  const directory = `/proc/${pid}/fd`;
  const names = await readdir(directory).catch(() => []);
  const found = await Promise.all(names.map((name) => stat(`${directory}/${name}`, { bigint: true }).catch(() => undefined)));
  return new Set(found.flatMap((one) => (one === undefined ? [] : [identityOf(one)])));
}

function identityOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

async function isSame(file: string, before: BigIntStats): Promise<boolean> {
  const now = await stat(file, { bigint: true }).catch(() => undefined);
  return now !== undefined && isUnchanged(now, before);
}

/** The time of the last change of the inode cannot be set by anybody, unlike that of the last write. */
function isUnchanged(now: BigIntStats, before: BigIntStats): boolean {
  return (['dev', 'ino', 'size', 'mtimeNs', 'ctimeNs'] as const).every((part) => now[part] === before[part]);
}
