import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { type Duplex, duplexPair } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type LogLine, logLineSchema } from '../../../src/shared/logger.js';
import type { VmDirectory } from '../../../src/state/layout.js';
import { readRecord } from '../../../src/state/record.js';
import { SupervisorClient } from '../../../src/supervisor/rpc/client.js';
import { LOG, METHODS, type MethodName, type Params, type Result } from '../../../src/supervisor/rpc/methods.js';
import { SupervisorServer } from '../../../src/supervisor/rpc/server.js';
import { Wire } from '../../../src/supervisor/rpc/wire.js';
import { auditRecords, auditVerdict, CALLER, command, leftovers, Root, startParams } from '../../helpers/supervisor/support.js';

const home = process.cwd();
let root: Root;

beforeAll(async () => {
  root = await Root.make();
});
afterEach(() => process.chdir(home));
afterAll(() => root.cleanUp());

/** A server in this process, and the launching process's end of its wire. */
class Served {
  private readonly wire: Wire;
  readonly server: SupervisorServer;
  readonly said: LogLine[] = [];
  private readonly far: Duplex;

  constructor(readonly directory: VmDirectory) {
    const [near, far] = duplexPair();
    this.far = far;
    // The supervisor works in the directory of its VM: the address of its socket is relative to it.
    process.chdir(directory.dir);
    this.server = new SupervisorServer(directory);
    this.server.serveOwner(far);
    this.wire = new Wire(near, 'client');
    this.wire.on(LOG, logLineSchema, (line) => void this.said.push(line));
    this.wire.listen();
  }

  /** Sends a request as it is, also one to a method that does not exist. */
  ask<Name extends MethodName>(name: Name, params: Params<Name>): Promise<Result<Name>> {
    const table = Object.hasOwn(METHODS, name) ? METHODS : { [name]: METHODS.status };
    return this.wire.call(table as typeof METHODS, name, params as never);
  }

  stop(): Promise<Result<'stop'>> {
    return this.ask('stop', { caller: CALLER, reason: 'done', quick: true });
  }

  /** As the end of the launching process looks from here. */
  hangUp(): void {
    this.wire.close();
    this.far.destroy();
  }
}

async function served(vm: string): Promise<Served> {
  return new Served((await root.claim(vm)).directory);
}

/** A client of the socket that writes some bytes and stays. */
async function raw(text: string): Promise<Socket> {
  const socket = connect('rpc.sock');
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.write(text, resolve));
  return socket;
}

function framed(content: string): string {
  return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
}

/** What the supervisor sends to a peer until it closes the connection. */
async function lastWords(bytes: string): Promise<string> {
  const socket = await raw(bytes);
  let said = '';
  for await (const chunk of socket) said += String(chunk);
  return said;
}

describe('A supervisor server', () => {
  test('answers every kind of request over any stream', async () => {
    const owner = await served('asked');
    const { directory } = owner;
    const params = await startParams(directory);
    expect(await owner.ask('start', params)).toEqual({ pid: expect.any(Number), qemuVersion: expect.any(String) });
    const ready = {
      condition: { kind: 'serial', pattern: 'ready' },
      timeoutMs: 120_000,
      layers: [],
      caller: CALLER,
    } satisfies Params<'waitReady'>;
    expect(await owner.ask('waitReady', ready)).toMatchObject({ evidence: 'ready' });
    const executed = await owner.ask('execute', command('stop'));
    expect(await owner.ask('waitEvent', { name: 'STOP', since: executed.cursor, timeoutMs: 120_000 })).toMatchObject({
      seq: executed.cursor + 1,
    });
    const refused = { command: 'quit', arguments: {}, reason: 'Not now.', caller: CALLER } satisfies Params<'refused'>;
    expect(await owner.ask('refused', refused)).toBeNull();
    const dump = {
      name: 'all',
      format: 'elf',
      store: { compression: 'zstd' },
      layers: [],
      caller: CALLER,
      timeoutMs: 60_000,
    } satisfies Params<'dump'>;
    expect(await owner.ask('dump', dump)).toMatchObject({ name: 'all.elf.zst', format: 'elf' });
    expect(await owner.ask('status', {})).toMatchObject({ vm: 'asked', state: 'paused', auditRecords: expect.any(Number) });
    expect(await owner.ask('tail', {})).toMatchObject({ serial: expect.arrayContaining(['maqet self-test: ready']), qemu: [] });
    expect(await owner.ask('keep', CALLER)).toBeNull();
    const { auditHead } = await owner.stop();
    expect(owner.said.map(({ text }) => text.split(' | ')[1])).toEqual(['stop', 'stop', 'quit', 'dump-guest-memory', 'dump-guest-memory']);
    expect(await auditVerdict(directory, auditHead)).toMatchObject({ ok: true, closed: true });
    owner.hangUp();
    await owner.server.finished;
    expect(await leftovers(directory.dir)).toEqual([]);
  });

  test('answers no request of a client that has not proved itself', async () => {
    const owner = await served('unproven');
    await owner.ask('start', await startParams(owner.directory));
    for (const method of Object.keys(METHODS)) {
      const socket = await raw(framed(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: {} })));
      const [answer] = (await once(socket, 'data')) as [Buffer];
      expect(answer.toString()).toMatch(/has not proved that it knows the token|parameters of `\w+` are invalid/);
      socket.destroy();
    }
    const client = await SupervisorClient.attach(owner.directory);
    const { auditRecords: before } = await client.attached({ caller: CALLER, secrets: ['c4nary-value'], layers: [] });
    expect(before).toBe(3);
    expect((await auditRecords(owner.directory)).at(-1)).toMatchObject({ event: 'vm-attach', actor: `${CALLER.actor} (claimed)` });
    client.close();
    expect(execFileSync('sh', ['-c', 'grep -rl c4nary-value . || true'], { cwd: owner.directory.dir }).toString()).toBe('');
    expect(existsSync(owner.directory.token)).toBe(true);
    await owner.stop();
    owner.hangUp();
    await owner.server.finished;
    expect(existsSync(owner.directory.token)).toBe(false);
  });

  test('refuses every request before the start', async () => {
    const owner = await served('early');
    const requests = [
      owner.ask('status', {}),
      owner.ask('keep', CALLER),
      owner.stop(),
      owner.ask('waitReady', { condition: { kind: 'running' }, timeoutMs: 1, layers: [], caller: CALLER }),
      owner.ask('execute', command('query-status')),
    ];
    for (const request of requests) await expect(request).rejects.toThrow(/has not been started/);
    owner.hangUp();
    await owner.server.finished;
    expect(await readRecord(owner.directory)).toMatchObject({ state: 'created' });
  });

  test('ends without a VM when it is told to end', async () => {
    const owner = await served('idle');
    await owner.server.shutdown('told to');
    await owner.server.finished;
    owner.hangUp();
  });

  test('closes the connection of a peer that breaks the framing, says why, and goes on serving others', async () => {
    const owner = await served('nonsense');
    await owner.ask('start', await startParams(owner.directory, 'silent'));
    const cases = [
      ['Content-Length: 5\r\n\r\nabc{}', 'Unexpected token'],
      ['GET / HTTP/1.1\r\n\r\n', 'invalid header'],
      ['\0'.repeat(1000), 'a header has more than 128 bytes'],
      ['Content-Length: 1\r\n'.repeat(10_000), 'a header has more than 128 bytes'],
      ['Content-Length: 99999999\r\n\r\n', 'a frame of 99999999 bytes is too long'],
      ['Content-Length: 2\r\n\r\n[]', 'not a JSON object'],
      [framed('{"big":18446744073709551615}'), 'neither request, notification nor response'],
    ] as const;
    for (const [bytes, reason] of cases) expect(await lastWords(bytes)).toContain(reason);
    // A frame that has begun and does not end: its peer has to wait, and nobody else.
    const slow = await raw('Content-Length: 100\r\n\r\n{"half');
    const honest = await SupervisorClient.attach(owner.directory);
    expect(await honest.status()).toMatchObject({ state: 'running' });
    await expect(owner.ask('execute', command('query-status'))).resolves.toMatchObject({ result: { running: true } });
    honest.close();
    slow.destroy();
    await owner.stop();
    owner.hangUp();
    await owner.server.finished;
  });

  test('answers a request that does not match its schema with an error, and goes on serving the same peer', async () => {
    const owner = await served('invalid');
    await owner.ask('start', await startParams(owner.directory, 'silent'));
    const before = (await auditRecords(owner.directory)).length;
    const execute = command('query-status');
    const run = {
      id: 1,
      operation: 'guest-run',
      channel: 'auto',
      command: { script: '', env: {} },
      hasInput: false,
      auditScript: false,
      layers: [],
      caller: CALLER,
      timeoutMs: 1,
    };
    const requests: [string, unknown, string][] = [
      ['nothing', {}, 'there is no method "nothing"'],
      ['constructor', {}, 'there is no method "constructor"'],
      ['__proto__', {}, 'there is no method "__proto__"'],
      ['execute', { ...execute, tier: 'safe' }, 'Unrecognized key: "tier"'],
      ['execute', { ...execute, caller: { ...CALLER, event: 'qmp' } }, 'Unrecognized key: "event"'],
      ['execute', { ...execute, arguments: [] }, 'arguments: expected a JSON object'],
      ['execute', { ...execute, timeoutMs: '1' }, 'timeoutMs: Invalid input: expected number, received string'],
      ['execute', [execute], 'expected object, received array'],
      ['snapshot', { operation: { action: 'format', name: 'a' }, layers: [], caller: CALLER, timeoutMs: 1 }, 'operation.action: Invalid'],
      ['refused', { command: 'quit', arguments: {}, reason: '', caller: CALLER, decision: 'allow' }, 'Unrecognized key: "decision"'],
      ['runInGuest', { ...run, facts: { scriptSha256: '0'.repeat(64) } }, 'Unrecognized key: "facts"'],
      ['runInGuest', { ...run, operation: 'guest-fly' }, 'operation: Invalid option'],
      ['stop', { caller: CALLER, reason: 'x'.repeat(100_000), quick: true }, 'reason: Too big'],
      ['status', JSON.parse('{"__proto__":{}}'), 'Unrecognized key: "__proto__"'],
    ];
    for (const [method, params, problem] of requests)
      await expect(owner.ask(method as 'status', params as never)).rejects.toMatchObject({
        name: 'InvalidMessageError',
        message: expect.stringContaining(problem),
      });
    expect(await auditRecords(owner.directory)).toHaveLength(before);
    expect(await owner.ask('status', {})).toMatchObject({ state: 'running' });
    await owner.stop();
    owner.hangUp();
    await owner.server.finished;
  });

  test('stops the VM when the launching process hangs up', async () => {
    const owner = await served('hung-up');
    await owner.ask('start', await startParams(owner.directory, 'silent'));
    owner.hangUp();
    await owner.server.finished;
    expect(await readRecord(owner.directory)).toMatchObject({ state: 'stopped' });
    expect(await leftovers(owner.directory.dir)).toEqual([]);
  });

  test('stops the VM when the launching process hangs up in the middle of the start, in order', async () => {
    const owner = await served('abandoned');
    const starting = owner.ask('start', await startParams(owner.directory, 'silent')).catch(() => undefined);
    while (!existsSync(owner.directory.audit)) await new Promise((resolve) => setImmediate(resolve));
    owner.hangUp();
    await starting;
    await owner.server.finished;
    expect(await leftovers(owner.directory.dir)).toEqual([]);
    expect(await readRecord(owner.directory)).toMatchObject({ state: 'stopped' });
    expect(await auditVerdict(owner.directory)).toMatchObject({ ok: true, closed: true });
  });
});

// Only root may mount the small disk.
const asRoot = process.getuid?.() === 0 && process.platform === 'linux' ? test : test.skip;
asRoot('On a full disk no command is sent, QEMU is stopped all the same, and nothing is left', async () => {
  const { directory } = await root.claim('full');
  const params = await startParams(directory, 'silent');
  // The audit log alone is on the small disk.
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', directory.files]);
  try {
    execFileSync('mv', [directory.record, directory.files]);
    const small = Object.assign(Object.create(Object.getPrototypeOf(directory)), { dir: directory.files }) as VmDirectory;
    await Promise.all([small.files, small.dumps, small.screenshots].map((dir) => execFileSync('mkdir', [dir])));
    const owner = new Served(small);
    await owner.ask('start', params);
    let error: unknown;
    for (let round = 0; round < 200 && error === undefined; round += 1) {
      await owner.ask('execute', command('query-version')).catch((caught: unknown) => {
        error = caught;
      });
    }
    expect(error).toMatchObject({ name: 'AuditError', message: expect.stringContaining('ENOSPC') });
    await expect(owner.ask('execute', command('stop'))).rejects.toMatchObject({ name: 'AuditError' });
    expect(await owner.ask('status', {})).toMatchObject({ state: 'running' });
    expect(await owner.stop()).toMatchObject({
      method: 'quit',
      unrecorded: expect.stringMatching(/^The audit log cannot be written: ENOSPC/),
    });
    owner.hangUp();
    await owner.server.finished;
    expect(await leftovers(directory.dir)).toEqual([]);
    expect(await auditVerdict(small)).toMatchObject({ ok: true, closed: false });
    expect((await auditRecords(small)).at(-1)).toMatchObject({ command: 'query-version' });
    expect(await readFile(small.audit, 'utf8')).not.toContain('"stop"');
  } finally {
    process.chdir(home);
    execFileSync('umount', [directory.files]);
  }
});
