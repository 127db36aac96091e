import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as core from '@actions/core';
import { type Gathered, type GatheredStatus, gatheredStatus, newestAttempts } from '../report/matrix/gathered.js';
import { renderMatrixPage } from '../report/matrix/page.js';
import { matrixHeadline, renderMatrixSummary } from '../report/matrix/summary.js';
import { attemptOf } from '../report/run-report.js';
import { Deadline } from '../shared/deadline.js';
import { endProcess } from '../shared/end.js';
import { asMaqetError, errorText, MaqetError } from '../shared/errors.js';
import { checkCertificates } from '../shared/tls.js';
import { AbortableRequests } from './abortable-requests.js';
import { artifactUrl, hasService } from './artifacts.js';
import { gatherArtifacts } from './gather-artifacts.js';
import { type GatherOutput, type GatherSettings, gatherSettings } from './gather-inputs.js';
import { annotateError, endStepAfter, workflowLog } from './logger.js';
import { rawInputs } from './raw-inputs.js';

/** Enough for five hundred artifacts from a slow service. */
const GATHER_MS = 20 * 60_000;
const UPLOAD_MS = 5 * 60_000;
/** How long the whole step may take, in milliseconds. */
const LONGEST_MS = GATHER_MS + UPLOAD_MS + 5 * 60_000;
const SERVICE = 'The artifact service';
/** GitHub accepts 1 MiB of outputs from a job. */
const MAX_CELLS_OUTPUT = 512 * 1024;

/** Runs the `report` action: gathers the reports of all runs, and shows them in one summary and one page. Ends the process. */
export async function runGather(): Promise<never> {
  checkCertificates(workflowLog.warning);
  endStepAfter(LONGEST_MS, 'The report did not end in time. It was ended from outside.');
  await gatherAndShow();
  return endProcess();
}

async function gatherAndShow(): Promise<void> {
  // Fail by default: a promise that never settles must not end green.
  process.exitCode = 1;
  try {
    const settings = gatherSettings(rawInputs(process.env));
    if (!hasService(process.env)) throw noServiceError();
    const status = await show(await gather(settings), settings);
    process.exitCode = settings.failOn === 'failed' && status !== 'passed' ? 1 : 0;
  } catch (error) {
    core.setOutput('status', 'failed');
    annotateError(asMaqetError(error).explain(), 'no report');
  }
}

function noServiceError(): MaqetError {
  return new MaqetError('No artifact service is available, so there are no reports to gather.', {
    remedy: 'Use this action in a workflow on GitHub, in a job after the jobs whose results it shows.',
  });
}

async function gather({ matches, pattern }: GatherSettings): Promise<Gathered> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const deadline = Deadline.after(GATHER_MS);
  const temp = path.join(workDirectory(), 'downloads');
  await mkdir(temp, { recursive: true, mode: 0o700 });
  // Fold the log of the client, which prints five lines for each artifact.
  core.startGroup('Artifacts');
  try {
    const { artifacts } = await new AbortableRequests(SERVICE).run(deadline, 'the list of artifacts', () =>
      client.listArtifacts({ latest: true }),
    );
    const download = async (id: number, directory: string): Promise<void> => {
      const download = (): Promise<unknown> => client.downloadArtifact(id, { path: directory, skipDecompress: true });
      await new AbortableRequests(SERVICE).run(deadline, `the artifact ${id}`, download);
    };
    const wanted = artifacts.filter(({ name }) => matches(name));
    const { cells, unreadable } = await gatherArtifacts(wanted, { download, temp }, deadline);
    return { cells: newestAttempts(cells), unreadable };
  } catch (cause) {
    if (cause instanceof MaqetError) throw cause;
    throw new MaqetError(`Could not read the artifacts that match ${JSON.stringify(pattern)}: ${errorText(cause)}.`, {
      remedy: 'Run the job again. The artifacts are still there.',
      cause,
    });
  } finally {
    core.endGroup();
    await rm(temp, { recursive: true, force: true });
  }
}

async function show(gathered: Gathered, settings: GatherSettings): Promise<GatheredStatus> {
  const status = gatheredStatus(gathered);
  const page = await writePage(gathered, settings);
  const artifact = status === 'empty' ? undefined : await uploadPage(page);
  workflowLog.info(matrixHeadline(gathered));
  for (const { artifact: name, problem } of gathered.unreadable) workflowLog.info(`Unreadable: ${name}: ${problem}`);
  const unreadable = gathered.unreadable.length;
  if (unreadable > 0)
    workflowLog.warning(`${unreadable} ${unreadable === 1 ? 'artifact' : 'artifacts'} cannot be read. The summary lists them.`);
  if (status === 'empty') {
    workflowLog.warning(
      `No artifact that matches ${JSON.stringify(settings.pattern)} contains a report. Let the jobs upload their evidence (\`upload: always\`), and let this job wait for them (\`needs\`).`,
    );
  }
  const outputs: Record<GatherOutput, string> = {
    status,
    cells: cellsOutput(gathered),
    report: page,
    'artifact-id': artifact === undefined ? '' : String(artifact),
    'artifact-url': artifact === undefined ? '' : artifactUrl(artifact),
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  await core.summary.addRaw(renderMatrixSummary(gathered, outputs['artifact-url'] || undefined)).write();
  return status;
}

async function writePage(gathered: Gathered, { artifactName }: GatherSettings): Promise<string> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run, GITHUB_WORKFLOW: workflow = '' } = process.env;
  const attempt = attemptOf(process.env);
  const directory = workDirectory();
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const page = path.join(directory, `${artifactName}${attempt > 1 ? `-${attempt}` : ''}.html`);
  const origin = { repository, workflow, runUrl: `${server}/${repository}/actions/runs/${run}`, madeAt: new Date().toISOString() };
  await writeFile(page, renderMatrixPage(gathered, origin), { mode: 0o600 });
  return page;
}

/** Uploads the page unzipped, so that it opens in a browser. Such an artifact has the name of its file. */
async function uploadPage(page: string): Promise<number | undefined> {
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const client = new DefaultArtifactClient();
    const upload = (): Promise<{ readonly id?: number }> =>
      client.uploadArtifact(path.basename(page), [page], path.dirname(page), { skipArchive: true });
    return (await new AbortableRequests(SERVICE).run(Deadline.after(UPLOAD_MS), 'the upload of the page', upload)).id;
  } catch (error) {
    workflowLog.warning(`Could not upload the page (${errorText(error)}). It stays in ${page}.`);
    return undefined;
  }
}

function cellsOutput({ cells }: Gathered): string {
  const listed: string[] = [];
  let length = 2;
  for (const { cell, artifact, url = '' } of cells) {
    const { vm, status, job, matrix, durationMs, bootMs } = cell;
    const text = JSON.stringify({ vm, status, job, matrix, durationMs, bootMs, artifact, url });
    length += Buffer.byteLength(text) + 1;
    if (length > MAX_CELLS_OUTPUT) {
      workflowLog.warning(`The output \`cells\` lists ${listed.length} of ${cells.length} runs. The others exceed the limit of an output.`);
      break;
    }
    listed.push(text);
  }
  return `[${listed.join(',')}]`;
}

function workDirectory(): string {
  return path.join(process.env['RUNNER_TEMP'] ?? '.', 'maqet-report');
}
