import satisfies from 'semver/functions/satisfies.js';
import validRange from 'semver/ranges/valid.js';
import type { Program } from './arch.js';

/** The oldest QEMU that maqet runs. Its oldest machine types are of that version too. */
export const OLDEST_QEMU = '6.2';

/**
 * Reads the version from `--version` output, e.g. `7.2.22` from
 * `QEMU emulator version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18)`.
 *
 * Drops the vendor's suffix: QEMU numbers its release candidates `8.1.90`, so nothing is lost for comparing.
 *
 * @returns undefined if no line starts with the banner of `program`.
 */
export function parseVersion(program: Program, output: string): string | undefined {
  for (const line of output.split('\n')) {
    if (!line.startsWith(program.banner)) continue;
    const version = /^ (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)(?![\d])/.exec(line.slice(program.banner.length))?.[1];
    if (version !== undefined) return version;
  }
  return undefined;
}

/** Returns true for a semver range such as `>=7.2`, `^8` or `7.x || 9.x`, but not for an empty text. */
export function isVersionRange(range: string): boolean {
  return range.trim() !== '' && validRange(range, { loose: true }) !== null;
}

/** Returns true if a version, as {@link parseVersion} returns it, lies in a semver range. `9.1` counts as `9.1.0`. */
export function isInRange(version: string, range: string): boolean {
  const exact = /^\d+\.\d+$/.test(version) ? `${version}.0` : version;
  return satisfies(exact, range, { loose: true });
}

/** Returns true for a version, as {@link parseVersion} returns it, of {@link OLDEST_QEMU} or later. Semver costs more than a look-up. */
export function isSupported(version: string): boolean {
  const [oldest, given] = [OLDEST_QEMU, version].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const differs = oldest.findIndex((part, index) => part !== (given[index] ?? 0));
  return differs === -1 || (given[differs] ?? 0) > (oldest[differs] ?? 0);
}
