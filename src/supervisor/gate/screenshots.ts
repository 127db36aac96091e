import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf } from '../../shared/errors.js';
import { OutputFileError } from '../../state/output-files.js';

/** A screenshot that is complete, on the disk and under its name. */
export interface StoredScreenshot {
  readonly path: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

/**
 * Hashes and syncs the screenshot that QEMU wrote, and only then gives it its name.
 *
 * @throws OutputFileError if QEMU wrote nothing (it reports success on a full disk, measured with 7.2), or if the file cannot be read.
 */
export async function keepScreenshot(written: string, file: string): Promise<StoredScreenshot> {
  try {
    const handle = await open(written, constants.O_RDWR | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const found = await handle.stat();
      if (!found.isFile() || found.size === 0) throw missingError(file);
      const content = await handle.readFile();
      await handle.sync();
      await rename(written, file);
      return { path: file, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof OutputFileError) throw error;
    if (errnoOf(error) === 'ENOENT') throw missingError(file);
    throw new OutputFileError(`Could not store the screenshot ${shown(file)} (${errnoOf(error) ?? 'unknown error'}).`, {
      remedy: 'Check whether the disk is full.',
      cause: error,
    });
  }
}

function missingError(file: string): OutputFileError {
  return new OutputFileError(`QEMU reported success, but ${shown(file)} is missing or empty.`, {
    remedy: 'Check whether the disk is full, and read qemu.log.',
  });
}

function shown(file: string): string {
  return path.join(path.basename(path.dirname(file)), path.basename(file));
}
