import { existsSync } from 'node:fs';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GuestCommand } from '../../src/guest/channel.js';
import { CANNOT_BEGIN, guestProgram, killing, type ProgramPlace, removal } from '../../src/guest/program.js';
import { Deadline, sleep } from '../../src/shared/deadline.js';
import { type Ended, type GuestShells, guestShells, SHELLS } from '../helpers/guest/program-shells.js';
import { runningProcesses } from '../helpers/processes.js';

let shells: GuestShells;
let root = '';
let count = 0;
const directory = (): string => path.join(root, `p${++count}`);
const command = (script: string, more: Partial<GuestCommand> = {}): GuestCommand => ({ script, env: {}, ...more });

beforeAll(async () => {
  shells = await guestShells();
  root = shells.root;
});
afterAll(() => shells.remove());

const run = (shell: string, program: string, input?: string): Promise<Ended> => shells.run(shell, program, input);

/** Runs a script to its end, removes its directory, and checks that nothing is left. */
async function whole(shell: string, one: GuestCommand, place: Partial<ProgramPlace> = {}, input?: string): Promise<Ended> {
  const dir = directory();
  const ended = await run(shell, guestProgram(one, { dir, ...place }), input);
  expect(await run(shell, removal(dir))).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(existsSync(dir)).toBe(false);
  return ended;
}

async function appears(file: string): Promise<void> {
  for (let tries = 0; !existsSync(file); tries += 1) {
    if (tries > 1000) throw new Error(`${file} did not appear`);
    await sleep(10);
  }
}

const alive = (mark: string): string[] => runningProcesses().flatMap(({ command: line }) => (line.includes(mark) ? [line] : []));

describe.each(SHELLS)('A guest program under %s', (shell) => {
  test('passes on the output and the exit code of its script', async () => {
    expect(await whole(shell, command('echo out; echo err >&2; exit 3'))).toEqual({ code: 3, stdout: 'out\n', stderr: 'err\n' });
    expect(await whole(shell, command('true'))).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await whole(shell, command(''))).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('stops at the first command that fails, unless the script names its interpreter', async () => {
    expect(await whole(shell, command('false\necho on'))).toMatchObject({ code: 1, stdout: '' });
    expect(await whole(shell, command('#!/bin/sh\nfalse\necho on'))).toMatchObject({ code: 0, stdout: 'on\n' });
    expect(await whole(shell, command('#! /usr/bin/env  -S cat -A \nfalse'))).toMatchObject({
      code: 0,
      stdout: '#! /usr/bin/env  -S cat -A $\nfalse',
    });
    expect(await whole(shell, command('#!/no/such/shell\n'))).toMatchObject({ code: 127 });
  });

  test.each([
    ['KILL', 137],
    ['SEGV', 139],
    ['TERM', 143],
  ])('exits like a shell after SIG%s and prints nothing itself', async (signal, code) => {
    expect(await whole(shell, command(`kill -${signal} $$`))).toEqual({ code, stdout: '', stderr: '' });
  });

  test('prints nothing itself if the script ends before the wait', async () => {
    const dir = directory();
    const late = guestProgram(command('echo err >&2; kill -KILL $$'), { dir }).replace('wait $maqet_leader', 'sleep 0.3; $&');
    expect(late).toContain('sleep 0.3; wait');
    expect(await run(shell, late)).toEqual({ code: 137, stdout: '', stderr: 'err\n' });
    await run(shell, removal(dir));
  });

  test('passes text and variables unchanged', async () => {
    const odd = `a'b"c\\d $HOME \`id\` $(id) \n\ttwo\r\n%s %d !x * ~ ü 🦀`;
    const one = command('printf "%s" "$ODD-$EMPTY-"', { env: { ODD: odd, EMPTY: '' } });
    expect(Buffer.from((await whole(shell, one)).stdout, 'latin1').toString()).toBe(`${odd}--`);
    const text = `cat <<'END'\n${odd}\nEND`;
    expect(Buffer.from((await whole(shell, command(text))).stdout, 'latin1').toString()).toBe(`${odd}\n`);
  });

  test('runs a script that is longer than an argument may be', async () => {
    const { stdout, code } = await whole(shell, command(`: '${'x'.repeat(300_000)}'\necho end`));
    expect({ stdout, code }).toEqual({ stdout: 'end\n', code: 0 });
  });

  test('runs in the working directory, and reports a missing one', async () => {
    expect(await whole(shell, command('pwd', { workingDirectory: '/usr/lib' }))).toMatchObject({ code: 0, stdout: '/usr/lib\n' });
    const missing = await whole(shell, command('pwd', { workingDirectory: "/it's not" }));
    expect(missing).toMatchObject({ code: CANNOT_BEGIN, stdout: '' });
    expect(missing.stderr).toMatch(/maqet: the working directory \/it's not does not exist in the guest\n$/);
  });

  test('reads nothing, a file, or the standard input of the program', async () => {
    expect(await whole(shell, command('cat; echo end'))).toMatchObject({ stdout: 'end\n' });
    const file = path.join(root, 'input file');
    await writeFile(file, 'from a file');
    expect(await whole(shell, command('cat'), { input: file })).toMatchObject({ stdout: 'from a file' });
    expect(await whole(shell, command('cat'), { input: '-' }, 'from outside')).toMatchObject({ stdout: 'from outside' });
  });

  test('writes its output to files with the end mark, also for a script that opens /dev/stderr', async () => {
    const [stdout, stderr] = [path.join(root, `${shell} out`), path.join(root, `${shell} err`)];
    const script = "echo one; echo two >/dev/stderr; printf '\\001\\377'; echo three >&2; echo four | tee /dev/stderr >/dev/stdout";
    const ended = await whole(shell, command(script), { stdout, stderr, endMark: 'mark-17' });
    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
    const content = async (file: string): Promise<string> => (await readFile(file)).toString('latin1');
    // The programs that write the files end a moment after the script.
    const marked = async (file: string): Promise<boolean> => (await content(file)).endsWith('mark-17');
    for (let tries = 0; tries < 500 && !((await marked(stdout)) && (await marked(stderr))); tries += 1) await sleep(10);
    expect(await content(stdout)).toBe('one\n\u0001\u00fffour\nmark-17');
    expect(await content(stderr)).toBe('two\nthree\nfour\nmark-17');
  });

  test('opens its pipes also with a shell that cannot do so itself', async () => {
    const [dir, stdout, stderr] = [directory(), path.join(root, `${shell} fifo out`), path.join(root, `${shell} fifo err`)];
    const program = guestProgram(command('echo one; echo two >/dev/stderr; exit 4'), { dir, stdout, stderr, endMark: 'end' });
    expect(program).toContain('/dev/fd/6');
    expect(await run(shell, program.replaceAll('/dev/fd/', '/no/fd/'))).toEqual({ code: 4, stdout: '', stderr: '' });
    const both = async (): Promise<string> => `${await readFile(stdout, 'latin1')} ${await readFile(stderr, 'latin1')}`;
    for (let tries = 0; tries < 500 && !/end .*end$/s.test(await both()); tries += 1) await sleep(10);
    expect(await both()).toBe('one\nend two\nend');
    expect(await readdir(dir)).toEqual(expect.arrayContaining(['pipe1', 'pipe2']));
    await run(shell, removal(dir));
  });

  test('does not wait for background processes of the script', async () => {
    const dir = directory();
    const place = { dir, stdout: `${dir}/out`, stderr: `${dir}/err`, endMark: 'm' };
    expect(await run(shell, guestProgram(command('sleep 1000 & echo end'), place))).toMatchObject({ code: 0 });
    await run(shell, killing(dir));
    await run(shell, removal(dir));
  });

  test('can be killed with its children, also those that ignore SIGTERM', async () => {
    const dir = directory();
    const number = 100_000 + Math.floor(Math.random() * 1e9);
    const script = `trap '' TERM; sleep ${number} & (sleep ${number}; :) & touch ${dir}/ready; wait; wait; wait`;
    const running = run(shell, guestProgram(command(script), { dir }));
    await appears(path.join(dir, 'ready'));
    expect(await run(shell, killing(dir))).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await running).code).toBe(137);
    expect(alive(`sleep ${number}`)).toEqual([]);
    await run(shell, removal(dir));
  });

  test('does not start after it was killed', async () => {
    const dir = directory();
    expect(await run(shell, killing(dir))).toEqual({ code: 0, stdout: '', stderr: '' });
    const ended = await run(shell, guestProgram(command(`touch ${root}/ran`), { dir }));
    expect(ended.code).toBe(CANNOT_BEGIN);
    expect(ended.stderr).toContain(`maqet: the directory ${dir} cannot be created in the guest`);
    const late = guestProgram(command(`touch ${root}/ran`), { dir }).replace(/^mkdir .*$/m, '');
    expect(await run(shell, late)).toMatchObject({ code: CANNOT_BEGIN, stderr: 'maqet: it was cancelled before it started\n' });
    expect(await readdir(root)).not.toContain('ran');
    await run(shell, removal(dir));
  });

  test('can be killed after its end and removed twice without an error', async () => {
    const dir = directory();
    await run(shell, guestProgram(command('true'), { dir }));
    expect(await run(shell, killing(dir))).toEqual({ code: 0, stdout: '', stderr: '' });
    await run(shell, removal(dir));
    expect(await run(shell, removal(dir))).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('keeps the variables of the script, whatever their names', async () => {
    const dir = directory();
    const env = { own: 'a', leader: 'b', code: 'c', pid: 'd' };
    const ran = await run(shell, guestProgram(command('echo "$own $leader $code $pid"', { env }), { dir }));
    expect(ran).toMatchObject({ code: 0, stdout: 'a b c d\n' });
    await run(shell, removal(dir));
  });

  test('runs on a noexec mount, and in a directory that is private to its user', async () => {
    const dir = directory();
    await run(shell, guestProgram(command(`#!/bin/sh\nls -ld ${dir} | cut -c 1-10; echo ran`), { dir, stdout: `${root}/look` }));
    await chmod(path.join(dir, 'script'), 0o600);
    expect(await written(`${root}/look`, 'ran\n')).toBe('drwx------\nran\n');
    await run(shell, removal(dir));
  });
});

/** Returns a file's content once it ends as expected, or after a long wait: it arrives through a pipe, also after the end of the program. */
async function written(file: string, end: string): Promise<string> {
  const deadline = Deadline.after(120_000);
  for (;;) {
    const text = await readFile(file, 'latin1');
    if (text.endsWith(end) || deadline.expired) return text;
    await sleep(10);
  }
}

test('a variable that a shell cannot set is refused', () => {
  for (const name of ['', 'A-B', '1A', 'A=B', 'A;id', 'Ä']) {
    expect(() => guestProgram(command('true', { env: { [name]: 'x' } }), { dir: '/tmp/x' })).toThrow(
      'is not a valid name for a shell variable',
    );
  }
});
