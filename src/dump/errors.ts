import { errnoOf, MaqetError } from '../shared/errors.js';
import { input } from '../shared/wording.js';

/** A memory dump could not be read, stored or verified. No half-written file is left behind. */
export class DumpError extends MaqetError {}

const FULL = `Free disk space or give the VM less memory. ${input('dump-compress', 'zstd')} needs the least space.`;
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: 'Raise the file size limit (`ulimit -f`), or put the directory of the VM on a disk that takes larger files.',
  EEXIST: 'Give the dump another name, or remove the existing file.',
  ENOENT: 'Check the reply of the QMP command that should have written the file.',
};
const OTHER = 'Check that the directory of the VM exists, belongs to this user and is on a working disk.';

/**
 * Turns a system error of a file operation into a {@link DumpError} that names the operation. Returns a `MaqetError` unchanged, and
 * also an error without a system error code: that is a bug, and must look like one.
 *
 * @param operation - what was being done and to which file, e.g. `write /tmp/x/memory.raw.zst`.
 */
export function asDumpError(error: unknown, operation: string): unknown {
  const code = errnoOf(error);
  if (code === undefined || error instanceof MaqetError) return error;
  return new DumpError(`Could not ${operation}: ${(error as Error).message}.`, { remedy: REMEDIES[code] ?? OTHER, cause: error });
}
