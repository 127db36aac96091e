import { createHash, randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { AgentChannel } from '../../../src/guest/agent/channel.js';
import { AgentBlockedError, AgentEndedError, AgentRestartedError } from '../../../src/guest/agent/errors.js';
import type { GuestCommand, GuestExit } from '../../../src/guest/channel.js';
import { Deadline, sleep } from '../../../src/shared/deadline.js';
import { CancelledError, DeadlineError } from '../../../src/shared/errors.js';
import { directoriesOf, type RealAgent, realAgent } from '../../helpers/guest/qemu-ga.js';
import { type ProcessInfo, runningProcesses } from '../../helpers/processes.js';
import { until } from '../../helpers/until.js';

let agent: RealAgent;
let channel: AgentChannel;
const within = (ms = 40_000): Deadline => Deadline.after(ms);
const alive = (mark: string): string[] => runningProcesses().flatMap(({ command }) => (command.includes(mark) ? [command] : []));

beforeAll(async () => {
  agent = await realAgent();
});
afterAll(() => agent.stop());
beforeEach(async () => {
  channel = new AgentChannel(await agent.connect());
});
afterEach(async () => {
  await channel.close();
  await until(() => !directoriesOf(channel).some((dir) => existsSync(`${dir}/pid`)));
});

interface Ran extends GuestExit {
  stdout: string;
  stderr: string;
}

async function run(script: string, more: Partial<GuestCommand> = {}, deadline = within()): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const exit = await channel.run(
    { script, env: {}, ...more },
    async (stream, chunk) => {
      said[stream] += chunk.toString('latin1');
    },
    deadline,
  );
  return { ...exit, ...said };
}

describe('A script that runs over the agent', () => {
  test('passes on both streams and its exit code', async () => {
    await channel.waitReady(within());
    expect(await run('echo out; echo err >&2; exit 3')).toEqual({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' });
    expect(await run('true')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(await run('kill -9 $$')).toEqual({ exitCode: 137, signal: 'SIGKILL', stdout: '', stderr: '' });
    expect(await run('exit 125')).toEqual({ exitCode: 125, stdout: '', stderr: '' });
  });

  test('gets its variables, working directory and interpreter', async () => {
    const odd = `two\nlines, "quotes", it's, $HOME, \\ and ::error::`;
    const { stdout } = await run('#!/usr/bin/env bash\npwd; printf "%s|" "$ODD"; shopt -q expand_aliases || echo bash', {
      env: { ODD: odd },
      workingDirectory: '/usr/lib',
    });
    expect(stdout).toBe(`/usr/lib\n${odd}|bash\n`);
    const missing = await run('pwd', { workingDirectory: '/nope' });
    expect(missing).toMatchObject({ exitCode: 125, stdout: '' });
    expect(missing.stderr).toMatch(/maqet: the working directory \/nope does not exist in the guest\n$/);
  });

  test('reads and writes any bytes unchanged, and has no input by default', async () => {
    expect((await run('cat; echo end')).stdout).toBe('end\n');
    const bytes = randomBytes(1_500_000);
    const input = (async function* () {
      yield bytes.subarray(0, 10);
      yield bytes.subarray(10);
    })();
    const { stdout } = await run('cat', { input });
    expect(Buffer.from(stdout, 'latin1').equals(bytes)).toBe(true);
  });

  test('streams its output while it runs', async () => {
    const first = Promise.withResolvers<string>();
    const finish = `/tmp/maqet-go-${randomBytes(6).toString('hex')}`;
    let all = '';
    const running = channel.run(
      { script: `echo begun; while [ ! -e ${finish} ]; do sleep 0.05; done; rm ${finish}; echo done`, env: {} },
      async (_stream, chunk) => {
        all += chunk.toString();
        first.resolve(all);
      },
      within(),
    );
    expect(await within().race(first.promise, 'the first output')).toBe('begun\n');
    await channel.client.execute('guest-exec', { path: '/usr/bin/touch', arg: [finish] }, within());
    expect(await running).toEqual({ exitCode: 0 });
    expect(all).toBe('begun\ndone\n');
  });

  test('may print 100 MB, which arrive whole in bounded memory', async () => {
    const hash = createHash('sha256');
    let bytes = 0;
    const start = process.memoryUsage().rss;
    let peak = start;
    const exit = await channel.run(
      { script: 'head -c 100000000 /dev/zero | tr "\\0" x; exit 3', env: {} },
      async (_stream, chunk) => {
        hash.update(chunk);
        bytes += chunk.length;
        peak = Math.max(peak, process.memoryUsage().rss);
      },
      within(),
    );
    const expected = createHash('sha256');
    for (let count = 0; count < 100; count += 1) expected.update('x'.repeat(1_000_000));
    expect({ ...exit, bytes, hash: hash.digest('hex') }).toEqual({ exitCode: 3, bytes: 100_000_000, hash: expected.digest('hex') });
    expect(peak - start).toBeLessThan(160 * 2 ** 20);
  });

  test('waits for the script before it', async () => {
    const order: string[] = [];
    const one = run('sleep 0.2; echo 1').then(({ stdout }) => order.push(stdout));
    const two = run('echo 2').then(({ stdout }) => order.push(stdout));
    await Promise.all([one, two]);
    expect(order).toEqual(['1\n', '2\n']);
  });

  test('does not wait for its background processes, which may go on writing', async () => {
    const mark = `9${randomBytes(3).readUIntBE(0, 3)}`;
    expect(await run(`(while :; do echo more; sleep 0.01; done) & sleep ${mark} & echo $! $$ `)).toMatchObject({ exitCode: 0 });
    const left = (): ProcessInfo[] => runningProcesses().filter(({ command }) => command === `sleep ${mark}`);
    // The script does not wait for it either.
    await until(() => left().length === 1);
    const group = await run(`ps -o pgid= -p ${left()[0]?.pid}`);
    process.kill(-Number(group.stdout), 'SIGKILL');
  });
});

describe('A script that does not end', () => {
  const endless = (mark: string): string => `trap '' TERM; sleep ${mark} & (sleep ${mark}; :) & echo begun; wait; sleep ${mark}`;

  test('is killed with its children at the deadline', async () => {
    const mark = `7${randomBytes(3).readUIntBE(0, 3)}`;
    await expect(run(endless(mark), {}, within(1500))).rejects.toBeInstanceOf(DeadlineError);
    expect(alive(`sleep ${mark}`)).toEqual([]);
    expect(await run('echo next')).toMatchObject({ exitCode: 0, stdout: 'next\n' });
  });

  test('is killed when it is cancelled in any state', async () => {
    for (const wait of [0, 3, 30, 300]) {
      const mark = `8${randomBytes(3).readUIntBE(0, 3)}`;
      const controller = new AbortController();
      const running = run(endless(mark), {}, Deadline.after(120_000, controller.signal));
      running.catch(() => undefined);
      await sleep(wait);
      controller.abort();
      await expect(running).rejects.toBeInstanceOf(CancelledError);
      expect(alive(`sleep ${mark}`)).toEqual([]);
    }
  });

  test('is killed when the consumer of its output fails', async () => {
    const mark = `6${randomBytes(3).readUIntBE(0, 3)}`;
    const refused = channel.run({ script: endless(mark), env: {} }, () => Promise.reject(new Error('pipe broke')), within());
    await expect(refused).rejects.toThrow('pipe broke');
    expect(alive(`sleep ${mark}`)).toEqual([]);
  });
});

describe('An agent', () => {
  test('that is restarted during a script has lost it and runs the next one', async () => {
    const own = await realAgent();
    const stream = await own.connect();
    const first = new AgentChannel(stream);
    try {
      const begun = Promise.withResolvers<void>();
      const running = first.run({ script: 'echo begun; sleep 0.7', env: {} }, async () => begun.resolve(), within());
      running.catch(() => undefined);
      await within().race(begun.promise, 'the script to begin');
      await own.restart();
      await expect(running).rejects.toBeInstanceOf(AgentEndedError);
    } finally {
      await first.close();
      await own.stop();
      // Nothing was left that could kill it.
      for (const dir of directoriesOf(first)) rmSync(dir, { recursive: true, force: true });
    }
  });

  test('that has forgotten the script reports a restart', async () => {
    const begun = Promise.withResolvers<void>();
    const running = channel.run({ script: 'echo begun; sleep 20', env: {} }, async () => begun.resolve(), within());
    running.catch(() => undefined);
    await within().race(begun.promise, 'the script to begin');
    const pid = runningProcesses().find(({ command, parent }) => parent === agent.pid && command === '/bin/sh -s')?.pid ?? 0;
    expect(pid).toBeGreaterThan(0);
    process.kill(pid, 'SIGKILL');
    // The first request gets the exit status, and the other one learns that the agent has forgotten the program.
    const raced = await running.catch((error: unknown) => error);
    expect((raced as Error).message).toMatch(/was killed in the guest by SIGKILL|was restarted/);
    expect(raced === undefined || raced instanceof AgentRestartedError || raced instanceof Error).toBe(true);
  });

  test.each([['-b', 'guest-exec']])('with commands disabled by %s %s makes the script fail with their names', async (flag, names) => {
    const own = await realAgent([flag, names]);
    const blocked = new AgentChannel(await own.connect());
    try {
      await blocked.waitReady(within());
      const error = await blocked.run({ script: 'true', env: {} }, async () => undefined, within()).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(AgentBlockedError);
      expect((error as AgentBlockedError).explain()).toMatch(/`guest-exec` is disabled in this guest\. Use `run-with: ssh`/);
    } finally {
      await blocked.close();
      await own.stop();
    }
  });
});
