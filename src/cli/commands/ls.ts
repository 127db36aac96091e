import path from 'node:path';
import type { Command } from 'commander';
import type { JsonObject } from '../../shared/json.js';
import { type ListedVm, listVms } from '../../state/find.js';
import { stateRoot } from '../../state/layout.js';
import type { Bind } from '../command.js';
import { EXIT_CODES } from '../errors.js';
import { auditHead, columns, vmJson, vmState } from '../render-vm.js';

/** `maqet ls` */
export function define(command: Command, bind: Bind): void {
  bind(command, async () => {
    const root = stateRoot(process.env);
    const vms = await listVms(root);
    const lines = columns([['VM', 'STATE', 'PID', 'ACCEL', 'CREATED', 'DIRECTORY'], ...vms.map(row)]);
    return {
      code: EXIT_CODES.passed,
      lines: vms.length === 0 ? [`No VMs in ${root}.`] : lines,
      json: await Promise.all(vms.map(vmOf)),
    };
  });
}

async function vmOf({ dir, record, live }: ListedVm): Promise<JsonObject> {
  const head = await auditHead(dir);
  return record === undefined ? { vm: path.basename(dir), state: 'unreadable', dir, auditHead: head } : vmJson(dir, record, live, head);
}

function row({ dir, record, live }: ListedVm): string[] {
  if (record === undefined) return [path.basename(dir), 'unreadable', '', '', '', dir];
  const pid = live ? `${record.qemu?.pid ?? ''}` : '';
  return [record.vm, vmState(record, live), pid, record.accel?.name ?? '', record.createdAt, dir];
}
