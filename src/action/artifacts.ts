import { link, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Deadline } from '../shared/deadline.js';
import { CancelledError, errorText } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { oneLine } from '../shared/untrusted-text.js';
import type { VmDirectory } from '../state/layout.js';
import { evidenceFiles } from './evidence-files.js';

/** The name of uploaded evidence, and how long it is kept. */
export interface UploadOptions {
  readonly name: string;
  /** If null, the setting of the repository applies. */
  readonly retentionDays: number | null;
}

/** The artifact that holds the logs. */
export interface UploadedArtifact {
  readonly name: string;
  readonly id: number;
  readonly url: string;
}

/** The end of an upload. */
export interface Upload {
  /** The artifact with the logs, if it is stored. */
  readonly artifact: UploadedArtifact | undefined;
  /** False if the upload was cancelled while the service was working: another try makes sense. */
  readonly settled: boolean;
}

/** How long an upload may take, in milliseconds. It also ends when the service makes no progress for a minute. */
export const UPLOAD_MS = 15 * 60_000;
/** A service that was quiet for this long when the upload was cancelled was the reason for that, in milliseconds. */
const QUIET_MS = 3000;

/**
 * Uploads a VM's evidence: one artifact with the logs, and one for each dump.
 *
 * Never loses evidence: without a service (local use, GHES), or if it fails or hangs, the files stay where they are, and a line says
 * where. Never rejects. When it resolves, no request is open.
 */
export async function uploadEvidence(directory: VmDirectory, options: UploadOptions, log: Logger, deadline: Deadline): Promise<Upload> {
  if (!hasService(process.env)) {
    log.notice(`No artifact service is available. The evidence stays in ${directory.dir}.`);
    return { artifact: undefined, settled: true };
  }
  const { AbortableRequests } = await import('./abortable-requests.js');
  const requests = new AbortableRequests('The artifact service');
  let artifact: UploadedArtifact | undefined;
  const onLogs = (stored: UploadedArtifact): void => {
    artifact = stored;
  };
  try {
    const upload = 'the upload of the artifacts';
    await requests.run(deadline.atMost(UPLOAD_MS), upload, () => uploadAll(directory, options, log, onLogs));
    return { artifact, settled: true };
  } catch (error) {
    const settled = !(error instanceof CancelledError) || requests.quietMs > QUIET_MS;
    const what = artifact === undefined ? 'the evidence' : 'the memory dumps';
    log.warning(
      `Could not upload ${what} (${errorText(error).replace(/\.$/, '')}). ${artifact === undefined ? 'It stays' : 'They stay'} in ${directory.dir}.`,
    );
    return { artifact, settled };
  }
}

/**
 * Returns true where artifacts can be stored.
 *
 * Ask this before the client: on a GitHub Enterprise Server it logs a warning that asks the reader to try again.
 */
export function hasService(env: NodeJS.ProcessEnv): boolean {
  if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL']) return false;
  const host = URL.parse(env['GITHUB_SERVER_URL'] || 'https://github.com')?.hostname ?? '';
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}

async function uploadAll(
  directory: VmDirectory,
  { name, retentionDays }: UploadOptions,
  log: Logger,
  onLogs: (artifact: UploadedArtifact) => void,
): Promise<void> {
  // Load the client only to upload: it takes a tenth of a second.
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const options = retentionDays === null ? {} : { retentionDays };
  const { logs, dumps, unrecorded } = await evidenceFiles(directory);
  if (unrecorded.length > 0) {
    const names = unrecorded
      .slice(0, 5)
      .map((one) => oneLine(one, 100))
      .join(', ');
    log.warning(
      `${unrecorded.length === 1 ? 'A file is' : `${unrecorded.length} files are`} not uploaded: the audit log has no hash of ${names}.`,
    );
  }
  const { id } = await client.uploadArtifact(name, [...logs], directory.dir, options);
  onLogs({ name, id: id ?? 0, url: artifactUrl(id) });
  for (const dump of dumps) await uploadDump(client, name, dump, directory, options);
}

type Client = InstanceType<typeof import('@actions/artifact')['DefaultArtifactClient']>;

/** Uploads a dump under a name that is unique in the workflow run. An unzipped artifact has the name of its file, so link it first. */
async function uploadDump(client: Client, prefix: string, dump: string, directory: VmDirectory, options: object): Promise<void> {
  const staging = await mkdtemp(path.join(directory.dir, '.upload-'));
  try {
    const named = path.join(staging, `${prefix}-${path.basename(dump)}`);
    await link(dump, named);
    await client.uploadArtifact(path.basename(named), [named], staging, { ...options, skipArchive: true });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Returns the address of an artifact of this workflow run, for people. */
export function artifactUrl(id: number | undefined): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
  return id === undefined ? '' : `${server}/${repository}/actions/runs/${run}/artifacts/${id}`;
}
