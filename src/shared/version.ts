/**
 * Returns true if `version` is known and lower than `limit`, by major and minor number.
 *
 * A comparison of two numbers is enough: the versions of QEMU carry suffixes of distributions, which no range syntax reads.
 */
export function isBefore(version: string | undefined, limit: readonly [major: number, minor: number]): boolean {
  const match = /^(\d{1,4})\.(\d{1,4})/.exec(version ?? '');
  if (match === null) return false;
  const major = Number(match[1]);
  return major < limit[0] || (major === limit[0] && Number(match[2]) < limit[1]);
}
