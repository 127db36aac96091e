import { link, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { Deadline } from '../shared/deadline.js';
import { errorText } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import type { VmDirectory } from '../state/layout.js';
import { evidenceFiles } from './evidence-files.js';

/** How uploaded evidence is called and how long it is kept. */
export interface UploadOptions {
  readonly name: string;
  /** The repository's own setting if null. */
  readonly retentionDays: number | null;
}

/** The artifact that holds the logs. */
export interface UploadedArtifact {
  readonly name: string;
  readonly id: number;
  readonly url: string;
}

/** Uploads are retried by the client; a service that hangs must not hang the job. */
const UPLOAD_MS = 15 * 60_000;

/**
 * Uploads a VM's evidence: one artifact with the logs, and one for each dump.
 *
 * Evidence is never lost: where there is no service (local use, GHES) or it fails, the files stay and a line says where.
 *
 * @returns the artifact with the logs; undefined if nothing was uploaded.
 */
export async function uploadEvidence(folder: VmDirectory, options: UploadOptions, log: Logger): Promise<UploadedArtifact | undefined> {
  if (!hasService(process.env)) {
    log.notice(`There is no artifact service here: the evidence stays in ${folder.dir}.`);
    return undefined;
  }
  try {
    return await Deadline.after(UPLOAD_MS).race(upload(folder, options), 'the artifacts to be uploaded');
  } catch (error) {
    log.warning(`The evidence could not be uploaded (${errorText(error)}); it stays in ${folder.dir}.`);
    return undefined;
  }
}

/** True where artifacts can be stored. Asked before the client is: it makes a warning of its own for a GitHub Enterprise Server, which tells the reader to try again. */
export function hasService(env: NodeJS.ProcessEnv): boolean {
  if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL']) return false;
  const host = URL.parse(env['GITHUB_SERVER_URL'] || 'https://github.com')?.hostname ?? '';
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}

async function upload(folder: VmDirectory, { name, retentionDays }: UploadOptions): Promise<UploadedArtifact> {
  // The client and what it needs take a tenth of a second to load: only a step that uploads pays for it.
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const options = retentionDays === null ? {} : { retentionDays };
  const { logs, dumps } = await evidenceFiles(folder);
  const { id } = await client.uploadArtifact(name, [...logs], folder.dir, options);
  for (const dump of dumps) await uploadDump(client, name, dump, folder, options);
  return { name, id: id ?? 0, url: artifactUrl(id) };
}

type Client = InstanceType<typeof import('@actions/artifact')['DefaultArtifactClient']>;

/** An artifact that is not zipped is called like its file: the dump is linked under a name that is unique in the run. */
async function uploadDump(client: Client, prefix: string, dump: string, folder: VmDirectory, options: object): Promise<void> {
  const staging = await mkdtemp(path.join(folder.dir, '.upload-'));
  try {
    const named = path.join(staging, `${prefix}-${path.basename(dump)}`);
    await link(dump, named);
    await client.uploadArtifact(path.basename(named), [named], staging, { ...options, skipArchive: true });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Where people find an artifact of this workflow run. */
export function artifactUrl(id: number | undefined): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
  return id === undefined ? '' : `${server}/${repository}/actions/runs/${run}/artifacts/${id}`;
}
