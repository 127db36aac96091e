import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Deadline } from '../src/shared/deadline.js';
import type { SnapshotOperation } from '../src/shared/snapshot-operation.js';
import { VmDirectory } from '../src/state/layout.js';
import type { Snapshot } from '../src/storage/snapshot-table.js';
import { SupervisorClient } from '../src/supervisor/rpc/client.js';
import { GUEST_READY, type LinuxGuest, linuxGuest } from '../test/helpers/linux-guest.js';
import { findProgram } from '../test/helpers/packages.js';
import { type BareQemu, bareQemu, readUntil } from '../test/helpers/qemu.js';
import type { Figure } from './figure.js';
import { atRest } from './guest-runs.js';
import { type Build, withKeptVm } from './job.js';
import { interleave, type Rounds } from './sampling.js';

const LIMIT_MS = 300_000;
const MEMORY = '1G';
const DISK = '512M';
const NAME = 'bench';

/** Each round writes some 850 MB. */
const MOST_ROUNDS = 9;

/** Fills 800 MB of the guest's memory with random data, because QEMU does not save pages of zeros. */
const FILL = `
mkdir /fill
mount -t tmpfs -o size=850m tmpfs /fill
dd if=/dev/urandom of=/run/block bs=1M count=8 2>/dev/null
i=0; while [ $i -lt 100 ]; do cat /run/block; i=$((i+1)); done > /fill/file
echo "${GUEST_READY}"
while :; do sleep 3600; done
`;

/**
 * Measures a live snapshot of a 1 GiB guest whose memory is full: by a request to its supervisor, and as a bare QMP job (start, wait,
 * dismiss) of another QEMU with the same guest. Each snapshot is deleted before the next.
 */
export async function measureLiveSnapshot(build: Build, rounds: Rounds): Promise<Figure> {
  const guest = await linuxGuest({ init: FILL });
  const directory = await mkdtemp(path.join(tmpdir(), 'maqet-bench-'));
  const bare = await bareGuest(guest, path.join(directory, 'disk.qcow2'));
  try {
    await readUntil(bare.serial, new RegExp(GUEST_READY), Deadline.after(LIMIT_MS));
    return await withSnapshots(build, guest, async (act) => {
      let made: readonly Snapshot[] = [];
      const contenders = {
        ours: async () => {
          const times = await atRest(async () => {
            made = await act({ action: 'create', name: NAME });
          });
          await act({ action: 'delete', name: NAME });
          return times;
        },
        raw: async () => {
          const times = await atRest(() => job(bare, 'snapshot-save', { vmstate: 'disk' }));
          await job(bare, 'snapshot-delete', {});
          return times;
        },
      };
      const timings = await interleave(contenders, { warmUp: 1, counted: Math.min(rounds.counted, MOST_ROUNDS) });
      return {
        name: 'live snapshot of a full 1 GiB guest',
        ours: timings.ours,
        reference: { what: 'the QMP job alone', timing: timings.raw },
        target: { kind: 'ratio', limit: 1.2 },
        details: { stateBytes: made[0]?.stateBytes },
      };
    });
  } finally {
    await bare.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

/** Starts a VM with this guest, and calls `work` with a function that performs snapshot operations on it. */
async function withSnapshots<T>(
  build: Build,
  { kernel, initrd, append }: LinuxGuest,
  work: (act: (act: SnapshotOperation) => Promise<readonly Snapshot[]>) => Promise<T>,
): Promise<T> {
  const inputs = {
    ...{ kernel, initrd, append, memory: MEMORY, disks: `- {name: disk, size: ${DISK}}`, network: 'none' },
    ...{ 'wait-for': `serial:${GUEST_READY}`, 'boot-timeout': '5m', upload: 'never' },
  };
  return withKeptVm(
    build,
    async (_runner, vm) => {
      const client = await SupervisorClient.attach(new VmDirectory(vm.outputs['vm-dir'] ?? ''));
      try {
        const request = { layers: [], caller: { actor: 'bench', run: null }, timeoutMs: LIMIT_MS };
        return await work(async (act) => (await client.snapshot({ operation: act, ...request })).snapshots);
      } finally {
        client.close();
      }
    },
    inputs,
  );
}

/** Starts the same guest on a QEMU without maqet, ready for QMP jobs. */
async function bareGuest({ kernel, initrd, append }: LinuxGuest, file: string): Promise<BareQemu> {
  await promisify(execFile)(findProgram('qemu-img') ?? '', ['create', '-q', '-f', 'qcow2', file, DISK]);
  const node = { driver: 'qcow2', 'node-name': 'disk', file: { driver: 'file', filename: file } };
  const qemu = await bareQemu([
    ...['-m', MEMORY, '-cpu', 'max', '-smp', '2', '-kernel', kernel, '-initrd', initrd, '-append', append],
    ...['-blockdev', JSON.stringify(node), '-device', 'virtio-blk-pci,drive=disk'],
  ]);
  await answered(qemu, { execute: 'qmp_capabilities' }, /"return": \{\}/);
  return qemu;
}

async function job(qemu: BareQemu, execute: string, args: Readonly<Record<string, string>>): Promise<void> {
  const start = { execute, arguments: { 'job-id': 'bench', tag: NAME, devices: ['disk'], ...args } };
  const said = await answered(qemu, start, /"status": "concluded"[^\n]*\n/);
  if (said.includes('"error"')) throw new Error(`${execute}: ${said}`);
  await answered(qemu, { execute: 'job-dismiss', arguments: { id: 'bench' } }, /"return": \{\}/);
}

async function answered(qemu: BareQemu, command: object, pattern: RegExp): Promise<string> {
  const reply = readUntil(qemu.qmp, pattern, Deadline.after(LIMIT_MS));
  qemu.qmp.write(JSON.stringify(command));
  return reply;
}
