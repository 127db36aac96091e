import type { CopyIn, CopyOut } from '../guest/copy/copy.js';
import type { PathResult } from '../shared/host-paths.js';
import { WORKSPACE } from '../shared/wording.js';
import { type Reader, reject } from './field.js';
import { confinedPath, exists, guestPath, type HostPlaces, hostPlaces } from './paths.js';
import { readCopyInLine, readCopyOutLine } from './syntax.js';

/**
 * Reads copies into the guest: `HOST:GUEST` a line. Paths of this machine are relative to the workspace, must exist, and must lie in it
 * or in the runner's temporary directory. Links are resolved here. Directories are searched for what cannot be copied, so that it is
 * reported before anything starts.
 *
 * @param env - the environment of the step: `GITHUB_WORKSPACE`, `RUNNER_TEMP` and the runner's command files.
 */
export function copyInList(env: NodeJS.ProcessEnv): Reader<Promise<CopyIn[]>> {
  return async (text, context) => {
    const places = await hostPlaces(env);
    const copies: CopyIn[] = [];
    for (const line of linesOf(text)) {
      const copy = await readCopyIn(line, places);
      if (typeof copy === 'string') reject(context, copy, line);
      else copies.push(copy);
    }
    return copies;
  };
}

/** Reads copies out of the guest: `GUEST:HOST` a line, otherwise as {@link copyInList}. HOST need not exist. */
export function copyOutList(env: NodeJS.ProcessEnv): Reader<Promise<CopyOut[]>> {
  return async (text, context) => {
    const places = await hostPlaces(env);
    const copies: CopyOut[] = [];
    for (const line of linesOf(text)) {
      const copy = await readCopyOut(line, places);
      if (typeof copy === 'string') reject(context, copy, line);
      else copies.push(copy);
    }
    return copies;
  };
}

/** Returns the copy, or the problem of the line. */
async function readCopyIn(line: string, places: HostPlaces): Promise<CopyIn | string> {
  const copy = readCopyInLine(line);
  if (copy === undefined) return 'is not HOST:GUEST; give an absolute path in the guest, such as tests/:/root/tests';
  const [host, guest] = [await confinedPath(copy.host, 'read', places), guestPath(copy.guest)];
  if ('problem' in host) return host.problem;
  if ('problem' in guest) return guest.problem;
  if (!(await exists(host.path))) return `does not exist on this machine; check the path, a relative one starts at the ${WORKSPACE}`;
  const problem = await copyInProblem(host.path);
  return problem === undefined ? { host: host.path, guest: guest.path } : `cannot be copied: ${problem}`;
}

/** Returns why the copy would fail once the guest has booted. */
async function copyInProblem(host: string): Promise<string | undefined> {
  // Loaded here: only copies need it.
  const { checkCopyIn } = await import('../guest/copy/copy.js');
  return await checkCopyIn(host).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)).replace(/\.$/, ''),
  );
}

/** Returns the copy, or the problem of the line. */
async function readCopyOut(line: string, places: HostPlaces): Promise<CopyOut | string> {
  const copy = readCopyOutLine(line);
  if (copy === undefined) return 'is not GUEST:HOST; give an absolute path in the guest, such as /root/report.xml:results/';
  const [guest, host] = [guestPath(copy.guest), keepSlash(copy.host, await confinedPath(copy.host, 'write', places))];
  if ('problem' in guest) return guest.problem;
  return 'problem' in host ? host.problem : { guest: guest.path, host: host.path };
}

/** A `/` at the end means a directory. */
function keepSlash(text: string, result: PathResult): PathResult {
  return 'path' in result && text.endsWith('/') && result.path !== '/' ? { path: `${result.path}/` } : result;
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
