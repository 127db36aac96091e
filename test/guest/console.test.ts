import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Duplex, duplexPair } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { compileSerialPattern, MAX_TAIL, SerialConsole, type SerialConsoleOptions, SerialEndedError } from '../../src/guest/console.js';
import { ConsoleWaiters } from '../../src/guest/console-waiters.js';
import { TextHistory } from '../../src/guest/history.js';
import { SerialLogError } from '../../src/guest/serial-log.js';
import { Deadline } from '../../src/shared/deadline.js';
import { CancelledError, DeadlineError, MaqetError } from '../../src/shared/errors.js';

let folder: string;
let log: string;
let guest: Duplex;
let serial: SerialConsole | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maqet-console-'));
  log = path.join(folder, 'serial.log');
});
afterEach(async () => {
  guest?.destroy();
  await serial?.close(Deadline.after(0));
  serial = undefined;
  rmSync(folder, { recursive: true, force: true });
});

function open(options?: SerialConsoleOptions): SerialConsole {
  const [near, far] = duplexPair();
  guest = far;
  serial = new SerialConsole(near, log, options);
  return serial;
}

/** Sends as a guest does that has to wait for the host. */
async function send(data: string | Buffer): Promise<void> {
  await new Promise<void>((resolve, reject) => guest.write(data, (error) => (error ? reject(error) : resolve())));
}

const soon = (): Deadline => Deadline.after(5000);

describe('recording', () => {
  test('keeps every byte as it came, in a private file', async () => {
    const console = open();
    const bytes = Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256));
    await send(bytes);
    guest.end();
    await console.close(soon());
    expect(await readFile(log)).toEqual(bytes);
    expect((await stat(log)).mode & 0o777).toBe(0o600);
    expect(console.bytes).toBe(512);
  });

  test('close takes what was sent before the guest ended', async () => {
    const console = open();
    guest.end('x'.repeat(300_000));
    await console.close(soon());
    expect((await stat(log)).size).toBe(300_000);
  });

  test('close of a console that does not end comes back at the deadline, and can be repeated', async () => {
    const console = open();
    await send('still here');
    const start = performance.now();
    await console.close(Deadline.after(50));
    await console.close(Deadline.after(50));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(await readFile(log, 'utf8')).toBe('still here');
  });

  test('refuses an existing log and a link', async () => {
    await writeFile(log, 'evidence');
    expect(() => open()).toThrow(SerialLogError);
    expect(await readFile(log, 'utf8')).toBe('evidence');
    log = path.join(folder, 'link');
    await symlink(path.join(folder, 'elsewhere'), log);
    expect(() => open()).toThrow(/EEXIST/);
  });

  test('past the cap, one line says so and the console goes on', async () => {
    const console = open({ capBytes: 1000 });
    await send('a'.repeat(999));
    expect(console.truncated).toBe(false);
    await send('bcd');
    await send('e'.repeat(5000));
    await send('\nready\n');
    await console.waitForMatch(compileSerialPattern('^ready$'), soon());
    guest.end();
    await console.close(soon());
    const text = await readFile(log, 'utf8');
    expect(text).toMatch(/^a{999}b\n\[maqet: the serial log ends here, at its limit of 1000 B; the guest went on\]\n$/);
    expect(console.truncated).toBe(true);
    expect(console.bytes).toBe(999 + 3 + 5000 + 7);
  });

  test('a full disk is told once, and the console goes on', async () => {
    const problems: MaqetError[] = [];
    const console = open({ onProblem: (error) => problems.push(error) });
    Object.assign((console as unknown as { log: object }).log, { descriptor: -1 });
    await send('one\n');
    await send('two\n');
    await expect(console.waitForMatch(compileSerialPattern('two'), soon())).resolves.toBe('two');
    guest.end();
    await console.close(soon());
    expect(problems).toHaveLength(1);
    expect(problems[0]).toBeInstanceOf(SerialLogError);
  });

  test('tells when the last byte came, and the last lines raw', async () => {
    const console = open();
    expect(console.lastByteAt).toBe(console.bootedAt);
    expect(console.tail(5)).toEqual([]);
    await send('one\r\n\u001b[1mtwo\r\nlog');
    await send('in: ');
    await console.waitForMatch(compileSerialPattern('login: $'), soon());
    expect(console.lastByteAt).toBeGreaterThan(console.bootedAt);
    expect(console.tail(2)).toEqual(['\u001b[1mtwo', 'login: ']);
    expect(console.tail(1000)).toHaveLength(3);
  });
});

describe('waiting', () => {
  test('finds what was said before', async () => {
    const console = open();
    await send('boot\r\nmaqet ready\r\n');
    await pause(20);
    await expect(console.waitForMatch(compileSerialPattern('^maqet .*$'), soon())).resolves.toBe('maqet ready');
  });

  test('finds a match that comes byte by byte, also inside a character', async () => {
    const console = open();
    const found = console.waitForMatch(compileSerialPattern('^größe: \\d\\d$'), soon());
    for (const byte of Buffer.from('x größe: 11\r\r\ngröße: 42\r\r\n')) {
      await send(Buffer.of(byte));
      if (byte > 127) await pause(8);
    }
    await expect(found).resolves.toBe('größe: 42');
  });

  test('finds a match across lines and across a long distance', async () => {
    const console = open();
    const found = console.waitForMatch(compileSerialPattern('(?s)BEGIN.*END'), soon());
    await send(`${'.'.repeat(50_000)}BEGIN`);
    await pause(10);
    for (let count = 0; count < 4; count += 1) {
      await send('\n'.repeat(1000));
      await pause(10);
    }
    await send('END');
    await expect(found).resolves.toHaveLength(4008);
  });

  test('serves several at once, whoever asked first', async () => {
    const console = open();
    const found = ['three', 'one', 'two'].map((word) => console.waitForMatch(compileSerialPattern(word), soon()));
    await send('one two');
    await send(' three');
    await expect(Promise.all(found)).resolves.toEqual(['three', 'one', 'two']);
  });

  test('one who comes later does not make another one miss text that was not looked at yet', async () => {
    const history = new TextHistory(1000);
    const waiters = new ConsoleWaiters(history);
    const first = waiters.wait(compileSerialPattern('needle'), Deadline.after(1000));
    for (const text of ['looked at at once', 'needle: soon']) waiters.grown(history.append(text));
    const second = waiters.wait(compileSerialPattern('never'), Deadline.after(50));
    await expect(first).resolves.toBe('needle');
    await expect(second).rejects.toBeInstanceOf(DeadlineError);
  });

  test('a line start is one of the guest, not of what happens to be looked at', async () => {
    const console = open();
    const found = console.waitForMatch(compileSerialPattern('^b+$'), Deadline.after(300));
    await send(`a${'b'.repeat(100_000)}`);
    await pause(20);
    await send('b'.repeat(10_000));
    await expect(found).rejects.toBeInstanceOf(DeadlineError);
  });

  test('ends at the deadline and on cancellation, naming the pattern', async () => {
    const console = open();
    const pattern = compileSerialPattern('never');
    await expect(console.waitForMatch(pattern, Deadline.after(30))).rejects.toThrow(/Timed out after 30 ms.*"never"/);
    const abort = new AbortController();
    const cancelled = console.waitForMatch(pattern, Deadline.after(5000, abort.signal));
    abort.abort();
    await expect(cancelled).rejects.toBeInstanceOf(CancelledError);
  });

  test('ends with the stream, but not before its last words were heard', async () => {
    const console = open();
    const heard = console.waitForMatch(compileSerialPattern('last words'), soon());
    const unheard = console.waitForMatch(compileSerialPattern('more'), soon());
    guest.end('last words');
    await expect(heard).resolves.toBe('last words');
    await expect(unheard).rejects.toMatchObject({ name: 'SerialEndedError', status: 'crashed' });
    await expect(console.waitForMatch(compileSerialPattern('more'), soon())).rejects.toBeInstanceOf(SerialEndedError);
    await expect(console.waitForMatch(compileSerialPattern('last'), soon())).resolves.toBe('last');
  });

  test('ends with a reset connection', async () => {
    const [near] = duplexPair();
    guest = near;
    serial = new SerialConsole(near, log);
    const found = serial.waitForMatch(compileSerialPattern('x'), soon());
    near.destroy(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }));
    await expect(found).rejects.toBeInstanceOf(SerialEndedError);
  });

  test('fails with the reason it is given; the first one stays', async () => {
    const console = open();
    const reason = new MaqetError('QEMU exited with code 1.', { remedy: 'Read its log.' });
    const found = console.waitForMatch(compileSerialPattern('x'), soon());
    console.fail(reason);
    guest.end();
    await expect(found).rejects.toBe(reason);
    await console.close(soon());
    await expect(console.waitForMatch(compileSerialPattern('x'), soon())).rejects.toBe(reason);
  });
});

describe('a hostile guest', () => {
  const FLOOD = 100 * 2 ** 20;

  async function flood(console: SerialConsole, chunk: Buffer): Promise<number> {
    const start = performance.now();
    for (let sent = 0; sent < FLOOD; sent += chunk.length) await send(chunk);
    guest.end('\nthe end\n');
    await console.close(Deadline.after(60_000));
    return performance.now() - start;
  }

  test.each([
    ['without line ends', Buffer.alloc(65_536, 'x')],
    ['of line ends', Buffer.alloc(65_536, '\n')],
    ['of carriage returns', Buffer.alloc(65_536, '\r')],
    ['of broken UTF-8', Buffer.alloc(65_536, 0xe2)],
    ['of log lines', Buffer.from('[   12.345678] usb 1-1: reset high-speed USB device number 2\r\n'.repeat(1000))],
  ])('that sends 100 MiB %s costs bounded memory and little time', async (_name, chunk) => {
    const console = open({ capBytes: 2 ** 20 });
    const patterns = ['(x+x+)+y', '^Kernel panic - not syncing', 'login: $'].map(compileSerialPattern);
    const waits = Promise.allSettled(patterns.map((pattern) => console.waitForMatch(pattern, Deadline.after(60_000))));
    const last = console.waitForMatch(compileSerialPattern('^the end$'), Deadline.after(60_000));
    const before = process.memoryUsage();
    const ms = await flood(console, chunk);
    await expect(last).resolves.toBe('the end');
    await waits;
    const after = process.memoryUsage();
    expect(console.bytes).toBeGreaterThanOrEqual(FLOOD);
    expect((await stat(log)).size).toBeLessThan(2 ** 20 + 200);
    expect(after.rss - before.rss).toBeLessThan(300 * 2 ** 20);
    expect(ms).toBeLessThan(20_000);
    expect(console.tail(1)).toEqual(['the end']);
    expect(console.tail(MAX_TAIL + 1).length).toBeLessThanOrEqual(MAX_TAIL);
  });

  test('that sends byte by byte does not make every byte cost a look', async () => {
    const console = open();
    const found = console.waitForMatch(compileSerialPattern('[ab]*a[ab]{300}[cd]'), Deadline.after(30_000));
    const start = performance.now();
    for (let count = 0; count < 20_000; count += 1) await send('ab'.charAt(count % 2));
    await send('ad');
    guest.end();
    await expect(found).resolves.toMatch(/d$/);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
