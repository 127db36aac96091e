import { stat } from 'node:fs/promises';
import path from 'node:path';
import { oneLine } from '../shared/untrusted-text.js';
import { recordEnd } from '../state/claim.js';
import { isVmName, noSuchVmError } from '../state/find.js';
import { VmDirectory } from '../state/layout.js';
import { hasEnded, isInhabited, isLive, processesIn } from '../state/liveness.js';
import { BrokenRecordError, readRecord, type VmRecord } from '../state/record.js';
import type { Environment } from './context.js';
import { type StoppedVm, stopVm } from './stop.js';

/**
 * Ends a VM in whatever state it is: while it starts, without a supervisor that answers, without a readable record, of another job. Asks
 * first, and kills what is left. Then a record that says otherwise, or that cannot be read, is replaced: the name is free again.
 *
 * @returns undefined if nothing of it runs any more.
 * @throws NotRunningError if there never was a VM of that name; SurvivorsError if a process stays.
 */
export async function forceStop(vm: string, env: Environment): Promise<StoppedVm | undefined> {
  const directory = new VmDirectory(path.join(env.root, vm));
  if (!isVmName(vm) || !(await isDirectory(directory.dir))) throw noSuchVmError(env.root, vm);
  const found = await readRecord(directory).catch((error: unknown) => {
    if (error instanceof BrokenRecordError) return error;
    throw error;
  });
  const record = found instanceof BrokenRecordError ? undefined : found;
  const runs = await isThere(directory, record);
  const stopped = runs ? await stopVm({ directory, record }, { reason: 'down', impatient: true, metrics: true }, env) : undefined;
  const broken = found instanceof BrokenRecordError;
  const reason = broken ? oneLine(found.message) : 'it was ended by force';
  const written = await recordEnd(directory, record?.claimant, { state: 'failed', reason, kept: false });
  if (!written) env.log.warning(`The end of the VM could not be written to ${directory.record}. Free disk space, and try again.`);
  else if (broken) env.log.warning(`${found.message} It is vm.json.broken now, and vm.json says that the VM has failed.`);
  return stopped;
}

async function isThere(directory: VmDirectory, record: VmRecord | undefined): Promise<boolean> {
  if (record === undefined) return isInhabited(directory);
  if (!hasEnded(record) && (await isLive({ directory, record }))) return true;
  return (await processesIn(directory)).length > 0;
}

async function isDirectory(dir: string): Promise<boolean> {
  return stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
