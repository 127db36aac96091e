import { stat } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { describe, expect, test } from '@jest/globals';
import { compileSerialPattern, MAX_TAIL, type SerialConsole } from '../../../src/guest/console/console.js';
import { Deadline } from '../../../src/shared/deadline.js';
import { useSerialLine } from '../../helpers/guest/serial-line.js';

const line = useSerialLine();

describe('a hostile guest', () => {
  const FLOOD = 100 * 2 ** 20;

  async function flood(console: SerialConsole, chunk: Buffer): Promise<number> {
    const start = performance.now();
    for (let sent = 0; sent < FLOOD; sent += chunk.length) await line.send(chunk);
    line.guest.end('\nthe end\n');
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
    const console = line.open({ capBytes: 2 ** 20 });
    const patterns = ['(x+x+)+y', '^Kernel panic - not syncing', 'login: $'].map(compileSerialPattern);
    const waits = Promise.allSettled(patterns.map((pattern) => console.waitForMatch(pattern, Deadline.after(60_000))));
    const last = console.waitForMatch(compileSerialPattern('^the end$'), Deadline.after(60_000));
    const before = process.memoryUsage();
    const ms = await flood(console, chunk);
    await expect(last).resolves.toBe('the end');
    await waits;
    const after = process.memoryUsage();
    expect(console.bytes).toBeGreaterThanOrEqual(FLOOD);
    expect((await stat(line.log)).size).toBeLessThan(2 ** 20 + 200);
    expect(after.rss - before.rss).toBeLessThan(300 * 2 ** 20);
    expect(ms).toBeLessThan(20_000);
    expect(console.tail(1)).toEqual(['the end']);
    expect(console.tail(MAX_TAIL + 1).length).toBeLessThanOrEqual(MAX_TAIL);
  });

  test('that sends byte by byte does not make every byte cost a look', async () => {
    const console = line.open();
    const found = console.waitForMatch(compileSerialPattern('[ab]*a[ab]{300}[cd]'), Deadline.after(120_000));
    const start = performance.now();
    for (let count = 0; count < 20_000; count += 1) await line.send('ab'.charAt(count % 2));
    await line.send('ad');
    line.guest.end();
    await expect(found).resolves.toMatch(/d$/);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
