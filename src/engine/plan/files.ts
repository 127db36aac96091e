import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Inputs } from '../../inputs/parse.js';
import { openProblem } from '../../inputs/paths.js';
import { Deadline } from '../../shared/deadline.js';
import { errnoOf, InputError, type InputProblem, MaqetError } from '../../shared/errors.js';
import { HostPathError, openHostFile } from '../../shared/host-paths.js';
import { input, theInput } from '../../shared/wording.js';
import { isImageUrl } from '../../storage/download/url.js';
import { KERNEL_HEAD_BYTES, kernelDoubt, kernelProblem } from './kernel-image.js';

const HASH_CHUNK = 2 ** 20;

/** Returns the problem with the content of an open file, or undefined. */
type Inspect = (file: FileHandle, size: number) => Promise<string | undefined>;

/**
 * Checks the files that the inputs name, before anything is started.
 *
 * Each must be a regular file that is readable and not empty. A kernel must have a format that QEMU loads, because QEMU runs any other
 * bytes as a kernel and hangs. Firmware may have any size: QEMU decides. The image must have the SHA-256 of `image-sha256`. Files
 * for the guest must not lie in a system directory that is closed for reading (`openHostFile`). No file stays open.
 *
 * @param deadline - the limit for hashing the image. Default: the `timeout` of the run.
 * @param warn - gets what is odd about a file that QEMU takes.
 * @throws InputError with all problems: the input, its value and the remedy.
 * @throws DeadlineError or CancelledError if the deadline ends the hashing.
 */
export async function checkInputFiles(
  inputs: Inputs,
  deadline: Deadline = Deadline.after(inputs.timeoutMs),
  warn: (doubt: string) => void = () => undefined,
): Promise<void> {
  const { imageSha256 } = inputs;
  const checks: (readonly [input: string, file: string | undefined, inspect?: Inspect | undefined])[] = [
    [
      'image',
      isImageUrl(inputs.image ?? '') ? undefined : inputs.image,
      imageSha256 === undefined ? undefined : hasSha256(imageSha256, deadline),
    ],
    ['kernel', inputs.kernel, isKernel(inputs.arch, (doubt) => warn(`${theInput('kernel')} (${JSON.stringify(inputs.kernel)}) ${doubt}.`))],
    ['initrd', inputs.initrd],
    ['cdrom', inputs.cdrom],
    ['firmware', inputs.firmware?.kind === 'file' ? inputs.firmware.file : undefined],
    ['cloud-init', inputs.cloudInit?.kind === 'file' ? inputs.cloudInit.file : undefined],
    ...inputs.disks.map(({ source }) => ['disks', source.kind === 'file' ? source.file : undefined] as const),
    ['policy', inputs.policy],
  ];
  const problems: InputProblem[] = [];
  for (const [input, file, inspect] of checks) {
    const problem = file === undefined ? undefined : await fileProblem(input, file, inspect);
    if (file !== undefined && problem !== undefined) problems.push({ input, value: file, problem });
  }
  if (problems.length > 0) throw new InputError(problems);
}

async function fileProblem(input: string, path: string, inspect: Inspect | undefined): Promise<string | undefined> {
  let file: FileHandle;
  try {
    // The policy may be anywhere, because no guest sees it. Without O_NONBLOCK, opening a FIFO waits for a writer.
    file = input === 'policy' ? await open(path, constants.O_RDONLY | constants.O_NONBLOCK) : (await openHostFile(path)).handle;
  } catch (error) {
    return error instanceof HostPathError ? error.problem : openProblem(errnoOf(error), error);
  }
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) return 'is a directory; use a file in it';
    if (!stats.isFile()) return 'is not a regular file; use one';
    if (stats.size === 0) return 'is an empty file; check what created it';
    return await inspect?.(file, stats.size);
  } catch (error) {
    if (error instanceof MaqetError) throw error;
    return openProblem(errnoOf(error), error);
  } finally {
    await file.close();
  }
}

const isKernel =
  (arch: Inputs['arch'], warn: (doubt: string) => void): Inspect =>
  async (file, size) => {
    const head = Buffer.alloc(KERNEL_HEAD_BYTES);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    const read = head.subarray(0, bytesRead);
    const problem = kernelProblem(read, arch);
    const doubt = problem === undefined ? kernelDoubt(read, size) : undefined;
    if (doubt !== undefined) warn(doubt);
    return problem;
  };

function hasSha256(expected: string, deadline: Deadline): Inspect {
  return async (file) => {
    const hash = createHash('sha256');
    const chunk = Buffer.allocUnsafe(HASH_CHUNK);
    for (let position = 0; ; ) {
      const { bytesRead } = await deadline.race(file.read(chunk, 0, chunk.length, position), 'the SHA-256 of the image');
      if (bytesRead === 0) break;
      hash.update(chunk.subarray(0, bytesRead));
      position += bytesRead;
    }
    const actual = hash.digest('hex');
    return actual === expected
      ? undefined
      : `has the SHA-256 ${actual}, not ${expected} as ${input('image-sha256')} says; check the download`;
  };
}
