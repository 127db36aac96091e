import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as core from '@actions/core';
import { type Gathered, type GatheredStatus, gatheredStatus, newestAttempts } from '../report/matrix/gathered.js';
import { renderMatrixPage } from '../report/matrix/page.js';
import { matrixHeadline, renderMatrixSummary } from '../report/matrix/summary.js';
import { attemptOf } from '../report/run-report.js';
import { Deadline } from '../shared/deadline.js';
import { asMaqetError, errorText, MaqetError } from '../shared/errors.js';
import { lines } from '../shared/untrusted-text.js';
import { artifactUrl, hasService } from './artifacts.js';
import { gatherArtifacts } from './gather-artifacts.js';
import { type GatherOutput, type GatherSettings, gatherSettings } from './gather-inputs.js';
import { workflowLog } from './logger.js';
import { rawInputs } from './raw-inputs.js';

/** Five hundred artifacts, one slow service. */
const GATHER_MS = 20 * 60_000;
const UPLOAD_MS = 5 * 60_000;
/** GitHub takes 1 MiB of outputs from a job. */
const MAX_CELLS_OUTPUT = 512 * 1024;

/** The `report` action: gathers the reports of all runs, and shows them in one summary and one page. */
export async function runGather(): Promise<void> {
  // Cleared at the verdict: a promise that never settles must not end green.
  process.exitCode = 1;
  try {
    const settings = gatherSettings(rawInputs(process.env));
    if (!hasService(process.env)) throw noService();
    const status = await show(await gather(settings), settings);
    process.exitCode = settings.failOn === 'failed' && status !== 'passed' ? 1 : 0;
  } catch (error) {
    core.setOutput('status', 'failed');
    core.error(lines(asMaqetError(error).explain(), 1000).join('\n'), { title: 'maqet: no report' });
  }
}

function noService(): MaqetError {
  return new MaqetError('There is no artifact service here, so there are no results to gather.', {
    remedy: 'Use this action in a job of a workflow on GitHub, after the jobs whose results it shows.',
  });
}

async function gather({ matches, pattern }: GatherSettings): Promise<Gathered> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const deadline = Deadline.after(GATHER_MS);
  const temp = path.join(workFolder(), 'downloads');
  await mkdir(temp, { recursive: true, mode: 0o700 });
  // The client tells five lines of each artifact.
  core.startGroup('Artifacts');
  try {
    const { artifacts } = await deadline.race(client.listArtifacts({ latest: true }), 'the list of artifacts');
    const download = async (id: number, folder: string): Promise<void> => {
      await client.downloadArtifact(id, { path: folder, skipDecompress: true });
    };
    const wanted = artifacts.filter(({ name }) => matches(name));
    const { cells, unreadable } = await gatherArtifacts(wanted, { download, temp }, deadline);
    return { cells: newestAttempts(cells), unreadable };
  } catch (cause) {
    if (cause instanceof MaqetError) throw cause;
    throw new MaqetError(`The artifacts that match ${JSON.stringify(pattern)} could not be read: ${errorText(cause)}.`, {
      remedy: 'Run the job again; the artifacts stay.',
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
  if (gathered.unreadable.length > 0)
    workflowLog.warning(`The results of ${gathered.unreadable.length} artifacts cannot be read: see the summary.`);
  if (status === 'empty') {
    workflowLog.warning(
      `No artifact that matches ${JSON.stringify(settings.pattern)} holds a report. Do the jobs before this one upload their evidence (\`upload: always\`), and does this job wait for them (\`needs\`)?`,
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
  const folder = workFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const page = path.join(folder, `${artifactName}${attempt > 1 ? `-${attempt}` : ''}.html`);
  const origin = { repository, workflow, runUrl: `${server}/${repository}/actions/runs/${run}`, madeAt: new Date().toISOString() };
  await writeFile(page, renderMatrixPage(gathered, origin), { mode: 0o600 });
  return page;
}

/** Not zipped, so that it opens in the browser; such an artifact is called like its file. */
async function uploadPage(page: string): Promise<number | undefined> {
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const upload = new DefaultArtifactClient().uploadArtifact(path.basename(page), [page], path.dirname(page), { skipArchive: true });
    return (await Deadline.after(UPLOAD_MS).race(upload, 'the page to be uploaded')).id;
  } catch (error) {
    workflowLog.warning(`The page could not be uploaded (${errorText(error)}); it stays in ${page}.`);
    return undefined;
  }
}

function cellsOutput({ cells }: Gathered): string {
  const told: string[] = [];
  let length = 2;
  for (const { cell, artifact, url = '' } of cells) {
    const { vm, status, job, matrix, durationMs, bootMs } = cell;
    const text = JSON.stringify({ vm, status, job, matrix, durationMs, bootMs, artifact, url });
    length += Buffer.byteLength(text) + 1;
    if (length > MAX_CELLS_OUTPUT) {
      workflowLog.warning(`The output \`cells\` tells ${told.length} of ${cells.length} runs: more do not fit into an output.`);
      break;
    }
    told.push(text);
  }
  return `[${told.join(',')}]`;
}

function workFolder(): string {
  return path.join(process.env['RUNNER_TEMP'] ?? '.', 'maqet-report');
}
