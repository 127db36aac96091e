import { MaqetError } from '../shared/errors.js';

/** QEMU could not be found, run or installed. */
export class ToolchainError extends MaqetError {}

/** A program is not there, and it was not allowed or not possible to install it. */
export class ProgramMissingError extends ToolchainError {}

/** A program is there and does not run. */
export class ProgramBrokenError extends ToolchainError {
  /**
   * @param file - absolute path of the program.
   * @param reason - what happened when it ran, harmless for a log.
   */
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super(`\`${file}\` does not run: ${reason}.`, {
      remedy: 'Reinstall QEMU, or name a working one with the `qemu` input.',
    });
  }
}

/** QEMU runs, but is none of the versions that `qemu-version` asks for. */
export class QemuVersionError extends ToolchainError {
  constructor(range: string, found: readonly { readonly path: string; readonly version: string }[]) {
    const list = found.map(({ path, version }) => `${version} (\`${path}\`)`).join(', ');
    super(`QEMU ${list} does not satisfy \`qemu-version: ${range}\`.`, {
      remedy: 'Widen `qemu-version`, or name a QEMU of that version with the `qemu` input.',
    });
  }
}

/** A package manager did not deliver the packages. */
export class InstallError extends ToolchainError {}
