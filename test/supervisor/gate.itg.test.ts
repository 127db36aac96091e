import { execFile, execFileSync } from 'node:child_process';
import { readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditError } from '../../src/audit/errors.js';
import { AuditLog } from '../../src/audit/log.js';
import { createRedactor } from '../../src/audit/redact.js';
import { SELF_TEST_PAGE, selfTestPage } from '../../src/guest/selftest.js';
import { createLayer, type PolicyLayer } from '../../src/policy/layer.js';
import { MaqetError } from '../../src/shared/errors.js';
import type { VmFolder } from '../../src/supervisor/folder.js';
import { BlockedError, Gate } from '../../src/supervisor/gate.js';
import { OutputFileError } from '../../src/supervisor/output-files.js';
import type { LogLine } from '../../src/supervisor/protocol.js';
import type { Machine } from '../../src/vm/machine.js';
import { ample, Bench } from '../vm/support.js';
import { auditRecords, auditStory, auditVerdict, CALLER, command, INPUTS_LAYER, Root } from './support.js';

const MEMORY = 64 * 2 ** 20;
const bench = new Bench();
let root: Root;
const logs: AuditLog[] = [];
let names = 0;

beforeAll(async () => {
  root = await Root.make();
});
afterEach(async () => {
  await Promise.all(logs.splice(0).map((log) => log.close().catch(() => undefined)));
  await bench.cleanUp();
});
afterAll(() => root.cleanUp());

interface Opened {
  readonly gate: Gate;
  readonly machine: Machine;
  readonly folder: VmFolder;
  readonly audit: AuditLog;
  /** The lines for the workflow log. */
  readonly said: LogLine[];
  readonly run: (name: string, args?: Parameters<typeof command>[1], layers?: readonly PolicyLayer[]) => ReturnType<Gate['execute']>;
}

/** A gate in front of a QEMU whose CPUs do not run; `open` is the one for a guest that does. */
async function openIdle(layers: readonly PolicyLayer[] = [INPUTS_LAYER]): Promise<Opened> {
  return guard(await bench.start(), layers, []);
}

/** A gate in front of a self-test guest that has said that it is ready. */
async function open(layers: readonly PolicyLayer[] = [INPUTS_LAYER], secrets: readonly string[] = []): Promise<Opened> {
  return guard(await bench.boot(), layers, secrets);
}

async function guard(machine: Machine, layers: readonly PolicyLayer[], secrets: readonly string[]): Promise<Opened> {
  const { folder } = await root.claim(`gate-${names++}`);
  const audit = await AuditLog.open(folder.audit, { vm: 'gate', redact: createRedactor(secrets) });
  logs.push(audit);
  const context = {
    memoryBytes: MEMORY,
    qemuVersion: machine.qemuVersion,
    arch: 'x86_64',
    created: [],
    dumpFormats: ['elf', 'kdump-zlib'],
  };
  const gate = new Gate({ machine, audit, folder, layers, context });
  const said: LogLine[] = [];
  return {
    gate,
    machine,
    folder,
    audit,
    said,
    run: (name, args, more) => gate.execute(command(name, args, more), (line) => said.push(line)),
  };
}

/** What a promise is rejected with. */
async function rejection(work: Promise<unknown>): Promise<MaqetError> {
  return work.then(
    (value) => Promise.reject(new Error(`resolved with ${JSON.stringify(value)}`)),
    (error: MaqetError) => error,
  );
}

describe('a command that the policy allows', () => {
  test('is on record before it is sent, and its outcome after', async () => {
    const { run, folder, audit, said } = await open();
    expect(await run('query-status')).toMatchObject({ tier: 'safe', result: { running: true }, dumps: [], screenshots: [] });
    expect(await auditStory(folder)).toEqual(['qmp query-status allow', 'qmp-result query-status ok']);
    const [decided, result] = await auditRecords(folder);
    expect(decided).toMatchObject({ actor: 'tester', tier: 'safe', outcome: null, arguments: {} });
    expect(result).toMatchObject({ reason: 'result of record 1', durationMs: expect.any(Number) });
    expect(said).toEqual([
      { level: 'info', text: expect.stringMatching(/^QMP: gate \| query-status \| params=\[\] \| user=tester \| timestamp=/) },
    ]);
    expect(await auditVerdict(folder, audit.head)).toMatchObject({ ok: true, records: 2 });
  });

  test('and that QEMU refuses has failed on record', async () => {
    const { run, folder } = await open();
    const error = await rejection(run('device_del', { id: 'nothing' }));
    expect(error).toMatchObject({
      name: 'QmpCommandError',
      status: 'failed',
      message: expect.stringContaining("Device 'nothing' not found"),
    });
    const [, result] = await auditRecords(folder);
    expect(result).toMatchObject({ event: 'qmp-result', outcome: 'failed', error: expect.stringContaining('not found') });
  });

  test('tells the newest event before it was sent', async () => {
    const { run, machine } = await open();
    const before = machine.journal.cursor;
    expect(await run('stop')).toMatchObject({ tier: expect.any(String), cursor: before });
    expect(await run('cont')).toMatchObject({ cursor: before + 1 });
    expect(machine.journal.cursor).toBe(before + 2);
  });

  test('has its secrets hidden on record, and sent as they are', async () => {
    const secret = 'hunter2-and-more';
    const layers = [createLayer('inputs', { 'allow-dangerous': ['object-add'] })];
    const { run, folder, machine } = await open(layers, [secret]);
    await run('object-add', { 'qom-type': 'secret', id: 's0', data: secret });
    expect(await readFile(folder.audit, 'utf8')).not.toContain(secret);
    expect((await auditRecords(folder))[0]?.arguments).toEqual({ 'qom-type': 'secret', id: 's0', data: '***' });
    expect(await machine.execute('qom-get', { path: '/objects/s0', property: 'data' }, ample())).toBe(secret);
  });
});

describe('a command that the policy blocks', () => {
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
  ])('%s %j is on record and never sent', async (name, args) => {
    const { run, folder, machine, said } = await openIdle();
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
    const records = await auditRecords(folder);
    expect(records).toEqual([expect.objectContaining({ event: 'qmp', decision: 'block', outcome: 'blocked', reason: error.message })]);
    expect(said).toEqual([expect.objectContaining({ level: 'error', text: expect.stringMatching(/^QMP blocked: gate \| /) })]);
    expect(await readdir(folder.dumps)).toEqual([]);
  });

  test('leaves QEMU as it was', async () => {
    const { run, machine } = await open([createLayer('inputs', { deny: ['quit', 'stop'] })]);
    await expect(run('quit')).rejects.toThrow(BlockedError);
    await expect(run('stop')).rejects.toThrow(BlockedError);
    expect(await run('query-status')).toMatchObject({ result: { running: true } });
    expect(machine.running).toBe(true);
  });
});

describe('layers', () => {
  const all = createLayer('inputs', { 'allow-dangerous': ['inject-nmi'] });
  const plain = createLayer('step', {});

  test('of a caller narrow', async () => {
    const { run } = await open();
    await expect(run('query-status', {}, [createLayer('step', { deny: ['query-*'] })])).rejects.toMatchObject({
      status: 'blocked',
      message: expect.stringContaining('step'),
    });
    await expect(run('query-status', {}, [createLayer('step', { allow: ['query-version'] })])).rejects.toThrow(BlockedError);
    expect(await run('query-status')).toMatchObject({ tier: 'safe' });
  });

  test('of a caller never widen: a dangerous command needs the word of every layer', async () => {
    const granting = await open([all]);
    expect(await granting.run('inject-nmi', {}, [all])).toMatchObject({ tier: 'dangerous' });
    expect(await granting.run('inject-nmi')).toMatchObject({ tier: 'dangerous' });
    await expect(granting.run('inject-nmi', {}, [plain])).rejects.toThrow(BlockedError);
    const strict = await open([plain]);
    await expect(strict.run('inject-nmi', {}, [all])).rejects.toThrow(BlockedError);
  });
});

describe('a log that cannot be written', () => {
  test('keeps the command from being sent, and every later one', async () => {
    const { machine, folder } = await open();
    let room = 2;
    const sink = {
      append: async () => (room-- > 0 ? undefined : Promise.reject(new Error('ENOSPC: no space left'))),
      close: async () => undefined,
    };
    const audit = new AuditLog(sink, { vm: 'gate', redact: createRedactor([]) });
    const gate = new Gate({ machine, audit, folder, layers: [INPUTS_LAYER], context: { memoryBytes: MEMORY } });
    await gate.execute(command('query-status'), () => undefined);
    await expect(gate.execute(command('stop'), () => undefined)).rejects.toThrow(AuditError);
    expect(machine.states.state).toBe('running');
    await expect(gate.execute(command('stop'), () => undefined)).rejects.toThrow(/audit log cannot be written/);
    expect(machine.journal.cursor).toBe((await machine.journal.waitFor({ name: 'RESUME' }, 0, ample())).seq);
  });

  test('after the command was sent is told, although the command has run', async () => {
    const { machine, folder } = await open();
    let room = 1;
    const sink = { append: async () => (room-- > 0 ? undefined : Promise.reject(new Error('EIO'))), close: async () => undefined };
    const audit = new AuditLog(sink, { vm: 'gate', redact: createRedactor([]) });
    const gate = new Gate({ machine, audit, folder, layers: [INPUTS_LAYER], context: { memoryBytes: MEMORY } });
    await expect(gate.execute(command('stop'), () => undefined)).rejects.toThrow(AuditError);
    expect(machine.states.state).toBe('paused');
  });
});

describe('files', () => {
  const page = { val: SELF_TEST_PAGE.address, size: SELF_TEST_PAGE.length };

  test('of guest memory are in the folder, compressed, hashed and readable', async () => {
    const { run, folder } = await open();
    const { dumps } = await run('pmemsave', { ...page, filename: 'page.bin' });
    expect(dumps).toEqual([
      expect.objectContaining({ path: path.join(folder.dumps, 'page.bin.zst'), rawBytes: SELF_TEST_PAGE.length, format: 'raw' }),
    ]);
    const { stdout } = await promisify(execFile)('zstd', ['-dc', dumps[0]?.path ?? ''], { encoding: 'buffer' });
    expect(stdout.equals(selfTestPage())).toBe(true);
    expect(execFileSync('sha256sum', [dumps[0]?.path ?? ''], { encoding: 'utf8' }).split(' ')[0]).toBe(dumps[0]?.sha256);
    expect((await stat(dumps[0]?.path ?? '')).mode & 0o777).toBe(0o600);
    expect(await readdir(folder.dumps)).toEqual(['page.bin.zst']);
  });

  test('of guest memory can be left uncompressed', async () => {
    const { gate, folder } = await open();
    const { dumps } = await gate.execute(
      { ...command('pmemsave', { ...page, filename: 'page.bin' }), store: { compression: 'none' } },
      () => undefined,
    );
    expect(await readFile(dumps[0]?.path ?? '')).toEqual(selfTestPage());
    expect(await readdir(folder.dumps)).toEqual(['page.bin']);
  });

  test('of the whole memory become a raw image, if that is wanted', async () => {
    const { gate } = await open();
    const wanted = command('dump-guest-memory', { paging: false, protocol: 'file:all.elf' });
    const { dumps } = await gate.execute({ ...wanted, keepAs: 'raw' }, () => undefined);
    expect(dumps).toEqual([expect.objectContaining({ name: 'all.raw.zst', format: 'raw', rawBytes: MEMORY })]);
  });

  test('with a picture are told by their paths', async () => {
    const { run, folder } = await open();
    const { screenshots } = await run('screendump', { filename: 'screen.png', format: 'png' });
    expect(screenshots).toEqual([path.join(folder.screenshots, 'screen.png')]);
    expect((await readFile(screenshots[0] ?? '')).subarray(1, 4).toString()).toBe('PNG');
  });

  test('that two commands want at once are given to one of them', async () => {
    const { run, folder } = await open();
    const both = await Promise.allSettled([1, 2].map(() => run('pmemsave', { ...page, filename: 'page.bin' })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(OutputFileError) });
    expect(await readdir(folder.dumps)).toEqual(['page.bin.zst']);
    await expect(run('pmemsave', { ...page, filename: 'page.bin' })).rejects.toThrow(OutputFileError);
  });

  test('of a command that fails are not left half-written', async () => {
    const { run, folder, machine } = await open();
    machine.execute = async (_name, args) => {
      await writeFile(String(args['filename']), 'half');
      throw new MaqetError('no more', { remedy: 'none' });
    };
    await expect(run('pmemsave', { ...page, filename: 'page.bin' })).rejects.toThrow('no more');
    expect(await readdir(folder.dumps)).toEqual([]);
  });

  test('that are shorter than they must be are refused: QEMU reports success on a full disk', async () => {
    const { run, folder, machine } = await open();
    machine.execute = async (_name, args) => {
      await writeFile(String(args['filename']), 'short');
      return {};
    };
    await expect(run('pmemsave', { ...page, filename: 'page.bin' })).rejects.toMatchObject({ name: 'DumpError' });
    expect(await readdir(folder.dumps)).toEqual([]);
    machine.execute = async () => ({});
    await expect(run('screendump', { filename: 'x.ppm' })).rejects.toThrow(/reported success, but screenshots\/x\.ppm is not there/);
  });

  test.each([
    ['screendump', { filename: 'x' }, 'screenshots'],
    ['pmemsave', { ...page, filename: 'x' }, 'dumps'],
    ['memsave', { ...page, filename: 'x' }, 'dumps'],
    ['dump-guest-memory', { paging: false, protocol: 'file:x' }, 'dumps'],
  ] as const)('that %s would overwrite stay as they are, also where a link points at nothing', async (name, args, where) => {
    const { run, folder } = await open();
    const file = path.join(folder[where], 'x');
    await writeFile(file, 'evidence');
    const error = await rejection(run(name, args));
    expect(error).toBeInstanceOf(OutputFileError);
    expect(error.message).toBe(`The file ${where}/x exists already.`);
    expect(await readFile(file, 'utf8')).toBe('evidence');
    const outside = path.join(await bench.folder(), 'outside');
    await promisify(execFile)('rm', [file]);
    await symlink(outside, file);
    await expect(run(name, args)).rejects.toThrow(OutputFileError);
    await expect(stat(outside)).rejects.toThrow('ENOENT');
    const results = (await auditRecords(folder)).filter(({ event }) => event === 'qmp-result');
    expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'failed']);
  });

  // Only root may mount the small disk.
  const asRoot = process.getuid?.() === 0 && process.platform === 'linux' ? test : test.skip;
  asRoot('that cannot fit are not even begun', async () => {
    const { run, folder } = await open();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder.dumps]);
    try {
      const error = await rejection(run('pmemsave', { val: 0, size: 2 * 2 ** 20, filename: 'big.bin' }));
      expect(error).toMatchObject({ name: 'DumpError', message: expect.stringMatching(/needs 2\.0 MiB .* 1\.0 MiB are free/) });
      expect(await readdir(folder.dumps)).toEqual([]);
      expect((await run('pmemsave', { ...page, filename: 'small.bin' })).dumps).toHaveLength(1);
    } finally {
      execFileSync('umount', [folder.dumps]);
    }
  });

  asRoot('of a picture that does not fit are no picture', async () => {
    const { run, folder } = await open();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', folder.screenshots]);
    try {
      await expect(run('screendump', { filename: 'one.ppm' })).rejects.toBeInstanceOf(MaqetError);
    } finally {
      execFileSync('umount', [folder.screenshots]);
    }
  });
});

describe('a QEMU that dies', () => {
  test('under a command fails it at once, on record too', async () => {
    const { run, machine, folder, audit } = await open();
    process.kill(machine.id.pid, 'SIGSTOP');
    const under = rejection(run('query-status'));
    while ((await auditStory(folder)).length === 0) await new Promise((resolve) => setImmediate(resolve));
    process.kill(machine.id.pid, 'SIGKILL');
    expect(await under).toMatchObject({ status: 'crashed' });
    expect(await auditStory(folder)).toEqual(['qmp query-status allow', 'qmp-result query-status failed']);
    await expect(run('query-status')).rejects.toMatchObject({ name: 'VmCrashedError', message: expect.stringContaining('SIGKILL') });
    expect(await auditVerdict(folder, audit.head)).toMatchObject({ ok: true, records: 4 });
  });

  test('leaves the gate idle only when the failure is on record', async () => {
    const { gate, run, machine, folder } = await open();
    process.kill(machine.id.pid, 'SIGSTOP');
    const under = [rejection(run('query-status')), rejection(run('query-version'))];
    process.kill(machine.id.pid, 'SIGKILL');
    await gate.idle();
    expect((await auditStory(folder)).filter((line) => line.endsWith('failed'))).toHaveLength(2);
    await Promise.all(under);
  });
});

test('what a caller refused itself is on record as well', async () => {
  const { gate, folder, said } = await open();
  const refused = {
    command: 'inject-nmi',
    arguments: { secret: 'x' },
    tier: 'dangerous',
    reason: 'It is dangerous.',
    caller: CALLER,
  } as const;
  await gate.recordRefused(refused, (line) => said.push(line));
  expect(await auditRecords(folder)).toEqual([
    expect.objectContaining({
      event: 'qmp',
      decision: 'block',
      outcome: 'blocked',
      reason: 'It is dangerous.',
      arguments: { secret: '***' },
    }),
  ]);
  expect(said).toEqual([expect.objectContaining({ level: 'error' })]);
});
