import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { ConfinedPath } from '../policy/decision.js';
import { MaqetError } from '../shared/errors.js';
import { lstatIfThere } from '../shared/host-paths.js';
import type { VmDirectory } from './layout.js';

/** A command would overwrite a file, or did not write the one that it should. */
export class OutputFileError extends MaqetError {}

/** What follows the name of a file that QEMU writes, until it is complete, stored and hashed. */
export const PARTIAL = '.partial';

/**
 * Reserves the files that QMP commands write in a VM's directory. Two commands never get the same file, because QEMU truncates
 * existing files and follows links (measured with QEMU 7.2).
 */
export class OutputFiles {
  private readonly reserved = new Set<string>();

  constructor(private readonly directory: VmDirectory) {}

  /** Returns the absolute path of a confined path. */
  pathOf(file: ConfinedPath): string {
    return path.join(this.directory.dir, file.directory, file.name);
  }

  /** Returns the absolute path at which QEMU writes the file. */
  partOf(file: ConfinedPath): string {
    return this.pathOf(file) + PARTIAL;
  }

  /**
   * Runs work that writes these files, while no other command can write them. Removes the files if the work fails.
   *
   * @throws OutputFileError if one of the files exists or is being written.
   */
  async writing<T>(files: readonly ConfinedPath[], work: () => Promise<T>): Promise<T> {
    const paths = files.flatMap((file) => [this.pathOf(file), this.partOf(file)]);
    const taken = paths.find((file) => this.reserved.has(file));
    if (taken !== undefined) throw fileExistsError(taken);
    for (const file of paths) this.reserved.add(file);
    try {
      await Promise.all(paths.flatMap((file) => [file, stored(file)]).map(requireAbsent));
      return await discardingOnFailure(paths, work);
    } finally {
      for (const file of paths) this.reserved.delete(file);
    }
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

/** Returns the path of the compressed dump. */
function stored(file: string): string {
  return `${file}.zst`;
}

async function requireAbsent(file: string): Promise<void> {
  if ((await lstatIfThere(file)) !== undefined) throw fileExistsError(file);
}

function fileExistsError(file: string): OutputFileError {
  const name = path.join(path.basename(path.dirname(file)), path.basename(file));
  return new OutputFileError(`The file ${name} already exists.`, { remedy: 'Use another file name for each command.' });
}
