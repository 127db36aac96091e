import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from '@jest/globals';
import { identify, isAlive, residentBytes, signalProcess } from '../../src/shared/process.js';

const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});

async function start(...words: [string, ...string[]]): Promise<ChildProcess & { pid: number }> {
  const child = spawn(words[0], words.slice(1), { stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(child);
  await once(child, 'spawn');
  return child as ChildProcess & { pid: number };
}

describe('A process', () => {
  test('is alive until it exits, and is not mistaken for a later one with the same number', async () => {
    const child = await start('sleep', '600');
    const id = identify(child.pid);
    expect(id.startTime).toMatch(/^\d+$/);
    expect(isAlive(id)).toBe(true);
    expect(isAlive({ pid: child.pid, startTime: String(Number(id.startTime) - 1) })).toBe(false);
    signalProcess(id, 'SIGKILL');
    await once(child, 'exit');
    expect(isAlive(id)).toBe(false);
    expect(() => signalProcess(id, 'SIGKILL')).not.toThrow();
  });

  test('is not alive as a zombie', async () => {
    // The shell becomes a program that never reaps the child that the shell had started.
    const child = await start('sh', '-c', 'sleep 0 & echo $!; exec sleep 600');
    const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
    const id = identify(Number(line.toString()));
    for (let look = 0; look < 500 && isAlive(id); look += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(isAlive(id)).toBe(false);
    expect(() => process.kill(id.pid, 0)).not.toThrow();
  });

  test('may have any name', async () => {
    // The kernel shows the name in parentheses. This one contains what would close them.
    const child = await start('sh', '-c', `echo x; printf ') R 1 (' > /proc/self/comm; read -r line </dev/zero`);
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    const id = identify(child.pid);
    expect(id.startTime).toMatch(/^\d+$/);
    expect(isAlive(id)).toBe(true);
  });
});

test('residentBytes returns the memory of a process, or undefined if there is no such process', () => {
  expect(residentBytes(process.pid)).toBeGreaterThan(2 ** 24);
  expect(residentBytes(2 ** 22 + 1)).toBeUndefined();
});

test('A number that no process has is not alive, and a signal to it does nothing', () => {
  const id = identify(2 ** 22 + 1);
  expect(id.startTime).toBe('');
  expect(isAlive(id)).toBe(false);
  expect(() => signalProcess(id, 'SIGTERM')).not.toThrow();
});

test('A signal is not sent to a process with another start time', async () => {
  const child = await start('sleep', '600');
  signalProcess({ pid: child.pid, startTime: '1' }, 'SIGKILL');
  expect(isAlive(identify(child.pid))).toBe(true);
});
