import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { type HostUse, type PathResult, resolveHostPath, withoutLinks } from '../shared/host-paths.js';
import { WORKSPACE } from '../shared/wording.js';
import { stateRoot } from '../state/layout.js';

/** The parts of this machine's file system that guests may have, and those that they may not. All absolute, without links. */
export interface HostPlaces {
  /** `$GITHUB_WORKSPACE`, or the current directory outside a runner. */
  readonly workspace: string;
  /** `$RUNNER_TEMP`, if it is set. */
  readonly temp: string | undefined;
  /** Where the runner's commands and maqet's evidence are: whoever writes there controls the runner or forges the evidence. */
  readonly guarded: readonly string[];
}

/** PATH_MAX of Linux. */
const LONGEST_PATH = 4096;

/** Finds the places of the process with this environment. */
export async function hostPlaces(env: NodeJS.ProcessEnv): Promise<HostPlaces> {
  const temp = env['RUNNER_TEMP'] || undefined;
  const guarded = [
    stateRoot(env),
    ...(temp === undefined ? [] : ['_runner_file_commands', '_github_workflow'].map((name) => path.join(temp, name))),
    // The command files of this step, wherever they are.
    ...['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].flatMap((name) => env[name] || []),
  ];
  return {
    workspace: await withoutLinks(path.resolve(env['GITHUB_WORKSPACE'] || '.')),
    temp: temp === undefined ? undefined : await withoutLinks(path.resolve(temp)),
    guarded: [...new Set(await Promise.all(guarded.map((directory) => withoutLinks(path.resolve(directory)))))],
  };
}

/**
 * Resolves a path of an input, relative to the workspace, for copies from it (`read`) or to it (`write`). After all links it must lie
 * below the workspace or the runner's temporary directory, and outside of what is guarded and of the system's directories.
 */
export async function confinedPath(text: string, use: HostUse, { workspace, temp, guarded }: HostPlaces): Promise<PathResult> {
  const within = [
    { directory: workspace, what: `the ${WORKSPACE}` },
    ...(temp === undefined ? [] : [{ directory: temp, what: "the runner's temporary directory" }]),
  ];
  return await resolveHostPath(text, { use, from: workspace, within, guarded });
}

/** Returns true if there is something of that name, even a link that leads nowhere. */
export async function exists(file: string): Promise<boolean> {
  return await lstat(file).then(
    () => true,
    () => false,
  );
}

/**
 * Says why a file could not be opened or read, as the end of the sentence "Input `x` (file) …".
 *
 * @param code - the system's error code, such as `ENOENT`.
 */
export function openProblem(code: string | undefined, error: unknown): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `does not exist; check the path, a relative one starts at the ${WORKSPACE}`;
    case 'EACCES':
    case 'EPERM':
      return 'cannot be read by this user; change its permissions with chmod or chown';
    case 'ELOOP':
      return 'is a link that leads back to itself; name the file';
    default:
      return `cannot be read (${code ?? String(error)}); check the file and its disk`;
  }
}

/** Reads an absolute path of the guest. It has no `..` and single separators, and keeps a `/` at its end. */
export function guestPath(text: string): PathResult {
  if (!text.startsWith('/')) return { problem: 'has a guest path that is not absolute; start it with /' };
  if (/[\0\r\n]/.test(text)) return { problem: 'has a guest path with a line break or NUL byte; remove it' };
  if (text.length > LONGEST_PATH) return { problem: `has a guest path longer than ${LONGEST_PATH} characters; shorten it` };
  if (text.split('/').includes('..')) return { problem: 'has a guest path with `..`; write the path without it' };
  return { path: path.posix.normalize(text) };
}
