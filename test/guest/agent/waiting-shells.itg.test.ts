import { existsSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { AgentChannel } from '../../../src/guest/agent/channel.js';
import type { GuestCommand, GuestExit } from '../../../src/guest/channel.js';
import { Deadline, sleep } from '../../../src/shared/deadline.js';
import { CancelledError } from '../../../src/shared/errors.js';
import { directoriesOf, type RealAgent, realAgent } from '../../helpers/guest/qemu-ga.js';
import { runningProcesses } from '../../helpers/processes.js';
import { until } from '../../helpers/until.js';

let agent: RealAgent;
let channel: AgentChannel;
let asked: jest.SpiedFunction<AgentChannel['client']['execute']>;
const within = (ms = 40_000): Deadline => Deadline.after(ms);

beforeAll(async () => {
  agent = await realAgent();
});
afterAll(() => agent.stop());
beforeEach(async () => {
  channel = new AgentChannel(await agent.connect());
  asked = jest.spyOn(channel.client, 'execute');
});
afterEach(async () => {
  const mine = directoriesOf(channel).filter((dir) => processesOf(dir).length > 0);
  await channel.close();
  await until(() => mine.every((dir) => !existsSync(dir) && processesOf(dir).length === 0));
});

async function run(script: string, more: Partial<GuestCommand> = {}): Promise<GuestExit & { stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' };
  const take = async (stream: 'stdout' | 'stderr', chunk: Buffer): Promise<void> => {
    said[stream] += chunk.toString('latin1');
  };
  return { ...(await channel.run({ script, env: {}, ...more }, take, within())), ...said };
}

const processesOf = (mark: string) => runningProcesses().filter(({ command }) => command.includes(mark));

/** Returns the directory of the shell that waits, once it does. Programs of other tests are children of other agents. */
async function waitingIn(): Promise<string> {
  const waiting = (): string | undefined =>
    outer().flatMap(({ pid }) =>
      runningProcesses().flatMap(({ parent, command }) =>
        parent === pid ? (/\/tmp\/maqet-\S+(?=\/script$)/.exec(command)?.[0] ?? []) : [],
      ),
    )[0];
  await until(() => waiting() !== undefined);
  const dir = waiting() ?? '';
  // The channel knows that the shell waits.
  const seen = (): boolean => asked.mock.calls.some(([command, { path }]) => command === 'guest-file-open' && path === `${dir}/stderr`);
  await until(seen);
  return dir;
}

const outer = () => runningProcesses().filter(({ command, parent }) => parent === agent.pid && command === '/bin/sh -s');
const leader = (dir: string): number => Number(readFileSync(`${dir}/pid`, 'utf8'));
const starts = (): number => asked.mock.calls.filter(([command]) => command === 'guest-exec').length;

/** Runs a script that records that it ran, and where. */
async function ranIn(): Promise<string> {
  const { exitCode, stdout, stderr } = await run('echo "$0"');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout.replace(/\/script\n$/, '');
}

describe('A shell that waits in the guest', () => {
  test('exists from the first script on and runs the next one without starting a program', async () => {
    await channel.waitReady(within());
    await sleep(100);
    expect(starts()).toBe(0);
    const first = await ranIn();
    const second = await waitingIn();
    await until(() => !existsSync(first));
    asked.mockClear();
    const running = run('echo "$0"; [ -e /no/such ] || exit 3', { env: { ONE: '1' }, workingDirectory: '/usr' });
    expect(await running).toEqual({ exitCode: 3, stdout: `${second}/script\n`, stderr: '' });
    expect(starts()).toBeLessThanOrEqual(1);
    const input = (async function* () {
      yield Buffer.from('given');
    })();
    expect(await run('cat', { input })).toEqual({ exitCode: 0, stdout: 'given', stderr: '' });
    expect(outer().length).toBeLessThanOrEqual(1);
  });

  test('is waited for while it starts, and is not lost with a script that is cancelled', async () => {
    const dirs = [await ranIn(), await ranIn()];
    const controller = new AbortController();
    controller.abort();
    const cancelled = channel.run({ script: 'echo no', env: {} }, async () => undefined, Deadline.after(120_000, controller.signal));
    await expect(cancelled).rejects.toBeInstanceOf(CancelledError);
    const third = await waitingIn();
    expect(dirs).not.toContain(third);
    expect(await ranIn()).toBe(third);
  });

  test('ends with the channel', async () => {
    await ranIn();
    const dir = await waitingIn();
    await channel.close();
    await until(() => !existsSync(dir) && processesOf(dir).length === 0 && outer().length === 0);
  });
});

describe('Without the shell that waited, a script', () => {
  test.each<[string, (dir: string) => void]>([
    ['its leader was killed', (dir) => process.kill(leader(dir), 'SIGKILL')],
    ['its leader was asked to end', (dir) => process.kill(leader(dir), 'SIGTERM')],
    ['the shell around it was killed', () => process.kill(outer()[0]?.pid ?? 0, 'SIGKILL')],
    ['its directory was removed', (dir) => rmSync(dir, { recursive: true })],
  ])('runs once, although %s', async (_what, harm) => {
    await ranIn();
    const dir = await waitingIn();
    const [{ pid } = { pid: 0 }] = outer();
    harm(dir);
    // The agent notices that its child is dead. A child without its directory looks unchanged.
    await until(() => !existsSync(dir) || !existsSync(`/proc/${pid}`));
    expect(await ranIn()).not.toBe(dir);
    await until(() => processesOf(dir).length === 0);
    const next = await waitingIn();
    await until(() => !existsSync(dir));
    expect(await ranIn()).toBe(next);
  });

  test('runs once if none can be started', async () => {
    // The guest has no mkfifo.
    instead(async (command, args, deadline, really) => {
      const program = Buffer.from(String(args['input-data'] ?? ''), 'base64').toString();
      const changed = Buffer.from(program.replace(/^mkfifo/m, 'no-mkfifo')).toString('base64');
      return really(command, command === 'guest-exec' ? { ...args, 'input-data': changed } : args, deadline);
    });
    await ranIn();
    await until(() => outer().length === 0);
    expect(await run('echo ran; exit 3')).toEqual({ exitCode: 3, stdout: 'ran\n', stderr: '' });
  });

  test('runs once or fails with an error if the shell is killed at the moment of the start', async () => {
    await ranIn();
    const dir = await waitingIn();
    instead(async (command, args, deadline, really) => {
      if (args['path'] === `${dir}/go`) {
        process.kill(leader(dir), 'SIGKILL');
        await until(() => !existsSync(`/proc/${leader(dir)}/exe`));
      }
      return really(command, args, deadline);
    });
    const ended = await run('echo ran');
    expect(ended).toMatchObject({ exitCode: 125, stdout: '' });
    expect(ended.stderr).toMatch(/^maqet: the waiting shell was ended before the script started\n$/m);
  });
});

type Execute = AgentChannel['client']['execute'];

/** Intercepts the traffic between the channel and the agent. */
function instead(work: (...words: [...Parameters<Execute>, Execute]) => ReturnType<Execute>): void {
  asked.mockRestore();
  const really = channel.client.execute.bind(channel.client);
  asked = jest.spyOn(channel.client, 'execute').mockImplementation((...words) => work(...words, really));
}
