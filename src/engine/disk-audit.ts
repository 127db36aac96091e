import { performance } from 'node:perf_hooks';
import type { AuditLog } from '../audit/log.js';
import { type AuditRecord, type Ending, resultEntry } from '../audit/record.js';
import { errorText } from '../shared/errors.js';
import type { JsonObject } from '../shared/json.js';
import { type DiskOrder, diskFile, type PreparedDisk } from '../storage/disks.js';
import type { VmFolder } from '../supervisor/folder.js';
import type { Environment } from './environment.js';
import { openAudit } from './refuse.js';

/**
 * Makes disks with a record of each on either side: what is to be made is on disk before anything is, and how that ended follows.
 * The run itself writes them, because there is no supervisor yet.
 *
 * Disks are made all or none: when one of them cannot be, that is how it ended for all, and each record says so.
 *
 * @throws what `make` throws; AuditError if a record cannot be written. Without the first ones nothing is made.
 */
export async function auditedDisks(
  orders: readonly DiskOrder[],
  folder: VmFolder,
  vm: string,
  env: Environment,
  make: () => Promise<PreparedDisk[]>,
): Promise<PreparedDisk[]> {
  const audit = await openAudit(folder, vm, env);
  try {
    const records = await Promise.all(orders.map((order) => announce(audit, order, folder, env)));
    const start = performance.now();
    const end = async (endingOf: (index: number) => Omit<Ending, 'durationMs'>): Promise<void> => {
      const durationMs = Math.round(performance.now() - start);
      await Promise.all(records.map((record, index) => audit.append(resultEntry(record, { ...endingOf(index), durationMs }))));
    };
    try {
      const made = await make();
      await end((index) => ({ outcome: 'ok', facts: madeFacts(made[index] as PreparedDisk) }));
      return made;
    } catch (error) {
      await end((index) => ({ outcome: 'failed', error: errorText(error), facts: wantedFacts(orders[index] as DiskOrder, folder) }));
      throw error;
    }
  } finally {
    // Not its orderly end: the supervisor goes on with it.
    await audit.close();
  }
}

function announce(audit: AuditLog, order: DiskOrder, folder: VmFolder, env: Environment): Promise<AuditRecord> {
  const facts = wantedFacts(order, folder);
  return audit.append({ ...env.caller, event: 'disk-create', arguments: facts, decision: 'allow', reason: 'lifecycle' });
}

function wantedFacts(order: DiskOrder, folder: VmFolder): JsonObject {
  const { name, source } = order;
  const from = source.kind === 'blank' ? { format: source.format, size: source.size } : { backingFile: source.file };
  return { disk: name, file: diskFile(folder.disks, order), ...from };
}

function madeFacts({ name, file, format, size, base }: PreparedDisk): JsonObject {
  const below = base === undefined ? {} : { backingFile: base.path, backingFormat: base.format };
  return { disk: name, file, format, size, ...below };
}
