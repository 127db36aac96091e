import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Deadline, sleep } from '../shared/deadline.js';
import { CancelledError, DeadlineError, errnoOf, errorText, type MaqetError } from '../shared/errors.js';
import { programEnvironment } from '../shared/program-environment.js';
import { StorageError, shown, unusableError } from './errors.js';
import type { ImageFile } from './image-file.js';
import { lockedError } from './image-in-use.js';
import { startError, type ToolResult, toolResult } from './image-tool.js';

/** An image that stays open while it is changed. */
export interface OpenImage extends Pick<ImageFile, 'path'> {
  /** Its open descriptor. */
  readonly fd: number;
}

/** A change that one call of the image tool makes to an image. */
export interface ImageChange {
  /** The tool's command and its options. The image follows them. */
  readonly args: readonly string[];
  /** Options of QEMU's driver for qcow2, besides those of every call. */
  readonly driver?: Readonly<Record<string, boolean>>;
}

/** The name by which the tool opens the file that it inherits: no name in any directory can lead it elsewhere. */
const INHERITED_FILE = '/dev/fd/3';

/** A lock that is about to go, such as that of a VM that ends, is waited for this often, and a multiple of this long. */
const ATTEMPTS = 3;
const PAUSE_MS = 200;

/** How long a change may go on after the wait for it has ended, in milliseconds. */
export const GRACE_MS = 5000;

/** How long the repair of an image may take: it reads all tables. */
const REPAIR_MS = 60_000;

/** Most characters kept of an error message. */
const MAX_STDERR = 64 * 1024;

/**
 * Changes an image with one call of QEMU's image tool.
 *
 * A change that is interrupted leaves errors in the tables (measured: a deletion that is killed). So a change that has begun runs to
 * its end: it has a session of its own, which no Ctrl-C of a terminal reaches, and 5 s more where the wait ends early. Only then is
 * it killed. After any interruption, by a full disk or a signal from elsewhere as well, the image is repaired.
 *
 * On Linux the tool gets the open file: its name could lead to another one by now. It opens no backing file: the tables can be
 * changed without it, and the image chooses where that name leads.
 *
 * @param tool - path of QEMU's image tool.
 * @throws StorageError saying who uses the image, or what the tool complains about.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export async function changeImage(tool: string, change: ImageChange, image: OpenImage, deadline: Deadline): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await runToEnd(tool, change, image, deadline);
    if (result.ok) return;
    if (!result.locked) throw await changeError(tool, image, result.complaint);
    if (attempt === ATTEMPTS) throw await lockedError(image.path);
    await deadline.race(sleep(attempt * PAUSE_MS, deadline.signal), `the lock of ${shown(image.path)}`);
  }
}

async function runToEnd(tool: string, { args, driver }: ImageChange, image: OpenImage, deadline: Deadline): Promise<ToolResult> {
  const what = `\`${path.basename(tool)} ${args[0] ?? ''}\``;
  if (deadline.signal?.aborted) throw new CancelledError(what);
  if (deadline.expired) throw new DeadlineError(what, Math.round(deadline.ms));
  // `node:child_process`: the tool inherits a descriptor and a session, and must not be killed at the deadline, as `timeout` would.
  const child = spawn(tool, [...args, imageName(image, driver)], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', image.fd] as unknown as ['ignore', 'ignore', 'pipe'],
    env: programEnvironment(process.env),
  });
  const ended = whenEnded(child, child.stderr, path.basename(tool));
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

/** Waits until a tool has ended. @throws StorageError when it cannot be started. */
function whenEnded(child: ChildProcess, errors: Readable, name: string): Promise<ToolResult> {
  const { promise, resolve, reject } = Promise.withResolvers<ToolResult>();
  let stderr = '';
  errors.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(0, MAX_STDERR);
  });
  child.once('error', (cause) => reject(startError(name, errnoOf(cause) ?? errorText(cause), cause)));
  child.once('close', (code, signal) => resolve(toolResult(name, code ?? signal ?? 'a signal', { stdout: '', stderr })));
  return promise;
}

/** Names the image for the tool, with its format: a tool that guesses lets the author of the image choose. */
function imageName({ path: file }: OpenImage, driver: ImageChange['driver'] = {}): string {
  const filename = process.platform === 'linux' ? INHERITED_FILE : file;
  return `json:${JSON.stringify({ ...driver, driver: 'qcow2', backing: null, file: { driver: 'file', filename } })}`;
}

/** Makes the error for a call that failed. Repairs the image first if the tool may have begun to change it. */
async function changeError(tool: string, image: OpenImage, complaint: string): Promise<StorageError> {
  const said = complaint.replace(/(?:Could not open )?'?json:\{.*\}'?: /, '').replaceAll(INHERITED_FILE, image.path);
  if (/Could not open/.test(complaint)) {
    return unusableError(image.path, `cannot be changed: ${said}`, 'Fix what QEMU names. The file must be writable for this user.');
  }
  const error = unusableError(
    image.path,
    `could not be changed: ${said}`,
    'Its tables are intact. Fix what QEMU names, and check with `list`.',
  );
  await repair(tool, image, error);
  return error;
}

/** Kills the tool and any wrapper that started it: it leads a process group. */
function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

/** Removes what an interrupted tool has left in the tables. @throws StorageError if that is not possible. */
async function repair(tool: string, image: OpenImage, broken: MaqetError): Promise<void> {
  // Its output lists every cluster: hundreds of megabytes that nobody reads.
  const stdio = ['ignore', 'ignore', 'ignore', image.fd] as const;
  const child = spawn(tool, ['check', '-q', '-r', 'all', imageName(image)], {
    detached: true,
    stdio: [...stdio],
    env: programEnvironment(process.env),
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(errorText(error)));
    child.once('exit', (code, signal) => resolve(code === 0 ? '' : `the repair ended with ${code ?? signal}`));
  });
  const problem = await Deadline.after(REPAIR_MS)
    .race(ended, 'its repair')
    .catch(() => `the repair took more than ${REPAIR_MS / 1000} s`);
  if (problem === '') return;
  killGroup(child);
  const { message } = broken.marked;
  throw new StorageError(`${message} The image ${shown(image.path)} was left inconsistent: ${problem}.`, {
    remedy: "Repair it with the `check -r all` of QEMU's image tool before you use it.",
    status: broken.status,
    cause: broken,
  });
}
