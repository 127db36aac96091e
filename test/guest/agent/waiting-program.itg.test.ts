import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { removalOfAll, startText, waitingProgram } from '../../../src/guest/agent/waiting-program.js';
import type { GuestCommand } from '../../../src/guest/channel.js';
import { CANNOT_BEGIN, guestProgram, killing } from '../../../src/guest/program.js';
import { sleep } from '../../../src/shared/deadline.js';
import { type Ended, type GuestShells, guestShells, SHELLS } from '../../helpers/guest/program-shells.js';
import { runningProcesses } from '../../helpers/processes.js';
import { until } from '../../helpers/until.js';

const MARK = 'mark-17';
let shells: GuestShells;
let count = 0;
beforeAll(async () => {
  shells = await guestShells();
});
afterAll(() => shells.remove());

const placeOf = (dir: string) => ({ dir, stdout: `${dir}/stdout`, stderr: `${dir}/stderr`, endMark: MARK });
const newPlace = () => placeOf(path.join(shells.root, `p${++count}`));
const processesOf = (mark: string): string[] => runningProcesses().flatMap(({ command }) => (command.includes(mark) ? [command] : []));

/** A program that waits in a shell, as the agent's channel starts it. */
async function waiting(shell: string, former = '/no/such/maqet-') {
  const place = newPlace();
  const { child, ended } = shells.start(shell, waitingProgram(place, former));
  await until(async () => existsSync(`${place.dir}/waiting`) && (await readFile(`${place.dir}/waiting`)).length > 0);
  return {
    ...{ ...place, child, ended },
    async tell(command: GuestCommand, input?: string): Promise<Ended> {
      await writeFile(`${place.dir}/start`, startText(command, place.dir, input));
      await writeFile(`${place.dir}/go`, '\n', { flag: 'r+' });
      return whole(place.dir, await ended);
    },
  };
}

/**
 * Returns the output of the program, and the content of its files before the mark, without the name of its directory. In its own
 * complaints, dash names the script twice if it has waited for it. That does not count as a difference.
 */
async function whole(dir: string, { code, stdout, stderr }: Ended): Promise<Ended> {
  const content = async (name: string): Promise<string> => await readFile(`${dir}/${name}`, 'latin1').catch(() => MARK);
  const marked = async (): Promise<boolean> => (await content('stdout')).includes(MARK) && (await content('stderr')).includes(MARK);
  if (stderr === '') await until(marked);
  const before = (text: string): string =>
    (text.split(MARK)[0] ?? '').replaceAll(dir, 'DIR').replaceAll(/(DIR\/script: \d+: )DIR\/script: /g, '$1');
  return { code, stdout: stdout + before(await content('stdout')), stderr: stderr + before(await content('stderr')) };
}

async function started(shell: string, command: GuestCommand, input?: string): Promise<Ended> {
  const place = newPlace();
  return whole(place.dir, await shells.run(shell, guestProgram(command, input === undefined ? place : { ...place, input })));
}

const SAME: Readonly<Record<string, string | GuestCommand>> = {
  nothing: '',
  'an exit code': 'exit 3',
  'a failing command': 'false\necho on',
  'a failing command in a subshell': '(false; echo no)\necho on',
  'a failing command that is looked at': 'false || echo on; if false; then :; fi; echo end',
  'a failing pipe': 'false | true; true | false; echo no',
  'its name and arguments': 'echo "$0 $# $*"; cat "$0"',
  'its options': 'case $- in *e*) echo e;; esac; case $- in *[isx]*) echo "$-";; esac',
  'its own number': '[ "$(ps -o pgid= -p $$ | tr -d " ")" = $$ ] && echo leader',
  'a trap': `trap 'echo end $?' EXIT; false`,
  'a trap, and an exit code': `trap 'echo end $?; exit 5' EXIT\nexit 3`,
  'a trap for a signal': `trap 'echo got' TERM; kill -TERM $$; echo on`,
  'signals that were ignored before': 'trap',
  'a signal': 'echo out; kill -TERM $$; echo on',
  'a signal that cannot be caught': 'kill -KILL $$',
  'an end within a function': 'f() { exit 4; }; f; echo no',
  'a return from nowhere': 'echo one; return 3; echo two',
  'the streams by name': 'echo one >/dev/stdout; echo two >/dev/stderr; echo three >&2',
  'no input': 'cat; read -r line || echo none',
  'open files':
    'for fd in 0 1 2 3 4 5 6 7 8 9; do [ -e /proc/self/fd/$fd ] && printf "%s " $fd; done; echo; ls /proc/$$/fd | sort -n | head -3',
  'a missing command': 'echo one\nno-such-command\necho two',
  'a syntax error': 'echo one\nif true; then\necho two\n',
  'another syntax error': 'echo one\n)\necho two\n',
  'a missing file to read': 'echo one\n. /no/such/file\necho two',
  'an unset variable': 'set -u\necho one\necho "$NO_SUCH"\necho two',
  'the number of a line': '\n\necho $LINENO\nf() {\n  echo $LINENO\n}\nf',
  'its functions and variables': 'set | grep -i -e maqet -e cannot || echo none; type cannot >/dev/null 2>&1 || echo unknown',
  'its environment': 'env | grep -v -e ^SHLVL -e ^_= | sort',
  limits: 'umask; ulimit -a; pwd',
  'a clock of its own, or none': '[ -z "$SECONDS" ] || echo counts',
  'another program in its place': 'exec echo replaced',
  'what runs in the background': 'sleep 300 >/dev/null 2>&1 & echo $(kill -0 $! && echo runs); kill $!',
  'text without an end of line': `cat <<'END'\nit's "x" $HOME \\ %s\nEND`,
  'a program of its own': '#!/bin/cat -A\none\ntwo',
  'a shell of its own': '#!/bin/sh\nfalse\necho "$0 $-"',
  'a long script': `: '${'x'.repeat(300_000)}'\necho end`,
  'a working directory': { script: 'pwd; echo $PWD', env: {}, workingDirectory: '/usr/lib' },
  variables: { script: 'echo "$ONE|$TWO|$maqet_leader"; env | grep -c -e ^ONE= -e ^TWO=', env: { ONE: `it's\n"x" $HOME \\`, TWO: '' } },
  'variables that shells use': { script: 'echo a:b:c; set -- $(echo a:b:c); echo $#; printf "%s\\n" "$IFS"', env: { IFS: ':' } },
  'a path': { script: 'echo $PATH; hash', env: { PATH: '/usr/bin:/bin:/no/such' } },
};

describe.each(SHELLS)('A script in a shell that waited, under %s', (shell) => {
  test.each(Object.entries(SAME))('behaves as in a new shell: %s', async (_name, one) => {
    const command = typeof one === 'string' ? { script: one, env: {} } : one;
    const shellThatWaited = await waiting(shell);
    const [inIt, inNew] = [await shellThatWaited.tell(command), await started(shell, command)];
    expect(inIt).toEqual(inNew);
  });

  test('reports why it cannot start, and starts nothing', async () => {
    const nowhere = await (await waiting(shell)).tell({ script: 'echo ran', env: {}, workingDirectory: "/it's not" });
    expect(nowhere).toMatchObject({ code: CANNOT_BEGIN, stdout: '' });
    expect(nowhere.stderr).toMatch(/maqet: the working directory \/it's not does not exist in the guest\n$/);
    expect(await (await waiting(shell)).tell({ script: '#!/no/such/program', env: {} })).toMatchObject({ code: 127, stdout: '' });
  });

  test('reads its input from a file', async () => {
    const input = path.join(shells.root, 'input');
    await writeFile(input, 'from a file');
    const command = { script: 'cat; (cat); cat & wait', env: {} };
    expect(await (await waiting(shell)).tell(command, input)).toEqual({ code: 0, stdout: 'from a file', stderr: '' });
    const program = await (await waiting(shell)).tell({ ...command, script: '#!/bin/cat -\n' }, input);
    expect(program).toEqual({ code: 0, stdout: 'from a file#!/bin/cat -\n', stderr: '' });
  });

  test('is killed with its children while it runs or waits', async () => {
    const running = await waiting(shell);
    const number = 100_000 + Math.floor(Math.random() * 1e9);
    const script = `trap '' TERM; sleep ${number} & (sleep ${number}; :) & touch ${running.dir}/ready; wait; wait; wait`;
    void running.tell({ script, env: {} });
    await until(() => existsSync(`${running.dir}/ready`));
    await shells.run(shell, killing(running.dir));
    expect((await running.ended).code).toBe(137);
    // A killed process ends a moment later.
    await until(() => processesOf(`sleep ${number}`).length === 0);
    const idle = await waiting(shell);
    await shells.run(shell, killing(idle.dir));
    expect(await idle.ended).toMatchObject({ code: CANNOT_BEGIN, stderr: expect.stringContaining('was ended before the script started') });
    await until(() => processesOf(idle.dir).length === 0);
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)('ends and runs nothing after a %s to the shell around it', async (signal) => {
    const { dir, child, ended } = await waiting(shell);
    child.kill(signal);
    expect(await ended).toMatchObject({ stdout: '', stderr: '' });
    await until(() => processesOf(dir).length === 0);
  });

  test('is ended by the next one, which removes its directory and follows no link', async () => {
    const [former, kept] = [path.join(shells.root, `former-${shell}`), path.join(shells.root, `kept-${shell}`)];
    const lost = await waiting(shell);
    await mkdir(kept);
    await writeFile(`${kept}/go`, 'as it was');
    await symlink(kept, `${former}-link`);
    await mkdir(`${former}-one`);
    await symlink(`${kept}/go`, `${former}-one/go`);
    const next = await waiting(shell, former);
    await until(async () => !(await readdir(shells.root)).some((name) => name.startsWith(path.basename(former))));
    expect(await readFile(`${kept}/go`, 'utf8')).toBe('as it was');
    expect(processesOf(lost.dir)).not.toEqual([]);
    await shells.run(shell, removalOfAll(lost.dir));
    await lost.ended;
    await until(() => processesOf(lost.dir).length === 0 && !existsSync(lost.dir));
    expect(await next.tell({ script: 'echo ran', env: {} })).toEqual({ code: 0, stdout: 'ran\n', stderr: '' });
  });

  test("frees the room of former output before it waits, but not that of a link's target", async () => {
    const [former, kept] = [path.join(shells.root, `full-${shell}`), path.join(shells.root, `full-kept-${shell}`)];
    await mkdir(`${former}-one`);
    await mkdir(`${former}-two`);
    await writeFile(kept, 'as it was');
    await writeFile(`${former}-one/stdout`, 'x'.repeat(5000));
    await symlink(kept, `${former}-one/stderr`);
    await writeFile(`${former}-two/stderr`, 'x'.repeat(5000));
    const { dir, ...place } = newPlace();
    const program = waitingProgram({ dir, ...place }, former).replaceAll('rm -rf', ':');
    const { ended } = shells.start(shell, program);
    await until(async () => existsSync(`${dir}/waiting`) && (await readFile(`${dir}/waiting`)).length > 0);
    expect(await Promise.all(['one/stdout', 'two/stderr'].map((file) => readFile(`${former}-${file}`, 'utf8')))).toEqual(['', '']);
    expect(await readFile(kept, 'utf8')).toBe('as it was');
    await shells.run(shell, removalOfAll(dir));
    await ended;
  });

  test('removes former directories before it ends, if it cannot wait', async () => {
    const former = path.join(shells.root, `filled-${shell}`);
    await mkdir(`${former}-one`);
    await writeFile(`${former}-one/input`, 'x');
    const program = waitingProgram(newPlace(), former).replace(/^mkfifo/m, 'no-mkfifo');
    const { code, stderr } = await shells.run(shell, program);
    expect({ code, stderr }).toMatchObject({ code: CANNOT_BEGIN, stderr: expect.stringContaining('a pipe cannot be created') });
    expect((await readdir(shells.root)).filter((name) => name.startsWith(path.basename(former)))).toEqual([]);
  });

  test('does not start in an existing directory', async () => {
    const { dir, ...place } = newPlace();
    await mkdir(dir);
    const { code, stderr } = await shells.run(shell, waitingProgram({ dir, ...place }, '/no/such/maqet-'));
    expect({ code, stderr }).toMatchObject({ code: CANNOT_BEGIN, stderr: expect.stringContaining('cannot be created in the guest') });
  });
});

test('bash counts the seconds of a script from its start, not from the start of the wait', async () => {
  const old = await waiting('bash');
  await sleep(3000);
  const told = performance.now();
  const { stdout } = await old.tell({ script: 'echo "$SECONDS"', env: {} });
  expect(stdout).toMatch(/^\d+\n$/);
  // SECONDS counts whole seconds of the clock: the first one may begin at once.
  expect(Number(stdout)).toBeLessThanOrEqual((performance.now() - told) / 1000 + 1);
});
