import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { isAlive } from '../../src/shared/process.js';
import { linuxGuest } from '../helpers/linux-guest.js';
import { startResultsService } from '../helpers/results-service.js';
import { createRunner, type StepResult } from '../helpers/runner.js';
import { artifactNames, auditRecords, verifyLog } from './evidence.js';
import { Job, told } from './job.js';

const BOOT_MS = 240_000;
const GUEST = { memory: '128M', 'run-with': 'serial', 'boot-timeout': '4m' };
const VMS = ['web', 'db'] as const;

describe('A job with two kept VMs', () => {
  let job: Job;
  /** The inputs with which each VM was started. */
  const owners = new Map<string, StepResult>();

  beforeAll(async () => {
    const service = await startResultsService();
    job = new Job(await createRunner({ env: { ...service.env(), OF_THE_JOB: 'same for all' } }), service);
    const { kernel, initrd, append } = await linuxGuest({ init: 'while :; do sh </dev/ttyS0 >/dev/ttyS0 2>&1; done\n' });
    for (const vm of VMS) {
      const inputs = { ...GUEST, vm, kernel, initrd, append, keep: 'true', run: `echo ${vm} | tee /run/name` };
      owners.set(vm, await job.main(inputs, { limitMs: BOOT_MS }));
    }
  }, 2 * BOOT_MS);
  afterAll(async () => {
    await job.service.close();
    expect(await job.runner.cleanup()).toEqual([]);
  });

  /** Runs a plain `run:` step. */
  function sh(script: string, env: Readonly<Record<string, string>> = {}): Promise<StepResult> {
    return job.runner.script(script, { env });
  }

  /** Returns the output of a plain step that must succeed. */
  async function output(script: string): Promise<string> {
    const { exitCode, stdout, stderr } = await sh(script);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringMatching(/^(QMP guest[ :].*\n)*$/) });
    return stdout;
  }

  function inWorkspace(file: string): Promise<Buffer> {
    return readFile(path.join(job.runner.directories.workspace, file));
  }

  /** Returns the number of the guest's processes with these words in their command line. */
  async function running(words: string): Promise<number> {
    return Number(await output(`maqet run web -- sh -c 'ps | grep -c "[${words.slice(0, 1)}]${words.slice(1)}" || true'`));
  }

  test('has run both scripts, and has the command on the PATH of later steps', async () => {
    for (const [, step] of owners) {
      expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed', 'exit-code': '0', 'artifact-id': '' } });
    }
    // The second step finds the directory on its PATH.
    expect(VMS.map((vm) => owners.get(vm)?.path)).toEqual([[path.join(job.runner.directories.temp, 'maqet', '.bin')], []]);
    expect(await output('for vm in web db; do maqet run $vm -- cat /run/name; done')).toBe('web\ndb\n');
  });

  test('runs a command in the guest, with its exit code, separate streams and nothing added', async () => {
    const step = await sh(`maqet run web -- sh -c 'echo out; echo err >&2; exit 7' >out.txt 2>err.txt`);
    expect(step).toMatchObject({ exitCode: 7, stdout: '', stderr: '' });
    expect([await inWorkspace('out.txt'), await inWorkspace('err.txt')].map(String)).toEqual(['out\n', 'err\n']);
    expect((await sh('maqet run web -- no-such-program')).exitCode).toBe(127);
    expect((await sh(`maqet run web -- sh -c 'kill -9 $$'`)).exitCode).toBe(137);
  });

  test('passes the arguments of a command to the guest unchanged', async () => {
    expect(await output(`maqet run web -- printf '[%s]\\n' 'two  words' "it's" '$HOME' '*' ''`)).toBe(
      "[two  words]\n[it's]\n[$HOME]\n[*]\n[]\n",
    );
  });

  test('writes the exact bytes to a file, and sanitized text to the log', async () => {
    const noise = String.raw`printf "\000\377\033[2J\r\n\n::error::boo\n##[error]boo"`;
    const blob = 'head -c 20000 /dev/urandom >/run/blob; cat /run/blob; sha256sum /run/blob >&2';
    await output(`maqet run web -- sh -c '${noise}' >noise.bin; maqet run web -- sh -c '${blob}' >blob.bin 2>blob.sha256`);
    expect((await inWorkspace('noise.bin')).toString('latin1')).toBe('\0\xff\x1b[2J\r\n\n::error::boo\n##[error]boo');
    const hash = createHash('sha256')
      .update(await inWorkspace('blob.bin'))
      .digest('hex');
    expect(String(await inWorkspace('blob.sha256'))).toBe(`${hash}  /run/blob\n`);

    const shown = await sh(`maqet run web -- sh -c '${noise}; printf "::error::boo\\n" >&2'`);
    expect(shown).toMatchObject({ exitCode: 0, annotations: [], commands: [] });
    expect(shown.stdout).toContain('\\x1b[2J');
    expect(`${shown.stdout}${shown.stderr}`).not.toMatch(/[\0\x1b]|^::error/m);

    const answer = await sh('maqet run web --json -- echo hello 2>hello.txt');
    expect(JSON.parse(answer.stdout)).toMatchObject({ exitCode: 0, channel: 'serial' });
    expect(String(await inWorkspace('hello.txt'))).toBe('hello\n');
  });

  test('runs a script from standard input or a file, with variables and a directory', async () => {
    const flags = `--env A=1 --env 'B=two words' --working-directory /run`;
    const here = `maqet run web ${flags} --script - <<'END'\necho "$A $B $(pwd)"\nfalse\necho not reached\nEND`;
    expect(await sh(here)).toMatchObject({ exitCode: 1, stdout: '1 two words /run\n' });
    expect(await output(`printf '#!/bin/cat\\nof its own\\n' >own.sh; maqet run web --script own.sh`)).toBe('#!/bin/cat\nof its own\n');
  });

  test('passes standard input to the guest on request only, byte for byte', async () => {
    expect(await output(`printf 'b\\0\\377\\na\\n' | maqet run web --stdin -- od -An -tx1 | tr -d '\\n'`)).toBe(' 62 00 ff 0a 61 0a');
    expect(await output(`echo here | maqet run web -- cat`)).toBe('');
    expect(
      await output(`head -c 300000 /dev/urandom >big.bin;
      maqet run web --stdin -- sha256sum <big.bin | cut -c1-64; sha256sum big.bin | cut -c1-64`),
    ).toMatch(/^(\w{64})\n\1\n$/);
  });

  test('runs steps with `maqet-shell`, whose own `env:` reaches the guest, and no other variable', async () => {
    const script = `echo "$GREETING, $(cat /run/name)"\nenv >/run/env\necho '::warning::no' >&2\nexit 4\n`;
    const env = { GREETING: 'hello "there"', LINES_OF_IT: 'one\ntwo' };
    const step = await job.runner.script(script, { shell: 'maqet-shell db {0}', env });
    expect(step).toMatchObject({ exitCode: 4, stdout: 'hello "there", db\n', annotations: [] });
    const seen = await output('maqet run db -- cat /run/env');
    expect(seen).toMatch(/^LINES_OF_IT=one\ntwo$/m);
    expect(seen).not.toMatch(/^(GITHUB|RUNNER|ACTIONS|INPUT)_|^CI=|_work|maqet-job/m);
    expect(seen).not.toContain('OF_THE_JOB');

    const failing = await job.runner.script('true\nfalse\necho not reached\n', { shell: 'maqet-shell db {0} --run-with serial' });
    expect(failing).toMatchObject({ exitCode: 1, stdout: '' });
    expect(await sh('maqet-shell db')).toMatchObject({ exitCode: 125, stderr: expect.stringContaining('maqet-shell VM {0}') });
  });

  test('copies files into and out of each VM, with their modes', async () => {
    await output(`mkdir -p in/sub && echo secret >in/sub/key && chmod 640 in/sub/key
      for vm in web db; do echo "for $vm" >in/label; maqet copy in $vm:/run/in; done
      for vm in web db; do maqet run $vm -- sh -c 'cat /run/name >>/run/in/label'; done
      for vm in web db; do maqet copy $vm:/run/in out-$vm; maqet copy $vm:/run/in/label $vm.txt; done`);
    for (const vm of VMS) {
      expect(String(await inWorkspace(`${vm}.txt`))).toBe(`for ${vm}\n${vm}\n`);
      expect(await output(`stat -c %a out-${vm}/sub/key; cat out-${vm}/sub/key`)).toBe('640\nsecret\n');
    }
    const missing = await sh('maqet copy web:/run/nothing here.txt');
    expect(missing).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/^error: "\/run\/nothing" does not exist in the guest\.$/m),
    });
  });

  test('runs scripts, copies, QMP and a dump in steps that attach to a VM', async () => {
    for (const vm of VMS) {
      const step = await job.main({
        ...GUEST,
        vm,
        run: 'echo "report of $(cat /run/name)" | tee /run/report; exit 3',
        'copy-out': `/run/report:reports/${vm}`,
      });
      expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed', 'exit-code': '3' } });
      expect(told(step, 'error')).toEqual([expect.stringContaining('exit code 3')]);
      expect(String(await inWorkspace(`reports/${vm}`))).toBe(`report of ${vm}\n`);
    }
    const qmp = await job.main({
      memory: '128M',
      vm: 'web',
      qmp: 'stop\nexpect: {query-status: {running: false}}\ncont',
    });
    expect(qmp).toMatchObject({ exitCode: 0, outputs: { status: 'passed', pid: owners.get('web')?.outputs['pid'] } });
    const dump = await job.main({
      memory: '128M',
      vm: 'db',
      dump: 'always',
      'dump-format': 'elf',
      screenshot: 'never',
    });
    expect(JSON.parse(dump.outputs['dumps'] ?? '')).toMatchObject([{ format: 'elf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(await output('maqet run web -- cat /run/name')).toBe('web\n');
  });

  test('runs two commands at a time on one VM, each with its own output and exit code', async () => {
    const both = `maqet run web -- sh -c 'echo a1; sleep 1; echo a2; exit 5' >a.txt & a=$!
      maqet run web -- sh -c 'echo b1; sleep 1; echo b2; exit 6' >b.txt & b=$!
      wait $a || echo "a $?"; wait $b || echo "b $?"; cat a.txt b.txt`;
    expect(await output(both)).toBe('a 5\nb 6\na1\na2\nb1\nb2\n');
  });

  test('ends an interrupted command in the guest as well, and the VM keeps running', async () => {
    const step = await job.runner.startScript(`exec maqet run web -- sh -c 'echo begun; exec sleep 424242.4242'`);
    await step.waitForOutput(/begun/, Deadline.after(120_000));
    expect(await step.cancel()).toMatchObject({ exitCode: 130, signal: null, stderr: expect.stringMatching(/^error: Cancelled/m) });
    expect(await running('sleep 424242.4242')).toBe(0);
  });

  test('ends a command that is killed, or whose reader has gone, in the guest as well', async () => {
    const step = await job.runner.startScript(`exec maqet run web -- sh -c 'echo begun; exec sleep 4343'`);
    await step.waitForOutput(/begun/, Deadline.after(120_000));
    step.kill();
    await step.result;
    expect(await running('sleep 4343')).toBe(0);
    const piped = await sh(`(maqet run web -- sh -c 'while echo more; do sleep 0.1; done' || echo "code $?" >code.txt) | head -n 1`);
    expect(piped).toMatchObject({ exitCode: 0, stdout: 'more\n', stderr: expect.not.stringContaining('error:') });
    expect(String(await inWorkspace('code.txt'))).toBe('code 125\n');
    expect(await running('echo more')).toBe(0);
  });

  test('ends a command whose reader does not read, when it is cancelled or its time is up', async () => {
    const unread = '| { while [ ! -e ended ]; do sleep 0.1; done; }';
    const late = `(maqet run web --run-timeout 1s -- cat /dev/zero || echo "code $?" >code.txt; touch ended) ${unread}`;
    expect(await sh(late)).toMatchObject({ exitCode: 0 });
    expect(String(await inWorkspace('code.txt'))).toBe('code 124\n');
    const killed = `(maqet run web -- cat /dev/zero & pid=$!; sleep 1; kill -TERM $pid; wait $pid || echo "code $?" >code.txt; touch ended) ${unread}`;
    expect(await sh(`rm ended; ${killed}`)).toMatchObject({ exitCode: 0 });
    expect(String(await inWorkspace('code.txt'))).toBe('code 130\n');
    expect(await running('cat /dev/zero')).toBe(0);
  });

  test('kills a command that does not end in time, with exit code 124', async () => {
    const step = await sh(`maqet run web --run-timeout 2s -- sleep 4444`);
    expect(step).toMatchObject({ exitCode: 124, stderr: expect.stringContaining('did not end within 2.0 s and was killed') });
    expect(await running('sleep 4444')).toBe(0);
  });

  test('stops one VM with `maqet down`, and later commands exit with 125', async () => {
    const pid = Number(owners.get('db')?.outputs['pid']);
    expect(await output('maqet down db')).toMatch(/^db: stopped by \S+ in \d+ ms\n {2}audit +\d+ records, verified/);
    expect(isAlive({ pid, startTime: '' })).toBe(false);
    const late = await sh('maqet run db -- true');
    expect(late).toMatchObject({ exitCode: 125, stdout: '' });
    expect(late.stderr).toMatch(/^error: The VM "db" is not running: it is stopped.*\n {2}Start it with `maqet up --vm db`/);
    expect(await sh('maqet run dbb -- true')).toMatchObject({ exitCode: 125, stderr: expect.stringContaining('There is no VM "dbb"') });
  });

  test('stops another VM by a step with `keep: false`', async () => {
    const third = await job.main({ vm: 'third', 'self-test': 'true', keep: 'true' });
    const last = await job.main({ vm: 'third', keep: 'false' });
    expect([third, last].map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(isAlive({ pid: Number(third.outputs['pid']), startTime: '' })).toBe(false);
  });

  test('stops the rest in the post step, and has each run in the audit log', async () => {
    await job.end();
    const names = artifactNames(job.service).logs;
    expect(names.map((name) => name.split('-boot')[0]).sort()).toEqual(['maqet-db', 'maqet-third', 'maqet-web']);
    for (const vm of VMS) {
      const files = job.service.artifactFiles(names.find((name) => name.startsWith(`maqet-${vm}-`)) ?? '');
      const log = files.get('audit.jsonl') ?? Buffer.alloc(0);
      await expect(verifyLog(log)).resolves.toMatchObject({ ok: true, closed: true });
      const records = auditRecords(log).filter(({ event }) => event === 'guest-run' || event === 'guest-copy');
      const [begun, ended] = [records.filter(({ outcome }) => outcome === null), records.filter(({ outcome }) => outcome !== null)];
      expect(ended).toHaveLength(begun.length);
      expect(records.every(({ actor, run }) => actor === 'octocat (claimed)' && run?.job === 'boot')).toBe(true);
      expect(begun.map((record) => record.arguments?.['scriptSha256'])).toContain(
        createHash('sha256').update("exec 'cat' '/run/name'").digest('hex'),
      );
      const codes = ended.map((record) => record.arguments?.['exitCode']);
      expect(codes).toEqual(expect.arrayContaining(vm === 'web' ? [0, 3, 5, 6, 7, 127, 137] : [0, 1, 3, 4]));
      expect([...files.keys()]).toEqual(expect.arrayContaining(['run.log', 'run-2.log']));
      expect(log.toString()).not.toContain('424242');
    }
  });
});
