import path from 'node:path';
import { createRunner, type Runner, type StepResult } from '../test/helpers/runner.js';

/** The inputs of every measured step: the embedded guest under an accelerator that every machine has. */
export const SELF_TEST_INPUTS = { accel: 'tcg' } as const;

/** Enough for a whole Linux to boot under TCG on a busy machine. */
const BOOT_LIMIT_MS = 300_000;

/** The entry files of a build. */
export interface Build {
  readonly main: string;
  readonly post: string;
}

/** Returns the entry files in a directory that is laid out like `dist/`. */
export function buildIn(directory: string): Build {
  const entry = (name: string): string => path.resolve(directory, name, 'index.js');
  return { main: entry('main'), post: entry('post') };
}

/** Calls `work` with a new job. @throws Error if the job leaves a process behind. */
export async function inJob<T>(work: (runner: Runner) => Promise<T>): Promise<T> {
  const runner = await createRunner();
  try {
    const result = await work(runner);
    const left = runner.leftovers();
    if (left.length > 0) throw new Error(`the job left processes behind: ${left.map(({ command }) => command).join('; ')}`);
    return result;
  } finally {
    await runner.cleanup();
  }
}

/**
 * Starts a VM in a step that keeps it, calls `work` in the same job, and ends the VM with the post step.
 *
 * @param inputs - inputs of the first step, in addition to those of every measured step.
 */
export async function withKeptVm<T>(
  build: Build,
  work: (runner: Runner, vm: StepResult) => Promise<T>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<T> {
  return inJob(async (runner) => {
    const start = { entry: build.main, inputs: { ...SELF_TEST_INPUTS, keep: 'true', ...inputs }, limitMs: BOOT_LIMIT_MS };
    const started = passed(await runner.step(start));
    try {
      return await work(runner, started);
    } finally {
      passed(await runner.step({ entry: build.post, state: started.state }));
    }
  });
}

/** Returns a step that passed. @throws Error with the output of a step that failed: its time says nothing. */
export function passed(step: StepResult): StepResult {
  if (step.exitCode === 0) return step;
  throw new Error(`the step exited with ${step.exitCode}:\n${step.stdout}${step.stderr}`);
}
