import { theInput, type Wording, worded } from './wording.js';

/** The verdicts that an error can give a run. */
export const FAILURE_STATUSES = ['failed', 'timed-out', 'crashed', 'blocked'] as const;

/** The verdict of a run that an error ends: the `status` output. */
export type FailureStatus = (typeof FAILURE_STATUSES)[number];

/** What a {@link MaqetError} carries besides its message. */
export interface ErrorFacts {
  /** What the reader should do about it: one imperative sentence. */
  readonly remedy: string;
  /** The verdict of a run that this error ends. Default `failed`. */
  readonly status?: FailureStatus;
  readonly cause?: unknown;
}

/** What an error says, for people. */
export interface ErrorWords {
  /** What happened, and with which value. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/**
 * The root of every error that maqet raises on purpose.
 *
 * Message and remedy may mark the inputs that they name (see `wording.ts`). `message` and `remedy` of the error are in the words of
 * a workflow, which also go into files and records; a front with other words asks for them with {@link inWords}.
 *
 * An error that reaches a front and is not a `MaqetError` is a bug in maqet and is shown as one.
 */
export class MaqetError extends Error {
  readonly remedy: string;
  readonly status: FailureStatus;
  readonly #marked: ErrorWords;

  constructor(message: string, facts: ErrorFacts) {
    super(worded(message), facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = new.target.name;
    this.remedy = worded(facts.remedy);
    this.status = facts.status ?? 'failed';
    this.#marked = { message, remedy: facts.remedy };
  }

  /** Message and remedy with their marks, for an error made from this one and for the wire. */
  get marked(): ErrorWords {
    return this.#marked;
  }

  /** Message and remedy in a front's words. */
  inWords(wording: Wording): ErrorWords {
    return { message: worded(this.#marked.message, wording), remedy: worded(this.#marked.remedy, wording) };
  }

  /** Message and remedy in one string. Default: in the words of a workflow. */
  explain(wording?: Wording): string {
    const { message, remedy } = wording === undefined ? this : this.inWords(wording);
    return `${message} ${remedy}`;
  }
}

/** One thing wrong with one input. */
export interface InputProblem {
  /** The input's name as the user wrote it, e.g. `memory`. */
  readonly input: string;
  /** The offending value, as given. */
  readonly value: string;
  /** What is wrong and what is legal, with marks: `is not a size; use a number with K, M, G or T, such as 512M`. */
  readonly problem: string;
  /** Where it stands, `FILE:LINE:COLUMN`, if it comes from a configuration file. */
  readonly at?: string;
}

/** The inputs cannot be used. Reports every problem at once. Nothing has been started. */
export class InputError extends MaqetError {
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[], remedy = 'Nothing was started. Correct the values named here.') {
    super(problems.map(problemLine).join('\n'), { remedy });
    this.problems = problems;
  }
}

function problemLine({ input, value, problem, at }: InputProblem): string {
  // In a file the input is a key, whatever front reads the file.
  const subject = at === undefined ? theInput(input) : `${at}: \`${input}\``;
  return `${subject} (${JSON.stringify(value)}) ${problem}${problem.endsWith('?') ? '' : '.'}`;
}

/** A wait reached its wall-clock deadline. */
export class DeadlineError extends MaqetError {
  /** @param what - what the wait was for, e.g. `the QMP greeting`. */
  constructor(what: string, ms: number, remedy = 'Raise the timeout, or look for the cause in serial.log and qemu.log.') {
    super(`Timed out after ${ms} ms waiting for ${what}.`, { remedy, status: 'timed-out' });
  }
}

/** The run was cancelled from outside (SIGINT, SIGTERM, an aborted signal). */
export class CancelledError extends MaqetError {
  constructor(what: string) {
    super(`Cancelled during ${what}.`, { remedy: 'No action is needed: everything that it had started has been stopped.' });
  }
}

const FULL = 'Free space on the disk of the directory of the VM and of its temporary files.';
const FILES = 'Raise the limit for open files of this user (`ulimit -n`) or of the host.';
/** What to do about a host that ran out of something. It can happen in any operation. */
const EXHAUSTED: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOSPC: ['A disk of the host is full', FULL],
  EDQUOT: ['The disk quota of this user is used up', FULL],
  EFBIG: ['A file reached the size limit of this user', 'Raise the limit for the size of a file (`ulimit -f`).'],
  EROFS: ['A disk of the host cannot be written', 'Mount it writable, or let the directory of the VM lie on another disk.'],
  EIO: ['A disk of the host failed', 'Look for its errors in the kernel log (`dmesg`), and use another disk.'],
  EMFILE: ['This process has too many open files', FILES],
  ENFILE: ['The host has too many open files', FILES],
  ENOMEM: ['The host has no memory left', 'Run less at a time, or use a larger machine.'],
};
/** What `@actions/exec` throws in a callback, where nobody can catch it, if the system refuses to start a program. */
const NOT_STARTED = 'child process missing stdin';

/**
 * Returns anything thrown as a `MaqetError`. A host that ran out of something is named. Any other error that maqet did not foresee is a
 * bug in maqet, and its remedy says so.
 */
export function asMaqetError(error: unknown): MaqetError {
  if (error instanceof MaqetError) return error;
  if (errorText(error) === NOT_STARTED) {
    const limits = 'Raise the limits for open files and processes of this user (`ulimit -n`, `ulimit -u`), or run less at a time.';
    return new MaqetError('The system refused to start a program.', { remedy: limits, cause: error });
  }
  const [what, remedy] = EXHAUSTED[errnoOf(error) ?? ''] ?? [];
  if (what !== undefined && remedy !== undefined) return new MaqetError(`${what}: ${errorText(error)}.`, { remedy, cause: error });
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new MaqetError(message, { remedy: 'This is unexpected: please report it with the audit log and qemu.log.', cause: error });
}

/** Returns the text of anything thrown, for a log: a `MaqetError` with its remedy, any other error by its message. */
export function errorText(error: unknown, wording?: Wording): string {
  if (error instanceof MaqetError) return error.explain(wording);
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

/** Returns the `code` of a Node system error (`ENOENT`, `EACCES` …), or undefined for anything else. */
export function errnoOf(error: unknown): string | undefined {
  // Not `instanceof Error`: an error from another VM context, such as a test runner's, has another `Error` class.
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
