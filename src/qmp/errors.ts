import { MaqetError } from '../shared/errors.js';
import { oneLine } from '../shared/untrusted-text.js';

/** The maximum length of untrusted text in an error message, in characters. */
const QUOTE_LIMIT = 300;

/** Formats untrusted text for an error message: one sanitized line of at most `max` characters, in quotes. */
export function quoted(text: string, max = QUOTE_LIMIT): string {
  return `"${oneLine(text, max)}"`;
}

/** Formats a name for an error message: sanitized, short, in backquotes. */
export function named(name: string): string {
  return `\`${oneLine(name, 80)}\``;
}

/** The base class of all errors between maqet and QEMU's monitor. */
export class QmpError extends MaqetError {}

/** The peer sent something that is not QMP. The stream is unusable: close it. */
export class QmpProtocolError extends QmpError {
  /**
   * @param problem - a sentence without its full stop.
   * @param sample - the offending text; untrusted, shown sanitized and truncated.
   */
  constructor(problem: string, sample?: string, cause?: unknown) {
    super(sample === undefined ? `QMP: ${problem}.` : `QMP: ${problem}: ${quoted(sample, 120)}.`, {
      remedy: 'The connection to QEMU was closed. Read the QEMU log, and report this as a bug if QEMU is unmodified.',
      status: 'crashed',
      cause,
    });
  }
}

/** QEMU refused a command, or the command failed. The connection remains usable. */
export class QmpCommandError extends QmpError {
  constructor(
    /** The command's name, as sent. */
    readonly command: string,
    /** QEMU's error class: `GenericError`, `CommandNotFound`, `DeviceNotFound` …. Untrusted. */
    readonly errorClass: string,
    /** The message of QEMU, raw and untrusted. It is for people: never parse it, because it changes between versions. */
    readonly description: string,
  ) {
    super(`QMP command ${named(command)} failed with ${oneLine(errorClass, 60)}: ${quoted(description)}.`, {
      remedy:
        errorClass === 'CommandNotFound'
          ? 'Check the spelling. If it is correct, this QEMU is too old, too new or built without the command (see `query-commands`).'
          : 'Correct the arguments or the state of the VM, or set `continue-on-error: true` for the command.',
    });
  }
}

/** The state of the client does not allow a call. Nothing was sent. */
export class QmpStateError extends QmpError {
  /** @param closedBy - the error that closed the client, if it is closed. */
  constructor(action: string, state: string, closedBy?: MaqetError) {
    super(`Cannot ${action}: the QMP client is ${state}${closedBy === undefined ? '' : ` (${closedBy.message})`}.`, {
      remedy: state === 'closed' ? 'Start the VM again.' : 'Wait for `negotiate` before sending commands, and call it once.',
      status: closedBy?.status ?? 'failed',
      cause: closedBy,
    });
  }
}

/** The connection ended while it was in use. */
export class QmpDisconnectedError extends QmpError {
  /** @param reason - why it ended, as a sentence without its full stop: `QEMU closed the QMP connection`. */
  constructor(reason: string, cause?: unknown) {
    super(`${reason}.`, {
      remedy: 'Read the QEMU log and the last events to find out why QEMU ended.',
      status: 'crashed',
      cause,
    });
  }
}

/** QEMU's parser would refuse the arguments with an error without an id, which could not be matched to the command. Nothing was sent. */
export class QmpArgumentError extends QmpError {
  constructor(command: string, problem: string) {
    super(`The arguments of QMP command ${named(command)} cannot be sent: ${problem}.`, { remedy: 'Correct the arguments.' });
  }
}
