import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Deadline, sleep } from '../../src/shared/deadline.js';
import { CancelledError } from '../../src/shared/errors.js';
import { identify, isAlive, type ProcessId, signalProcess } from '../../src/shared/process.js';
import { runBounded } from '../../src/toolchain/run.js';
import { FakeMachine } from '../helpers/toolchain/fake-machine.js';

let machine: FakeMachine;
let seen: ProcessId[] = [];
const env = { PATH: '/usr/bin:/bin' };

beforeEach(() => {
  machine = new FakeMachine();
  seen = [];
});
afterEach(() => {
  // A test that fails must not leave what it started.
  for (const id of seen) signalProcess(id, 'SIGKILL');
  machine.remove();
});

async function appearing(file: string): Promise<string> {
  const deadline = Deadline.after(120_000);
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') {
    if (deadline.expired) throw new Error(`${file} did not appear`);
    await sleep(10);
  }
  return readFileSync(file, 'utf8');
}

async function processIn(file: string): Promise<ProcessId> {
  const id = identify(Number(await appearing(file)));
  seen.push(id);
  return id;
}

describe('runBounded', () => {
  it('returns output, exit code and what was fed to stdin', async () => {
    const finished = await runBounded(['sh', '-c', 'cat; echo problem >&2; exit 3'], {
      deadline: Deadline.after(120_000),
      env,
      input: 'hello',
    });
    expect(finished).toEqual({ code: 3, signal: null, stdout: 'hello', stderr: 'problem\n', timedOut: false, startError: undefined });
  });

  it('keeps the end of a long output', async () => {
    const finished = await runBounded(['sh', '-c', 'head -c 300000 /dev/zero | tr "\\0" x; echo end'], {
      deadline: Deadline.after(120_000),
      env,
    });
    expect(finished.stdout).toHaveLength(64 * 1024);
    expect(finished.stdout.endsWith('xend\n')).toBe(true);
  });

  it('survives a program that ends without reading a large input', async () => {
    const finished = await runBounded(['true'], { deadline: Deadline.after(120_000), env, input: 'x'.repeat(4_000_000) });
    expect(finished.code).toBe(0);
  });

  it('says why a program could not be started', async () => {
    const finished = await runBounded([machine.file('nothing')], { deadline: Deadline.after(120_000), env });
    expect(finished).toMatchObject({ code: null, startError: 'ENOENT', timedOut: false });
  });

  it('does not wait for a daemon that holds the pipes open', async () => {
    const pidFile = machine.file('pid');
    const finished = await runBounded(['sh', '-c', `sleep 600 & echo $! > ${pidFile}; echo done`], {
      deadline: Deadline.after(120_000),
      env,
    });
    // The sleep still runs, so nobody has waited for its end.
    const daemon = await processIn(pidFile);
    expect(isAlive(daemon)).toBe(true);
    expect(finished).toMatchObject({ code: 0, stdout: 'done\n' });
  });

  it('kills a program that hangs, together with its children', async () => {
    const pidFile = machine.file('pid');
    const work = runBounded(['sh', '-c', `sleep 600 & echo $! > ${pidFile}; wait`], { deadline: Deadline.after(3000), env });
    const child = await processIn(pidFile);
    const finished = await work;
    expect(finished).toMatchObject({ code: null, timedOut: true });
    expect(isAlive(child)).toBe(false);
  });

  it('kills one that ignores SIGTERM', async () => {
    const pidFile = machine.file('pid');
    const work = runBounded(['sh', '-c', `trap '' TERM; echo $$ > ${pidFile}; while :; do sleep 1; done`], {
      deadline: Deadline.after(3000),
      env,
    });
    const leader = await processIn(pidFile);
    expect((await work).timedOut).toBe(true);
    expect(isAlive(leader)).toBe(false);
  });

  it('kills on an abort, and throws only after the group is gone', async () => {
    const pidFile = machine.file('pid');
    const abort = new AbortController();
    const work = runBounded(['sh', '-c', `echo $$ > ${pidFile}; exec sleep 600`], { deadline: Deadline.after(120_000, abort.signal), env });
    const leader = await processIn(pidFile);
    abort.abort();
    await expect(work).rejects.toBeInstanceOf(CancelledError);
    expect(isAlive(leader)).toBe(false);
  });

  it('starts nothing once aborted', async () => {
    const marker = machine.file('started');
    const work = runBounded(['sh', '-c', `touch ${marker}`], { deadline: Deadline.after(1000, AbortSignal.abort()), env });
    await expect(work).rejects.toBeInstanceOf(CancelledError);
    expect(existsSync(marker)).toBe(false);
  });

  it('reports a file of no known format by its failure', async () => {
    const file = machine.script('odd', '');
    writeFileSync(file, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 9, 9, 9, 9, 0, 1, 2, 3]));
    const finished = await runBounded([file], { deadline: Deadline.after(120_000), env });
    expect(finished.code === 0).toBe(false);
  });
});
