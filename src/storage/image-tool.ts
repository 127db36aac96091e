import { type ChildProcessByStdio, spawn } from 'node:child_process';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Deadline } from '../shared/deadline.js';
import { errnoOf, errorText } from '../shared/errors.js';
import { oneLine } from '../shared/untrusted-text.js';
import { StorageError } from './errors.js';
import { saysLocked } from './image-in-use.js';

/** Opening an image takes milliseconds; one that was made to keep the tool busy is given up after this long. */
const LIMIT_MS = 30_000;

/** A killed process that is still there after this long hangs in the kernel, on a dead file system, and is left to it. */
const REAP_MS = 1000;

/** Bytes kept of each stream. The tool is killed when it says more on stdout: an answer cut short would be misread. */
const MAX_OUTPUT = 4 * 1024 * 1024;

/** How the image tool ended. */
export interface ToolResult {
  readonly ok: boolean;
  readonly stdout: string;
  /** Its complaint in one harmless line, without the tool's name; never empty when `ok` is false. */
  readonly complaint: string;
  /** True if it did not get its lock on an image. */
  readonly locked: boolean;
}

export type Tool = ChildProcessByStdio<null, Readable | null, Readable>;

/**
 * Runs QEMU's image tool to its end, no longer than the deadline and than 30 s. It is killed when the wait ends early.
 *
 * @param tool - the path of the program.
 * @throws StorageError when it cannot be started or says too much.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export async function runImageTool(tool: string, args: readonly string[], deadline: Deadline): Promise<ToolResult> {
  const name = path.basename(tool);
  // The C locale: its complaints are shown to the user in English, as all others are.
  const child = spawn(tool, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LC_ALL: 'C' } });
  const ended = collect(child, name);
  try {
    return await deadline.atMost(LIMIT_MS).race(ended, `\`${name} ${args[0] ?? ''}\``);
  } catch (error) {
    // SIGKILL: there is nothing for the tool to save. It has let go of its files when this settles.
    child.kill('SIGKILL');
    await Promise.allSettled([Deadline.after(REAP_MS).race(ended, 'the end of a killed process')]);
    throw error;
  }
}

/** What a tool says until it has ended. @throws StorageError when it cannot be started or says too much. */
export async function collect(child: Tool, name: string): Promise<ToolResult> {
  const { promise: closed, resolve, reject } = Promise.withResolvers<number | NodeJS.Signals>();
  const stdout: Buffer[] = [];
  let size = 0;
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MAX_OUTPUT) stdout.push(chunk);
    else child.kill('SIGKILL');
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(0, MAX_OUTPUT);
  });
  child.once('error', (cause) => {
    reject(
      new StorageError(`\`${name}\` could not be run (${errnoOf(cause) ?? errorText(cause)}).`, {
        remedy: 'Check that the program of this path can be executed, or install it again.',
        cause,
      }),
    );
  });
  child.once('close', (code, signal) => resolve(code ?? signal ?? 'SIGKILL'));
  const end = await closed;
  if (size > MAX_OUTPUT) {
    throw new StorageError(`\`${name}\` said more than ${MAX_OUTPUT} bytes about an image.`, {
      remedy: 'Use an image from a source you trust.',
    });
  }
  return {
    ok: end === 0,
    stdout: Buffer.concat(stdout).toString(),
    complaint: complaint(name, stderr, end),
    // Before it is cut: the complaint names the image twice, and paths can be long.
    locked: saysLocked(stderr),
  };
}

function complaint(name: string, stderr: string, end: number | NodeJS.Signals): string {
  const text = stderr.trim();
  const said = text.startsWith(`${name}: `) ? text.slice(name.length + 2) : text;
  return said === '' ? `it ended with ${end}` : oneLine(said.replace(/\s+/g, ' '), 400);
}
