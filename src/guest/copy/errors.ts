import { MaqetError } from '../../shared/errors.js';
import { oneLine } from '../../shared/untrusted-text.js';

/** Files could not be copied into or out of a guest. */
export class CopyError extends MaqetError {}

/** A path in a message. Names come from the guest and from the workspace: hostile. */
export function shown(name: string): string {
  return JSON.stringify(oneLine(name, 200));
}
