import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { auditRecords, type DumpOutput, loggedFile, verifyLog } from './evidence.js';
import { told, useJobs } from './job.js';
import { guestRuns, inGuest, jobWithGuest, shellGuest, shown } from './shell-guest.js';

const startJob = useJobs();

describe('A script in the guest that fails', () => {
  test('sets the output `exit-code`, makes one error, and leaves its whole output in the evidence', async () => {
    const job = await startJob();
    const run = 'echo to the one\necho to the other >&2\nsh -c "exit 3"\necho not reached';
    const step = await job.main({ ...(await shellGuest()), run });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed', 'exit-code': '3' } });
    expect(told(step, 'error')).toEqual(['The script in the guest ended with exit code 3. Read its output in the log or in run.log.']);
    expect(shown(step).split('\n').sort()).toEqual(['', 'to the one', 'to the other']);
    expect(step.summary).toMatch(/exit code 3/);
    expect(loggedFile(job.service, 'run.log').toString().split('\n').sort()).toEqual(['', 'to the one', 'to the other']);
    const log = loggedFile(job.service, 'audit.jsonl');
    await expect(verifyLog(log, step.outputs['audit-head'])).resolves.toMatchObject({ ok: true, closed: true });
    const scriptSha256 = createHash('sha256').update(run).digest('hex');
    expect(guestRuns(log)).toMatchObject([
      { tier: 'privileged', decision: 'allow', outcome: null, arguments: { channel: 'serial', scriptSha256 } },
      { outcome: 'ok', arguments: { channel: 'serial', exitCode: 3 }, durationMs: expect.any(Number) },
    ]);
    expect(log.toString()).not.toContain('not reached');
    expect(await job.survivors()).toEqual([]);
    await job.end();
  });

  test('has its own verdict and log, and the VM serves the next script', async () => {
    const job = await jobWithGuest(startJob);
    const killed = await inGuest(job, 'echo dying; kill -9 $$');
    expect(killed).toMatchObject({ exitCode: 1, outputs: { status: 'failed', 'exit-code': '137' } });
    expect(told(killed, 'error')).toEqual([expect.stringContaining('ended with exit code 137 (SIGKILL).')]);

    const reader = await inGuest(job, 'if read -r line; then echo "read $line"; else echo "nothing to read"; fi\nwc -c');
    expect(reader).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
    expect(shown(reader)).toBe('nothing to read\n0\n');

    const lost = await inGuest(job, 'echo not reached', { 'working-directory': '/no such/directory' });
    expect(lost).toMatchObject({ exitCode: 1, outputs: { status: 'failed', 'exit-code': '125' } });
    expect(shown(lost)).toContain('the working directory /no such/directory does not exist in the guest\n');
    expect(shown(lost)).not.toContain('not reached');

    const silent = await inGuest(job, '#!/no/such/interpreter\necho not reached');
    expect(silent).toMatchObject({ exitCode: 1, outputs: { status: 'failed' } });
    expect(Number(silent.outputs['exit-code'])).toBeGreaterThanOrEqual(126);

    await job.end();
    expect(loggedFile(job.service, 'run-2.log').toString()).toBe('dying\n');
    expect(loggedFile(job.service, 'run-3.log').toString()).toBe('nothing to read\n0\n');
    expect(
      loggedFile(job.service, 'failures.txt')
        .toString()
        .match(/^The script in the guest ended with exit code \d+/gm),
    ).toHaveLength(3);
  });
});

describe('A script in the guest', () => {
  test('gets variables unchanged, and the audit log has their names, and its text only on request', async () => {
    const job = await jobWithGuest(startJob);
    const secret = 'correct-horse-battery';
    const odd = `it's "quoted" \`id\` $(id) \\n $HOME %s | ; # & * é`;
    const env = { LINES_OF_TEXT: 'one\n  two\n\nthree ', API_TOKEN: secret };
    const script = 'printf "<%s>\\n" "$ODD" "$LINES_OF_TEXT" "$EMPTY" "$(printf %s "$API_TOKEN" | wc -c)"; cat "/proc/$$/comm"; pwd';
    const inputs = { env: `ODD=${odd}\nLINES_OF_TEXT\nEMPTY=\nAPI_TOKEN`, 'working-directory': '/run' };
    const plain = await inGuest(job, script, inputs, env);
    expect(plain).toMatchObject({ exitCode: 0 });
    expect(shown(plain)).toBe(`<${odd}>\n<one\n  two\n\nthree >\n<>\n<${secret.length}>\nsh\n/run\n`);
    const told = await inGuest(job, `: the text itself, with ${secret}\n`, { ...inputs, 'audit-script': 'true' }, env);
    expect(told).toMatchObject({ exitCode: 0 });
    await job.end();

    const log = loggedFile(job.service, 'audit.jsonl');
    const [, , first, , second] = guestRuns(log);
    expect(first?.arguments).toMatchObject({ env: ['ODD', 'LINES_OF_TEXT', 'EMPTY', 'API_TOKEN'], workingDirectory: '/run' });
    expect(first?.arguments).not.toHaveProperty('script');
    expect(second?.arguments).toMatchObject({ script: expect.stringMatching(/^: the text itself, with \S*\n$/) });
    await expect(verifyLog(log)).resolves.toMatchObject({ ok: true, closed: true });
    for (const text of [log, loggedFile(job.service, 'vm.json'), loggedFile(job.service, 'report.html')]) {
      expect(text.toString()).not.toContain(secret);
      expect(text.toString()).not.toContain('quoted');
    }
  });

  test('is blocked by the policy before a VM is searched, and a running VM keeps running', async () => {
    const job = await startJob();
    const step = await job.main({ ...(await shellGuest()), deny: 'guest-run', run: 'echo not reached' }, { env: { PATH: '/nonexistent' } });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'blocked', pid: '', 'qemu-path': '', 'exit-code': '' } });
    expect(told(step, 'error')).toEqual([
      expect.stringMatching(/Input `run` needs an operation that is blocked: `guest-run` \(privileged\) is denied by `deny: guest-run`/),
    ]);
    const log = loggedFile(job.service, 'audit.jsonl');
    expect(guestRuns(log)).toMatchObject([{ decision: 'block', outcome: 'blocked', arguments: { channel: 'serial', scriptBytes: 16 } }]);
    expect(auditRecords(log).some(({ event }) => event === 'vm-start')).toBe(false);
    await job.end();

    const later = await jobWithGuest(startJob);
    const denied = await inGuest(later, 'echo not reached', { deny: '@privileged' });
    expect(denied).toMatchObject({ exitCode: 1, outputs: { status: 'blocked' } });
    expect(denied.stdout).not.toContain('not reached');
    await writeFile(path.join(later.runner.directories.workspace, 'file'), 'x');
    const copies = { 'copy-in': 'file:/run/file', 'copy-out': '/etc/passwd:passwd', deny: 'guest-copy-*' };
    const copying = await later.main({ 'run-with': 'serial', ...copies });
    expect(copying).toMatchObject({ exitCode: 1, outputs: { status: 'blocked' } });
    expect(told(copying, 'error')[0]).toMatch(/Input `copy-in` .*guest-copy-in[\s\S]*Input `copy-out` .*guest-copy-out/);
    expect(await inGuest(later, 'test ! -e /run/file')).toMatchObject({ exitCode: 0 });
    await later.end();
  });
});

describe('A script that never ends', () => {
  test('is killed at `run-timeout` with its child processes, and the kept VM serves the next step', async () => {
    const job = await jobWithGuest(startJob);
    const step = await inGuest(job, "trap '' TERM INT\necho begun\nsleep 4242 &\nsh -c 'sleep 4242; :' &\nsleep 4242\necho not reached", {
      'run-timeout': '6s',
    });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'timed-out', 'exit-code': '' } });
    expect(told(step, 'error')).toEqual([
      expect.stringMatching(/^The script in the guest did not end within 6\.0 s and was killed\. Raise `run-timeout`/),
    ]);
    expect(shown(step)).toBe('begun\n');
    const next = await inGuest(job, 'ps | grep -c "[s]leep 4242" || true');
    expect(next).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
    expect(shown(next)).toBe('0\n');
    await job.end();
    expect(guestRuns(loggedFile(job.service, 'audit.jsonl'))[3]).toMatchObject({
      outcome: 'failed',
      error: expect.stringMatching(/Timed out/),
    });
  });

  test('ends the VM of its step, after the evidence is taken', async () => {
    const job = await startJob();
    const inputs = { run: 'while :; do echo on and on; sleep 1; done', 'run-timeout': '6s', dump: 'on-failure' };
    const step = await job.main({ ...(await shellGuest()), ...inputs });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'timed-out' } });
    expect(told(step, 'error')).toEqual([expect.stringContaining('did not end within 6.0 s and was killed')]);
    expect((await readFile(step.outputs['screenshot'] ?? '')).subarray(1, 4).toString()).toBe('PNG');
    const [dump] = JSON.parse(step.outputs['dumps'] ?? '') as DumpOutput[];
    expect(dump?.bytes).toBeGreaterThan(0);
    expect(await job.survivors()).toEqual([]);
    expect(loggedFile(job.service, 'run.log').toString()).toMatch(/^(on and on\n)+$/);
    await expect(verifyLog(loggedFile(job.service, 'audit.jsonl'), step.outputs['audit-head'])).resolves.toMatchObject({
      ok: true,
      closed: true,
    });
    await job.end();
  });
});

describe('A script that ends its guest', () => {
  test.each([
    ['powering it off', 'poweroff -f', /^The guest powered off \(guest-shutdown\) while the script ran\./],
    ['restarting it', 'reboot -f', /^The guest restarted \(guest-reset\) while the script ran\./],
    ['a kernel panic', 'echo c >/proc/sysrq-trigger', /^The guest panicked while the script ran: .*Kernel panic - not syncing/],
  ])('by %s is reported as a crash at once', async (_what, act, message) => {
    const job = await startJob();
    const step = await job.main({ ...(await shellGuest()), run: `echo last words\nsleep 1\n${act}\nsleep 4242` });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'crashed', 'exit-code': '' } });
    expect(told(step, 'error')).toEqual([expect.stringMatching(message)]);
    expect(await job.survivors()).toEqual([]);
    expect(loggedFile(job.service, 'run.log').toString()).toBe('last words\n');
    const log = loggedFile(job.service, 'audit.jsonl');
    await expect(verifyLog(log, step.outputs['audit-head'])).resolves.toMatchObject({ ok: true, closed: true });
    expect(guestRuns(log)[1]).toMatchObject({ outcome: 'failed', error: expect.stringMatching(message) });
    await job.end();
  });

  test('by a panic is reported even while its output is being read', async () => {
    const job = await startJob();
    const run = 'head -c 2000000 /dev/zero | tr "\\0" x\nsleep 1\necho c >/proc/sysrq-trigger\nsleep 4242';
    const step = await job.main({ ...(await shellGuest()), run });
    expect(told(step, 'error')).toEqual([expect.stringMatching(/^The guest panicked while the script ran: .*Kernel panic - not syncing/)]);
    expect(loggedFile(job.service, 'serial.log').toString()).toContain('Kernel panic - not syncing');
    await job.end();
  });
});

describe('A guest that cannot run a script', () => {
  test('for want of an agent fails with the wait, its duration and the end of the console', async () => {
    const job = await startJob();
    const { kernel, initrd } = await shellGuest();
    const wait = { 'run-with': 'agent', 'boot-timeout': '8s' };
    const step = await job.main({
      kernel: `${kernel}`,
      initrd: `${initrd}`,
      append: 'console=ttyS0',
      network: 'none',
      ...wait,
      run: 'true',
    });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'timed-out', 'exit-code': '' } });
    const [error = '', ...more] = told(step, 'error');
    expect(more).toEqual([]);
    expect(error).toMatch(
      /^Waited 8\.0 s for the guest agent to answer: the guest printed .* on its serial port, .*: ".+"\. .*Raise `boot-timeout`/s,
    );
    expect(step.stdout).toMatch(/^The last lines of the serial log:\n::stop-commands::.*\n(?: {2}.*\n)+::/m);
    expect(auditRecords(loggedFile(job.service, 'audit.jsonl')).some(({ event }) => event === 'guest-run')).toBe(false);
    expect(await job.survivors()).toEqual([]);
    await job.end();
  });

  test('because its image does not boot fails at the boot timeout', async () => {
    const job = await startJob();
    const image = path.join(job.runner.directories.workspace, 'blank.img');
    await writeFile(image, Buffer.alloc(2 ** 20));
    const step = await job.main({ image, network: 'none', run: 'true', 'boot-timeout': '4s' });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'timed-out' } });
    expect(told(step, 'error')).toEqual([
      expect.stringMatching(
        /^Waited 4\.0 s for a channel that can run a script in the guest: the guest printed nothing on its serial port in /,
      ),
    ]);
    // The firmware reports such a disk only on the screen.
    expect((await readFile(step.outputs['screenshot'] ?? '')).subarray(1, 4).toString()).toBe('PNG');
    expect(await job.survivors()).toEqual([]);
    await job.end();
  });
});
