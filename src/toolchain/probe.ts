import type { Deadline } from '../shared/deadline.js';
import { DeadlineError } from '../shared/errors.js';
import { oneLine } from '../shared/untrusted-text.js';
import type { Program } from './arch.js';
import { ProgramBrokenError } from './errors.js';
import type { Finished } from './exec.js';
import type { Host } from './host.js';
import { executableFacts, type FileFacts } from './lookup.js';
import { parseVersion } from './version.js';

/** A program that has been seen to run. */
export interface Binary extends FileFacts {
  /** Absolute path. */
  readonly path: string;
  /** As printed, without the vendor's suffix: `7.2.22`. */
  readonly version: string;
}

/** A healthy QEMU answers in 4–11 ms. A cold disk under load needs seconds at most. */
export const VERSION_LIMIT_MS = 15_000;

/**
 * Runs `--version` and returns what the program is.
 *
 * @throws ProgramBrokenError if it cannot be started, hangs, fails, or is another program.
 * @throws DeadlineError when `deadline` passes first (a program that hangs gets 15 s at most).
 * @throws CancelledError when the deadline's signal is aborted.
 */
export async function probeBinary(program: Program, file: string, host: Host, deadline: Deadline): Promise<Binary> {
  const facts = executableFacts(file);
  if (facts === undefined) throw new ProgramBrokenError(file, 'it is not an executable file');
  const limit = deadline.atMost(VERSION_LIMIT_MS);
  const finished = await host.run([file, '--version'], { deadline: limit, env: host.env });
  if (finished.timedOut && deadline.expired) throw new DeadlineError(`\`${file} --version\``, Math.round(deadline.ms));
  const failure = describeFailure(finished, limit.ms);
  if (failure !== undefined) throw new ProgramBrokenError(file, failure);
  const version = parseVersion(program, finished.stdout);
  if (version === undefined) {
    throw new ProgramBrokenError(file, `its --version prints "${firstLine(finished.stdout)}" instead of "${program.banner} …"`);
  }
  return { path: file, version, ...facts };
}

/** Describes why a finished program counts as failed, sanitized for a log. Returns undefined if it exited with 0. */
export function describeFailure(finished: Finished, limitMs: number): string | undefined {
  if (finished.startError !== undefined) return `it cannot be started (${finished.startError})`;
  if (finished.timedOut) return `it was killed after ${Math.round(limitMs)} ms`;
  if (finished.code === 0) return undefined;
  const how = finished.code === null ? `killed by ${finished.signal ?? 'a signal'}` : `exit code ${finished.code}`;
  const said = lastLine(finished.stderr) || lastLine(finished.stdout);
  return said === '' ? how : `${how}, "${said}"`;
}

function firstLine(text: string): string {
  return oneLine(text.trim().split('\n')[0] ?? '', 120);
}

function lastLine(text: string): string {
  return oneLine(text.trim().split('\n').at(-1) ?? '', 200);
}
