/**
 * What is wrong with a file that could not be opened or read, in words that continue "Input `x` (file) …".
 *
 * @param code - the system's error code, such as `ENOENT`.
 */
export function openProblem(code: string | undefined, error: unknown): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'does not exist; check the path (a relative one starts at the workspace) and the step that makes the file';
    case 'EACCES':
    case 'EPERM':
      return 'cannot be read by this user; give it the right with chmod or chown';
    case 'ELOOP':
      return 'is a link that leads back to itself; name the file';
    default:
      return `cannot be read (${code ?? String(error)}); check the file and its disk`;
  }
}
