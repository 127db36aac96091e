import { AuditLog } from '../../../src/audit/log.js';
import { createRedactor } from '../../../src/audit/redact/redactor.js';
import type { PolicyLayer } from '../../../src/policy/layer.js';
import type { MaqetError } from '../../../src/shared/errors.js';
import type { Json, JsonObject } from '../../../src/shared/json.js';
import type { LogLine } from '../../../src/shared/logger.js';
import type { VmDirectory } from '../../../src/state/layout.js';
import { Gate } from '../../../src/supervisor/gate/gate.js';
import { GuestMutex } from '../../../src/supervisor/guest/mutex.js';
import type { Machine } from '../../../src/vm/machine.js';
import { Bench } from '../vm/support.js';
import { command, INPUTS_LAYER, type Root } from './support.js';

/** The memory of a gated VM in bytes. */
export const MEMORY = 64 * 2 ** 20;

/** A gate in front of a real QEMU, in this process. */
export interface Gated {
  readonly gate: Gate;
  readonly machine: Machine;
  readonly directory: VmDirectory;
  readonly audit: AuditLog;
  /** The lines for the workflow log. */
  readonly said: LogLine[];
  /** The commands that were sent to the guest agent, by name and arguments. */
  readonly asked: unknown[];
  readonly run: (name: string, args?: Parameters<typeof command>[1], layers?: readonly PolicyLayer[]) => ReturnType<Gate['execute']>;
}

/** The gates of one test. {@link cleanUp} frees what they hold. */
export class Gates {
  private readonly bench = new Bench();
  private readonly logs: AuditLog[] = [];
  private names = 0;

  constructor(private readonly root: () => Root) {}

  /** Creates a gate in front of a QEMU whose CPUs do not run. For a running guest, use {@link open}. */
  async openIdle(layers: readonly PolicyLayer[] = [INPUTS_LAYER], ...start: Parameters<Bench['start']>): Promise<Gated> {
    return this.guard(await this.bench.start(...start), layers, []);
  }

  /** Creates a gate in front of a self-test guest that is ready. */
  async open(layers: readonly PolicyLayer[] = [INPUTS_LAYER], secrets: readonly string[] = []): Promise<Gated> {
    return this.guard(await this.bench.boot(), layers, secrets);
  }

  /** Creates a directory that is removed after the test. */
  directory(): Promise<string> {
    return this.bench.directory();
  }

  async cleanUp(): Promise<void> {
    await Promise.all(this.logs.splice(0).map((log) => log.close().catch(() => undefined)));
    await this.bench.cleanUp();
  }

  private async guard(machine: Machine, layers: readonly PolicyLayer[], secrets: readonly string[]): Promise<Gated> {
    const { directory } = await this.root().claim(`gate-${this.names++}`);
    const audit = await AuditLog.open(directory.audit, { vm: 'gate', redact: createRedactor(secrets) });
    this.logs.push(audit);
    const facts = { memoryBytes: MEMORY, qemuVersion: machine.qemuVersion, arch: 'x86_64', created: [] };
    const asked: unknown[] = [];
    const askAgent = async (...[name, args]: [string, JsonObject, ...unknown[]]): Promise<Json> => {
      asked.push([name, args]);
      return { pong: true };
    };
    const gate = new Gate({
      machine,
      askAgent,
      mutex: new GuestMutex(),
      audit,
      directory: directory,
      layers,
      context: { ...facts, dumpFormats: ['elf', 'kdump-zlib'] },
    });
    const said: LogLine[] = [];
    return {
      gate,
      machine,
      directory,
      audit,
      said,
      asked,
      run: (name, args, more) => gate.execute(command(name, args, more), (line) => said.push(line)),
    };
  }
}

/** Returns the reason with which a promise is rejected. */
export async function rejection(work: Promise<unknown>): Promise<MaqetError> {
  return work.then(
    (value) => Promise.reject(new Error(`resolved with ${JSON.stringify(value)}`)),
    (error: MaqetError) => error,
  );
}
