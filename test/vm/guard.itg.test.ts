import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readlinkSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text as streamText } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { Deadline, sleep } from '../../src/shared/deadline.js';
import { identify, isAlive } from '../../src/shared/process.js';
import { canBindToParent, type GuardedSpawn, spawnGuarded } from '../../src/vm/guard.js';
import { killAll, type ProcessInfo, runningProcesses } from '../helpers/processes.js';
import { QEMU } from '../helpers/vm/support.js';

/** Starts a guarded QEMU, prints its pid, and kills itself after that many milliseconds, or at once if `now`. */
const PARENT = `
import { writeSync } from 'node:fs';
import { spawnGuarded } from './guard.mjs';
const [when, bound, ...args] = process.argv.slice(2);
const stdio = ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'];
const child = spawnGuarded({ file: '${QEMU}', args, cwd: '.', env: process.env, stdio }, bound === 'bound');
const die = () => process.kill(process.pid, 'SIGKILL');
if (when === 'now') die();
writeSync(1, String(child.pid));
setTimeout(die, Number(when));
`;

let directory = '';
let marks = 0;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-guard-'));
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
  const { outputText } = ts.transpileModule(await readFile('src/vm/guard.ts', 'utf8'), { compilerOptions });
  await writeFile(path.join(directory, 'guard.mjs'), outputText);
  await writeFile(path.join(directory, 'parent.mjs'), PARENT);
});
afterAll(async () => {
  killAll(marked(directory));
  await rm(directory, { recursive: true });
});

/** Returns QEMU's arguments with a mark, by which the test finds its processes and their guards, whatever their parent is. */
function marking(): { mark: string; args: string[] } {
  const mark = path.join(directory, `mark-${marks++}-`);
  return {
    mark,
    args: ['-nodefaults', '-display', 'none', '-machine', 'q35', '-accel', 'tcg', '-S', '-global', `driver.property=${mark}`],
  };
}

function marked(mark: string): ProcessInfo[] {
  return runningProcesses().filter(({ command }) => command.includes(mark));
}

/** Waits until no process with the mark runs, but not for ever. @returns those that are left. */
async function left(mark: string): Promise<ProcessInfo[]> {
  const deadline = Deadline.after(120_000);
  while (marked(mark).length > 0 && !deadline.expired) await sleep(10);
  return marked(mark);
}

const VARIANTS = [
  ['bound by the kernel', 'bound', true],
  ['watched through a pipe', 'watched', false],
] as const;

function guarded(args: readonly string[], bound: boolean, file = QEMU): ReturnType<typeof spawnGuarded> {
  const request: GuardedSpawn = { file, args, cwd: directory, env: process.env, stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'] };
  return spawnGuarded(request, bound);
}

test('A QEMU that the kernel binds never outlives a parent that dies before the setting takes effect', async () => {
  const slow = path.join(directory, 'slow');
  await mkdir(slow);
  const setpriv = execFileSync('sh', ['-c', 'command -v setpriv'], { encoding: 'utf8' }).trim();
  await writeFile(path.join(slow, 'setpriv'), `#!/bin/sh\nuntil [ -e '${slow}/go' ]; do sleep 0.05; done\nexec ${setpriv} "$@"\n`, {
    mode: 0o700,
  });
  const { mark, args } = marking();
  const env = { ...process.env, PATH: `${slow}:${process.env['PATH']}` };
  const parent = spawn(process.execPath, ['parent.mjs', 'now', 'bound', ...args], {
    cwd: directory,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  expect(await once(parent, 'exit')).toEqual([null, 'SIGKILL']);
  expect(marked(mark)).not.toEqual([]);
  await writeFile(path.join(slow, 'go'), '');
  expect(await left(mark)).toEqual([]);
});

test('This machine can bind a process to its parent', () => {
  expect(canBindToParent()).toBe(true);
});

describe.each(VARIANTS)('A QEMU %s', (_title, variant, bound) => {
  // From before the first instruction of the child until QEMU runs.
  const moments = ['now', '0', '1', '3', '6', '10', '15', '25', '40', '80', '200'];

  test('never outlives a parent that is killed at any time', async () => {
    for (let at = 0; at < moments.length; at += 4) {
      const batch = moments.slice(at, at + 4).map(async (when) => {
        const { mark, args } = marking();
        const parent = spawn(process.execPath, ['parent.mjs', when, variant, ...args], {
          cwd: directory,
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        const [code, signal] = await once(parent, 'exit');
        expect({ when, code, signal, left: await left(mark) }).toEqual({ when, code: null, signal: 'SIGKILL', left: [] });
      });
      await Promise.all(batch);
    }
  });

  test('that exits leaves no process behind', async () => {
    const { mark, args } = marking();
    const child = guarded([...args, '-machine', 'no-such-machine'], bound);
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(await left(mark)).toEqual([]);
  });

  test('that is killed leaves no process behind', async () => {
    const { mark, args } = marking();
    const child = guarded([...args, '-chardev', 'socket,id=q,fd=3', '-mon', 'chardev=q,mode=control'], bound);
    await once(child.stdio[3] as NodeJS.ReadableStream, 'data');
    expect(marked(mark).length).toBe(bound ? 1 : 2);
    child.kill('SIGKILL');
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    expect(await left(mark)).toEqual([]);
  });

  test('has the returned pid, leads its own process group, and has only the given descriptors', async () => {
    const { mark, args } = marking();
    const child = guarded([...args, '-chardev', 'socket,id=q,fd=3', '-mon', 'chardev=q,mode=control'], bound);
    await once(child.stdio[3] as NodeJS.ReadableStream, 'data');
    const pid = child.pid ?? 0;
    const id = identify(pid);
    expect((await readFile(`/proc/${pid}/comm`, 'utf8')).trim()).toBe(QEMU.slice(0, 15));
    expect((await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ')[2]).toBe(String(pid));
    const guards = marked(mark).filter((one) => one.pid !== pid);
    // The watcher must not keep QMP or the serial port open, nor QEMU the pipe of the watcher.
    for (const guard of guards) expect(given(guard.pid)).toEqual([5]);
    expect(given(pid)).toEqual([3, 4]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isAlive(id)).toBe(false);
    expect(await left(mark)).toEqual([]);
  });

  test('gets its arguments and returns its exit code unchanged', async () => {
    const words = ['-c', 'printf "%s|" "$@" >&4; exit 42', 'sh', 'a b', '', `'"$HOME"'`, '*', '-x', 'ö\n'];
    const child = guarded(words, bound, '/bin/sh');
    const [[text], [code]] = await Promise.all([once(child.stdio[4] as NodeJS.ReadableStream, 'data'), once(child, 'exit')]);
    expect(String(text)).toBe(`${words.slice(3).join('|')}|`);
    expect(code).toBe(42);
  });

  test('that does not exist exits with 127 and says so', async () => {
    const child = guarded([], bound, path.join(directory, 'no-qemu'));
    const [said, [code]] = await Promise.all([streamText(child.stderr as NodeJS.ReadableStream), once(child, 'exit')]);
    expect(said).toMatch(/no-qemu: not found/);
    expect(code).toBe(127);
  });
});

/** Returns the sockets and pipes among the low descriptors of a process. The test's own may have leaked in with high numbers. */
function given(pid: number): number[] {
  const isChannel = (fd: string): boolean => /^(socket|pipe):/.test(readlinkSync(path.join(`/proc/${pid}/fd`, fd)));
  return readdirSync(`/proc/${pid}/fd`)
    .filter((fd) => ['3', '4', '5'].includes(fd) && isChannel(fd))
    .map(Number);
}
