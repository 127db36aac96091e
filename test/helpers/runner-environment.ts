import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { arch, tmpdir } from 'node:os';
import path from 'node:path';

/** The directories of one job. */
export interface JobDirectories {
  /** Contains all others. Removed at the end. */
  readonly root: string;
  /** GITHUB_WORKSPACE, and the working directory of each step. */
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
  /** RUNNER_TOOL_CACHE. */
  readonly toolCache: string;
  readonly home: string;
  /** The directory of the files of GITHUB_OUTPUT and the like, which each step gets. */
  readonly fileCommands: string;
  readonly event: string;
}

/** The facts of a job in its GITHUB_* variables. */
export interface JobIdentity {
  readonly repository: string;
  readonly workflow: string;
  readonly job: string;
  readonly runId: string;
  readonly attempt: string;
  readonly actor: string;
  readonly serverUrl: string;
}

/** The default identity of a job. */
export const DEFAULT_IDENTITY: JobIdentity = {
  repository: 'octo-org/octo-repo',
  workflow: 'CI',
  job: 'boot',
  runId: '1658821493',
  attempt: '1',
  actor: 'octocat',
  serverUrl: 'https://github.com',
};

const SHA = 'ffac537e6cbbf934b08745a378932722df287a53';

/** Makes the directories of a job, laid out as by a runner, below a new temporary directory. */
export async function makeJobDirectories(): Promise<JobDirectories> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'maqet-job-')));
  const temp = path.join(root, '_temp');
  const directories = {
    root,
    workspace: path.join(root, 'octo-repo', 'octo-repo'),
    temp,
    toolCache: path.join(root, '_tool'),
    home: path.join(root, 'home'),
    fileCommands: path.join(temp, '_runner_file_commands'),
    event: path.join(temp, '_github_workflow', 'event.json'),
  };
  for (const directory of [
    directories.workspace,
    directories.toolCache,
    directories.home,
    directories.fileCommands,
    path.dirname(directories.event),
  ]) {
    await mkdir(directory, { recursive: true });
  }
  await writeFile(directories.event, '{}');
  return directories;
}

/** Returns the GITHUB_* variables of a job. */
export function githubVariables(identity: JobIdentity, directories: JobDirectories): Record<string, string> {
  const [owner = ''] = identity.repository.split('/');
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__maqet_action',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'maqet/action',
    GITHUB_ACTOR: identity.actor,
    GITHUB_ACTOR_ID: '1',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: directories.event,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: identity.job,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: identity.repository,
    GITHUB_REPOSITORY_ID: '2',
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: '3',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: identity.attempt,
    GITHUB_RUN_ID: identity.runId,
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: identity.serverUrl,
    GITHUB_SHA: SHA,
    GITHUB_TRIGGERING_ACTOR: identity.actor,
    GITHUB_WORKFLOW: identity.workflow,
    GITHUB_WORKFLOW_REF: `${identity.repository}/.github/workflows/ci.yml@refs/heads/main`,
    GITHUB_WORKFLOW_SHA: SHA,
    GITHUB_WORKSPACE: directories.workspace,
  };
}

/** Returns the RUNNER_* variables of a job, and the other variables of a runner. Of this process, only PATH is passed on. */
export function runnerVariables(directories: JobDirectories, trackingId: string): Record<string, string> {
  return {
    CI: 'true',
    HOME: directories.home,
    LANG: 'C.UTF-8',
    PATH: systemPath(process.env['PATH'] ?? ''),
    RUNNER_ARCH: arch() === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'test-runner',
    RUNNER_OS: process.platform === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_TEMP: directories.temp,
    RUNNER_TOOL_CACHE: directories.toolCache,
    RUNNER_TRACKING_ID: trackingId,
    RUNNER_WORKSPACE: path.dirname(directories.workspace),
  };
}

/** Returns a unique job identifier in the runner's form. */
export function newTrackingId(): string {
  return `github_${randomUUID()}`;
}

/** Removes the directories of this repository that npm puts first on PATH. */
export function systemPath(searchPath: string): string {
  return searchPath
    .split(path.delimiter)
    .filter((directory) => directory !== '' && !directory.split(path.sep).includes('node_modules'))
    .join(path.delimiter);
}
