import { MaqetError } from '../shared/errors.js';
import { oneLine } from '../shared/untrusted-text.js';

/** The longest piece of hostile text that an error message repeats, in characters. */
const QUOTE_LIMIT = 300;

/** Hostile text as an error message shows it: one harmless line of at most `max` characters, in quotes. */
export function quoted(text: string, max = QUOTE_LIMIT): string {
  return `"${oneLine(text, max)}"`;
}

/** A name as an error message shows it: harmless, short, in backquotes. */
export function named(name: string): string {
  return `\`${oneLine(name, 80)}\``;
}

/** The root of everything that goes wrong between maqet and QEMU's monitor. */
export class QmpError extends MaqetError {}

/**
 * The peer sent something that is not QMP. The stream cannot be trusted any more: whoever sees this error closes it.
 */
export class QmpProtocolError extends QmpError {
  /**
   * @param problem - what is wrong, as a sentence without its full stop.
   * @param sample - the offending text; hostile, shown escaped and cut.
   */
  constructor(problem: string, sample?: string, cause?: unknown) {
    super(sample === undefined ? `QMP: ${problem}.` : `QMP: ${problem}: ${quoted(sample, 120)}.`, {
      remedy: 'The connection to QEMU was closed; look at the QEMU log, and report this if QEMU is unmodified.',
      status: 'crashed',
      cause,
    });
  }
}

/** QEMU refused a command, or the command failed. The connection is as good as before. */
export class QmpCommandError extends QmpError {
  constructor(
    /** The command's name, as sent. */
    readonly command: string,
    /** QEMU's error class: `GenericError`, `CommandNotFound`, `DeviceNotFound` …. Hostile. */
    readonly errorClass: string,
    /** QEMU's text, raw: hostile, and meant for people; its wording changes between versions, so never parse it. */
    readonly description: string,
  ) {
    super(`QMP command ${named(command)} failed with ${oneLine(errorClass, 60)}: ${quoted(description)}.`, {
      remedy:
        errorClass === 'CommandNotFound'
          ? 'Check its spelling; if it is right, this QEMU is too old, too new or built without it (see `query-commands`).'
          : "Correct the arguments or the VM's state, or mark the command `continue-on-error: true`.",
    });
  }
}

/** A call that the client's state does not allow. Nothing was sent. */
export class QmpStateError extends QmpError {
  /** @param closedBy - what closed the client, where it is closed. */
  constructor(action: string, state: string, closedBy?: MaqetError) {
    super(`Cannot ${action}: the QMP client is ${state}${closedBy === undefined ? '' : ` (${closedBy.message})`}.`, {
      remedy: state === 'closed' ? 'Start the VM again.' : 'Negotiate once, and wait for it, before any command.',
      status: closedBy?.status ?? 'failed',
      cause: closedBy,
    });
  }
}

/** The connection ended while somebody still counted on it. */
export class QmpDisconnectedError extends QmpError {
  /** @param reason - who ended it, e.g. `QEMU closed the QMP connection`. */
  constructor(reason: string, cause?: unknown) {
    super(`${reason}.`, {
      remedy: 'Look at the QEMU log and at the last events for why QEMU ended.',
      status: 'crashed',
      cause,
    });
  }
}

/** Arguments that QEMU's parser would answer with an error without an id, which nobody could be told. Nothing was sent. */
export class QmpArgumentError extends QmpError {
  constructor(command: string, problem: string) {
    super(`The arguments of QMP command ${named(command)} cannot be sent: ${problem}.`, { remedy: 'Correct the arguments.' });
  }
}
