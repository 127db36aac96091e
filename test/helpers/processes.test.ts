import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Deadline, sleep } from '../../src/shared/deadline.js';
import { killAll, killTree, type ProcessInfo, processTree, runningProcesses } from './processes.js';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-processes-'));
});
afterEach(() => rm(directory, { recursive: true }));

/** Starts a shell with a script in which `$0` is the test's directory. */
function shell(script: string): { readonly pid: number; readonly said: Promise<unknown>; readonly gone: Promise<unknown> } {
  const child = spawn('sh', ['-c', script, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  return { pid: child.pid ?? 0, said: once(child.stdout, 'data'), gone: once(child, 'exit') };
}

test('killAll kills all processes at one moment, so that none acts on the end of another', async () => {
  const { pid, said, gone } = shell('sleep 600 | { echo up >&2; read -r line || : >"$0/noticed"; } 2>&1');
  await said;
  const isWriter = ({ command }: ProcessInfo): boolean => command === 'sleep 600';
  // The shell starts both sides of the pipe at once: the one that has printed may be the first.
  for (const deadline = Deadline.after(120_000); !processTree(pid).some(isWriter) && !deadline.expired; ) await sleep(10);
  const [writer, ...others] = processTree(pid).sort((one, other) => Number(isWriter(other)) - Number(isWriter(one)));
  expect(writer?.command).toBe('sleep 600');
  const slowly = Object.assign([], {
    *[Symbol.iterator](): Generator<ProcessInfo> {
      if (writer !== undefined) yield writer;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
      yield* others;
    },
  });
  killAll(slowly);
  await gone;
  await sleep(50);
  expect(existsSync(path.join(directory, 'noticed'))).toBe(false);
});

test('killTree kills a tree of processes, even those that it starts meanwhile', async () => {
  const seconds = `6${process.pid}`;
  const { pid, said, gone } = shell(`for turn in $(seq 300); do sleep ${seconds} & [ $turn -ne 20 ] || echo up; done; wait`);
  await said;
  killTree(pid);
  await gone;
  const left = (): ProcessInfo[] => runningProcesses().filter(({ command }) => command === `sleep ${seconds}`);
  for (const deadline = Deadline.after(120_000); left().length > 0 && !deadline.expired; ) await sleep(10);
  const escaped = left();
  killAll(escaped);
  expect(escaped).toEqual([]);
});
