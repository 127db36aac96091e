import { readFile } from 'node:fs/promises';
import { sleep } from '../src/shared/deadline.js';
import type { JsonObject } from '../src/shared/json.js';
import { VmDirectory } from '../src/state/layout.js';
import { debianGuest } from '../test/helpers/debian-guest.js';
import type { StepResult } from '../test/helpers/runner.js';
import type { Figure } from './figure.js';
import { atRest, type GuestRuns, withGuest } from './guest-runs.js';
import type { Build } from './job.js';
import { OpenSsh } from './openssh.js';
import { interleave, type Rounds } from './sampling.js';

/** Time between two status requests for a program that was started over the bare protocol. */
const POLL_MS = 2;

const OUTPUT_BYTES = 100_000_000;
const OUTPUT_SCRIPT = `head -c ${OUTPUT_BYTES} /dev/zero`;
/** A transfer takes seconds, and the rate of an emulated guest varies little. */
const MOST_TRANSFERS = 5;
/** A round takes some seconds, most of them for the handshake of SSH. */
const MOST_ROUNDS = 7;
const RSS_LIMIT_MIB = 32;

/** Measures a script in a Debian guest over the agent and over SSH, and the transfer of 100 MB over SSH. */
export async function measureDebianGuest(build: Build, rounds: Rounds): Promise<Figure[]> {
  const { image, kernel, initrd, append } = await debianGuest();
  const inputs = {
    ...{ image, kernel, initrd, append, memory: '768M', 'run-with': 'ssh', run: 'true' },
    'allow-dangerous': 'guest-exec',
  };
  return withGuest(build, inputs, async (runs, vm) => {
    const ssh = openSshOf(vm);
    const { agent, bare, overSsh, alone } = await interleave(
      {
        agent: () => runs.runTrue('agent'),
        bare: () => atRest(() => bareTrue(runs)),
        overSsh: () => runs.runTrue('ssh'),
        alone: () => atRest(() => ssh.run('true')),
      },
      { warmUp: 1, counted: Math.min(rounds.counted, MOST_ROUNDS) },
    );
    return [
      {
        name: '`run: true` over the agent',
        ours: agent,
        reference: { what: 'guest-exec of `true` and its status', timing: bare },
        target: { kind: 'difference', limit: 60 },
      },
      {
        name: '`run: true` over ssh',
        ours: overSsh,
        reference: { what: 'OpenSSH alone, same options', timing: alone },
        target: { kind: 'ratio', limit: 1.1 },
      },
      await measureOutput(runs, ssh, await supervisorOf(vm), rounds),
    ];
  });
}

function openSshOf({ outputs }: StepResult): OpenSsh {
  const ports = JSON.parse(outputs['ports'] ?? '[]') as { guest: number; host: number }[];
  const port = ports.find(({ guest }) => guest === 22)?.host ?? 0;
  return new OpenSsh(new VmDirectory(outputs['vm-dir'] ?? '').ssh, port);
}

/** Runs `true` over the bare protocol of the agent: start the program, request its status until it has ended. */
async function bareTrue(runs: GuestRuns): Promise<void> {
  const { pid = 0 } = (await runs.askAgent('guest-exec', { path: 'true', 'capture-output': true })) as JsonObject;
  for (;;) {
    const status = (await runs.askAgent('guest-exec-status', { pid })) as JsonObject;
    if (status['exited'] === true) return;
    await sleep(POLL_MS);
  }
}

async function measureOutput(runs: GuestRuns, ssh: OpenSsh, supervisor: number, rounds: Rounds): Promise<Figure> {
  let growth = 0;
  const ours = async (): Promise<void> => {
    const before = await rssMib(supervisor);
    const sampling = setInterval(() => void rssMib(supervisor).then((rss) => (growth = Math.max(growth, rss - before))), 200);
    try {
      checkComplete(await runs.run('ssh', OUTPUT_SCRIPT));
    } finally {
      clearInterval(sampling);
    }
  };
  const timings = await interleave(
    { ours: () => atRest(ours), alone: () => atRest(async () => checkComplete(await ssh.run(OUTPUT_SCRIPT))) },
    { warmUp: 0, counted: Math.min(rounds.counted, MOST_TRANSFERS) },
  );
  return {
    name: '100 MB of output over ssh',
    ours: timings.ours,
    reference: { what: 'OpenSSH alone, same options', timing: timings.alone },
    // 80 % of the rate of OpenSSH.
    target: { kind: 'ratio', limit: 1.25, also: `supervisor grows ≤ ${RSS_LIMIT_MIB} MiB` },
    alsoHolds: growth <= RSS_LIMIT_MIB,
    details: { supervisorGrowthMib: growth, mbPerSecond: OUTPUT_BYTES / 1e3 / timings.ours.median },
  };
}

function checkComplete(bytes: number): void {
  if (bytes !== OUTPUT_BYTES) throw new Error(`received ${bytes} bytes instead of ${OUTPUT_BYTES}`);
}

async function supervisorOf({ outputs }: StepResult): Promise<number> {
  const { owner } = JSON.parse(await readFile(new VmDirectory(outputs['vm-dir'] ?? '').record, 'utf8')) as { owner: { pid: number } };
  return owner.pid;
}

async function rssMib(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}
