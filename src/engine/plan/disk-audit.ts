import { rm } from 'node:fs/promises';
import { type AuditLog, carryOut } from '../../audit/log.js';
import type { AuditRecord } from '../../audit/record.js';
import type { JsonObject } from '../../shared/json.js';
import type { VmDirectory } from '../../state/layout.js';
import { type DiskRequest, diskFile, type PreparedDisk } from '../../storage/disks.js';
import type { DiskSpec } from '../../vm/spec.js';
import type { Environment } from '../context.js';
import { openAudit } from '../records/audit-logs.js';

/**
 * Creates disks, with a record of each before and after. The run writes the records itself, because there is no supervisor yet.
 *
 * Either all disks are created or none: if one of them fails, the records say so for all.
 *
 * @throws AuditError if a record cannot be written: nothing is created without the first records. Also the errors of `make`.
 */
export async function auditedDisks(
  requests: readonly DiskRequest[],
  directory: VmDirectory,
  vm: string,
  env: Environment,
  make: () => Promise<PreparedDisk[]>,
): Promise<PreparedDisk[]> {
  const audit = await openAudit(directory, vm, env);
  try {
    const records = await Promise.all(requests.map((request) => announce(audit, request, directory, env)));
    const made = make();
    const facts = (index: number) => ({
      done: (disks: PreparedDisk[]) => madeFacts(disks[index] as PreparedDisk),
      failed: wantedFacts(requests[index] as DiskRequest, directory),
    });
    // Write the outcome of every disk before throwing, because that closes the log.
    const ends = await Promise.allSettled(records.map((record, index) => carryOut(audit, record, () => made, facts(index))));
    const broken = ends.find((end) => end.status === 'rejected');
    if (broken !== undefined) throw broken.reason;
    return await made;
  } finally {
    // No closing record: the supervisor continues this log.
    await audit.close();
  }
}

/**
 * Removes the disks of a VM that has never run, with a record of each before and after. The run writes the records itself, because the
 * supervisor is gone.
 *
 * @throws AuditError if a record cannot be written: that disk stays.
 */
export async function removeUnusedDisks(disks: readonly DiskSpec[], directory: VmDirectory, vm: string, env: Environment): Promise<void> {
  if (disks.length === 0) return;
  const audit = await openAudit(directory, vm, env);
  try {
    for (const { name, file } of disks) {
      const facts = { disk: name, file };
      const entry = { ...env.caller, event: 'disk-remove', arguments: facts, decision: 'allow', reason: 'lifecycle' } as const;
      await carryOut(audit, await audit.append(entry), () => rm(file, { force: true }), { done: () => facts, failed: facts });
    }
  } finally {
    await audit.close(env.caller);
  }
}

function announce(audit: AuditLog, request: DiskRequest, directory: VmDirectory, env: Environment): Promise<AuditRecord> {
  const facts = wantedFacts(request, directory);
  return audit.append({ ...env.caller, event: 'disk-create', arguments: facts, decision: 'allow', reason: 'lifecycle' });
}

function wantedFacts(request: DiskRequest, directory: VmDirectory): JsonObject {
  const { name, source } = request;
  const from: JsonObject = source.kind === 'blank' ? { format: source.format, size: source.size } : { backingFile: source.file };
  return { disk: name, file: diskFile(directory.disks, request), ...from };
}

function madeFacts({ name, file, format, size, backing: [base] }: PreparedDisk): JsonObject {
  const below: JsonObject = base === undefined ? {} : { backingFile: base.path, backingFormat: base.format };
  return { disk: name, file, format, size, ...below };
}
