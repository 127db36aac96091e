import { lstat, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ConfinedPath } from '../policy/decision.js';
import { MaqetError } from '../shared/errors.js';
import type { VmDirectory } from './layout.js';

/** A file that a command would write is there already, or what it wrote is not a file. */
export class OutputFileError extends MaqetError {}

/**
 * The files that QMP commands write in a VM's folder. Two commands never get the same one, whether it exists or is about to:
 * QEMU would truncate it, and follow a link (QEMU 7.2, measured).
 */
export class OutputFiles {
  private readonly reserved = new Set<string>();

  constructor(private readonly directory: VmDirectory) {}

  /** Where a confined path leads. */
  pathOf(file: ConfinedPath): string {
    return path.join(this.directory.dir, file.directory, file.name);
  }

  /**
   * Runs a piece of work that writes these files and nothing else writes meanwhile. If it fails, they are removed.
   *
   * @throws OutputFileError if one of them exists or is being written.
   */
  async writing<T>(files: readonly ConfinedPath[], work: () => Promise<T>): Promise<T> {
    const paths = files.map((file) => this.pathOf(file));
    const taken = paths.find((file) => this.reserved.has(file));
    if (taken !== undefined) throw exists(taken);
    for (const file of paths) this.reserved.add(file);
    try {
      await Promise.all(paths.flatMap((file) => [file, stored(file)]).map(requireAbsent));
      return await discardingOnFailure(paths, work);
    } finally {
      for (const file of paths) this.reserved.delete(file);
    }
  }

  /** Makes sure that a command left what it said it would. QEMU reports success on a full disk (7.2, measured). */
  async requireWritten(file: ConfinedPath): Promise<string> {
    const found = await lstat(this.pathOf(file)).catch(() => undefined);
    if (found?.isFile() && found.size > 0) return this.pathOf(file);
    throw new OutputFileError(`QEMU reported success, but ${file.directory}/${file.name} is not there or is empty.`, {
      remedy: 'See whether the disk is full, and read qemu.log.',
    });
  }
}

async function discardingOnFailure<T>(paths: readonly string[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await Promise.allSettled(paths.map((file) => rm(file, { force: true })));
    throw error;
  }
}

/** Where a compressed dump ends up. */
function stored(file: string): string {
  return `${file}.zst`;
}

async function requireAbsent(file: string): Promise<void> {
  if ((await lstat(file).catch(() => undefined)) !== undefined) throw exists(file);
}

function exists(file: string): OutputFileError {
  const name = path.join(path.basename(path.dirname(file)), path.basename(file));
  return new OutputFileError(`The file ${name} exists already.`, { remedy: 'Give each file that a command writes a name of its own.' });
}
