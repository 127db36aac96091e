import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AuditRecord, Caller } from '../../../src/audit/record.js';
import { verifyChain } from '../../../src/audit/verify.js';
import { writeSelfTestDisk } from '../../../src/guest/selftest/x86.js';
import { createLayer, type PolicyLayer } from '../../../src/policy/layer.js';
import { Deadline, sleep } from '../../../src/shared/deadline.js';
import { claimName } from '../../../src/state/claim.js';
import type { VmDirectory } from '../../../src/state/layout.js';
import { readRecord, type VmRecord } from '../../../src/state/record.js';
import type { ExecuteParams, StartParams } from '../../../src/supervisor/rpc/methods.js';
import type { VmSpec } from '../../../src/vm/spec.js';
import { killAll, type ProcessInfo, processesOfJob } from '../processes.js';
import { type GuestName, writeGuest } from '../vm/guests.js';
import { QEMU, spec } from '../vm/support.js';

export const CALLER: Caller = { actor: 'tester', run: null };

/** A limit that only a hanging test reaches, in milliseconds. */
export const AMPLE_MS = 120_000;

export const INPUTS_LAYER = createLayer('inputs', {});

/** Refuses every command: the guest agent of a VM that has none. */
export async function noAgent(): Promise<never> {
  throw new Error('this VM has no guest agent');
}

/** Returns a command with the defaults of a test. */
export function command(name: string, args: ExecuteParams['arguments'] = {}, layers: readonly PolicyLayer[] = []): ExecuteParams {
  return { command: name, arguments: args, layers, caller: CALLER, timeoutMs: AMPLE_MS, store: { compression: 'zstd' } };
}

/** The directory for the VMs of one test file. {@link cleanUp} stops the VMs and removes it. */
export class Root {
  private constructor(readonly dir: string) {}

  static async make(): Promise<Root> {
    return new Root(await mkdtemp(path.join(tmpdir(), 'maqet-root-')));
  }

  /** Claims a name, as a run does. */
  async claim(vm: string): Promise<{ directory: VmDirectory; record: VmRecord }> {
    const { kind, directory, record } = await claimName(this.dir, vm, { job: '', claimant: '', config: {} });
    if (kind !== 'claimed') throw new Error(`${vm} is ${kind}`);
    return { directory, record };
  }

  /** Returns the running processes that use anything below the root. */
  processes(): ProcessInfo[] {
    return processesBelow(this.dir);
  }

  async cleanUp(): Promise<void> {
    killAll(this.processes());
    await leftovers(this.dir);
    await rm(this.dir, { recursive: true });
  }
}

/** Waits until no process uses a directory. @returns those that still run after a long wait. */
export async function leftovers(directory: string): Promise<string[]> {
  const deadline = Deadline.after(120_000);
  while (processesBelow(directory).length > 0 && !deadline.expired) await sleep(10);
  return processesBelow(directory).map(({ command: line }) => line.slice(0, 200));
}

function processesBelow(directory: string): ProcessInfo[] {
  return processesOfJob({ trackingId: 'none', directory });
}

/** Returns the parameters that start a small VM in a claimed directory, with the self-test guest or another one. */
export async function startParams(
  directory: VmDirectory,
  guest: GuestName | 'self-test' = 'self-test',
  changes: Partial<StartParams> & { vm?: Partial<VmSpec> } = {},
): Promise<StartParams> {
  const { vm = {}, ...params } = changes;
  const disk = path.join(directory.disks, 'guest.img');
  if (guest === 'self-test') await writeSelfTestDisk(disk);
  else await writeGuest(disk, guest);
  const complete = spec({ name: path.basename(directory.dir), selfTest: disk, ...vm });
  return {
    spec: complete,
    qemu: QEMU,
    qemuVersion: '7.2.0',
    daemons: [],
    knownHashes: [],
    accelReason: 'asked for',
    layers: [INPUTS_LAYER],
    caller: CALLER,
    secrets: [],
    guest: { candidates: ['agent'], ssh: null },
    stopLimits: { powerdownMs: 0, quitMs: AMPLE_MS, termMs: AMPLE_MS },
    startTimeoutMs: AMPLE_MS,
    lifetimeMs: 600_000,
    ...params,
  };
}

/** Reads the records of an audit log. */
export async function auditRecords(directory: Pick<VmDirectory, 'audit'>): Promise<AuditRecord[]> {
  const text = await readFile(directory.audit, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AuditRecord);
}

/** Returns the records in a short form, such as `qmp query-status allow` or `vm-stop ok`. */
export async function auditStory(directory: Pick<VmDirectory, 'audit'>): Promise<string[]> {
  return (await auditRecords(directory)).map(({ event, command: name, decision, outcome }) => {
    const what = name === null ? event : `${event} ${name}`;
    return `${what} ${outcome ?? decision ?? ''}`;
  });
}

/** Verifies an audit log. */
export async function auditVerdict(directory: Pick<VmDirectory, 'audit'>, head?: string): Promise<unknown> {
  return verifyChain(directory.audit, head);
}

/** Waits until the record of a VM meets a condition. @returns the record then, or after a long wait. */
export async function recordWhen(directory: VmDirectory, wanted: (record: VmRecord) => boolean): Promise<VmRecord | undefined> {
  const deadline = Deadline.after(120_000);
  for (;;) {
    const record = await readRecord(directory);
    if (deadline.expired || (record !== undefined && wanted(record))) return record;
    await sleep(10);
  }
}
