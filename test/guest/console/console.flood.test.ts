import { stat } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { compileSerialPattern, MAX_TAIL, type SerialPattern } from '../../../src/guest/console/console.js';
import { Deadline } from '../../../src/shared/deadline.js';
import { processorMs } from '../../helpers/growth.js';
import { useSerialLine } from '../../helpers/guest/serial-line.js';

const BLOCK = 10 * 2 ** 20;
const BLOCKS = 10;

const line = useSerialLine();
const ample = (): Deadline => Deadline.after(170_000);

/** Sends 100 MiB. Returns the processor time that each 10 MiB of it took, in milliseconds. */
async function flood(chunk: Buffer): Promise<number[]> {
  const costs: number[] = [];
  for (let block = 0; block < BLOCKS; block += 1) {
    const send = async (): Promise<void> => {
      for (let sent = 0; sent < BLOCK; sent += chunk.length) await line.send(chunk);
    };
    costs.push(await processorMs(send));
  }
  return costs;
}

describe('A console whose guest sends without end', () => {
  test.each([
    ['without line ends', Buffer.alloc(65_536, 'x')],
    ['of line ends', Buffer.alloc(65_536, '\n')],
    ['of carriage returns', Buffer.alloc(65_536, '\r')],
    ['of broken UTF-8', Buffer.alloc(65_536, 0xe2)],
    ['of log lines', Buffer.from('[   12.345678] usb 1-1: reset high-speed USB device number 2\r\n'.repeat(1000))],
  ])('takes 100 MiB %s in bounded memory, the last of it as cheaply as the first', async (_name, chunk) => {
    const console = line.open({ capBytes: 2 ** 20 });
    const patterns = ['(x+x+)+y', '^Kernel panic - not syncing', 'login: $'].map(compileSerialPattern);
    const waits = Promise.allSettled(patterns.map((pattern) => console.waitForMatch(pattern, ample())));
    const last = console.waitForMatch(compileSerialPattern('^the end$'), ample());
    const before = process.memoryUsage();
    const costs = await flood(chunk);
    line.guest.end('\nthe end\n');
    await console.close(ample());
    await expect(last).resolves.toBe('the end');
    await waits;
    const after = process.memoryUsage();
    expect(console.bytes).toBeGreaterThanOrEqual(BLOCK * BLOCKS);
    expect((await stat(line.log)).size).toBeLessThan(2 ** 20 + 200);
    expect(after.rss - before.rss).toBeLessThan(300 * 2 ** 20);
    expect(Math.min(...costs.slice(BLOCKS / 2))).toBeLessThan(3 * Math.min(...costs.slice(0, BLOCKS / 2)));
    expect(console.tail(1)).toEqual(['the end']);
    expect(console.tail(MAX_TAIL + 1).length).toBeLessThanOrEqual(MAX_TAIL);
  });

  test('does not search for a pattern after every byte', async () => {
    const console = line.open();
    const pattern = compileSerialPattern('[ab]*a[ab]{300}[cd]');
    let searches = 0;
    const counted: SerialPattern = Object.create(pattern, {
      find: {
        value: (text: string, from: number) => {
          searches += 1;
          return pattern.find(text, from);
        },
      },
    });
    const start = performance.now();
    const found = console.waitForMatch(counted, ample());
    for (let count = 0; count < 5000; count += 1) await line.send('ab'.charAt(count % 2));
    await line.send('ad');
    line.guest.end();
    await expect(found).resolves.toMatch(/d$/);
    // One search every 5 ms with at most two slices of text, one at the start of the wait, and one at the end of the console.
    expect(searches).toBeLessThanOrEqual(2 * (2 + (performance.now() - start) / 4));
  });
});
