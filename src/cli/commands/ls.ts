import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { errnoOf } from '../../shared/errors.js';
import { isLive, readRecord, stateRoot, VmFolder, type VmRecord } from '../../supervisor/folder.js';
import type { Bind } from '../command.js';
import { EXIT_CODES } from '../exit-code.js';
import { columns, vmJson, vmState } from '../render-vm.js';

/** What earlier VMs of a name left is in `NAME.TIME…`, and `.NAME…` is a claim in the making: neither is a VM. */
const VM_FOLDER = /^[a-z0-9][a-z0-9-]{0,31}$/;

/** `maqet ls` */
export function define(command: Command, bind: Bind): void {
  bind(command, async () => {
    const root = stateRoot(process.env);
    const vms = await listVms(root);
    const lines = columns([['VM', 'STATE', 'PID', 'ACCEL', 'CREATED', 'FOLDER'], ...vms.map(([dir, record]) => row(dir, record))]);
    return {
      code: EXIT_CODES.passed,
      lines: vms.length === 0 ? [`No VMs in ${root}.`] : lines,
      json: vms.map(([dir, record]) => (record === undefined ? { vm: path.basename(dir), state: 'unreadable', dir } : vmJson(dir, record))),
    };
  });
}

/** The VMs' folders by name; the record is undefined where `vm.json` cannot be read. */
async function listVms(root: string): Promise<[dir: string, record: VmRecord | undefined][]> {
  const found: [string, VmRecord | undefined][] = [];
  for (const name of (await names(root)).filter((entry) => VM_FOLDER.test(entry)).sort()) {
    const folder = new VmFolder(path.join(root, name));
    const record = await readRecord(folder).catch(() => 'unreadable' as const);
    if (record !== undefined) found.push([folder.dir, record === 'unreadable' ? undefined : record]);
  }
  return found;
}

async function names(root: string): Promise<string[]> {
  try {
    return await readdir(root);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function row(dir: string, record: VmRecord | undefined): string[] {
  if (record === undefined) return [path.basename(dir), 'unreadable', '', '', '', dir];
  const pid = isLive(record) ? `${record.qemu?.pid ?? ''}` : '';
  return [record.vm, vmState(record), pid, record.accel?.name ?? '', record.createdAt, dir];
}
