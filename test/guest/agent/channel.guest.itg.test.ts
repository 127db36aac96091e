import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AgentChannel } from '../../../src/guest/agent/channel.js';
import { AgentEndedError, AgentRestartedError } from '../../../src/guest/agent/errors.js';
import type { GuestExit } from '../../../src/guest/channel.js';
import { Deadline, sleep } from '../../../src/shared/deadline.js';
import { DeadlineError } from '../../../src/shared/errors.js';
import type { JsonObject } from '../../../src/shared/json.js';
import { debianGuest } from '../../helpers/debian-guest.js';
import { type BareQemu, bareQemu, readUntil } from '../../helpers/qemu.js';

const BUILD_MS = 15 * 60_000;
const BOOT_MS = 4 * 60_000;
let directory = '';
let qemu: BareQemu;
let port: Socket;
let channel: AgentChannel;
const within = (ms = BOOT_MS): Deadline => Deadline.after(ms);

beforeAll(async () => {
  const guest = await debianGuest();
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-guest-'));
  const socket = path.join(directory, 'agent');
  qemu = await bareQemu([
    ...['-cpu', 'max', '-smp', '2', '-m', '1G'],
    ...['-kernel', guest.kernel, '-initrd', guest.initrd, '-append', guest.append],
    ...['-drive', `file=${guest.image},if=virtio,snapshot=on`, '-device', 'virtio-rng-pci'],
    ...['-device', 'virtio-serial', '-chardev', `socket,id=agent,path=${socket},server=on,wait=off`],
    ...['-device', 'virtserialport,chardev=agent,name=org.qemu.guest_agent.0'],
  ]);
  qemu.serial.resume();
  // Once the monitor answers, the other sockets exist.
  await readUntil(qemu.qmp, /\r\n/, within());
  port = createConnection(socket);
  channel = new AgentChannel(port);
}, BUILD_MS);

afterAll(async () => {
  await channel?.close();
  port?.destroy();
  await qemu?.stop();
  await rm(directory, { recursive: true, force: true });
});

async function run(script: string, deadline = within()): Promise<GuestExit & { stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' };
  const take = async (stream: 'stdout' | 'stderr', chunk: Buffer): Promise<void> => {
    said[stream] += chunk.toString('latin1');
  };
  return { ...(await channel.run({ script, env: { ODD: `it's "x"\n` } }, take, deadline)), ...said };
}

test(
  'waits for an agent that starts late, and runs scripts over it',
  async () => {
    await channel.waitReady(within());
    expect(await run('printf "%s" "$ODD"; echo ::error::x >&2; exit 3')).toEqual({
      exitCode: 3,
      stdout: `it's "x"\n`,
      stderr: '::error::x\n',
    });
    expect(await run('kill -9 $$')).toMatchObject({ exitCode: 137, signal: 'SIGKILL' });
  },
  BOOT_MS,
);

test(
  'passes on 100 MB from the guest',
  async () => {
    const hash = createHash('sha256');
    const take = async (_stream: string, chunk: Buffer): Promise<void> => void hash.update(chunk);
    const exit = await channel.run({ script: 'head -c 100000000 /dev/zero', env: {} }, take, within());
    expect(exit).toEqual({ exitCode: 0 });
    expect(hash.digest('hex')).toBe(createHash('sha256').update(Buffer.alloc(100_000_000)).digest('hex'));
  },
  BOOT_MS,
);

test(
  'kills a script that does not end in the guest',
  async () => {
    await expect(run(`trap '' TERM; sleep 4711 & wait; wait; sleep 4711`, within(8000))).rejects.toBeInstanceOf(DeadlineError);
    // The files of scripts are removed after run() has settled.
    const alone = 'for turn in 1 2 3 4 5 6 7 8 9; do set -- /tmp/maqet-*; [ $# = 1 ] && break; sleep 1; done; echo $#';
    expect(await run(`pgrep -c -x sleep || ${alone}`)).toMatchObject({ stdout: '0\n1\n' });
  },
  BOOT_MS,
);

test(
  'has room again after a script or its input filled the guest',
  async () => {
    expect(await run('mount -t tmpfs -o size=1m tmpfs /tmp')).toMatchObject({ exitCode: 0 });
    expect((await run('seq 1 300000; exit 3')).stderr).toContain('the end of the output is lost');
    expect(await run('echo one')).toEqual({ exitCode: 0, stdout: 'one\n', stderr: '' });
    const input = (async function* () {
      for (let pieces = 0; pieces < 8; pieces += 1) yield Buffer.alloc(256 * 1024);
    })();
    await expect(channel.run({ script: 'cat', env: {}, input }, async () => undefined, within())).rejects.toThrow('No space left');
    expect(await run('echo two')).toEqual({ exitCode: 0, stdout: 'two\n', stderr: '' });
    expect(await run('umount -l /tmp')).toMatchObject({ exitCode: 0 });
  },
  BOOT_MS,
);

/** Counts the shells that wait for a script, or have waited for this one. */
const WAITERS = 'pgrep -c -f "^sh -ec read" || true';

async function monitor(command: string): Promise<void> {
  qemu.qmp.write(`${JSON.stringify({ execute: 'human-monitor-command', arguments: { 'command-line': command } })}\n`);
  expect(await readUntil(qemu.qmp, /\{"return": .*\}\r\n/, within())).toContain('{"return": ""}');
}

test(
  'keeps one shell waiting, which ends with the agent',
  async () => {
    await run('true');
    expect(await run(WAITERS)).toMatchObject({ exitCode: 0, stdout: '1\n' });
    const { pid } = (await channel.client.execute(
      'guest-exec',
      { path: 'systemctl', arg: ['restart', 'qemu-guest-agent'] },
      within(),
    )) as JsonObject;
    const forgotten = async (): Promise<boolean> =>
      channel.client.execute('guest-exec-status', { pid: pid ?? 0 }, within()).then(
        () => false,
        () => true,
      );
    while (!(await forgotten())) await sleep(100);
    await channel.waitReady(within());
    const result = 'systemctl show -p Result qemu-guest-agent';
    expect(await run(`${result}; ${WAITERS}`)).toMatchObject({ exitCode: 0, stdout: 'Result=success\n0\n' });
  },
  BOOT_MS,
);

test(
  'replaces the shell after a snapshot is restored, and ends the one in the snapshot',
  async () => {
    qemu.qmp.write('{"execute": "qmp_capabilities"}\n');
    await readUntil(qemu.qmp, /return/, within());
    await run('true');
    await monitor('savevm one');
    expect(await run('echo lost >/root/lost')).toMatchObject({ exitCode: 0 });
    await monitor('loadvm one');
    expect(await run('ls /root')).toMatchObject({ exitCode: 0, stdout: '' });
    const settled = async (): Promise<boolean> => (await run(WAITERS)).stdout === '1\n';
    for (const deadline = within(); !(await settled()); ) expect(deadline.expired).toBe(false);
  },
  BOOT_MS,
);

test(
  'works again after a restart of the guest, which ends the script',
  async () => {
    const ended = await run('systemctl reboot; sleep 600').catch((error: unknown) => error);
    // Either the shutdown of the guest ends the script, or the restarted agent does not know it.
    if (ended instanceof Error) expect(ended.message).toMatch(/was restarted during|was killed in the guest by SIG/);
    else expect(ended).toMatchObject({ exitCode: 143 });
    await channel.waitReady(within());
    expect(await run('echo again')).toMatchObject({ exitCode: 0, stdout: 'again\n' });
  },
  2 * BOOT_MS,
);

test(
  'ends with the guest that the script powers off',
  async () => {
    const ended = await run('echo o >/proc/sysrq-trigger; sleep 600').catch((error: unknown) => error);
    expect(ended instanceof AgentEndedError || ended instanceof AgentRestartedError).toBe(true);
    expect((await qemu.exited).code).toBe(0);
  },
  BOOT_MS,
);
