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
    // EACCES, ENOTDIR, ELOOP: in any case, nothing can be run from there.
    return undefined;
  }
}

/** Returns the facts of an executable file, following links, or undefined if there is none at that path. One `stat`. */
export function executableFacts(file: string): FileFacts | undefined {
  const stat = executableStat(file);
  return stat === undefined ? undefined : { size: stat.size, mtimeMs: stat.mtimeMs };
}

/**
 * Lists every executable of that name in the directories of a PATH, in order, each file once.
 *
 * Costs one `stat` per directory and no process. Skips relative and empty entries, which would run files of the workspace; the
 * `which` of `@actions/io` follows them.
 */
export function lookOnPath(name: string, pathVariable: string | undefined): string[] {
  return lookInDirectories(name, (pathVariable ?? '').split(path.delimiter).filter(path.isAbsolute));
}

/** Does the same as {@link lookOnPath} for a list of absolute directories. */
export function lookInDirectories(name: string, directories: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const directory of directories) {
    const file = path.join(directory, name);
    const stat = executableStat(file);
    // /bin is often a link to /usr/bin: do not try the same file twice.
    if (stat !== undefined && !found.has(`${stat.dev}:${stat.ino}`)) found.set(`${stat.dev}:${stat.ino}`, file);
  }
  return [...found.values()];
}
