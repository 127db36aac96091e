import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as core from '@actions/core';
import { quote } from '../guest/program.js';
import { errorText } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { distrustOwnDirectory, UntrustedFileError } from '../shared/trusted-file.js';
import type { VmDirectory } from '../state/layout.js';
import { storeEnvironment } from '../state/step-environment.js';

/** The error of `maqet-shell` for a `shell:` that gives it too few arguments. */
const SHELL_USAGE = 'error: Use `shell: maqet-shell VM {0}`.';

/**
 * Puts `maqet` and `maqet-shell` (for `shell: maqet-shell VM {0}`) on the PATH of later `run:` steps. Call it before anything can fail:
 * a step that fails may have a VM to look at, too. Does nothing if an earlier step has done it.
 *
 * Warns if the files cannot be written.
 *
 * @param root - the directory of the job's VMs, where the commands are put.
 * @param entryFile - the bundle that runs. The command's bundle lies beside it.
 */
export async function offerCommands(root: string, entryFile: string, log: Logger): Promise<void> {
  const bin = path.join(root, '.bin');
  try {
    await writeShims(bin, path.join(path.dirname(entryFile), '..', 'cli', 'index.js'));
    if (!(process.env['PATH'] ?? '').split(path.delimiter).includes(bin)) core.addPath(bin);
  } catch (error) {
    log.warning(`Could not put \`maqet\` and \`maqet-shell\` on the PATH of later steps (${errorText(error)}).`);
  }
}

/**
 * Records the environment of the step that keeps a VM. From it, `maqet-shell` finds the variables that only a step sets. The first record
 * on a VM stays: a later step that attaches sets its own variables. Warns if the file cannot be written.
 */
export async function rememberEnvironment(directory: VmDirectory, log: Logger): Promise<void> {
  await storeEnvironment(directory, process.env).catch((error: unknown) =>
    log.warning(`Could not record the environment of this step, which \`maqet-shell\` compares with (${errorText(error)}).`),
  );
}

async function writeShims(bin: string, program: string): Promise<void> {
  await mkdir(bin, { recursive: true, mode: 0o700 });
  const problem = await distrustOwnDirectory(bin);
  if (problem !== undefined) throw new UntrustedFileError(problem);
  // Name the runner's Node by its path: it is not on the PATH of a `run:` step, and another one may be too old.
  const call = `exec ${quote(process.execPath)} ${quote(program)}`;
  const checked = `[ $# -ge 2 ] || { echo ${quote(SHELL_USAGE)} >&2; exit 125; }`;
  const shell = [checked, 'vm=$1 script=$2', 'shift 2', `${call} run "$vm" --step-env --script "$script" "$@"`];
  await writeShim(path.join(bin, 'maqet'), `${call} "$@"`);
  await writeShim(path.join(bin, 'maqet-shell'), shell.join('\n'));
}

/** Writes a shim atomically: a background process of an earlier step may be about to start it. */
async function writeShim(file: string, body: string): Promise<void> {
  const partial = `${file}.${process.pid}`;
  try {
    await writeFile(partial, `#!/bin/sh\n${body}\n`, { mode: 0o700 });
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
