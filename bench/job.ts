import path from 'node:path';
import { createRunner, type Runner, type StepResult } from '../test/helpers/runner.js';

/** The inputs of every measured step: the embedded guest, an accelerator that every machine has, and nothing else. */
export const SELF_TEST_INPUTS = { accel: 'tcg' } as const;

/** A whole Linux boots under TCG, maybe while the machine does something else. */
const BOOT_LIMIT_MS = 300_000;

/** The entry files of a build. */
export interface Build {
  readonly main: string;
  readonly post: string;
}

/** The entry files in a folder laid out like `dist/`. */
export function buildIn(folder: string): Build {
  const entry = (name: string): string => path.resolve(folder, name, 'index.js');
  return { main: entry('main'), post: entry('post') };
}

/** Gives `work` a job of its own, and fails if the job leaves a process behind. */
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
 * Gives `work` a VM that a first step has kept, in the job of that step; ends it as the job's end would.
 *
 * @param inputs - of that step, besides those of every measured step.
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

/** A benchmark of something that fails measures nothing. @throws Error with the step's output. */
export function passed(step: StepResult): StepResult {
  if (step.exitCode === 0) return step;
  throw new Error(`the step ended with ${step.exitCode}:\n${step.stdout}${step.stderr}`);
}
