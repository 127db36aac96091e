import { stat } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf } from '../shared/errors.js';
import { isWithin } from '../shared/paths.js';
import type { ShareSpec } from '../vm/spec.js';
import { type Reader, reject } from './input-field.js';
import { guardProblem, type HostPlaces, hostPlaces, withoutLinks } from './input-paths.js';

/** Folders that hold the system itself: no test needs them whole, and a guest that writes there owns the machine. */
const SYSTEM = ['/', '/root', '/var', '/usr', '/bin', '/sbin', '/lib', '/lib64'];
/** Of these, nothing below them is for a guest either: devices, the kernel's settings, secrets. */
const SYSTEM_WHOLLY = ['/etc', '/sys', '/proc', '/dev', '/boot'];

const TAG = /^[A-Za-z0-9_-]{1,31}$/;
const LEGAL = 'use PATH:TAG or PATH:TAG:ro, such as build:out, or the word workspace';

/**
 * Folders that the guest can mount: `PATH:TAG` or `PATH:TAG:ro` a line, or the word `workspace` (also `workspace:ro`), which
 * is the workspace under the tag `workspace`. Relative paths start at the workspace; colons in a path are fine, the tag comes
 * after the last one.
 *
 * Each must be a folder that exists. Links are resolved here and now, and what they lead to must be neither a folder of the
 * system nor touch what the runner and the evidence live in.
 *
 * @param env - the environment of the step, as for `copyInList`.
 */
export function shareList(env: NodeJS.ProcessEnv): Reader<Promise<ShareSpec[]>> {
  return async (text, context) => {
    const places = await hostPlaces(env);
    const shares: ShareSpec[] = [];
    for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
      if (line === '') continue;
      const share = await readShare(line, places);
      if (typeof share === 'string') reject(context, share, line);
      else if (shares.some(({ tag }) => tag === share.tag)) reject(context, `uses the tag ${share.tag} twice; use another one`, line);
      else shares.push(share);
    }
    return shares;
  };
}

/** The share, or what is wrong with the line. */
async function readShare(line: string, places: HostPlaces): Promise<ShareSpec | string> {
  const readOnly = line.endsWith(':ro');
  const rest = readOnly ? line.slice(0, -':ro'.length) : line;
  const colon = rest.lastIndexOf(':');
  const [folder, tag] = rest === 'workspace' ? ['.', rest] : [rest.slice(0, Math.max(0, colon)), rest.slice(colon + 1)];
  if (folder === '') return `is no share; ${LEGAL}`;
  if (!TAG.test(tag)) return `has the tag ${JSON.stringify(tag)}; a tag has 1 to 31 letters, digits, dashes and underscores: ${LEGAL}`;
  const found = await findFolder(path.resolve(places.workspace, folder));
  if ('problem' in found) return found.problem;
  const { path: real } = found;
  return (await systemProblem(real)) ?? guardProblem(real, places)?.problem ?? { path: real, tag, readOnly };
}

async function findFolder(folder: string): Promise<{ readonly path: string } | { readonly problem: string }> {
  try {
    const real = await withoutLinks(folder);
    return (await stat(real)).isDirectory() ? { path: real } : { problem: 'is a file; share the folder that holds it' };
  } catch (error) {
    const code = errnoOf(error);
    return { problem: code === 'ENOENT' ? `names ${folder}, which does not exist; make it before` : `cannot be looked up (${code})` };
  }
}

async function systemProblem(folder: string): Promise<string | undefined> {
  const problem = `is ${folder}, a folder of the system; share a folder of your own`;
  // The listed names are links themselves on some systems: /bin leads to /usr/bin.
  if ([...SYSTEM, ...(await Promise.all(SYSTEM.map(withoutLinks)))].includes(folder)) return problem;
  const wholly = [...SYSTEM_WHOLLY, ...(await Promise.all(SYSTEM_WHOLLY.map(withoutLinks)))];
  return wholly.some((one) => isWithin(one, folder)) ? problem : undefined;
}
