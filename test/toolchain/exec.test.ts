import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Deadline, sleep } from '../../src/shared/deadline.js';
import { CancelledError } from '../../src/shared/errors.js';
import { identify, isAlive, type ProcessId, signalProcess } from '../../src/shared/process.js';
import { runProgram } from '../../src/toolchain/exec.js';
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

describe('runProgram', () => {
  it('returns output and exit code, and passes text to stdin', async () => {
    const finished = await runProgram(['sh', '-c', 'cat; echo problem >&2; exit 3'], {
      deadline: Deadline.after(120_000),
      env,
      input: 'hello',
    });
    expect(finished).toEqual({
      code: 3,
      signal: null,
      stdout: 'hello',
      stderr: 'problem\n',
      timedOut: false,
      tooLong: false,
      startError: undefined,
    });
  });

  it('keeps the end of long output', async () => {
    const finished = await runProgram(['sh', '-c', 'head -c 300000 /dev/zero | tr "\\0" x; echo end'], {
      deadline: Deadline.after(120_000),
      env,
    });
    expect(finished.stdout).toHaveLength(64 * 1024);
    expect(finished.stdout.endsWith('xend\n')).toBe(true);
  });

  it('survives a program that ends without reading its large input', async () => {
    const finished = await runProgram(['true'], { deadline: Deadline.after(120_000), env, input: 'x'.repeat(4_000_000) });
    expect(finished.code).toBe(0);
  });

  it('says why a program could not be started', async () => {
    const finished = await runProgram([machine.file('nothing')], { deadline: Deadline.after(120_000), env });
    expect(finished).toMatchObject({ code: null, startError: 'No such file or directory', timedOut: false });
  });

  it('looks a bare name up on the PATH that the program gets', async () => {
    machine.script('tool', 'echo found');
    const run = (name: string) => runProgram([name], { deadline: Deadline.after(120_000), env: { PATH: machine.bin } });
    expect(await run('tool')).toMatchObject({ code: 0, stdout: 'found\n' });
    expect(await run('other')).toMatchObject({ code: null, startError: 'No such file or directory' });
  });

  it('passes arguments and paths on as they are, whatever they contain', async () => {
    const odd = ['two words', '"quoted"', "it's", '$HOME', 'back\\slash', '-x', '', 'größe\n'];
    const file = machine.script('a "strange" name', 'printf "[%s]" "$@"', machine.file('a directory'));
    const finished = await runProgram([file, ...odd], { deadline: Deadline.after(120_000), env });
    expect(finished).toMatchObject({ code: 0, stdout: odd.map((text) => `[${text}]`).join('') });
  });

  it('prints nothing itself', async () => {
    const write = process.stdout.write;
    const printed: unknown[] = [];
    process.stdout.write = (chunk: unknown) => printed.push(chunk) > 0;
    try {
      await runProgram(['sh', '-c', 'echo out; echo err >&2'], { deadline: Deadline.after(120_000), env });
    } finally {
      process.stdout.write = write;
    }
    expect(printed).toEqual([]);
  });

  it('passes on no secret of the job', async () => {
    const secretive = { ...env, GITHUB_TOKEN: 's3cret', LANG: 'de_DE.UTF-8', https_proxy: 'http://proxy' };
    const { stdout } = await runProgram(['env'], { deadline: Deadline.after(120_000), env: secretive, variables: { EXTRA: '1' } });
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(['PATH=/usr/bin:/bin', 'LC_ALL=C', 'EXTRA=1']));
    expect(stdout).not.toMatch(/s3cret|LANG|proxy/);
  });

  it('kills a program that prints more than it may', async () => {
    const pidFile = machine.file('pid');
    const script = `echo $$ > ${pidFile}; exec yes`;
    const finished = await runProgram(['sh', '-c', script], { deadline: Deadline.after(120_000), env, stdoutLimit: 100_000 });
    expect(finished).toMatchObject({ code: null, tooLong: true, timedOut: false });
    expect(finished.stdout.length).toBeLessThanOrEqual(100_000);
    expect(isAlive(await processIn(pidFile))).toBe(false);
  });

  it('works without `timeout`, and then kills the program alone', async () => {
    const saved = process.env['PATH'];
    const pidFile = machine.file('pid');
    process.env['PATH'] = machine.bin;
    try {
      const work = runProgram(['sh', '-c', `echo $$ > ${pidFile}; exec sleep 600`], { deadline: Deadline.after(3000), env });
      const program = await processIn(pidFile);
      expect(await work).toMatchObject({ code: null, timedOut: true });
      expect(isAlive(program)).toBe(false);
      expect((await runProgram(['false'], { deadline: Deadline.after(120_000), env })).code).toBe(1);
    } finally {
      process.env['PATH'] = saved;
    }
  });

  it('looks a bare name up on the PATH that the program gets', async () => {
    machine.script('tool', 'echo found');
    const run = (name: string) => runProgram([name], { deadline: Deadline.after(120_000), env: { PATH: machine.bin } });
    expect(await run('tool')).toMatchObject({ code: 0, stdout: 'found\n' });
    expect(await run('other')).toMatchObject({ code: null, startError: 'No such file or directory' });
  });

  it('passes arguments and paths on as they are, whatever they contain', async () => {
    const odd = ['two words', '"quoted"', "it's", '$HOME', 'back\\slash', '-x', '', 'größe\n'];
    const file = machine.script('a "strange" name', 'printf "[%s]" "$@"', machine.file('a directory'));
    const finished = await runProgram([file, ...odd], { deadline: Deadline.after(120_000), env });
    expect(finished).toMatchObject({ code: 0, stdout: odd.map((text) => `[${text}]`).join('') });
  });

  it('prints nothing itself', async () => {
    const write = process.stdout.write;
    const printed: unknown[] = [];
    process.stdout.write = (chunk: unknown) => printed.push(chunk) > 0;
    try {
      await runProgram(['sh', '-c', 'echo out; echo err >&2'], { deadline: Deadline.after(120_000), env });
    } finally {
      process.stdout.write = write;
    }
    expect(printed).toEqual([]);
  });

  it('passes on no secret of the job', async () => {
    const secretive = { ...env, GITHUB_TOKEN: 's3cret', LANG: 'de_DE.UTF-8', https_proxy: 'http://proxy' };
    const { stdout } = await runProgram(['env'], { deadline: Deadline.after(120_000), env: secretive, variables: { EXTRA: '1' } });
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(['PATH=/usr/bin:/bin', 'LC_ALL=C', 'EXTRA=1']));
    expect(stdout).not.toMatch(/s3cret|LANG|proxy/);
  });

  it('kills a program that prints more than it may', async () => {
    const pidFile = machine.file('pid');
    const script = `echo $$ > ${pidFile}; exec yes`;
    const finished = await runProgram(['sh', '-c', script], { deadline: Deadline.after(120_000), env, stdoutLimit: 100_000 });
    expect(finished).toMatchObject({ code: null, tooLong: true, timedOut: false });
    expect(finished.stdout.length).toBeLessThanOrEqual(100_000);
    expect(isAlive(await processIn(pidFile))).toBe(false);
  });

  it('works without `timeout`, and then kills the program alone', async () => {
    const saved = process.env['PATH'];
    const pidFile = machine.file('pid');
    process.env['PATH'] = machine.bin;
    try {
      const work = runProgram(['sh', '-c', `echo $$ > ${pidFile}; exec sleep 600`], { deadline: Deadline.after(3000), env });
      const program = await processIn(pidFile);
      expect(await work).toMatchObject({ code: null, timedOut: true });
      expect(isAlive(program)).toBe(false);
      expect((await runProgram(['false'], { deadline: Deadline.after(120_000), env })).code).toBe(1);
    } finally {
      process.env['PATH'] = saved;
    }
  });

  it('does not wait for a daemon that holds the pipes open', async () => {
    const pidFile = machine.file('pid');
    const finished = await runProgram(['sh', '-c', `sleep 600 & echo $! > ${pidFile}; echo done`], {
      deadline: Deadline.after(120_000),
      env,
    });
    const daemon = await processIn(pidFile);
    expect(isAlive(daemon)).toBe(true);
    expect(finished).toMatchObject({ code: 0, stdout: 'done\n' });
  });

  it('kills a program that hangs, together with its children', async () => {
    const pidFile = machine.file('pid');
    const work = runProgram(['sh', '-c', `sleep 600 & echo $! > ${pidFile}; wait`], { deadline: Deadline.after(3000), env });
    const child = await processIn(pidFile);
    const finished = await work;
    expect(finished).toMatchObject({ code: null, timedOut: true });
    expect(isAlive(child)).toBe(false);
  });

  it('kills a program that ignores SIGTERM', async () => {
    const pidFile = machine.file('pid');
    const work = runProgram(['sh', '-c', `trap '' TERM; echo $$ > ${pidFile}; while :; do sleep 1; done`], {
      deadline: Deadline.after(3000),
      env,
    });
    const leader = await processIn(pidFile);
    expect((await work).timedOut).toBe(true);
    expect(isAlive(leader)).toBe(false);
  });

  it('kills the program on an abort, and throws only after its process group is gone', async () => {
    const pidFile = machine.file('pid');
    const abort = new AbortController();
    const work = runProgram(['sh', '-c', `echo $$ > ${pidFile}; exec sleep 600`], { deadline: Deadline.after(120_000, abort.signal), env });
    const leader = await processIn(pidFile);
    abort.abort();
    await expect(work).rejects.toBeInstanceOf(CancelledError);
    expect(isAlive(leader)).toBe(false);
  });

  it('starts nothing after an abort', async () => {
    const marker = machine.file('started');
    const work = runProgram(['sh', '-c', `touch ${marker}`], { deadline: Deadline.after(1000, AbortSignal.abort()), env });
    await expect(work).rejects.toBeInstanceOf(CancelledError);
    expect(existsSync(marker)).toBe(false);
  });

  it('reports a file of unknown format as a failure', async () => {
    const file = machine.script('odd', '');
    writeFileSync(file, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 9, 9, 9, 9, 0, 1, 2, 3]));
    const finished = await runProgram([file], { deadline: Deadline.after(120_000), env });
    expect(finished.code === 0).toBe(false);
  });
});
