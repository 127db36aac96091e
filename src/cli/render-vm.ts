import type { Json, JsonObject } from '../shared/json.js';
import { hasEnded } from '../state/liveness.js';
import type { VmRecord } from '../state/record.js';
import type { StatusResult } from '../supervisor/rpc/methods.js';

/** Renders `vm.json` for programs. @param live - whether the VM has not ended. */
export function vmJson(dir: string, record: VmRecord, live: boolean): JsonObject {
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
