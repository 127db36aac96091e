/** The verdict a run gets when an error ends it: the `status` output (design §4). */
export type FailureStatus = 'failed' | 'timed-out' | 'crashed' | 'blocked';

/** What a {@link MaqetError} carries besides its message. */
export interface ErrorFacts {
  /** What the reader should do about it: one imperative sentence. */
  readonly remedy: string;
  /** The verdict of a run that this error ends. Default `failed`. */
  readonly status?: FailureStatus;
  readonly cause?: unknown;
}

/**
 * The root of every error that maqet raises on purpose.
 *
 * `message` says what happened and with which value; `remedy` says what to do. An error that reaches
 * a front (the step or the command) and is not a `MaqetError` is a bug in maqet and is shown as one.
 */
export class MaqetError extends Error {
  readonly remedy: string;
  readonly status: FailureStatus;

  constructor(message: string, facts: ErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = new.target.name;
    this.remedy = facts.remedy;
    this.status = facts.status ?? 'failed';
  }

  /** Message and remedy in one string, as shown to people. */
  explain(): string {
    return `${this.message} ${this.remedy}`;
  }
}

/** One thing wrong with one input. */
export interface InputProblem {
  /** The input's name as the user wrote it, e.g. `memory`. */
  readonly input: string;
  /** The offending value, as given. */
  readonly value: string;
  /** What is wrong and what is legal, e.g. `is not a size; use a number with K, M, G or T, such as 512M`. */
  readonly problem: string;
  /** Where it stands, `FILE:LINE:COLUMN`, if it comes from a configuration file. */
  readonly at?: string;
}

/** The inputs cannot be used. Reports every problem at once; nothing has been started. */
export class InputError extends MaqetError {
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[], remedy = 'Correct the inputs named here; nothing was started.') {
    super(problems.map(problemLine).join('\n'), { remedy });
    this.problems = problems;
  }
}

function problemLine({ input, value, problem, at }: InputProblem): string {
  return `${at === undefined ? 'Input' : `${at}:`} \`${input}\` (${JSON.stringify(value)}) ${problem}.`;
}

/** A wait reached its wall-clock deadline. */
export class DeadlineError extends MaqetError {
  /** @param what - what was waited for, e.g. `the QMP greeting`. */
  constructor(what: string, ms: number, remedy = 'Raise the timeout, or look at the serial and QEMU logs for what held it up.') {
    super(`Timed out after ${ms} ms waiting for ${what}.`, { remedy, status: 'timed-out' });
  }
}

/** The run was cancelled from outside (SIGINT, SIGTERM, an aborted signal). */
export class CancelledError extends MaqetError {
  constructor(what: string) {
    super(`Cancelled during ${what}.`, { remedy: 'Nothing to do: what this had begun is being ended.' });
  }
}

/** The text of anything thrown, for a log: a `MaqetError` with its remedy, any other error by its message. */
export function errorText(error: unknown): string {
  if (error instanceof MaqetError) return error.explain();
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

/** The `code` of a Node system error (`ENOENT`, `EACCES` …), or undefined for anything else. */
export function errnoOf(error: unknown): string | undefined {
  // Not `instanceof Error`: an error that crossed a VM context (a test runner's) has another `Error` as its root.
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
