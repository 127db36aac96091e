import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { type HostUse, type PathResult, resolveHostPath, withoutLinks } from '../shared/host-paths.js';
import { stateRoot } from '../state/layout.js';

/** The parts of this machine's file system that guests may be given, and those that they may not. All absolute, without links. */
export interface HostPlaces {
  /** `$GITHUB_WORKSPACE`, or the current folder outside a runner. */
  readonly workspace: string;
  /** `$RUNNER_TEMP`, where there is one. */
  readonly temp: string | undefined;
  /** Where the runner's commands and maqet's evidence are: whoever writes there commands the runner, or forges the evidence. */
  readonly guarded: readonly string[];
}

/** As Linux has it. */
const LONGEST_PATH = 4096;

/** Finds the places of the process with this environment. */
export async function hostPlaces(env: NodeJS.ProcessEnv): Promise<HostPlaces> {
  const temp = env['RUNNER_TEMP'] || undefined;
  const guarded = [
    stateRoot(env),
    ...(temp === undefined ? [] : ['_runner_file_commands', '_github_workflow'].map((name) => path.join(temp, name))),
    // The files of this very step's commands, wherever they are.
    ...['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].flatMap((name) => env[name] || []),
  ];
  return {
    workspace: await withoutLinks(path.resolve(env['GITHUB_WORKSPACE'] || '.')),
    temp: temp === undefined ? undefined : await withoutLinks(path.resolve(temp)),
    guarded: [...new Set(await Promise.all(guarded.map((folder) => withoutLinks(path.resolve(folder)))))],
  };
}

/**
 * Makes a path that is written in an input, relative to the workspace, one that files may be copied from (`read`) or to (`write`):
 * below the workspace or the runner's temporary folder, after all links, clear of what is guarded, and of the system.
 */
export async function confinedPath(text: string, use: HostUse, { workspace, temp, guarded }: HostPlaces): Promise<PathResult> {
  const within = [
    { folder: workspace, what: 'the workspace' },
    ...(temp === undefined ? [] : [{ folder: temp, what: "the runner's temporary folder" }]),
  ];
  return await resolveHostPath(text, { use, from: workspace, within, guarded });
}

/** True if there is something of that name, a link as itself. */
export async function exists(file: string): Promise<boolean> {
  return await lstat(file).then(
    () => true,
    () => false,
  );
}

/** An absolute path in the guest: no `..`, single separators; a `/` at its end is kept. */
export function guestPath(text: string): PathResult {
  if (!text.startsWith('/')) return { problem: 'has a guest path that is not absolute; start it with /' };
  if (/[\0\r\n]/.test(text)) return { problem: 'has a guest path with a line break or NUL byte' };
  if (text.length > LONGEST_PATH) return { problem: `has a guest path longer than ${LONGEST_PATH} characters` };
  if (text.split('/').includes('..')) return { problem: 'has a guest path with `..`; write out where it leads' };
  return { path: path.posix.normalize(text) };
}
