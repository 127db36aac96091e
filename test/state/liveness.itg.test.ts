import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { identify, processesWith } from '../../src/shared/process.js';
import { MARKS } from '../../src/shared/program-environment.js';
import { isListening } from '../../src/shared/socket.js';
import { claimName } from '../../src/state/claim.js';
import type { VmDirectory } from '../../src/state/layout.js';
import { directoryMark, isInhabited, isLive, processesIn } from '../../src/state/liveness.js';
import { handOver } from '../../src/state/presence.js';
import type { VmRecord } from '../../src/state/record.js';

let root = '';
let directory: VmDirectory;
let record: VmRecord;
const servers: Server[] = [];
const children: ChildProcess[] = [];
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'maqet-live-'));
  ({ directory, record } = await claimName(root, 'web', { job: '', claimant: 'me', config: {} }));
  await handOver(directory);
});
afterEach(async () => {
  for (const server of servers.splice(0)) server.close();
  for (const child of children.splice(0)) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await rm(root, { recursive: true });
});

async function listen(file: string): Promise<void> {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(file, resolve));
  servers.push(server);
}

/** The record of a VM whose processes count in another PID namespace. There, their numbers are those of processes of this machine. */
function elsewhere(): VmRecord {
  const { pid, startTime } = identify(process.pid);
  const owner = { pid, startTime, namespace: 'another boot/pid:[1]' };
  return { ...record, state: 'running', accel: { name: 'tcg', reason: '' }, owner, qemu: owner };
}

describe('A VM of another PID namespace', () => {
  test('is live while its supervisor listens, although no process of it can be seen', async () => {
    await listen(directory.socket);
    expect(await isLive({ directory, record: elsewhere() })).toBe(true);
  });

  test('is not mistaken for a process of the same number and start time here', async () => {
    expect(await isLive({ directory, record: elsewhere() })).toBe(false);
  });

  test('is live while its claimant listens, until a supervisor takes over', async () => {
    await listen(directory.claimSocket);
    const { accel: _, ...claimed } = elsewhere();
    expect(await isLive({ directory, record: { ...claimed, accel: null, state: 'created' } })).toBe(true);
    expect(await isLive({ directory, record: elsewhere() })).toBe(false);
  });
});

test('A VM whose QEMU has survived its supervisor is live: its disks and ports are in use.', async () => {
  const gone = { pid: 2 ** 22 + 1, startTime: '1' };
  const qemu = spawn('sleep', ['600']);
  children.push(qemu);
  const running: VmRecord = { ...record, state: 'running', owner: gone, qemu: identify(qemu.pid ?? 0) };
  expect(await isLive({ directory, record: running })).toBe(true);
  expect(await isLive({ directory, record: { ...running, qemu: gone } })).toBe(false);
});

describe('The processes of a directory', () => {
  test('are found by their mark, whatever became of its name and its record', async () => {
    expect(await isInhabited(directory)).toBe(false);
    const mark = (await directoryMark(directory.dir)) ?? '';
    const child = spawn('sleep', ['600'], { env: { PATH: process.env['PATH'], [MARKS.directory]: mark } });
    children.push(child);
    await once(child, 'spawn');
    await writeFile(directory.record, '');
    expect(await processesIn(directory)).toEqual([identify(child.pid ?? 0)]);
    expect(await isInhabited(directory)).toBe(true);
  });

  test('are none if there is no such directory, and no process has the mark by chance', async () => {
    await rm(directory.dir, { recursive: true });
    expect(await processesIn(directory)).toEqual([]);
    expect(processesWith(MARKS.claimant, 'nobody at all')).toEqual([]);
  });
});

describe('A socket', () => {
  test('has a listener also if that is stopped and cannot answer', async () => {
    const file = path.join(root, 'stopped.sock');
    const program = `require('net').createServer().listen(${JSON.stringify(file)}, () => console.log('listens'))`;
    const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    child.kill('SIGSTOP');
    expect(await isListening(file)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    children.pop();
    expect(await isListening(file)).toBe(false);
  });

  test('on a path longer than the system allows is reached all the same', async () => {
    const long = path.join(root, 'd'.repeat(120));
    await mkdir(long);
    expect(await isListening(path.join(long, 'rpc.sock'))).toBe(false);
  });

  test.each([
    ['nothing', (_file: string) => undefined],
    ['a file', (file: string) => writeFile(file, '')],
    ['a directory', (file: string) => mkdir(file)],
  ])('that is %s has none', async (_what, make) => {
    const file = path.join(root, 'x.sock');
    await make(file);
    expect(await isListening(file)).toBe(false);
  });
});
