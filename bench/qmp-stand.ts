import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AuditLog } from '../src/audit/log.js';
import { createRedactor } from '../src/audit/redact/redactor.js';
import { createLayer } from '../src/policy/layer.js';
import { QmpClient } from '../src/qmp/client.js';
import { Deadline } from '../src/shared/deadline.js';
import { VmDirectory } from '../src/state/layout.js';
import { Gate } from '../src/supervisor/gate/gate.js';
import { GuestMutex } from '../src/supervisor/guest/mutex.js';
import { Machine } from '../src/vm/machine.js';
import { BareQmp } from './bare-qmp.js';

const LIMIT_MS = 30_000;

/** One QEMU with four clients in this process. */
export interface QmpStand {
  readonly bare: BareQmp;
  readonly client: QmpClient;
  /** Policy and audit as in a supervisor. */
  readonly durableGate: Gate;
  /** The same, but records of the log are not synced to the disk. */
  readonly volatileGate: Gate;
}

/**
 * Starts one QEMU without a guest, and calls `work` with its three monitors: a UNIX socket for the bare client, one for ours, and the
 * monitor of the machine behind two gates that differ only in `fsync`.
 */
export async function withQmpStand<T>(qemu: string, work: (stand: QmpStand) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(path.join(tmpdir(), 'maqet-bench-'));
  const sockets: Socket[] = [];
  const logs: AuditLog[] = [];
  const machine = await startMachine(qemu, dir);
  try {
    const open = async (name: string): Promise<Socket> => {
      const socket = connect(path.join(dir, name));
      sockets.push(socket);
      return socket;
    };
    const gate = async (name: string, fsync: boolean): Promise<Gate> => {
      const directory = new VmDirectory(path.join(dir, name));
      await mkdir(directory.dir);
      const audit = await AuditLog.open(directory.audit, { vm: 'bench', redact: createRedactor([]), fsync });
      logs.push(audit);
      const context = { memoryBytes: 2 ** 20 * 128, qemuVersion: machine.qemuVersion };
      return new Gate({
        machine,
        askAgent: () => Promise.reject(new Error('no agent')),
        mutex: new GuestMutex(),
        audit,
        directory,
        layers: [createLayer('inputs', {})],
        context,
      });
    };
    const bare = await openBare(await open('bare.sock'));
    const client = new QmpClient(await open('client.sock'));
    await client.negotiate(Deadline.after(LIMIT_MS));
    return await work({ bare, client, durableGate: await gate('durable', true), volatileGate: await gate('volatile', false) });
  } finally {
    for (const socket of sockets) socket.destroy();
    await Promise.all(logs.map((log) => log.close()));
    await machine.kill();
    await rm(dir, { recursive: true, force: true });
  }
}

async function openBare(socket: Socket): Promise<BareQmp> {
  await once(socket, 'connect');
  const bare = new BareQmp(socket);
  await bare.next();
  await bare.ask('qmp_capabilities');
  return bare;
}

function startMachine(qemu: string, dir: string): Promise<Machine> {
  const monitor = (id: string): string[] => [
    ...['-chardev', `socket,id=${id},path=${path.join(dir, `${id}.sock`)},server=on,wait=off`],
    ...['-mon', `chardev=${id},mode=control`],
  ];
  const args = [
    ...['-nodefaults', '-no-user-config', '-display', 'none', '-S', '-machine', 'q35,accel=tcg', '-m', '128M'],
    ...['-chardev', 'socket,id=qmp,fd=3', '-mon', 'chardev=qmp,mode=control'],
    ...['-chardev', 'socket,id=serial0,fd=4', '-serial', 'chardev:serial0'],
    ...monitor('bare'),
    ...monitor('client'),
  ];
  const quiet = { onEvent: () => undefined, onState: () => undefined };
  return Machine.start({ qemu, args, cwd: dir, logFile: path.join(dir, 'qemu.log'), ...quiet }, Deadline.after(LIMIT_MS));
}
