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
 * Makes disks with a record of each on either side: what is to be made is on disk before anything is, and how that ended follows.
 * The run itself writes them, because there is no supervisor yet.
 *
 * Disks are made all or none: when one of them cannot be, that is how it ended for all, and each record says so.
 *
 * @throws what `make` throws; AuditError if a record cannot be written. Without the first ones nothing is made.
 */
export async function auditedDisks(
  orders: readonly DiskRequest[],
  folder: VmDirectory,
  vm: string,
  env: Environment,
  make: () => Promise<PreparedDisk[]>,
): Promise<PreparedDisk[]> {
  const audit = await openAudit(folder, vm, env);
  try {
    const records = await Promise.all(orders.map((order) => announce(audit, order, folder, env)));
    const made = make();
    const facts = (index: number) => ({
      done: (disks: PreparedDisk[]) => madeFacts(disks[index] as PreparedDisk),
      failed: wantedFacts(orders[index] as DiskRequest, folder),
    });
    // Each record is closed before any failure is thrown: the log is closed then.
    const ends = await Promise.allSettled(records.map((record, index) => carryOut(audit, record, () => made, facts(index))));
    const broken = ends.find((end) => end.status === 'rejected');
    if (broken !== undefined) throw broken.reason;
    return await made;
  } finally {
    // Not its orderly end: the supervisor goes on with it.
    await audit.close();
  }
}

/**
 * Removes the disks of a VM that has never run, each with a record before and after: there is nothing in them. The run itself writes the
 * records, because the supervisor has gone.
 *
 * @throws AuditError if a record cannot be written: that disk stays.
 */
export async function removeUnusedDisks(disks: readonly DiskSpec[], folder: VmDirectory, vm: string, env: Environment): Promise<void> {
  if (disks.length === 0) return;
  const audit = await openAudit(folder, vm, env);
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

function announce(audit: AuditLog, order: DiskRequest, folder: VmDirectory, env: Environment): Promise<AuditRecord> {
  const facts = wantedFacts(order, folder);
  return audit.append({ ...env.caller, event: 'disk-create', arguments: facts, decision: 'allow', reason: 'lifecycle' });
}

function wantedFacts(order: DiskRequest, folder: VmDirectory): JsonObject {
  const { name, source } = order;
  const from: JsonObject = source.kind === 'blank' ? { format: source.format, size: source.size } : { backingFile: source.file };
  return { disk: name, file: diskFile(folder.disks, order), ...from };
}

function madeFacts({ name, file, format, size, base }: PreparedDisk): JsonObject {
  const below: JsonObject = base === undefined ? {} : { backingFile: base.path, backingFormat: base.format };
  return { disk: name, file, format, size, ...below };
}
