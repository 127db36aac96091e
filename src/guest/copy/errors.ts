import { errnoOf, errorText, MaqetError } from '../../shared/errors.js';
import { oneLine } from '../../shared/untrusted-text.js';

/** Files could not be copied into or out of a guest. */
export class CopyError extends MaqetError {}

/** Returns a path for a message. Names come from the guest and from the workspace: they are untrusted. */
export function shown(name: string): string {
  return JSON.stringify(oneLine(name, 200));
}

/** Makes the error for a file of the host that the system refuses. @param problem - the predicate: `cannot be read`. */
export function hostError(file: string, problem: string, cause: unknown): CopyError {
  return new CopyError(`${shown(file)} ${problem} (${errnoOf(cause) ?? errorText(cause)}).`, {
    remedy: 'Check that it exists, its type, and its permissions.',
    cause,
  });
}

/** Makes the error for a guest that sends something that no honest guest sends. @param what - what it did, without a full stop. */
export function guestMisbehavedError(what: string): CopyError {
  return new CopyError(`${what}.`, { remedy: 'Nothing was copied. Find out why the guest does this before you trust it.' });
}
