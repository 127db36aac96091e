import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Deadline, sleep } from '../../src/shared/deadline.js';
import { REPOSITORY } from '../helpers/action-file.js';
import { type ProcessInfo, runningProcesses } from '../helpers/processes.js';
import { runCommand } from '../helpers/run-command.js';
import { node24 } from '../helpers/runner-step.js';

let temp = '';
beforeEach(async () => {
  temp = await mkdtemp(path.join(tmpdir(), 'maqet-end-'));
});
afterEach(() => rm(temp, { recursive: true, force: true }));

const source = (file: string): string => JSON.stringify(new URL(`../../${file}`, import.meta.url).href);
const PROLOGUE = `
  await import(${source('scripts/typescript.mjs')});
  const { endAfter, endProcess } = await import(${source('src/shared/end.ts')});
  const SAID = { line: 'It took too long.', to: 1 };
`;

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
}

/** Starts a program that has the functions of `end.ts`. */
function start(program: string): { readonly child: ChildProcess; readonly ended: Promise<Ended>; said(text: string): Promise<void> } {
  const child = spawn(node24(), ['--input-type=module', '-e', `${PROLOGUE}${program}`], {
    cwd: REPOSITORY,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, stdout }));
  const said = async (text: string): Promise<void> => {
    const deadline = Deadline.after(60_000);
    while (!stdout.includes(text) && !deadline.expired) await sleep(10);
    expect(stdout).toContain(text);
  };
  return { child, ended, said };
}

const watchdogsOf = (child: ChildProcess): ProcessInfo[] =>
  runningProcesses().filter(({ command }) => command.includes(`maqet-watchdog`) && command.includes(` ${child.pid} `));

async function expectNoWatchdog(child: ChildProcess): Promise<void> {
  const deadline = Deadline.after(60_000);
  while (watchdogsOf(child).length > 0 && !deadline.expired) await sleep(10);
  expect(watchdogsOf(child)).toEqual([]);
}

describe('endAfter', () => {
  test('kills a process whose event loop stands still, and says so', async () => {
    const { child, ended } = start("endAfter(1, SAID, 1); process.on('SIGTERM', () => {}); for (;;);");
    expect(await ended).toMatchObject({ code: null, signal: 'SIGKILL', stdout: 'It took too long.\n' });
    await expectNoWatchdog(child);
  });

  test('kills a process that is stopped', async () => {
    const { child, ended, said } = start("endAfter(1, SAID, 1); console.log('ready'); setInterval(() => {}, 1000);");
    await said('ready');
    child.kill('SIGSTOP');
    expect(await ended).toMatchObject({ signal: 'SIGKILL' });
    await expectNoWatchdog(child);
  });

  test('kills a process whose output nobody reads: that holds no watchdog', async () => {
    const { child, ended } = start(
      "endAfter(1, SAID, 1); process.on('SIGTERM', () => {}); for (;;) await new Promise((r) => process.stdout.write('x'.repeat(2 ** 20), r));",
    );
    child.stdout?.removeAllListeners('data').pause();
    child.once('exit', () => child.stdout?.destroy());
    expect(await Deadline.after(60_000).race(ended, 'the end')).toMatchObject({ signal: 'SIGKILL' });
    await expectNoWatchdog(child);
  });

  test('lets a process that waits end by itself, as at a cancellation', async () => {
    const { ended } = start("endAfter(1, SAID, 60_000); process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000);");
    expect(await ended).toMatchObject({ code: 7, signal: null });
  });

  test.each(['process.exitCode = 3; await endProcess();', 'process.exit(3);', 'process.exitCode = 3;'])(
    'is over when the process ends (%s)',
    async (program) => {
      const { child, ended } = start(`endAfter(3_600_000, SAID); ${program}`);
      expect(await ended).toEqual({ code: 3, signal: null, stdout: '' });
      await expectNoWatchdog(child);
    },
  );

  test('is over when the process is killed', async () => {
    const { child, ended, said } = start("endAfter(3_600_000, SAID); console.log('ready'); setInterval(() => {}, 1000);");
    await said('ready');
    expect(watchdogsOf(child).length).toBeGreaterThan(0);
    child.kill('SIGKILL');
    expect(await ended).toMatchObject({ signal: 'SIGKILL' });
    await expectNoWatchdog(child);
  });

  test('does nothing without a shell that can sleep', async () => {
    const { ended } = start("process.env.PATH = '/nowhere'; endAfter(1, SAID, 1); setTimeout(() => {}, 2500);");
    expect(await ended).toEqual({ code: 0, signal: null, stdout: '' });
  });
});

describe('endProcess', () => {
  test.each([
    [
      'a connection',
      "const { createServer, connect } = await import('node:net'); const s = createServer().listen(0, () => connect(s.address().port));",
    ],
    ['a timer', 'setInterval(() => {}, 1000);'],
    ['a thread that waits for the other end of a FIFO', "(await import('node:fs/promises')).open('FIFO').catch(() => {});"],
    ['a callback that waits for the other end of a FIFO', "(await import('node:fs')).readFile('FIFO', () => {});"],
  ])('is not held by %s', async (_, program) => {
    const fifo = path.join(temp, 'fifo');
    await runCommand('mkfifo', [fifo], { deadline: Deadline.after(60_000) });
    const { ended } = start(
      `${program.replace('FIFO', fifo)} await new Promise((r) => setTimeout(r, 100)); process.exitCode = 4; await endProcess();`,
    );
    expect(await Deadline.after(60_000).race(ended, 'the end')).toEqual({ code: 4, signal: null, stdout: '' });
  });

  test('waits until its output is read', async () => {
    const { ended } = start("console.log('x'.repeat(2 ** 20)); process.exitCode = 0; await endProcess();");
    const { code, stdout } = await ended;
    expect([code, stdout.length]).toEqual([0, 2 ** 20 + 1]);
  });
});
