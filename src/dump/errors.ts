import { errnoOf, MaqetError } from '../shared/errors.js';
import { input } from '../shared/wording.js';

/** A memory dump could not be read, stored or proved. No half-written file is left behind. */
export class DumpError extends MaqetError {}

const FULL = `Free disk space or give the VM less memory; ${input('dump-compress', 'zstd')} needs the least room.`;
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: 'Raise the file size limit (`ulimit -f`), or put the folder of the VM on a disk that takes larger files.',
  EEXIST: 'Give the dump another name, or remove the file that stands in its way.',
  ENOENT: 'Look at the reply of the QMP command that was to write the file.',
};
const OTHER = 'Check that the folder of the VM exists, belongs to this user and is on a working disk.';

/**
 * Turns a system error of a file operation into a {@link DumpError} that names the act. What was raised on purpose passes
 * unchanged, and so does what is no system error: that is a bug, and shall look like one.
 *
 * @param act - what was being done and to which file, e.g. `write /tmp/x/memory.raw.zst`.
 */
export function asDumpError(error: unknown, act: string): unknown {
  const code = errnoOf(error);
  if (code === undefined || error instanceof MaqetError) return error;
  return new DumpError(`Could not ${act}: ${(error as Error).message}.`, { remedy: REMEDIES[code] ?? OTHER, cause: error });
}
