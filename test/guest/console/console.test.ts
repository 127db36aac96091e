import { readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { compileSerialPattern, SerialEndedError } from '../../../src/guest/console/console.js';
import { TextHistory } from '../../../src/guest/console/history.js';
import { SerialLogError } from '../../../src/guest/console/log.js';
import { ConsoleWaiters } from '../../../src/guest/console/waiters.js';
import { Deadline } from '../../../src/shared/deadline.js';
import { CancelledError, DeadlineError, MaqetError } from '../../../src/shared/errors.js';
import { soon, useSerialLine } from '../../helpers/guest/serial-line.js';

const line = useSerialLine();

test('output before forget() is not found, and output after it is found from its first character', async () => {
  const console = line.open();
  await line.send('up\n');
  await console.waitForMatch(compileSerialPattern('up'), soon());
  console.forget();
  await expect(console.waitForMatch(compileSerialPattern('up'), Deadline.after(10))).rejects.toThrow(DeadlineError);
  await line.send('up');
  await expect(console.waitForMatch(compileSerialPattern('^up$'), soon())).resolves.toBe('up');
});

describe('The recording', () => {
  test('keeps every byte in a private file', async () => {
    const console = line.open();
    const bytes = Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256));
    await line.send(bytes);
    line.guest.end();
    await console.close(soon());
    expect(await readFile(line.log)).toEqual(bytes);
    expect((await stat(line.log)).mode & 0o777).toBe(0o600);
    expect(console.bytes).toBe(512);
  });

  test('includes everything that was sent before the guest ended', async () => {
    const console = line.open();
    line.guest.end('x'.repeat(300_000));
    await console.close(soon());
    expect((await stat(line.log)).size).toBe(300_000);
  });

  test('can be closed at a deadline, more than once, while the console is open', async () => {
    const console = line.open();
    await line.send('still here');
    await console.close(Deadline.after(50));
    await console.close(Deadline.after(50));
    expect(await readFile(line.log, 'utf8')).toBe('still here');
  });

  test('refuses an existing log and a link', async () => {
    await writeFile(line.log, 'evidence');
    expect(() => line.open()).toThrow(SerialLogError);
    expect(await readFile(line.log, 'utf8')).toBe('evidence');
    await symlink(line.at('elsewhere'), line.at('link'));
    expect(() => line.open({}, line.at('link'))).toThrow(/EEXIST/);
  });

  test('is truncated at its limit with one line, and the console continues', async () => {
    const console = line.open({ capBytes: 1000 });
    await line.send('a'.repeat(999));
    expect(console.losses).toEqual([]);
    await line.send('bcd');
    await line.send('e'.repeat(5000));
    await line.send('\nready\n');
    await console.waitForMatch(compileSerialPattern('^ready$'), soon());
    line.guest.end();
    await console.close(soon());
    const text = await readFile(line.log, 'utf8');
    expect(text).toMatch(/^a{999}b\n\[maqet: serial log truncated at its limit of 1000 B\]\n$/);
    expect(console.losses).toEqual([expect.stringMatching(/ is truncated at its limit\.$/)]);
    expect(console.bytes).toBe(999 + 3 + 5000 + 7);
  });

  test('reports a full disk once, and the console continues', async () => {
    const problems: MaqetError[] = [];
    const console = line.open({ onProblem: (error) => problems.push(error) });
    Object.assign((console as unknown as { log: { log: object } }).log.log, { descriptor: -1 });
    await line.send('one\n');
    await line.send('two\n');
    await expect(console.waitForMatch(compileSerialPattern('two'), soon())).resolves.toBe('two');
    line.guest.end();
    await console.close(soon());
    expect(problems).toHaveLength(1);
    expect(problems[0]).toBeInstanceOf(SerialLogError);
  });

  test('knows when the last byte arrived, and the raw last lines', async () => {
    const console = line.open();
    expect(console.lastByteAt).toBe(console.bootedAt);
    expect(console.tail(5)).toEqual([]);
    await line.send('one\r\n\u001b[1mtwo\r\nlog');
    await line.send('in: ');
    await console.waitForMatch(compileSerialPattern('login: $'), soon());
    expect(console.lastByteAt).toBeGreaterThan(console.bootedAt);
    expect(console.tail(2)).toEqual(['\u001b[1mtwo', 'login: ']);
    expect(console.tail(1000)).toHaveLength(3);
  });
});

describe('A wait for output', () => {
  test('finds earlier output', async () => {
    const console = line.open();
    await line.send('boot\r\nmaqet ready\r\n');
    await pause(20);
    await expect(console.waitForMatch(compileSerialPattern('^maqet .*$'), soon())).resolves.toBe('maqet ready');
  });

  test('finds a match that arrives byte by byte, also within a character', async () => {
    const console = line.open();
    const found = console.waitForMatch(compileSerialPattern('^größe: \\d\\d$'), soon());
    for (const byte of Buffer.from('x größe: 11\r\r\ngröße: 42\r\r\n')) {
      await line.send(Buffer.of(byte));
      if (byte > 127) await pause(8);
    }
    await expect(found).resolves.toBe('größe: 42');
  });

  test('finds a match across lines and across a long distance', async () => {
    const console = line.open();
    const found = console.waitForMatch(compileSerialPattern('(?s)BEGIN.*END'), soon());
    await line.send(`${'.'.repeat(50_000)}BEGIN`);
    await pause(10);
    for (let count = 0; count < 4; count += 1) {
      await line.send('\n'.repeat(1000));
      await pause(10);
    }
    await line.send('END');
    await expect(found).resolves.toHaveLength(4008);
  });

  test('serves several waits at once, in any order', async () => {
    const console = line.open();
    const found = ['three', 'one', 'two'].map((word) => console.waitForMatch(compileSerialPattern(word), soon()));
    await line.send('one two');
    await line.send(' three');
    await expect(Promise.all(found)).resolves.toEqual(['three', 'one', 'two']);
  });

  test('does not make another wait miss text that was not searched yet', async () => {
    const history = new TextHistory(1000);
    const waiters = new ConsoleWaiters(history);
    const first = waiters.wait(compileSerialPattern('needle'), soon());
    for (const text of ['looked at at once', 'needle: soon']) waiters.grown(history.append(text));
    const second = waiters.wait(compileSerialPattern('never'), Deadline.after(50));
    await expect(first).resolves.toBe('needle');
    await expect(second).rejects.toBeInstanceOf(DeadlineError);
  });

  test('matches a line start of the guest, not the start of the text searched', async () => {
    const console = line.open();
    const found = console.waitForMatch(compileSerialPattern('^b+$'), Deadline.after(300));
    await line.send(`a${'b'.repeat(100_000)}`);
    await pause(20);
    await line.send('b'.repeat(10_000));
    await expect(found).rejects.toBeInstanceOf(DeadlineError);
  });

  test('ends at the deadline and on cancellation with the name of the pattern', async () => {
    const console = line.open();
    const pattern = compileSerialPattern('never');
    await expect(console.waitForMatch(pattern, Deadline.after(30))).rejects.toThrow(/Timed out after 30 ms.*"never"/);
    const abort = new AbortController();
    const cancelled = console.waitForMatch(pattern, Deadline.after(60_000, abort.signal));
    abort.abort();
    await expect(cancelled).rejects.toBeInstanceOf(CancelledError);
  });

  test('ends with the stream, after the last output was searched', async () => {
    const console = line.open();
    const heard = console.waitForMatch(compileSerialPattern('last words'), soon());
    const unheard = console.waitForMatch(compileSerialPattern('more'), soon());
    line.guest.end('last words');
    await expect(heard).resolves.toBe('last words');
    await expect(unheard).rejects.toMatchObject({ name: 'SerialEndedError', status: 'crashed' });
    await expect(console.waitForMatch(compileSerialPattern('more'), soon())).rejects.toBeInstanceOf(SerialEndedError);
    await expect(console.waitForMatch(compileSerialPattern('last'), soon())).resolves.toBe('last');
  });

  test('ends with a reset connection', async () => {
    const found = line.open().waitForMatch(compileSerialPattern('x'), soon());
    line.reset();
    await expect(found).rejects.toBeInstanceOf(SerialEndedError);
  });

  test('fails with the first reason that fail() gets', async () => {
    const console = line.open();
    const reason = new MaqetError('QEMU exited with code 1.', { remedy: 'Read its log.' });
    const found = console.waitForMatch(compileSerialPattern('x'), soon());
    console.fail(reason);
    line.guest.end();
    await expect(found).rejects.toBe(reason);
    await console.close(soon());
    await expect(console.waitForMatch(compileSerialPattern('x'), soon())).rejects.toBe(reason);
  });
});
