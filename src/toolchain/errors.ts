import { MaqetError } from '../shared/errors.js';
import { input } from '../shared/wording.js';
import { OLDEST_QEMU } from './version.js';

/** QEMU could not be found, run or installed. */
export class ToolchainError extends MaqetError {}

/** A program is missing and may not, or cannot, be installed. */
export class ProgramMissingError extends ToolchainError {}

/** A program exists but does not run. */
export class ProgramBrokenError extends ToolchainError {
  /**
   * @param file - absolute path of the program.
   * @param reason - what happened when it ran, sanitized for a log.
   */
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super(`\`${file}\` does not run: ${reason}.`, {
      remedy: `Reinstall QEMU, or name a working one with ${input('qemu')}.`,
    });
  }
}

/** A program, and its version. */
interface Found {
  readonly path: string;
  readonly version: string;
}

function listed(found: readonly Found[]): string {
  return found.map(({ path, version }) => `${version} (\`${path}\`)`).join(', ');
}

/** QEMU runs, but is older than {@link OLDEST_QEMU}. */
export class QemuTooOldError extends ToolchainError {
  constructor(found: readonly Found[]) {
    super(`QEMU ${listed(found)} is too old: maqet needs ${OLDEST_QEMU} or later.`, {
      remedy: `Install a newer QEMU, or name one with ${input('qemu')}.`,
    });
  }
}

/** QEMU runs, but in a version outside of `qemu-version`. */
export class QemuVersionError extends ToolchainError {
  constructor(range: string, found: readonly Found[]) {
    super(`QEMU ${listed(found)} does not satisfy ${input('qemu-version', range)}.`, {
      remedy: `Widen ${input('qemu-version')}, or name a QEMU of that version with ${input('qemu')}.`,
    });
  }
}

/** A package manager could not install the packages. */
export class InstallError extends ToolchainError {}
