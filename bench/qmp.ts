import type { Caller } from '../src/audit/record.js';
import { Deadline } from '../src/shared/deadline.js';
import { VmDirectory } from '../src/state/layout.js';
import { SupervisorClient } from '../src/supervisor/rpc/client.js';
import type { ExecuteParams } from '../src/supervisor/rpc/methods.js';
import type { Figure } from './figure.js';
import { type Build, withKeptVm } from './job.js';
import { type QmpStand, withQmpStand } from './qmp-stand.js';
import { type Contender, interleave, type Rounds, type Timing, timed } from './sampling.js';

const COMMAND = 'query-status';
/** Commands that one contender sends in a row. */
const BLOCK = 200;
/** Rounds that are not counted: the code of a client is compiled during its first thousand commands. */
const WARM_UP = 5;
const LIMIT_MS = 10_000;
const CALLER: Caller = { actor: 'bench', run: null };
const PARAMS: ExecuteParams = {
  command: COMMAND,
  arguments: {},
  layers: [],
  caller: CALLER,
  timeoutMs: LIMIT_MS,
  store: { compression: 'none' },
};

/**
 * Measures a QMP round trip: our client against a bare socket of the same QEMU, the same command through a supervisor as a step sends it,
 * and through policy and audit log with and without syncing to the disk.
 */
export async function measureQmp(build: Build, rounds: Rounds): Promise<Figure[]> {
  return withKeptVm(build, async (_runner, vm) => {
    const supervisor = await SupervisorClient.attach(new VmDirectory(vm.outputs['vm-dir'] ?? ''));
    try {
      return await withQmpStand(vm.outputs['qemu-path'] ?? '', async (stand) => figures(await compare(stand, supervisor, rounds)));
    } finally {
      supervisor.close();
    }
  });
}

type Timings = Record<'bare' | 'noId' | 'client' | 'supervisor' | 'durable' | 'volatile', Timing>;

function compare({ bare, client, durableGate, volatileGate }: QmpStand, supervisor: SupervisorClient, rounds: Rounds): Promise<Timings> {
  return interleave(
    {
      bare: block(() => bare.ask(COMMAND, 7)),
      noId: block(() => bare.ask(COMMAND)),
      client: block(() => client.execute({ execute: COMMAND }, Deadline.after(LIMIT_MS))),
      supervisor: block(() => supervisor.execute(PARAMS)),
      durable: block(() => durableGate.execute(PARAMS, () => undefined)),
      volatile: block(() => volatileGate.execute(PARAMS, () => undefined)),
    },
    { ...rounds, warmUp: WARM_UP },
  );
}

function figures({ bare, noId, client, supervisor, durable, volatile }: Timings): Figure[] {
  return [
    {
      name: 'QMP round trip, client alone',
      ours: client,
      reference: { what: 'bare socket, same bytes', timing: bare },
      target: { kind: 'ratio', limit: 1.25 },
      details: { bareWithoutId: noId },
    },
    { name: 'QMP round trip, supervisor and audit', ours: supervisor, reference: { what: 'bare socket, same bytes', timing: bare } },
    {
      name: 'fsync of the two audit records',
      ours: durable,
      reference: { what: 'policy and audit, no fsync', timing: volatile },
    },
  ];
}

function block(once: () => Promise<unknown>): Contender {
  return async () => {
    const samples: number[] = [];
    for (let index = 0; index < BLOCK; index += 1) samples.push(await timed(once));
    return samples;
  };
}
