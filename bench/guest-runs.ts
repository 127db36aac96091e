import type { Caller } from '../src/audit/record.js';
import type { ChannelName } from '../src/guest/channel.js';
import { sleep } from '../src/shared/deadline.js';
import type { Json, JsonObject } from '../src/shared/json.js';
import { VmDirectory } from '../src/state/layout.js';
import { SupervisorClient } from '../src/supervisor/rpc/client.js';
import type { StepResult } from '../test/helpers/runner.js';
import { type Build, withKeptVm } from './job.js';
import { timed } from './sampling.js';

const CALLER: Caller = { actor: 'bench', run: null };
const LIMIT_MS = 120_000;

/** A pause before each measurement, in which the guest finishes the work of the previous one. */
const REST_MS = 1000;

/** Runs scripts in the guest of a kept VM through its supervisor, as a step or `maqet run` does. */
export class GuestRuns {
  constructor(private readonly client: SupervisorClient) {}

  /** Runs a script. @returns the size of its output in bytes. @throws Error if it fails. */
  async run(channel: ChannelName, script: string, timeoutMs = LIMIT_MS): Promise<number> {
    let bytes = 0;
    const output = async (_stream: string, chunk: Buffer): Promise<void> => {
      bytes += chunk.length;
    };
    const command = { script, env: {} };
    const request = {
      operation: 'guest-run',
      channel,
      command,
      auditScript: false,
      layers: [],
      caller: CALLER,
      timeoutMs,
    } as const;
    const { exitCode } = await this.client.runInGuest(request, { output });
    if (exitCode !== 0) throw new Error(`\`${script}\` exited with ${exitCode} over ${channel}`);
    return bytes;
  }

  /** Measures `run: true`, in milliseconds. */
  async runTrue(channel: ChannelName): Promise<readonly number[]> {
    return atRest(() => this.run(channel, 'true'));
  }

  /** Sends one command to the guest agent. */
  async askAgent(command: string, args: JsonObject): Promise<Json> {
    const params = { command, arguments: args, layers: [], caller: CALLER, timeoutMs: LIMIT_MS, store: { compression: 'none' } } as const;
    return (await this.client.execute(params)).result;
  }
}

/** Measures `work` in an idle guest, in milliseconds. */
export async function atRest(work: () => Promise<unknown>): Promise<readonly number[]> {
  await sleep(REST_MS);
  return [await timed(work)];
}

/** Starts a VM, and calls `work` with the VM and a connection to its supervisor. */
export async function withGuest<T>(
  build: Build,
  inputs: Readonly<Record<string, string>>,
  work: (runs: GuestRuns, vm: StepResult) => Promise<T>,
): Promise<T> {
  const use = async (_runner: unknown, vm: StepResult): Promise<T> => {
    const client = await SupervisorClient.attach(new VmDirectory(vm.outputs['vm-dir'] ?? ''));
    try {
      return await work(new GuestRuns(client), vm);
    } finally {
      client.close();
    }
  };
  return withKeptVm(build, use, { 'boot-timeout': '4m', ...inputs });
}
