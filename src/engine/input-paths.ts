import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf } from '../shared/errors.js';
import { isWithin, overlap } from '../shared/paths.js';
import { stateRoot } from '../supervisor/folder.js';

/** The parts of this machine's file system that guests may be given, and those that they may not. All absolute, without links. */
export interface HostPlaces {
  /** `$GITHUB_WORKSPACE`, or the current folder outside a runner. */
  readonly workspace: string;
  /** `$RUNNER_TEMP`, where there is one. */
  readonly temp: string | undefined;
  /** Where the runner's commands and maqet's evidence are: whoever writes there commands the runner, or forges the evidence. */
  readonly guarded: readonly string[];
}

/** A path that can be used, or what is wrong with it. */
export type PathResult = { readonly path: string } | { readonly problem: string };

const LONGEST_PATH = 4096;

/** Finds the places of the process with this environment. */
export async function hostPlaces(env: NodeJS.ProcessEnv): Promise<HostPlaces> {
  const temp = env['RUNNER_TEMP'] || undefined;
  const guarded = [
    stateRoot(env),
    ...(temp === undefined ? [] : ['_runner_file_commands', '_github_workflow'].map((name) => path.join(temp, name))),
    // The files of this very step's commands, wherever they are.
    ...['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE'].flatMap((name) => env[name] || []),
  ];
  return {
    workspace: await withoutLinks(path.resolve(env['GITHUB_WORKSPACE'] || '.')),
    temp: temp === undefined ? undefined : await withoutLinks(path.resolve(temp)),
    guarded: [...new Set(await Promise.all(guarded.map((folder) => withoutLinks(path.resolve(folder)))))],
  };
}

/**
 * A path with every link on it resolved, as far as it exists.
 *
 * @throws the system's error for a loop of links, or a folder that may not be entered.
 */
export async function withoutLinks(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT' || path.dirname(file) === file) throw error;
    return path.join(await withoutLinks(path.dirname(file)), path.basename(file));
  }
}

/**
 * Makes a path that is written in an input, relative to the workspace, one that files may be copied from or to: below the
 * workspace or the runner's temporary folder, after all links, and clear of what is guarded.
 */
export async function confinedPath(text: string, places: HostPlaces): Promise<PathResult> {
  if (text.length > LONGEST_PATH || text.includes('\0')) return { problem: 'is no path' };
  let found: string;
  try {
    found = await withoutLinks(path.resolve(places.workspace, text));
  } catch (error) {
    return { problem: `cannot be looked up on this machine (${errnoOf(error)})` };
  }
  const { workspace, temp } = places;
  if (!isWithin(workspace, found) && (temp === undefined || !isWithin(temp, found))) {
    return {
      problem: `lies outside of the workspace (${workspace})${temp === undefined ? '' : ` and of the runner's temporary folder (${temp})`}`,
    };
  }
  return guardProblem(found, places) ?? { path: found };
}

/** What is wrong with a path that touches a guarded folder. */
export function guardProblem(found: string, { guarded }: HostPlaces): { readonly problem: string } | undefined {
  const touched = guarded.find((folder) => overlap(folder, found));
  return touched === undefined
    ? undefined
    : { problem: `touches ${touched}, which is for the runner and for maqet's evidence alone; use a folder of its own` };
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
