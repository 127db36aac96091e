import { stat } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf } from '../shared/errors.js';
import { type PathResult, resolveHostPath } from '../shared/host-paths.js';
import { didYouMean } from '../shared/nearest.js';
import { SECURITY_MODELS, type SecurityModel } from '../vm/spec.js';
import { type Reader, reject } from './field.js';
import { exists, type HostPlaces, hostPlaces } from './paths.js';
import { isTag, readShareLine, SHARE_WORDS } from './syntax.js';

/** A directory of the host to share with the guest. */
export interface ShareRequest {
  /** Absolute path, without links. */
  readonly path: string;
  /** The name by which the guest mounts it, `[A-Za-z0-9_-]{1,31}`. */
  readonly tag: string;
  readonly readOnly: boolean;
  readonly transport: '9p' | 'virtiofs';
  /** For 9p only. */
  readonly securityModel?: SecurityModel;
}

const LEGAL = 'write PATH:TAG, such as build:out, or the word workspace, optionally followed by :ro, :virtiofs or a security model';

/**
 * Reads directories that the guest can mount: `PATH:TAG[:ro][:virtiofs|:SECURITY-MODEL]` a line, or the word `workspace` instead of
 * `PATH:TAG`, which shares the workspace under the tag `workspace`. The words after the tag come in any order, each at most once.
 * Relative paths start at the workspace. A path may have colons, the tag comes after the last one.
 *
 * Each must be an existing directory. Links are resolved here. The directory must not belong to the system (`resolveHostPath`; a share
 * that is `ro` only reads), and must not overlap with the directories of the runner and the evidence.
 *
 * @param env - the environment of the step, as for `copyInList`.
 */
export function shareList(env: NodeJS.ProcessEnv): Reader<Promise<ShareRequest[]>> {
  return async (text, context) => {
    const places = await hostPlaces(env);
    const shares: ShareRequest[] = [];
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

/** Returns the share, or the problem of the line. */
async function readShare(line: string, places: HostPlaces): Promise<ShareRequest | string> {
  const { directory, tag, words } = readShareLine(line);
  const twice = words.find((word, at) => words.indexOf(word) !== at);
  if (twice !== undefined) return `has the word ${twice} twice; write it once`;
  const [securityModel, ...more] = SECURITY_MODELS.filter((model) => words.includes(model));
  const transport = words.includes('virtiofs') ? 'virtiofs' : '9p';
  if (more.length > 0) return `has two security models, ${securityModel} and ${more[0]}; use one of them`;
  if (securityModel !== undefined && transport === 'virtiofs')
    return `has the security model ${securityModel}, which virtiofs does not support; leave it out`;
  if (directory === '') return `is not a share; ${LEGAL}`;
  if (!isTag(tag)) return `has the tag ${JSON.stringify(tag)}; a tag is 1 to 31 letters, digits, dashes and underscores: ${LEGAL}`;
  const readOnly = words.includes('ro');
  const found = await findDirectory(directory ?? '.', readOnly, places);
  if ('problem' in found) return (await strayWord(directory ?? '', tag, places)) ?? found.problem;
  const model = securityModel === undefined ? {} : { securityModel };
  return { path: found.path, tag, readOnly, transport, ...model };
}

/** Returns the problem of a line whose path does not exist because its last part is a mistyped word, not the tag. */
async function strayWord(rest: string, word: string, { workspace }: HostPlaces): Promise<string | undefined> {
  const { directory, tag } = readShareLine(rest);
  const isShare = directory === undefined || (directory !== '' && isTag(tag) && (await exists(path.resolve(workspace, directory))));
  if (!isShare) return undefined;
  const guess = didYouMean(word, SHARE_WORDS);
  const hint = guess === undefined ? '' : `${guess} `;
  return `has the unknown word ${JSON.stringify(word)}; ${hint}the words that may follow a tag are ${SHARE_WORDS.join(', ')}`;
}

async function findDirectory(directory: string, readOnly: boolean, { workspace, guarded }: HostPlaces): Promise<PathResult> {
  const found = await resolveHostPath(directory, { use: readOnly ? 'read' : 'write', from: workspace, guarded });
  if ('problem' in found) return found;
  try {
    return (await stat(found.path)).isDirectory() ? found : { problem: 'is a file; share the directory that holds it' };
  } catch (error) {
    const code = errnoOf(error);
    if (code !== 'ENOENT') return { problem: `cannot be read (${code}); check the path and its permissions` };
    return { problem: `names ${path.resolve(workspace, directory)}, which does not exist; create it first` };
  }
}
