import { chmod, constants, copyFile, rm } from 'node:fs/promises';
import { errnoOf, errorText } from '../shared/errors.js';
import { StorageError } from './errors.js';

/**
 * Copies UEFI's variables for a VM, with mode 0600. Only reads the template.
 *
 * A failure leaves no new file at `target`, and an existing one untouched.
 *
 * @throws StorageError if the target exists or the copy fails.
 */
export async function copyVariables(template: string, target: string): Promise<void> {
  try {
    // Not `cp` of `@actions/io`: it cannot fail on an existing file.
    await copyFile(template, target, constants.COPYFILE_EXCL);
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') await rm(target, { force: true });
    throw copyError(template, target, error);
  }
  try {
    // The copy has the template's mode, which may forbid writing.
    await chmod(target, 0o600);
  } catch (error) {
    await rm(target, { force: true });
    throw copyError(template, target, error);
  }
}

function copyError(template: string, target: string, cause: unknown): StorageError {
  return new StorageError(`Could not copy the UEFI variables ${template} to ${target}: ${errorText(cause)}.`, {
    remedy: "Check the free space of the VM's directory and that the firmware is readable.",
    cause,
  });
}
