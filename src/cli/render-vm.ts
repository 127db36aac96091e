import type { Json, JsonObject } from '../shared/json.js';
import { isLive, type VmRecord } from '../state/record.js';
import type { StatusResult } from '../supervisor/rpc/methods.js';

/** Renders `vm.json` for programs. */
export function vmJson(dir: string, record: VmRecord): JsonObject {
  const { vm, reason, kept, job, createdAt, bootMs, accel, ports, owner, qemu } = record;
  return {
    vm,
    state: vmState(record),
    reason,
    live: isLive(record),
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
export function vmState(record: VmRecord): VmRecord['state'] | 'gone' {
  const ended = record.state === 'stopped' || record.state === 'failed';
  return ended || isLive(record) ? record.state : 'gone';
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
