import { AuditError } from '../audit/record.js';
import { verifyChain } from '../audit/verify.js';
import type { Json, JsonObject } from '../shared/json.js';
import { VmDirectory } from '../state/layout.js';
import { hasEnded } from '../state/liveness.js';
import type { VmRecord } from '../state/record.js';
import type { StatusResult } from '../supervisor/rpc/methods.js';

/** Returns the hash of the last record of a VM's audit log; null if the log is missing, broken, or being written. */
export async function auditHead(dir: string): Promise<string | null> {
  const verdict = await verifyChain(new VmDirectory(dir).audit).catch((error: unknown) => {
    if (error instanceof AuditError) return undefined;
    throw error;
  });
  return verdict?.ok === true ? verdict.head : null;
}

/** Renders `vm.json` for programs. @param live - whether the VM has not ended. @param head - see {@link auditHead} */
export function vmJson(dir: string, record: VmRecord, live: boolean, head: string | null): JsonObject {
  const { vm, reason, kept, job, createdAt, bootMs, accel, ports, owner, qemu } = record;
  return {
    vm,
    state: vmState(record, live),
    reason,
    live,
    kept,
    job,
    createdAt,
    bootMs,
    accel: accel?.name ?? null,
    ports: ports as unknown as Json[],
    pid: qemu?.pid ?? null,
    ownerPid: owner.pid,
    dir,
    auditHead: head,
  };
}

/** Returns the state of a VM. `gone`: the record says that it runs, but its supervisor has ended. */
export function vmState(record: VmRecord, live: boolean): VmRecord['state'] | 'gone' {
  return hasEnded(record) || live ? record.state : 'gone';
}

/** Returns the state of a running VM, and of its guest. */
export function liveState({ state, panicked, poweredOff }: Pick<StatusResult, 'state' | 'panicked' | 'poweredOff'>): string {
  if (panicked) return `${state}, the guest has panicked`;
  return poweredOff ? `${state}, the guest has powered off` : state;
}

/** Renders rows with aligned cells, two spaces apart. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
