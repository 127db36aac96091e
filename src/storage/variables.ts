import { chmod, constants, copyFile, rm } from 'node:fs/promises';
import { errnoOf, errorText } from '../shared/errors.js';
import { StorageError } from './errors.js';

/**
 * Makes a VM's own copy of UEFI's variables, with mode 0600. The template is only read.
 *
 * If this fails, there is no new file at `target`, and one that was there is left alone.
 *
 * @throws StorageError if something is there already, or the copy cannot be made.
 */
export async function copyVariables(template: string, target: string): Promise<void> {
  try {
    await copyFile(template, target, constants.COPYFILE_EXCL);
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') await rm(target, { force: true });
    throw refused(template, target, error);
  }
  try {
    // The copy has the template's mode, which may forbid to write.
    await chmod(target, 0o600);
  } catch (error) {
    await rm(target, { force: true });
    throw refused(template, target, error);
  }
}

function refused(template: string, target: string, cause: unknown): StorageError {
  return new StorageError(`The UEFI variables ${template} cannot be copied to ${target}: ${errorText(cause)}.`, {
    remedy: "Check the free space of the VM's folder and the right to read the firmware.",
    cause,
  });
}
