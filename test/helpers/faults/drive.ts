import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { verifyChain } from '../../../src/audit/verify.js';
import { Deadline, sleep } from '../../../src/shared/deadline.js';
import { sha256 } from '../../e2e/evidence.js';
import type { ProcessInfo } from '../processes.js';
import type { StepResult } from '../runner.js';
import type { Cell, Verdict } from './cells.js';
import { Stage } from './stage.js';

/** One line of the table. */
export interface Row {
  readonly cell: string;
  readonly verdict: Verdict;
  readonly seconds: number;
  /** Processes of the job that still run after the post steps. */
  readonly left: readonly string[];
  /** What is wrong. */
  readonly wrong: readonly string[];
}

const POST_MS = 200_000;
const GONE_MS = 20_000;
const TRACE = /^\s+at .+:\d+:\d+\)?$|^.*(?:This is unexpected|is a bug in maqet|UnhandledPromise).*$/m;

/** Runs a cell, its post steps and all checks. Never rejects: whatever happens is in the row. */
async function runCell(cell: Cell): Promise<Row> {
  const stage = await Stage.make();
  const wrong: string[] = [];
  let verdict: Verdict = 'none';
  let seconds = 0;
  let left: string[] = [];
  try {
    stage.step = await stage.start(await cell.inputs(stage));
    await cell.reached?.(stage);
    const struck = performance.now();
    await cell.strike?.(stage);
    const step = await Deadline.after(cell.ms * 2).race(stage.step.result, 'the step');
    seconds = (performance.now() - struck) / 1000;
    stage.owed.push(step);
    verdict = verdictOf(step);
    wrong.push(...problemsOf(cell, step, verdict));
    // Nobody but the fault holds the client.
    if (stage.client !== undefined) {
      stage.client.kill();
      stage.owed.push(await stage.client.result);
    }
    wrong.push(...(await endJob(stage)));
    if (stage.bystander !== undefined && stage.bystander.signalCode !== null) wrong.push('a process of somebody else was killed');
    left = (await leftOf(stage, cell.leaves)).map(({ pid, command }) => `${pid} ${command.slice(0, 100)}`);
    wrong.push(...left.map((one) => `left: ${one}`), ...(await evidenceProblems(cell, stage)));
  } catch (error) {
    wrong.push(error instanceof Error ? error.message : String(error));
  } finally {
    await stage.end();
  }
  return { cell: cell.name, verdict, seconds, left, wrong };
}

function verdictOf({ exitCode, outputs }: StepResult): Verdict {
  return exitCode === null ? 'killed' : ((outputs['status'] ?? 'none') as Verdict);
}

function problemsOf({ right, says }: Cell, step: StepResult, verdict: Verdict): string[] {
  const found: string[] = [];
  if (!right.includes(verdict)) found.push(`the verdict is ${verdict}, not ${right.join(' or ')}`);
  if (verdict !== 'killed' && (step.exitCode === 0) !== (verdict === 'passed')) found.push(`exit code ${step.exitCode} with ${verdict}`);
  const errors = step.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  if (says !== undefined && !errors.some((message) => says.test(message))) found.push(`the error is not ${says}: ${errors.join(' ')}`);
  if (verdict !== 'killed' && step.heldOutput) found.push('a process held the output of the step');
  return [...found, ...manners('step', step)];
}

/** A step whose words are no stack trace. One that failed says why. */
function manners(name: string, step: StepResult): string[] {
  const found: string[] = [];
  const trace = TRACE.exec(step.stdout + step.stderr)?.[0];
  if (trace !== undefined) found.push(`the ${name} printed ${trace.trim()}`);
  const told = step.annotations.filter(({ level }) => level === 'error');
  if (step.exitCode !== 0 && step.exitCode !== null && told.length !== 1) found.push(`the ${name} failed with ${told.length} errors`);
  return found;
}

/** Runs the post steps, last first, as the runner does. */
async function endJob(stage: Stage): Promise<string[]> {
  const found: string[] = [];
  // A service that never answers would hold each post step for a minute.
  for (const method of stage.service.hung()) stage.service.hangAt(method, undefined);
  for (const main of stage.owed.splice(0).reverse()) {
    const post = await stage.startPost(main);
    try {
      const result = await Deadline.after(POST_MS).race(post.result, 'the post step');
      if (result.exitCode === null) found.push(`the post step ended with ${result.signal}`);
      found.push(...manners('post step', result));
    } catch (error) {
      post.kill();
      found.push(error instanceof Error ? error.message : String(error));
    }
  }
  return found;
}

async function leftOf(stage: Stage, leaves: RegExp | undefined): Promise<ProcessInfo[]> {
  const found = (): ProcessInfo[] => stage.runner.leftovers().filter(({ command }) => leaves?.test(command) !== true);
  const deadline = Deadline.after(GONE_MS);
  while (found().length > 0 && !deadline.expired) await sleep(20);
  return found();
}

/** Every audit log verifies; every artifact that is final is whole; what was not lost is uploaded. */
async function evidenceProblems(cell: Cell, stage: Stage): Promise<string[]> {
  const found: string[] = [];
  const names = await readdir(stage.root, { recursive: true }).catch(() => []);
  const logs = names.filter((name) => path.basename(name) === 'audit.jsonl');
  for (const name of logs) {
    const verdict = await verifyChain(path.join(stage.root, name));
    if (!verdict.ok && cell.loses !== true) found.push(`${name}: ${verdict.problem}`);
  }
  const uploaded = stage.service.artifacts().filter(({ finalized }) => finalized);
  const archives = uploaded.filter(({ mimeType }) => mimeType === 'application/zip').map(({ name }) => stage.service.artifactFiles(name));
  for (const files of archives) {
    const log = files.get('audit.jsonl');
    if (log === undefined && cell.loses !== true && logs.length > 0) found.push('an artifact has no audit log');
    const verdict = log === undefined ? undefined : await verifyChain(chunks(log));
    if (verdict?.ok === false && cell.loses !== true) found.push(`uploaded log: ${verdict.problem}`);
    found.push(...[...files.keys()].filter((name) => name.includes('.partial')).map((name) => `uploaded ${name}`));
  }
  if (logs.length > 0 && archives.length === 0 && cell.loses !== true && cell.noUpload !== true) found.push('nothing was uploaded');
  return [...found, ...dumpProblems(stage, names)];
}

/** Each dump under its final name is whole, and each that is uploaded is one of these, byte by byte. */
function dumpProblems(stage: Stage, names: readonly string[]): string[] {
  const dumps = names.filter((name) => /\/dumps\/[^/]+\.zst$/.test(name));
  const broken = dumps.filter((name) => spawnSync('zstd', ['--test', '--quiet', path.join(stage.root, name)]).status !== 0);
  const uploaded = stage.service.artifacts().filter(({ finalized, mimeType }) => finalized && mimeType !== 'application/zip');
  const hashes = dumps.map((name) => sha256(readFileSync(path.join(stage.root, name))));
  const unknown = uploaded.filter(({ bytes }) => !hashes.includes(sha256(bytes)));
  return [...broken.map((name) => `${name} is not whole`), ...unknown.map(({ name }) => `the uploaded ${name} is not the dump`)];
}

async function* chunks(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

/** Runs cells, some at a time. Tells each row as it is known. */
export async function runCells(cells: readonly Cell[], atOnce: number, tell: (row: Row) => void): Promise<Row[]> {
  const rows: Row[] = [];
  const waiting = [...cells];
  const work = async (): Promise<void> => {
    for (let cell = waiting.shift(); cell !== undefined; cell = waiting.shift()) {
      const row = await runCell(cell);
      rows.push(row);
      tell(row);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return rows;
}

/** Returns a row as a line of the table. */
export function rowText({ cell, verdict, seconds, left, wrong }: Row): string {
  const line = `${cell.padEnd(44)} ${verdict.padEnd(10)} ${seconds.toFixed(1).padStart(6)} ${String(left.length).padStart(5)}`;
  return wrong.length === 0 ? line : `${line}  WRONG: ${wrong.join('; ')}`;
}
