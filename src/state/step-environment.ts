import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { errnoOf, MaqetError } from '../shared/errors.js';
import type { VmDirectory } from './layout.js';
import { valueMarks } from './value-marks.js';

/** `environment.json`: variables by name, each with the mark of its value. That shows which have changed without storing a value. */
const schema = z.record(z.string(), z.string());

/** The variables that the runner sets for every step, and those that belong to a process rather than to its user. */
const COMMON = /^(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE)_|^(?:PATH|HOME|USER|LOGNAME|SHELL|SHLVL|PWD|OLDPWD|_|TERM|TMPDIR)$/;
const POSIX_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Stores the environment of the step that keeps a VM. An earlier one stays, because a step that attaches may have other variables. */
export async function storeEnvironment(directory: VmDirectory, env: NodeJS.ProcessEnv): Promise<void> {
  const mark = await valueMarks(directory.dir);
  const marks = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, mark(value)]]));
  try {
    await writeFile(directory.environment, JSON.stringify(Object.fromEntries(marks)), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error;
  }
}

/**
 * Returns the variables of a later step: those of its `env:`, and those that steps since have set for all.
 *
 * A process cannot see which variables are those of its step, so they are those that are new or have changed since the VM was kept.
 *
 * @returns undefined if no step has kept this VM.
 * @throws MaqetError if `environment.json` cannot be read.
 */
export async function stepVariables(directory: VmDirectory, env: NodeJS.ProcessEnv): Promise<Record<string, string> | undefined> {
  const stored = await readEnvironment(directory);
  if (stored === undefined) return undefined;
  const mark = await valueMarks(directory.dir);
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && POSIX_NAME.test(name) && !COMMON.test(name) && stored[name] !== mark(value) ? [[name, value]] : [],
    ),
  );
}

async function readEnvironment({ environment: file }: VmDirectory): Promise<Record<string, string> | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return undefined;
    throw new MaqetError(`${file} is not a valid record of an environment.`, {
      remedy: 'Pass the variables with `--env NAME=VALUE` instead of `--step-env`.',
      cause,
    });
  }
}
