import { readdir, readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditLog } from '../../../src/audit/log.js';
import { AuditError } from '../../../src/audit/record.js';
import { createRedactor } from '../../../src/audit/redact/redactor.js';
import { createLayer } from '../../../src/policy/layer.js';
import { BlockedError } from '../../../src/supervisor/gate/decision.js';
import { Gate } from '../../../src/supervisor/gate/gate.js';
import { GuestMutex } from '../../../src/supervisor/guest/mutex.js';
import { Gates, MEMORY, rejection } from '../../helpers/supervisor/gated.js';
import { auditRecords, auditStory, auditVerdict, CALLER, command, INPUTS_LAYER, noAgent, Root } from '../../helpers/supervisor/support.js';
import { ample } from '../../helpers/vm/support.js';

let root: Root;
const gates = new Gates(() => root);
beforeAll(async () => {
  root = await Root.make();
});
afterEach(() => gates.cleanUp());
afterAll(() => root.cleanUp());

describe('A command for the guest agent', () => {
  test('is judged by the table of the agent, recorded as such, and not sent to QEMU', async () => {
    const { run, asked, audit, directory } = await gates.open();
    expect(await run('guest-get-osinfo')).toMatchObject({ tier: 'safe', result: { pong: true } });
    expect(asked).toEqual([['guest-get-osinfo', {}]]);
    await audit.close();
    expect((await auditStory(directory)).slice(0, 2)).toEqual(['qga guest-get-osinfo allow', 'qga-result guest-get-osinfo ok']);
  });

  test.each(['guest-exec', 'guest-file-open', 'guest-sync', 'guest-run', 'guest-copy-in', 'guest-unheard-of'])(
    'is blocked where it is dangerous, unknown, or maqet’s own: %s',
    async (name) => {
      const { run, asked } = await gates.open();
      expect(await rejection(run(name))).toMatchObject({ status: 'blocked', message: expect.stringContaining(name) });
      expect(asked).toEqual([]);
    },
  );
});

describe('A command that the policy allows', () => {
  test('is recorded before it is sent, and its outcome after', async () => {
    const { run, directory, audit, said } = await gates.open();
    expect(await run('query-status')).toMatchObject({ tier: 'safe', result: { running: true }, dumps: [], screenshots: [] });
    expect(await auditStory(directory)).toEqual(['qmp query-status allow', 'qmp-result query-status ok']);
    const [decided, result] = await auditRecords(directory);
    expect(decided).toMatchObject({ actor: 'tester', tier: 'safe', outcome: null, arguments: {} });
    expect(result).toMatchObject({ reason: 'result of record 1', durationMs: expect.any(Number) });
    expect(said).toEqual([
      { level: 'info', text: expect.stringMatching(/^QMP: gate \| query-status \| params=\[\] \| user=tester \| timestamp=/) },
    ]);
    expect(await auditVerdict(directory, audit.head)).toMatchObject({ ok: true, records: 2 });
  });

  test('is blocked as soon as it would add more memory than a limit permits, all of them together', async () => {
    const base = createLayer('inputs', { 'allow-dangerous': ['object-add'] });
    const layers = [{ ...base, limits: { memory: MEMORY + 3 * 2 ** 20 } }];
    const { run } = await gates.open(layers);
    const add = (id: string) => run('object-add', { 'qom-type': 'memory-backend-ram', id, size: 2 ** 21 });
    const all = await Promise.allSettled(['a', 'b', 'c'].map(add));
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await rejection(add('d'))).toMatchObject({
      status: 'blocked',
      message: expect.stringContaining('is not permitted by the inputs'),
    });
    expect(await run('object-add', { 'qom-type': 'iothread', id: 'i' })).toMatchObject({ tier: 'dangerous' });
  });

  test('is recorded as failed if QEMU refuses it', async () => {
    const { run, directory } = await gates.open();
    const error = await rejection(run('device_del', { id: 'nothing' }));
    expect(error).toMatchObject({
      name: 'QmpCommandError',
      status: 'failed',
      message: expect.stringContaining("Device 'nothing' not found"),
    });
    const [, result] = await auditRecords(directory);
    expect(result).toMatchObject({ event: 'qmp-result', outcome: 'failed', error: expect.stringContaining('not found') });
  });

  test('returns the newest event before it was sent', async () => {
    const { run, machine } = await gates.open();
    const before = machine.journal.cursor;
    expect(await run('stop')).toMatchObject({ tier: expect.any(String), cursor: before });
    expect(await run('cont')).toMatchObject({ cursor: before + 1 });
    expect(machine.journal.cursor).toBe(before + 2);
  });

  test('is recorded without its secrets, and sent with them', async () => {
    const secret = 'hunter2-and-more';
    const layers = [createLayer('inputs', { 'allow-dangerous': ['object-add'] })];
    const { run, directory, machine } = await gates.open(layers, [secret]);
    await run('object-add', { 'qom-type': 'secret', id: 's0', data: secret });
    expect(await readFile(directory.audit, 'utf8')).not.toContain(secret);
    expect((await auditRecords(directory))[0]?.arguments).toEqual({ 'qom-type': 'secret', id: 's0', data: '***' });
    expect(await machine.execute('qom-get', { path: '/objects/s0', property: 'data' }, ample())).toBe(secret);
  });
});

describe('A command that the policy blocks', () => {
  test.each([
    ['inject-nmi', {}],
    ['human-monitor-command', { 'command-line': 'info registers' }],
    ['migrate', { uri: 'exec:touch /tmp/x' }],
    ['no-such-command', {}],
    ['QUIT', {}],
    ['pmemsave', { val: 0, size: 0, filename: 'low.bin' }],
    ['pmemsave', { val: 0, size: MEMORY + 1, filename: 'low.bin' }],
    ['pmemsave', { val: 0, size: -1, filename: 'low.bin' }],
    ['pmemsave', { val: 0, size: 16, filename: '../low.bin' }],
    ['pmemsave', { val: 0, size: 16, filename: '/etc/passwd' }],
    ['screendump', { filename: 'a/b.png' }],
    ['dump-guest-memory', { paging: false, protocol: 'fd:3' }],
  ])('is recorded and never sent: %s %j', async (name, args) => {
    const { run, directory, machine, said } = await gates.openIdle();
    const sent: string[] = [];
    machine.execute = async (what: string) => {
      sent.push(what);
      return {};
    };
    const error = await rejection(run(name, args));
    expect(error).toBeInstanceOf(BlockedError);
    expect(error).toMatchObject({ status: 'blocked' });
    expect(error.remedy).not.toBe('');
    expect(sent).toEqual([]);
    const records = await auditRecords(directory);
    expect(records).toEqual([expect.objectContaining({ event: 'qmp', decision: 'block', outcome: 'blocked', reason: error.message })]);
    expect(said).toEqual([expect.objectContaining({ level: 'error', text: expect.stringMatching(/^QMP blocked: gate \| /) })]);
    expect(await readdir(directory.dumps)).toEqual([]);
  });

  test('does not change QEMU', async () => {
    const { run, machine } = await gates.open([createLayer('inputs', { deny: ['quit', 'stop'] })]);
    await expect(run('quit')).rejects.toThrow(BlockedError);
    await expect(run('stop')).rejects.toThrow(BlockedError);
    expect(await run('query-status')).toMatchObject({ result: { running: true } });
    expect(machine.running).toBe(true);
  });
});

describe('The layers', () => {
  const all = createLayer('inputs', { 'allow-dangerous': ['inject-nmi'] });
  const plain = createLayer('step', {});

  test('of a caller can narrow the policy', async () => {
    const { run } = await gates.open();
    await expect(run('query-status', {}, [createLayer('step', { deny: ['query-*'] })])).rejects.toMatchObject({
      status: 'blocked',
      message: expect.stringContaining('step'),
    });
    await expect(run('query-status', {}, [createLayer('step', { allow: ['query-version'] })])).rejects.toThrow(BlockedError);
    expect(await run('query-status')).toMatchObject({ tier: 'safe' });
  });

  test('of a caller never widen the policy: a dangerous command needs the permission of every layer', async () => {
    const granting = await gates.open([all]);
    expect(await granting.run('inject-nmi', {}, [all])).toMatchObject({ tier: 'dangerous' });
    expect(await granting.run('inject-nmi')).toMatchObject({ tier: 'dangerous' });
    await expect(granting.run('inject-nmi', {}, [plain])).rejects.toThrow(BlockedError);
    const strict = await gates.open([plain]);
    await expect(strict.run('inject-nmi', {}, [all])).rejects.toThrow(BlockedError);
  });
});

describe('An audit log that cannot be written', () => {
  test('keeps this command and every later one from being sent', async () => {
    const { machine, directory } = await gates.open();
    let room = 2;
    const sink = {
      append: async () => (room-- > 0 ? undefined : Promise.reject(new Error('ENOSPC: no space left'))),
      close: async () => undefined,
    };
    const audit = new AuditLog(sink, { vm: 'gate', redact: createRedactor([]) });
    const gate = new Gate({
      machine,
      askAgent: noAgent,
      mutex: new GuestMutex(),
      audit,
      directory: directory,
      layers: [INPUTS_LAYER],
      context: { memoryBytes: MEMORY },
    });
    await gate.execute(command('query-status'), () => undefined);
    await expect(gate.execute(command('stop'), () => undefined)).rejects.toThrow(AuditError);
    expect(machine.states.state).toBe('running');
    await expect(gate.execute(command('stop'), () => undefined)).rejects.toThrow(/audit log cannot be written/);
    expect(machine.journal.cursor).toBe((await machine.journal.waitFor({ name: 'RESUME' }, 0, ample())).seq);
  });

  test('is reported although the command has run, if it fails after that', async () => {
    const { machine, directory } = await gates.open();
    let room = 1;
    const sink = { append: async () => (room-- > 0 ? undefined : Promise.reject(new Error('EIO'))), close: async () => undefined };
    const audit = new AuditLog(sink, { vm: 'gate', redact: createRedactor([]) });
    const gate = new Gate({
      machine,
      askAgent: noAgent,
      mutex: new GuestMutex(),
      audit,
      directory: directory,
      layers: [INPUTS_LAYER],
      context: { memoryBytes: MEMORY },
    });
    await expect(gate.execute(command('stop'), () => undefined)).rejects.toThrow(AuditError);
    expect(machine.states.state).toBe('paused');
  });
});

describe('A QEMU that dies', () => {
  test('fails the command in flight at once, and the failure is recorded', async () => {
    const { run, machine, directory, audit } = await gates.open();
    process.kill(machine.id.pid, 'SIGSTOP');
    const under = rejection(run('query-status'));
    while ((await auditStory(directory)).length === 0) await new Promise((resolve) => setImmediate(resolve));
    process.kill(machine.id.pid, 'SIGKILL');
    expect(await under).toMatchObject({ status: 'crashed' });
    expect(await auditStory(directory)).toEqual(['qmp query-status allow', 'qmp-result query-status failed']);
    await machine.exited;
    await expect(run('query-status')).rejects.toMatchObject({ name: 'VmCrashedError', message: expect.stringContaining('SIGKILL') });
    expect(await auditVerdict(directory, audit.head)).toMatchObject({ ok: true, records: 2 });
  });

  test('leaves the gate idle only once the failure is recorded', async () => {
    const { gate, run, machine, directory } = await gates.open();
    process.kill(machine.id.pid, 'SIGSTOP');
    const under = [rejection(run('query-status')), rejection(run('query-version'))];
    process.kill(machine.id.pid, 'SIGKILL');
    await gate.idle();
    expect((await auditStory(directory)).filter((line) => line.endsWith('failed'))).toHaveLength(2);
    await Promise.all(under);
  });
});

test('A command that a caller refused itself is recorded as refused by the caller, in the tier of the table', async () => {
  const { gate, directory, said } = await gates.open();
  const refused = {
    command: 'inject-nmi',
    arguments: { secret: 'x' },
    reason: 'It is dangerous.',
    caller: CALLER,
  };
  await gate.recordRefused(refused, (line) => said.push(line));
  expect(await auditRecords(directory)).toEqual([
    expect.objectContaining({
      event: 'qmp',
      decision: 'block',
      outcome: 'blocked',
      tier: 'dangerous',
      reason: 'refused by the caller: It is dangerous.',
      arguments: { secret: '***' },
    }),
  ]);
  expect(said).toEqual([expect.objectContaining({ level: 'error' })]);
});
