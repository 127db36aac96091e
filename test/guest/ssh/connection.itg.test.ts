import { spawn } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findSsh } from '../../../src/guest/ssh/programs.js';
import { CancelledError } from '../../../src/shared/errors.js';
import { begin, endLeftover, ran, Setup, soon } from '../../helpers/guest/ssh-guest.js';
import { killAll, type ProcessInfo, runningProcesses } from '../../helpers/processes.js';
import type { Sshd } from '../../helpers/sshd.js';
import { until } from '../../helpers/until.js';

let setup: Setup;
beforeEach(async () => {
  setup = await Setup.make();
});
afterEach(() => setup.dispose());

const logins = (server: Sshd): number => server.log().split('Accepted publickey').length - 1;

/** Lists the server's processes for one connection. */
const serving = (server: Sshd): ProcessInfo[] =>
  server.processes().filter(({ command }) => command.startsWith('sshd: ') && !command.includes('[listener]'));

describe('The shared connection', () => {
  test('serves waits and scripts, one after the other', async () => {
    const server = await setup.server();
    const channel = setup.channel(server.port, server.user);
    await channel.waitReady(soon());
    for (const code of [0, 255, 7]) await expect(ran(channel, { script: `exit ${code}` })).resolves.toMatchObject({ exitCode: code });
    await channel.waitReady(soon());
    expect(logins(server)).toBe(1);
  });

  test('is made by the first script if there was no wait', async () => {
    const server = await setup.server();
    const channel = setup.channel(server.port, server.user);
    const ends = await Promise.all([3, 4].map((code) => ran(channel, { script: `exit ${code}` })));
    expect(ends.map(({ exitCode }) => exitCode)).toEqual([3, 4]);
    expect(logins(server)).toBe(1);
  });

  test('ends with the channel and leaves no process, socket or log', async () => {
    const server = await setup.server();
    const channel = setup.channel(server.port, server.user);
    await ran(channel, { script: 'true' });
    expect(setup.holders(server.port)).toHaveLength(1);
    await channel.close();
    expect(setup.clients(server.port)).toEqual([]);
    expect((await readdir(setup.directory)).sort()).toEqual(['id_ed25519', 'id_ed25519.pub', 'known_hosts']);
  });
});

describe('A connection that has ended', () => {
  test('is replaced by the next script', async () => {
    const server = await setup.server();
    const channel = setup.channel(server.port, server.user);
    await channel.waitReady(soon());
    killAll(serving(server));
    await until(() => setup.holders(server.port).length === 0, 'the end of the connection');
    // The client may notice its end a moment later.
    for (const code of [5, 6]) await expect(ran(channel, { script: `exit ${code}` })).resolves.toMatchObject({ exitCode: code });
    const before = logins(server);
    await ran(channel, { script: 'true' });
    expect(logins(server)).toBe(before);
    expect(setup.holders(server.port)).toHaveLength(1);
  });

  test('unnoticed makes the next script use a new connection and run once', async () => {
    const server = await setup.server();
    const channel = setup.channel(server.port, server.user);
    await channel.waitReady(soon());
    const log = path.join(setup.directory, 'turns');
    killAll(setup.holders(server.port));
    const { stdout } = await ran(channel, { script: 'echo turn >>"$LOG"; cat "$LOG"', env: { LOG: log } });
    expect(stdout.toString()).toBe('turn\n');
    expect(logins(server)).toBe(2);
  });

  test('fails the script that runs over it, and the next script runs', async () => {
    const server = await setup.server();
    const channel = setup.channel(server.port, server.user);
    const begun = await begin(channel, 'sleep 300');
    killAll(serving(server));
    expect((await begun.failure).message).toMatch(
      /^The SSH connection to the guest broke before the script's exit code arrived: Connection to \S+ closed/,
    );
    await expect(ran(channel, { script: 'exit 255' })).resolves.toMatchObject({ exitCode: 255 });
    await endLeftover(begun).catch(() => undefined);
  });

  test('or is silent is replaced by the next wait, but kept for the script that runs over it', async () => {
    const server = await setup.server();
    const channel = setup.channel(server.port, server.user);
    const go = path.join(setup.directory, 'go');
    const slow = ran(channel, { script: 'echo on >"$GO.on"; until [ -e "$GO" ]; do sleep 0.1; done; exit 6', env: { GO: go } });
    await until(() => serving(server).length > 0 && logins(server) === 1, 'the connection');
    await until(() => runningProcesses().some(({ command }) => command.includes('/script') && command.startsWith('sh -e')), 'the script');
    const mute = serving(server);
    for (const { pid } of mute) process.kill(pid, 'SIGSTOP');
    await channel.waitReady(soon());
    expect(logins(server)).toBe(2);
    for (const { pid } of mute) process.kill(pid, 'SIGCONT');
    await writeFile(go, '');
    await expect(slow).resolves.toMatchObject({ exitCode: 6 });
    expect(setup.holders(server.port)).toHaveLength(1);
  });
});

describe('A server with one session for each connection', () => {
  test('gets new connections for a wait and for the kill of a script', async () => {
    const server = await setup.server(undefined, ['MaxSessions 1']);
    const channel = setup.channel(server.port, server.user);
    const stop = new AbortController();
    const begun = await begin(channel, 'sleep 300', soon(stop.signal));
    await channel.waitReady(soon());
    expect(logins(server)).toBe(2);
    expect(setup.holders(server.port)).toHaveLength(1);
    stop.abort();
    expect(await begun.failure).toBeInstanceOf(CancelledError);
    await until(() => !runningProcesses().some(({ command }) => command.includes(begun.directory)), 'the end of the script');
    await expect(ran(channel, { script: 'exit 3' })).resolves.toMatchObject({ exitCode: 3 });
  });
});

/** Creates a client that fails like OpenSSH where it cannot create a socket, and otherwise runs OpenSSH. */
const WITHOUT_LINKS = `#!/bin/sh
case "$*" in *ControlMaster=yes*)
  echo 'muxserver_listen: link mux listener ssh-1.sock.x => ssh-1.sock: Operation not permitted' >"$4"
  exit 255
esac
exec ssh "$@"
`;

test('each call makes a new connection if the directory does not permit sharing', async () => {
  const server = await setup.server();
  const program = path.join(setup.directory, 'ssh');
  await writeFile(program, WITHOUT_LINKS, { mode: 0o755 });
  const channel = setup.channel(server.port, server.user, program);
  await channel.waitReady(soon());
  await expect(ran(channel, { script: 'exit 9' })).resolves.toMatchObject({ exitCode: 9 });
  expect(logins(server)).toBe(2);
});

/** The program of a process that owns a channel and kills itself when a script prints something. */
const OWNER = `
const url = (file) => 'file://' + process.cwd() + '/' + file;
await import(url('scripts/typescript.mjs'));
const [{ SshChannel }, { spawnGuarded }, { Deadline }] = await Promise.all(
  ['src/guest/ssh/channel.ts', 'src/vm/guard.ts', 'src/shared/deadline.ts'].map((file) => import(url(file))),
);
const { writeSync } = await import('node:fs');
const { bound, ...options } = JSON.parse(process.argv[1]);
const channel = new SshChannel({ ...options, spawn: (request) => spawnGuarded(request, bound) });
await channel.run({ script: 'echo "$0"; sleep 300', env: {} }, async (_stream, chunk) => {
  writeSync(1, chunk);
  process.kill(process.pid, 'SIGKILL');
}, Deadline.after(120_000));
`;

test.each([true, false])('a process that is killed leaves no client behind (by the kernel: %s)', async (bound) => {
  const server = await setup.server();
  const options = { program: findSsh(process.env['PATH']).ssh, directory: setup.directory, user: server.user, port: server.port, bound };
  const owner = spawn(process.execPath, ['--input-type=module', '-e', OWNER, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await text(owner.stdout);
  expect(said).toMatch(/^\/tmp\/maqet-/);
  await until(() => setup.clients(server.port).length === 0, 'the end of all clients');
  await endLeftover({ directory: path.dirname(said.trim()) });
});
