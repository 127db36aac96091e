import { Deadline } from '../shared/deadline.js';
import { flushOutput } from '../shared/end.js';
import type { Json } from '../shared/json.js';
import { stringifyJson } from '../shared/json.js';
import type { Logger } from '../shared/logger.js';
import { formatDuration } from '../shared/units.js';
import { lines } from '../shared/untrusted-text.js';
import { TERMINAL, worded } from '../shared/wording.js';

/** The most characters of a line on the terminal. */
const MAX_LINE = 4000;
/** How long the reader of a command that is over its time, or cancelled, may take for the rest of the output, in milliseconds. */
const REST_MS = 2000;

/** The output of a command. It sanitizes all text, which may quote the guest, QEMU or a file's name. */
export interface Terminal {
  /** Writes text, of one or more lines, to standard output: the result. */
  out(text: string): void;
  /** Writes one JSON value to standard output. */
  json(value: Json, indent?: number): void;
  /** Writes text to standard error: progress, log lines, errors. */
  err(text: string): void;
  /** True if a person reads standard error. */
  readonly interactive: boolean;
  /**
   * Gives the reader of the output until the deadline, and 2 s after the end of the command. Without a limit, the reader may take any
   * time, as a person with a pager does.
   */
  limitReader(deadline: Deadline): void;
}

/** The terminal of this process. */
export interface SystemTerminal extends Terminal {
  /** Waits until all output is read, or its reader is over its time. @returns the first error if a part of it was lost. Never rejects. */
  settle(): Promise<Error | undefined>;
}

/** Returns the terminal of this process. */
export function systemTerminal(): SystemTerminal {
  let lost: Error | undefined;
  const lose = (error: Error | null | undefined): void => {
    lost ??= error ?? undefined;
  };
  // A reader that closes early (`maqet ls | head`) does not end the command: dying half-way through stopping a VM would be worse.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', lose);
  for (const stream of [process.stdout, process.stderr]) unblock(stream);
  const write = (stream: NodeJS.WriteStream, text: string): void => void stream.write(`${text}\n`, lose);
  let limit: Deadline | undefined;
  return {
    out: (text) => write(process.stdout, sanitized(text)),
    json: (value, indent) => write(process.stdout, sanitizedJson(value, indent)),
    err: (text) => write(process.stderr, sanitized(text)),
    interactive: process.stderr.isTTY === true,
    limitReader: (deadline) => {
      limit = deadline;
    },
    settle: async () => {
      const ms = limit === undefined ? Number.POSITIVE_INFINITY : Math.max(limit.remainingMs, REST_MS);
      if (!(await flushOutput(Deadline.after(ms)))) lose(new Error('its reader did not take it in time'));
      return lost;
    },
  };
}

/** Lets a terminal that has stopped (Ctrl-S, a stalled connection) stop the output alone: Node writes to terminals synchronously. */
function unblock(stream: NodeJS.WriteStream): void {
  const { _handle: handle } = stream as { _handle?: { setBlocking?(blocking: boolean): void } };
  if (stream.isTTY) handle?.setBlocking?.(false);
}

/** Returns text whose lines neither move the cursor nor act as a workflow command. */
export function sanitized(text: string): string {
  return lines(text, MAX_LINE).join('\n');
}

/** Characters that JSON may contain, and that a terminal interprets or hides. `##[` would be a workflow command. */
const INTERPRETED = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|#(?=#\[)/g;

/**
 * Returns a value as JSON in which every control character is escaped.
 *
 * @param indent - spaces a level. 0 for one line.
 */
export function sanitizedJson(value: Json, indent = 0): string {
  // JSON has these characters only inside strings, where the escape means the same.
  return stringifyJson(value, indent).replace(INTERPRETED, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Returns a log that writes to standard error.
 *
 * Errors get no prefix: the line of a blocked command says so itself, and `error:` is for the error that ends the command.
 */
export function terminalLog(terminal: Pick<Terminal, 'err'>): Logger {
  const say = (message: string): void => terminal.err(worded(message, TERMINAL));
  return {
    debug: () => undefined,
    info: say,
    notice: (message) => say(`notice: ${message}`),
    warning: (message) => say(`warning: ${message}`),
    error: say,
  };
}

/**
 * Shows the progress of a run: one line when a phase begins, and one with its duration when it ends.
 *
 * The phases follow each other: one ends when the next begins.
 */
export class Progress {
  private current: { readonly name: string; readonly since: number } | undefined;

  /**
   * @param print - prints one line.
   * @param now - milliseconds of a monotonic clock.
   */
  constructor(
    private readonly print: (line: string) => void,
    private readonly now: () => number = () => performance.now(),
  ) {}

  begin(name: string): void {
    this.end();
    this.current = { name, since: this.now() };
    this.print(`${name} …`);
  }

  /** Ends the last phase. */
  end(): void {
    if (this.current === undefined) return;
    this.print(`${this.current.name}: ${formatDuration(this.now() - this.current.since)}`);
    this.current = undefined;
  }
}
