import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { Duplex, PassThrough, Transform } from 'node:stream';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { probeLine } from '../../../src/guest/serial/guest-side.js';
import { Deadline, sleep } from '../../../src/shared/deadline.js';
import { CancelledError, DeadlineError } from '../../../src/shared/errors.js';
import { processesWith, signalProcess } from '../../../src/shared/process.js';
import { inPieces, manyBytes, type SerialStand, serialStand } from '../../helpers/guest/serial-stand.js';
import { ensurePrograms } from '../../helpers/packages.js';

const children: { readonly process: ChildProcess; readonly gone: Promise<unknown> }[] = [];
const stands: SerialStand[] = [];

beforeAll(
  () =>
    ensurePrograms(
      new Map([
        ['busybox', 'busybox'],
        ['dash', 'dash'],
        ['bash', 'bash'],
        ['script', 'bsdutils'],
      ]),
    ),
  900_000,
);

afterEach(async () => {
  for (const stand of stands.splice(0)) {
    // Remove the directory of a shell that was killed, because the guest is this machine.
    const { dir } = stand.channel as unknown as { dir: string | undefined };
    await stand.close();
    if (dir !== undefined) await rm(dir, { recursive: true, force: true });
  }
  for (const child of children.splice(0)) {
    child.process.stdin?.destroy();
    child.process.kill('SIGKILL');
    await child.gone;
  }
  await endScripts();
});

/** Marks the shells of this file, and all that they start, in their environment. */
const MARK = 'MAQET_TEST_SHELLS';
const OWN = randomUUID();

/** Ends the scripts of a test that failed half-way: each has a session of its own, so it does not end with its terminal. */
async function endScripts(): Promise<void> {
  const deadline = soon();
  while (processesWith(MARK, OWN).length > 0 && !deadline.expired) {
    for (const id of processesWith(MARK, OWN)) signalProcess(id, 'SIGKILL');
    await sleep(5);
  }
  expect(processesWith(MARK, OWN)).toEqual([]);
}

/** Writes a kernel message into every nth piece, at a random place. */
function kernelNoise(every: number): Transform {
  let count = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      count += 1;
      const at = randomInt(chunk.length + 1);
      const line = `[  ${count}.123456] usb 1-1: reset high-speed USB device number ${count}\r\n`;
      done(null, count % every === 0 ? Buffer.concat([chunk.subarray(0, at), Buffer.from(line), chunk.subarray(at)]) : chunk);
    },
  });
}

/** Passes each piece on after some milliseconds, like a guest that shares its CPU with many others. */
function slowly(ms: number): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      setTimeout(() => this.push(chunk), ms);
      done();
    },
  });
}

/** Starts a shell on a terminal of this machine. @param line - transforms its output. */
function shell(command: string, line: Transform = new PassThrough()): SerialStand {
  const child = spawn('script', ['-qfc', command, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'], TERM: 'dumb', [MARK]: OWN },
  });
  children.push({ process: child, gone: new Promise((resolve) => child.once('close', resolve)) });
  const stand = serialStand(Duplex.from({ writable: child.stdin, readable: child.stdout.pipe(line) }));
  stands.push(stand);
  return stand;
}

const soon = (): Deadline => Deadline.after(120_000);

/** A process that was killed ends when the system gives it its turn. */
async function untilNoSleepRuns(run: SerialStand['run'], seconds: string): Promise<void> {
  const deadline = soon();
  while ((await run(`ps ax | grep -c '[s]leep ${seconds}'`)).stdout.toString() !== '0\n') expect(deadline.expired).toBe(false);
}

describe.each(['busybox sh', 'dash -i', 'bash --norc --noprofile', 'bash --norc --noprofile --posix +m'])('%s', (command) => {
  test('runs several scripts in turn and is at its prompt after each', async () => {
    const { channel, run, log } = shell(command);
    await channel.waitReady(soon());
    const first = await run('echo out; echo err >&2; exit 3');
    expect({ ...first, stdout: `${first.stdout}`, stderr: `${first.stderr}` }).toEqual({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' });
    await expect(run('false; echo not reached')).resolves.toMatchObject({ exitCode: 1, stdout: Buffer.alloc(0) });
    await expect(run('kill -KILL $$')).resolves.toMatchObject({ exitCode: 137, signal: 'SIGKILL' });
    await expect(run('cat; read line || echo none')).resolves.toMatchObject({ exitCode: 0, stdout: Buffer.from('none\n') });
    await expect(run('#!/bin/cat\nhello\n')).resolves.toMatchObject({ exitCode: 0, stdout: Buffer.from('#!/bin/cat\nhello\n') });
    const text = readFileSync(log, 'latin1');
    expect(text).not.toMatch(/[\u0001\u0002]|maqet-|[A-Za-z0-9+/]{40}/);
  });

  test('transfers any bytes in both directions through kernel messages', async () => {
    const { channel, run, log } = shell(command, kernelNoise(3));
    const bytes = manyBytes(150_000);
    await channel.waitReady(soon());
    const { exitCode, stdout, stderr } = await run('tee /dev/stderr', { input: inPieces(bytes) });
    expect(exitCode).toBe(0);
    expect(stdout.equals(bytes)).toBe(true);
    expect(stderr.equals(bytes)).toBe(true);
    expect(readFileSync(log, 'latin1')).toContain('reset high-speed USB');
  });

  test('passes any environment and working directory to the script', async () => {
    const { run } = shell(command);
    const env = { A: `it's "$HOME" \`id\` \\n !!\n\tüñ%s`, B_2: '' };
    const { stdout } = await run('printf "%s|" "$A" "$B_2" "$(pwd)"', { env, workingDirectory: '/usr/share' });
    expect(stdout.toString()).toBe(`${env.A}||/usr/share|`);
    const missing = await run('echo never', { workingDirectory: '/not here' });
    expect(missing).toMatchObject({ exitCode: 125, stdout: Buffer.alloc(0) });
    expect(missing.stderr.toString()).toContain('maqet: the working directory /not here does not exist in the guest');
  });

  test('kills a script and its children at the deadline, and continues', async () => {
    const { run, channel } = shell(command);
    await channel.waitReady(soon());
    const seconds = `${randomInt(100_000, 999_999)}`;
    await expect(run(`sleep ${seconds} & sh -c 'trap "" TERM; sleep ${seconds}; :'`, {}, 1500)).rejects.toBeInstanceOf(DeadlineError);
    await untilNoSleepRuns(run, seconds);
  });

  test('reports a script that has killed the shell around it, and continues', async () => {
    const { run } = shell(command);
    const seconds = `${randomInt(100_000, 999_999)}`;
    // Nobody could find the script if that shell had not written down its number yet, which takes a while on a busy machine.
    const known = 'until [ "$(cat $(dirname $0)/pid)" ]; do :; done';
    await expect(run(`echo before; ${known}; kill -KILL $PPID; sleep ${seconds}`)).rejects.toThrow(
      'The shell around the script was killed in the guest',
    );
    await untilNoSleepRuns(run, seconds);
  });
});

describe('A serial channel', () => {
  test('waits for a guest whose every answer comes later than a request is repeated, and for one that does not run for a while', async () => {
    const answersLate = async (): Promise<void> => {
      const { run, channel } = shell('busybox sh', slowly(2600));
      await channel.waitReady(soon());
      await expect(run('cat; echo slow', { input: inPieces(Buffer.from('input ')) })).resolves.toMatchObject({
        exitCode: 0,
        stdout: Buffer.from('input slow\n'),
      });
    };
    const pauses = async (): Promise<void> => {
      const { run, channel } = shell('dash -i');
      const paused = children.at(-1)?.process;
      await channel.waitReady(soon());
      const ran = run('echo here', {}, 110_000);
      paused?.kill('SIGSTOP');
      setTimeout(() => paused?.kill('SIGCONT'), 33_000);
      await expect(ran).resolves.toMatchObject({ exitCode: 0, stdout: Buffer.from('here\n') });
    };
    await Promise.all([answersLate(), pauses()]);
  }, 240_000);

  test('reports at once that another shell has taken the place of the one that served it', async () => {
    const { run, channel } = shell('dash -i');
    await channel.waitReady(soon());
    const ran = run('kill -KILL $(ps -o ppid= $PPID); sleep 3');
    await expect(ran).rejects.toThrow('The shell on the serial console ended while it served the channel');
    await expect(ran).rejects.toMatchObject({ status: 'crashed' });
    await expect(run('echo again')).resolves.toMatchObject({ exitCode: 0, stdout: Buffer.from('again\n') });
  });

  test('that gets no answer any more ends at the limit of the script, with the last line of the console', async () => {
    const { run, channel } = shell('dash -i');
    await channel.waitReady(soon());
    for (const { process } of children) process.kill('SIGSTOP');
    const ran = run('echo never', {}, 3000);
    await expect(ran).rejects.toBeInstanceOf(DeadlineError);
    await expect(ran).rejects.toThrow(/on the serial console \(its last line: /);
  });

  test.each(['busybox sh', 'dash -i', 'bash --norc --noprofile'])(
    'finds the prompt of a %s that received only the ends of the first lines',
    async (command) => {
      const { console, channel, run } = shell(command);
      const line = probeLine('m0123456789ab', 1);
      for (let lost = 1; lost < line.length; lost += 1) await console.write(Buffer.from(line.slice(lost), 'latin1'));
      await channel.waitReady(soon());
      await expect(run('echo here')).resolves.toMatchObject({ exitCode: 0, stdout: Buffer.from('here\n') });
    },
  );

  test('streams output as it arrives', async () => {
    const { channel } = shell('dash -i');
    const abort = new AbortController();
    const heard: string[] = [];
    const output = async (_name: string, chunk: Buffer): Promise<void> => {
      heard.push(chunk.toString());
      abort.abort();
    };
    const ran = channel.run({ script: 'echo first; sleep 1000', env: {} }, output, Deadline.after(120_000, abort.signal));
    await expect(ran).rejects.toBeInstanceOf(CancelledError);
    expect(heard).toEqual(['first\n']);
  });

  test('runs a script of any length', async () => {
    const { run } = shell('busybox sh');
    const text = manyBytes(20_000).toString('base64');
    const { stdout } = await run(`printf %s '${text}'`);
    expect(stdout.toString()).toBe(text);
  });

  test('runs concurrent calls one after the other', async () => {
    const { run } = shell('dash -i');
    const outs = await Promise.all(['one', 'two', 'three'].map((word) => run(`echo ${word}`)));
    expect(outs.map(({ stdout }) => stdout.toString())).toEqual(['one\n', 'two\n', 'three\n']);
  });

  test('installs itself again in a guest that was restarted', async () => {
    const { run, channel } = shell('dash -i');
    await run('true');
    const dir = (channel as unknown as { dir: string }).dir;
    await run(`rm -rf ${dir}`).catch(() => undefined);
    await expect(run('echo again')).resolves.toMatchObject({ exitCode: 0, stdout: Buffer.from('again\n') });
  });

  test('leaves nothing in the guest', async () => {
    const { run, channel } = shell('dash -i');
    await run('true');
    const dir = (channel as unknown as { dir: string }).dir;
    await channel.close();
    await expect(readdir(dir)).rejects.toThrow(/ENOENT/);
  });

  test('reports a login prompt, and silence, at the deadline', async () => {
    const login = `sh -c 'while printf "debian login: "; read -r name; do echo "Login incorrect"; done'`;
    const reports = async (command: string, words: RegExp): Promise<void> => {
      const ready = shell(command).channel.waitReady(Deadline.after(8000));
      await expect(ready).rejects.toThrow(/a shell to answer on the serial console/);
      await expect(ready).rejects.toThrow(words);
    };
    await Promise.all([reports(login, /Login incorrect|debian login/), reports('sleep 1000', /its last line/)]);
  });

  test('reports the missing tools', async () => {
    const { channel } = shell('env -i PATH=/nowhere /bin/dash -i');
    await expect(channel.waitReady(soon())).rejects.toThrow(/The guest has no base64, cat, dd, mkdir, rm, sha256sum/);
  });

  test('fails at once when the console ends, and this machine keeps nothing of its script', async () => {
    const { channel } = shell('dash -i');
    await channel.waitReady(soon());
    const pull = async (): Promise<void> => void children[0]?.process.kill('SIGKILL');
    await expect(channel.run({ script: 'echo here; sleep 1000', env: {} }, pull, soon())).rejects.toMatchObject({
      name: 'SerialEndedError',
      status: 'crashed',
    });
    // It has lost its terminal, but not its session.
    expect(processesWith(MARK, OWN)).not.toEqual([]);
    await endScripts();
  });
});
