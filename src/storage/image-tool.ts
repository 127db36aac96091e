import path from 'node:path';
import type { Deadline } from '../shared/deadline.js';
import { DeadlineError } from '../shared/errors.js';
import { oneLine } from '../shared/untrusted-text.js';
import { runProgram } from '../toolchain/exec.js';
import { StorageError } from './errors.js';
import { saysLocked } from './image-in-use.js';

/** Opening an image takes milliseconds. A tool that a crafted image keeps busy is killed after this long. */
const LIMIT_MS = 30_000;

/** Most characters of an answer: a truncated one would be misread. */
const MAX_OUTPUT = 4 * 1024 * 1024;

/** How the image tool ended. */
export interface ToolResult {
  readonly ok: boolean;
  readonly stdout: string;
  /** Its error message in one sanitized line, without the tool's name. Never empty when `ok` is false. */
  readonly complaint: string;
  /** True if an image was locked. */
  readonly locked: boolean;
}

/**
 * Runs QEMU's image tool, no longer than the deadline and than 30 s. It is killed when the wait ends early.
 *
 * @param tool - the path of the program.
 * @throws StorageError when it cannot be started or prints too much.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export async function runImageTool(tool: string, args: readonly string[], deadline: Deadline): Promise<ToolResult> {
  const name = path.basename(tool);
  const limit = deadline.atMost(LIMIT_MS);
  const what = `\`${name} ${args[0] ?? ''}\``;
  const finished = await runProgram([tool, ...args], { deadline: limit, env: process.env, stdoutLimit: MAX_OUTPUT });
  if (finished.startError !== undefined) throw startError(name, finished.startError);
  if (finished.timedOut) throw new DeadlineError(what, Math.round(limit.ms));
  if (finished.tooLong) {
    throw new StorageError(`\`${name}\` printed more than ${MAX_OUTPUT} bytes about an image.`, {
      remedy: 'Use an image from a source you trust.',
    });
  }
  return toolResult(name, finished.code ?? finished.signal ?? 'a signal', finished);
}

/** Makes the error for a tool that cannot be started. */
export function startError(name: string, reason: string, cause?: unknown): StorageError {
  return new StorageError(`Could not run \`${name}\` (${reason}).`, {
    remedy: 'Check that the program can be executed, or install it again.',
    cause,
  });
}

/** Interprets what a tool printed until it ended with an exit code or a signal. */
export function toolResult(name: string, end: number | string, { stdout, stderr }: { stdout: string; stderr: string }): ToolResult {
  const text = stderr.trim();
  const said = text.startsWith(`${name}: `) ? text.slice(name.length + 2) : text;
  const complaint = said === '' ? `it ended with ${end}` : oneLine(said.replace(/\s+/g, ' '), 400);
  // Look for the lock before the message is truncated: it names the image twice, and paths can be long.
  return { ok: end === 0, stdout, complaint, locked: saysLocked(stderr) };
}
