import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import type { GuestOutput } from '../guest/channel.js';
import type { RunResult } from '../report/result.js';
import { endAfter, endProcess } from '../shared/end.js';
import { asMaqetError, type MaqetError } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { Sanitizer } from '../shared/sanitizer.js';
import { lines } from '../shared/untrusted-text.js';
import { worded } from '../shared/wording.js';

const SHOWN_LINES = 40;
const MAX_MESSAGE = 4000;

/**
 * The workflow log. It sanitizes every line, because most messages quote the guest.
 *
 * `error` makes no annotation: a failed step has exactly one, which {@link failStep} makes.
 */
export const workflowLog: Logger = {
  debug: (message) => core.debug(sanitized(message)),
  info: (message) => core.info(sanitized(message)),
  notice: (message) => core.notice(sanitized(message)),
  warning: (message) => core.warning(sanitized(message)),
  error: (message) => core.info(sanitized(message)),
};

function sanitized(message: string): string {
  return lines(worded(message), MAX_MESSAGE).join('\n');
}

/** An error of this process, or the error of a run's result. */
type Failure = Pick<MaqetError, 'message' | 'remedy'> & Pick<RunResult, 'status'>;

/** Logs why the step failed: the last lines of the guest and of QEMU, and one annotation. */
export function failStep({ message, remedy, status }: Failure, vm: string, tail: RunResult['tail']): void {
  const serial = tail.serial.slice(-SHOWN_LINES);
  const qemu = tail.qemu.slice(-SHOWN_LINES);
  if (serial.length > 0) printFenced('The last lines of the serial log:', serial);
  if (qemu.length > 0) printFenced('The last lines of QEMU:', qemu);
  annotateError(`${message} ${remedy}`, `VM ${vm} ${status}`);
}

/** Ends the step from outside, as {@link endAfter} does, and says so in an annotation. */
export function endStepAfter(ms: number, problem: string): void {
  endAfter(ms, { line: `::error title=maqet::${problem}`, to: 1 });
}

/**
 * Runs the work of a step. An error that nobody has caught, in the work or in a callback of a package, fails the step with an annotation
 * and ends the process. The post step stops the VM and uploads the evidence.
 */
export async function guardStep(work: () => Promise<void>): Promise<void> {
  let told = false;
  const fail = (error: unknown): void => {
    process.exitCode = 1;
    // A second one is a consequence of the first, such as an output that nobody reads.
    if (told) return;
    told = true;
    workflowLog.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    annotateError(asMaqetError(error).explain(), 'the step failed');
    try {
      core.setOutput('status', 'failed');
    } catch {
      // The file of outputs may be what cannot be written.
    }
  };
  process.on('uncaughtException', (error) => {
    fail(error);
    void endProcess();
  });
  await work().catch(fail);
}

/** Adds an error annotation to the step. */
export function annotateError(text: string, title: string): void {
  core.error(lines(text, 1000).join('\n'), { title: `maqet: ${title}` });
}

/** Prints untrusted lines inside a fence in which the runner obeys no command. */
export function printFenced(title: string, content: readonly string[]): void {
  const close = openFence(title);
  for (const line of content) core.info(`  ${lines(line).join(' ')}`);
  close();
}

/**
 * Shows in the workflow log what a script in the guest prints: sanitized, and inside a fence in which the runner obeys no command.
 */
export async function showGuest<T>(work: (output: GuestOutput) => Promise<T>): Promise<T> {
  const texts = { stdout: new Sanitizer(), stderr: new Sanitizer() };
  const close = openFence('Output of the script in the guest:');
  try {
    return await work((stream, chunk) => write(texts[stream].push(chunk)));
  } finally {
    await write(texts.stdout.end() + texts.stderr.end());
    close();
  }
}

/** Makes the runner ignore commands. @returns a function that makes it obey them again. */
function openFence(title: string): () => void {
  const token = randomUUID();
  core.info(title);
  core.info(`::stop-commands::${token}`);
  return () => core.info(`::${token}::`);
}

/** Writes to the log, and waits until the runner has read it: that slows down a guest that prints faster. */
function write(text: string): Promise<void> {
  return text === '' ? Promise.resolve() : new Promise((resolve) => process.stdout.write(text, () => resolve()));
}
