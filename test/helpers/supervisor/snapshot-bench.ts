import path from 'node:path';
import { AuditLog } from '../../../src/audit/log.js';
import { createRedactor } from '../../../src/audit/redact/redactor.js';
import type { PolicyLayer } from '../../../src/policy/layer.js';
import type { Json } from '../../../src/shared/json.js';
import type { LogLine } from '../../../src/shared/logger.js';
import { readSnapshotOperation } from '../../../src/shared/snapshot-operation.js';
import type { VmDirectory } from '../../../src/state/layout.js';
import { Gate } from '../../../src/supervisor/gate/gate.js';
import { GuestMutex } from '../../../src/supervisor/guest/mutex.js';
import type { SnapshotResult } from '../../../src/supervisor/rpc/methods.js';
import { Snapshots } from '../../../src/supervisor/snapshots/snapshots.js';
import { SnapshotWork } from '../../../src/supervisor/snapshots/work.js';
import { backEndNames } from '../../../src/vm/args.js';
import { STATE_NODES } from '../../../src/vm/arguments/machine.js';
import type { Machine } from '../../../src/vm/machine.js';
import type { DiskSpec, VmSpec } from '../../../src/vm/spec.js';
import { runCommand } from '../run-command.js';
import { ample, Bench, disk } from '../vm/support.js';
import { AMPLE_MS, CALLER, command, INPUTS_LAYER, noAgent, type Root } from './support.js';

interface Asked {
  readonly layers?: readonly PolicyLayer[];
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** The snapshots of a real QEMU, in this process. */
export interface SnapshotVm {
  readonly machine: Machine;
  readonly directory: VmDirectory;
  readonly snapshots: Snapshots;
  /** The lines for the workflow log. */
  readonly said: LogLine[];
  /** The number of the newest event before each load. */
  readonly loads: number[];
  /** Carries out an operation, written as in the `snapshot` input. */
  snapshot(text: string, asked?: Asked): Promise<SnapshotResult>;
  /** Sends a command through the VM's gate. */
  run(name: string, timeoutMs?: number): ReturnType<Gate['execute']>;
  /** The names of the snapshots on each disk, as QEMU reports them. */
  held(): Promise<Record<string, string[]>>;
  jobs(): Promise<Json>;
  status(): Promise<string>;
}

/** The VMs of one test. {@link cleanUp} frees what they hold. */
export class SnapshotBench {
  private readonly bench = new Bench();
  private readonly logs: AuditLog[] = [];
  private names = 0;

  constructor(private readonly root: () => Root) {}

  /** Creates a disk image of 64 MiB in a new directory. */
  async image(name: string, changes: Partial<DiskSpec> = {}): Promise<DiskSpec> {
    const format = changes.format ?? 'qcow2';
    const file = path.join(await this.bench.directory(), `${name}.${format}`);
    await runCommand('qemu-img', ['create', '-q', '-f', format, file, '64M'], { deadline: ample() });
    return disk(name, { file, format, ...changes });
  }

  /** Starts a self-test guest with these disks. */
  async open(disks: readonly DiskSpec[], changes: Partial<VmSpec> = {}): Promise<SnapshotVm> {
    const machine = await this.bench.boot({ disks, ...changes });
    const { directory } = await this.root().claim(`snapshot-${this.names++}`);
    const audit = await AuditLog.open(directory.audit, { vm: 'snap', redact: createRedactor([]) });
    this.logs.push(audit);
    const loads: number[] = [];
    const own = disks.map(({ name }) => name);
    const mutex = new GuestMutex();
    const memoryBytes = changes.memoryBytes ?? 64 * 2 ** 20;
    const onLoaded = (since: number): void => void loads.push(since);
    const work = new SnapshotWork({ machine, mutex, own, inState: STATE_NODES, memoryBytes, onLoaded });
    const created = backEndNames({ disks, network: 'none' });
    const context = { memoryBytes, qemuVersion: machine.qemuVersion, arch: 'x86_64', created };
    const gate = new Gate({ machine, askAgent: noAgent, mutex, audit, directory: directory, layers: [INPUTS_LAYER], context });
    const snapshots = new Snapshots({ machine, audit, work, mutex, layers: [INPUTS_LAYER], context });
    const said: LogLine[] = [];
    return {
      machine,
      directory,
      snapshots,
      said,
      loads,
      snapshot: async (text, { layers = [], timeoutMs = AMPLE_MS, signal = new AbortController().signal } = {}) => {
        const operation = readSnapshotOperation(text);
        if (typeof operation === 'string') throw new Error(operation);
        return snapshots.run({ operation, layers, caller: CALLER, timeoutMs }, { signal, log: (line) => said.push(line) });
      },
      run: (name, timeoutMs = AMPLE_MS) => gate.execute({ ...command(name), timeoutMs }, (line) => said.push(line)),
      held: async () => {
        const { disks: nodes } = await work.look();
        return Object.fromEntries(nodes.map((node) => [node.name, node.snapshots.map(({ name }) => name)]));
      },
      jobs: () => machine.execute('query-jobs', {}, ample()),
      status: async () => ((await machine.execute('query-status', {}, ample())) as { status: string }).status,
    };
  }

  async cleanUp(): Promise<void> {
    await Promise.all(this.logs.splice(0).map((log) => log.close().catch(() => undefined)));
    await this.bench.cleanUp();
  }
}

/** Freezes QEMU just before a command is sent, so that it is certainly in progress when something else happens. */
export function frozenAt({ machine }: SnapshotVm, command: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { execute } = machine;
  machine.execute = (name, args, deadline) => {
    if (name === command) {
      machine.signal('SIGSTOP');
      machine.execute = execute;
      resolve();
    }
    return execute.call(machine, name, args, deadline);
  };
  return promise;
}
