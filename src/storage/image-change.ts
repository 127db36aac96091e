import { spawn } from 'node:child_process';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { Deadline, sleep } from '../shared/deadline.js';
import { CancelledError, DeadlineError, MaqetError } from '../shared/errors.js';
import { StorageError } from './errors.js';
import { type ImageFile, shown, unusable } from './image-file.js';
import { imageInUse } from './image-in-use.js';
import { collect, runImageTool, type ToolResult } from './image-tool.js';

/** An image that stays open while it is changed. */
export interface OpenImage extends Pick<ImageFile, 'path'> {
  readonly handle: FileHandle;
}

/** The name by which the tool opens the file that it inherits: no name in any folder can lead it elsewhere. */
const INHERITED_FILE = '/dev/fd/3';

/** A lock that is about to go, such as that of a VM which ends, is waited for this often, and a multiple of this long. */
const ATTEMPTS = 3;
const PAUSE_MS = 200;

const IN_USE = 'Wait until it has ended, or stop it. For the snapshots of a VM that runs, use `--vm NAME`.';

/** How long a change that nobody waits for any more may take to its end, in milliseconds. */
export const GRACE_MS = 5000;

/**
 * Changes an image with one call of QEMU's image tool.
 *
 * A change of an image's tables that is broken off leaves errors in them (measured: a deletion that is killed). So one that has
 * begun is carried through: it has a session of its own, which no Ctrl-C of a terminal reaches, and 5 s more where the wait
 * ends early. Only then it is killed, and the image is repaired.
 *
 * The tool gets the file that is open, on Linux: a name could lead to another one by now. It opens no backing file: the tables
 * of an image can be changed without, and where its name leads is the image's choice.
 *
 * @param tool - path of QEMU's image tool.
 * @param args - its command and options; the image comes after them.
 * @throws StorageError saying who uses the image, or what the tool complains about.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export async function changeImage(tool: string, args: readonly string[], image: OpenImage, deadline: Deadline): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { ok, complaint } = await carryThrough(tool, args, image, deadline);
    if (ok) return;
    const inUse = await imageInUse(complaint, image.path, IN_USE);
    if (inUse === undefined) throw unusable(image.path, `was not changed: ${complaint}`, 'Nothing in it is lost; mend what QEMU names.');
    if (attempt === ATTEMPTS) throw inUse;
    await deadline.race(sleep(attempt * PAUSE_MS, deadline.signal), `the lock of ${shown(image.path)}`);
  }
}

async function carryThrough(tool: string, args: readonly string[], image: OpenImage, deadline: Deadline): Promise<ToolResult> {
  const what = `\`${path.basename(tool)} ${args[0] ?? ''}\``;
  if (deadline.signal?.aborted) throw new CancelledError(what);
  const child = spawn(tool, [...args, nameOf(image)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', image.handle.fd] as unknown as ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  });
  const ended = collect(child, path.basename(tool));
  try {
    return readable(await deadline.race(ended, what));
  } catch (error) {
    if (!(error instanceof DeadlineError || error instanceof CancelledError)) throw error;
    const late = await Deadline.after(GRACE_MS)
      .race(ended, what)
      .catch(() => undefined);
    if (late !== undefined) return readable(late);
    child.kill('SIGKILL');
    await Promise.allSettled([Deadline.after(GRACE_MS).race(ended, what)]);
    await repair(tool, image, error);
    throw error;
  }
}

/** The image for the tool, with its format: one that is guessed is the choice of whoever wrote the image. */
function nameOf({ path: file }: OpenImage): string {
  const filename = process.platform === 'linux' ? INHERITED_FILE : file;
  return `json:${JSON.stringify({ driver: 'qcow2', backing: null, file: { driver: 'file', filename } })}`;
}

/** The complaint without the name that the tool was given. */
function readable(result: ToolResult): ToolResult {
  return { ...result, complaint: result.complaint.replace(/(?:Could not open )?'?json:\{.*\}'?: /, '') };
}

/** Takes out what a killed tool has left in the tables. @throws StorageError if that is not possible. */
async function repair(tool: string, { path: file }: OpenImage, broken: MaqetError): Promise<void> {
  const name = JSON.stringify({ driver: 'qcow2', backing: null, file: { driver: 'file', filename: file } });
  const result = await runImageTool(tool, ['check', '-q', '-r', 'all', `json:${name}`], Deadline.after(Number.POSITIVE_INFINITY)).catch(
    (error: unknown) => ({ ok: false, complaint: error instanceof MaqetError ? error.message : String(error) }),
  );
  if (result.ok) return;
  throw new StorageError(`${broken.message} The image ${shown(file)} was left inconsistent: ${result.complaint}`, {
    remedy: "Repair it with the `check -r all` of QEMU's image tool before it is used.",
    status: broken.status,
    cause: broken,
  });
}
