import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { Deadline, sleep } from '../shared/deadline.js';
import { CancelledError, DeadlineError, errorText, type MaqetError } from '../shared/errors.js';
import { StorageError } from './errors.js';
import { type ImageFile, shown, unusable } from './image-file.js';
import { lockedError } from './image-in-use.js';
import { collect, type ToolResult } from './image-tool.js';

/** An image that stays open while it is changed. */
export interface OpenImage extends Pick<ImageFile, 'path'> {
  /** Its open descriptor. */
  readonly fd: number;
}

/** What one call of the image tool does to an image. */
export interface ImageChange {
  /** The tool's command and its options; the image comes after them. */
  readonly args: readonly string[];
  /** Options of QEMU's driver for qcow2, besides those that every call has. */
  readonly driver?: Readonly<Record<string, boolean>>;
}

/** The name by which the tool opens the file that it inherits: no name in any folder can lead it elsewhere. */
const INHERITED_FILE = '/dev/fd/3';

/** A lock that is about to go, such as that of a VM which ends, is waited for this often, and a multiple of this long. */
const ATTEMPTS = 3;
const PAUSE_MS = 200;

/** How long a change that nobody waits for any more may take to its end, in milliseconds. */
export const GRACE_MS = 5000;

/** How long the repair of an image may take: it reads all of its tables. */
const REPAIR_MS = 60_000;

/**
 * Changes an image with one call of QEMU's image tool.
 *
 * A change of an image's tables that is broken off leaves errors in them (measured: a deletion that is killed). So one that has
 * begun is carried through: it has a session of its own, which no Ctrl-C of a terminal reaches, and 5 s more where the wait
 * ends early. Only then it is killed. After whatever has broken it off, a full disk or a signal from elsewhere, the image is repaired.
 *
 * The tool gets the file that is open, on Linux: a name could lead to another one by now. It opens no backing file: the tables
 * of an image can be changed without, and where its name leads is the image's choice.
 *
 * @param tool - path of QEMU's image tool.
 * @throws StorageError saying who uses the image, or what the tool complains about.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export async function changeImage(tool: string, change: ImageChange, image: OpenImage, deadline: Deadline): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await carryThrough(tool, change, image, deadline);
    if (result.ok) return;
    if (!result.locked) throw await failed(tool, image, result.complaint);
    if (attempt === ATTEMPTS) throw await lockedError(image.path);
    await deadline.race(sleep(attempt * PAUSE_MS, deadline.signal), `the lock of ${shown(image.path)}`);
  }
}

async function carryThrough(tool: string, { args, driver }: ImageChange, image: OpenImage, deadline: Deadline): Promise<ToolResult> {
  const what = `\`${path.basename(tool)} ${args[0] ?? ''}\``;
  if (deadline.signal?.aborted) throw new CancelledError(what);
  if (deadline.expired) throw new DeadlineError(what, Math.round(deadline.ms));
  const child = spawn(tool, [...args, nameOf(image, driver)], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', image.fd] as unknown as ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  });
  const ended = collect(child, path.basename(tool));
  try {
    return await deadline.race(ended, what);
  } catch (error) {
    if (!(error instanceof DeadlineError || error instanceof CancelledError)) throw error;
    const late = await Deadline.after(GRACE_MS)
      .race(ended, what)
      .catch(() => undefined);
    if (late !== undefined) return late;
    killGroup(child);
    await Promise.allSettled([Deadline.after(GRACE_MS).race(ended, what)]);
    await repair(tool, image, error);
    throw error;
  }
}

/** The image for the tool, with its format: one that is guessed is the choice of whoever wrote the image. */
function nameOf({ path: file }: OpenImage, driver: ImageChange['driver'] = {}): string {
  const filename = process.platform === 'linux' ? INHERITED_FILE : file;
  return `json:${JSON.stringify({ ...driver, driver: 'qcow2', backing: null, file: { driver: 'file', filename } })}`;
}

/** The error for a call that failed. One that has opened the image may have begun to change it. */
async function failed(tool: string, image: OpenImage, complaint: string): Promise<StorageError> {
  const said = complaint.replace(/(?:Could not open )?'?json:\{.*\}'?: /, '').replaceAll(INHERITED_FILE, image.path);
  if (/Could not open/.test(complaint)) {
    return unusable(image.path, `cannot be changed: ${said}`, 'Mend what QEMU names; the file must be writable for this user.');
  }
  const error = unusable(
    image.path,
    `could not be changed: ${said}`,
    'Its tables are sound. Mend what QEMU names, and look at them with `list`.',
  );
  await repair(tool, image, error);
  return error;
}

/** The tool, and whatever it was started through: it leads a group of its own. */
function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Gone between the look and the signal: what was wanted.
  }
}

/** Takes out what a tool that was broken off has left in the tables. @throws StorageError if that is not possible. */
async function repair(tool: string, image: OpenImage, broken: MaqetError): Promise<void> {
  // It tells every cluster: hundreds of megabytes that nobody reads.
  const stdio = ['ignore', 'ignore', 'ignore', image.fd] as const;
  const child = spawn(tool, ['check', '-q', '-r', 'all', nameOf(image)], { detached: true, stdio: [...stdio] });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(errorText(error)));
    child.once('exit', (code, signal) => resolve(code === 0 ? '' : `the repair ended with ${code ?? signal}`));
  });
  const problem = await Deadline.after(REPAIR_MS)
    .race(ended, 'its repair')
    .catch(() => `the repair took more than ${REPAIR_MS / 1000} s`);
  if (problem === '') return;
  killGroup(child);
  throw new StorageError(`${broken.message} The image ${shown(image.path)} was left inconsistent: ${problem}.`, {
    remedy: "Repair it with the `check -r all` of QEMU's image tool before it is used.",
    status: broken.status,
    cause: broken,
  });
}
