import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GuestChannelError } from '../../../src/guest/channel.js';
import { Deadline } from '../../../src/shared/deadline.js';
import { CancelledError, DeadlineError } from '../../../src/shared/errors.js';
import { begin, endLeftover, failure, ran, Setup, soon } from '../../helpers/guest/ssh-guest.js';
import { runningProcesses } from '../../helpers/processes.js';
import { freePort } from '../../helpers/sshd.js';
import { until } from '../../helpers/until.js';

let setup: Setup;
beforeEach(async () => {
  setup = await Setup.make();
});
afterEach(() => setup.dispose());

const MARK = '86399.';
const sleepers = () => runningProcesses().filter(({ command }) => command.startsWith(`sleep ${MARK}${process.pid}`));
const SLEEPING = `sh -c 'trap "" TERM; sleep ${MARK}${process.pid}1' & sleep ${MARK}${process.pid}2`;

describe('A script that does not end', () => {
  test('is killed with its children when it is cancelled, and the channel still works', async () => {
    const server = await setup.server();
    const channel = setup.channel(server.port, server.user);
    await channel.waitReady(soon());
    const stop = new AbortController();
    const begun = await begin(channel, SLEEPING, soon(stop.signal));
    await until(() => sleepers().length === 2, 'both processes of the script');
    stop.abort();
    expect(await begun.failure).toBeInstanceOf(CancelledError);
    expect(sleepers()).toEqual([]);
    expect(setup.clients(server.port)).toEqual(setup.holders(server.port));
    expect(existsSync(begun.directory)).toBe(false);
    await expect(ran(channel, { script: 'exit 5' })).resolves.toMatchObject({ exitCode: 5 });
  });

  test('is killed at its deadline', async () => {
    const server = await setup.server();
    const channel = setup.channel(server.port, server.user);
    const error = await failure(ran(channel, { script: SLEEPING }, Deadline.after(3000)));
    expect(error).toBeInstanceOf(DeadlineError);
    expect(sleepers()).toEqual([]);
  });

  test('is killed when its input or the consumer of its output fails', async () => {
    const server = await setup.server();
    const channel = setup.channel(server.port, server.user);
    const full = async (): Promise<void> => {
      throw new Error('the disk is full');
    };
    const loud = failure(channel.run({ script: `echo x; ${SLEEPING}`, env: {} }, full, soon()));
    expect((await loud).message).toBe('the disk is full');
    const lost = async function* (): AsyncIterable<Buffer> {
      yield Buffer.from('a');
      throw new Error('the source is gone');
    };
    const starved = failure(ran(channel, { script: SLEEPING, input: lost() }));
    expect((await starved).message).toBe('the source is gone');
    expect(sleepers()).toEqual([]);
  });

  test('does not delay close()', async () => {
    const server = await setup.server();
    const channel = setup.channel(server.port, server.user);
    const begun = await begin(channel, 'sleep 300');
    await channel.close();
    expect(setup.clients(server.port)).toEqual([]);
    expect(await begun.failure).toBeInstanceOf(GuestChannelError);
    await endLeftover(begun);
    await expect(channel.waitReady(soon())).rejects.toThrow('is closed');
  });
});

describe('A connection that breaks', () => {
  test('during a script is reported at once, not as exit code 255', async () => {
    const server = await setup.server();
    const channel = setup.channel(server.port, server.user);
    const begun = await begin(channel, 'sleep 300');
    await server.stop();
    const error = await begun.failure;
    expect(error).toBeInstanceOf(GuestChannelError);
    expect(error.message).toMatch(/^The SSH connection to the guest broke before the script's exit code arrived: \S/);
    await endLeftover(begun);
  });

  test('because the shell in the guest was killed is reported', async () => {
    const server = await setup.server();
    const channel = setup.channel(server.port, server.user);
    const error = await failure(ran(channel, { script: 'kill -KILL $PPID; sleep 1' }));
    expect(error).toBeInstanceOf(GuestChannelError);
    await expect(ran(channel, { script: 'exit 255' })).resolves.toMatchObject({ exitCode: 255 });
  });
});

describe('The wrong server', () => {
  test('is refused if its host key differs from that of the first login', async () => {
    const first = await setup.server();
    const channel = setup.channel(first.port, first.user);
    await channel.waitReady(soon());
    await first.stop();
    await setup.server(first.port);
    for (const error of [await failure(ran(channel, { script: 'true' })), await failure(channel.waitReady(soon()))]) {
      expect(error).toBeInstanceOf(GuestChannelError);
      expect(error.message).toContain("the guest's host key differs from that of the first login");
    }
  });

  test('may change its host key before the first login', async () => {
    const other = await Setup.make();
    const first = await other.server();
    const channel = setup.channel(first.port, first.user);
    expect((await failure(channel.waitReady(Deadline.after(8000)))).message).toContain('Permission denied (publickey)');
    await first.stop();
    await setup.server(first.port);
    await expect(channel.waitReady(soon())).resolves.toBeUndefined();
    await other.dispose();
  });
});

describe('A server that does not let the channel in', () => {
  test('ends the wait at the deadline with the reason, be it deaf, mute or ignorant of the key', async () => {
    const deaf = async (): Promise<void> => {
      const port = await freePort();
      const error = await failure(setup.channel(port, 'root').waitReady(Deadline.after(10_000)));
      expect(error).toBeInstanceOf(DeadlineError);
      expect(error.message).toMatch(/login over SSH as root through port \d+ \(\d+ attempts, the last one: .*Connection refused\)/);
    };
    const mute = async (): Promise<void> => {
      const port = await setup.mute();
      const error = await failure(setup.channel(port, 'root').waitReady(Deadline.after(10_000)));
      expect(error).toBeInstanceOf(DeadlineError);
      // On a busy machine, the deadline cuts off an attempt that has said nothing yet.
      expect(error.message).toMatch(
        /attempts, the last one: (?:Connection timed out during banner|Connection to 127.0.0.1 port \d+ timed out|the connection was closed)/,
      );
      // No client stays.
      expect(setup.clients(port)).toEqual([]);
    };
    const ignorant = async (): Promise<void> => {
      const other = await Setup.make();
      const server = await other.server();
      const error = await failure(setup.channel(server.port, server.user).waitReady(Deadline.after(10_000)));
      expect(error).toBeInstanceOf(DeadlineError);
      expect((error as DeadlineError).explain()).toMatch(/Permission denied \(publickey\).*cloud-init/s);
      await other.dispose();
    };
    await Promise.all([deaf(), mute(), ignorant()]);
  });

  test('ends the wait once it starts', async () => {
    const port = await freePort();
    const channel = setup.channel(port, (await setup.server()).user);
    const ready = channel.waitReady(soon());
    await new Promise((resolve) => setTimeout(resolve, 500));
    await setup.server(port);
    await expect(ready).resolves.toBeUndefined();
  });

  test('ends a cancelled wait at once', async () => {
    const port = await setup.mute();
    const stop = new AbortController();
    const work = failure(setup.channel(port, 'root').waitReady(soon(stop.signal)));
    await until(() => setup.clients(port).length === 1, 'the client');
    stop.abort();
    expect(await work).toBeInstanceOf(CancelledError);
    expect(setup.clients(port)).toEqual([]);
  });
});
