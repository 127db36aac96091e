import { access, appendFile, writeFile } from 'node:fs/promises';
import { createRedactor } from '../audit/redact.js';
import type { MaqetError } from '../shared/errors.js';
import { lines } from '../shared/hostile.js';
import { type Json, stringifyJson } from '../shared/json.js';
import type { VmFolder } from '../supervisor/folder.js';
import type { ScriptResult } from './script-runner.js';

/** Writes what came of a QMP script. A second run on the same VM leaves the results of the first alone. */
export async function writeResults(folder: VmFolder, results: readonly ScriptResult[]): Promise<void> {
  let file = folder.results;
  for (let number = 2; await exists(file); number++) file = folder.results.replace(/\.json$/, `-${number}.json`);
  await writeFile(file, `${stringifyJson(results as unknown as Json)}\n`, { mode: 0o600, flag: 'wx' });
}

/** Notes why a run failed, for the post step of whoever owns the VM. */
export async function noteFailure(folder: VmFolder, error: MaqetError, secrets: readonly string[]): Promise<void> {
  await appendFile(folder.failures, `${lines(createRedactor(secrets).text(error.explain())).join(' ')}\n`, { mode: 0o600 });
}

/** True if there is something of that name. */
export async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
