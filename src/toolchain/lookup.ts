import { type Stats, statSync } from 'node:fs';
import path from 'node:path';

/** What one `stat` says about a program: enough to see that it was replaced. */
export interface FileFacts {
  /** Bytes. */
  readonly size: number;
  /** Last change of its content, milliseconds since 1970, with a fraction. */
  readonly mtimeMs: number;
}

function executableStat(file: string): Stats | undefined {
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    return stat?.isFile() && (stat.mode & 0o111) !== 0 ? stat : undefined;
  } catch {
    // EACCES, ENOTDIR, ELOOP: whatever it is, it cannot be run from there.
    return undefined;
  }
}

/** The facts of an executable file, links followed; undefined if there is none at that path. One `stat`. */
export function executableFacts(file: string): FileFacts | undefined {
  const stat = executableStat(file);
  return stat === undefined ? undefined : { size: stat.size, mtimeMs: stat.mtimeMs };
}

/**
 * Every executable of that name in the folders of a PATH, in order, each file once.
 *
 * One `stat` a folder and no process. Relative and empty entries are skipped: they would run whatever lies in the workspace.
 */
export function lookOnPath(name: string, pathVariable: string | undefined): string[] {
  return lookInFolders(name, (pathVariable ?? '').split(path.delimiter).filter(path.isAbsolute));
}

/** As {@link lookOnPath}, for a list of absolute folders. */
export function lookInFolders(name: string, folders: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const folder of folders) {
    const file = path.join(folder, name);
    const stat = executableStat(file);
    // /bin is often a link to /usr/bin: the same file is not worth a second try.
    if (stat !== undefined && !found.has(`${stat.dev}:${stat.ino}`)) found.set(`${stat.dev}:${stat.ino}`, file);
  }
  return [...found.values()];
}
