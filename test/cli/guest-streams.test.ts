import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { type GuestStreams, guestStreams, standardInput, withGuestOutput } from '../../src/cli/guest-streams.js';

/** Returns a stream that accepts bytes, or fails with `failure`. */
function outlet(exact: boolean, failure?: Error): GuestStreams['stdout'] & { readonly taken: Buffer[] } {
  const taken: Buffer[] = [];
  const write = (data: Buffer | string, done: (error?: Error) => void): void => {
    if (failure === undefined) taken.push(Buffer.from(data));
    done(failure);
  };
  return { taken, exact, stream: { write } as never };
}

const NEVER = new AbortController().signal;
const NOISE = Buffer.from('\0\u001b[2J::error::x\r\nüb', 'utf8');

describe('The output of a guest', () => {
  test('is unchanged where it must be exact, and sanitized elsewhere', async () => {
    const [stdout, stderr] = [outlet(true), outlet(false)];
    await withGuestOutput({ stdout, stderr }, NEVER, async (output) => {
      for (const stream of ['stdout', 'stderr'] as const) {
        await output(stream, NOISE.subarray(0, -1));
        await output(stream, NOISE.subarray(-1));
      }
    });
    expect(Buffer.concat(stdout.taken)).toEqual(NOISE);
    const shown = Buffer.concat(stderr.taken).toString();
    expect(shown).toMatch(/\\x1b\[2J.*\nüb\n$/);
    expect(shown).not.toMatch(/[\0\x1b\r]|^::/m);
  });

  test('ends the work if it cannot be written, also if a line is held back', async () => {
    const broken = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const work = withGuestOutput({ stdout: outlet(true, broken), stderr: outlet(false, broken) }, NEVER, async (output) => {
      await output('stderr', Buffer.from('no line end'));
      await output('stdout', Buffer.from('x'));
    });
    await expect(work).rejects.toMatchObject({ isReaderGone: true, message: expect.stringContaining('(EPIPE)') });
  });

  test('cannot hold work that is cancelled, whatever the reader does', async () => {
    const stuck = { exact: false, stream: { write: () => false } as never };
    const cancel = new AbortController();
    const work = withGuestOutput({ stdout: stuck, stderr: stuck }, cancel.signal, async (output) => {
      const written = output('stdout', Buffer.from('a line\nand half a line'));
      cancel.abort();
      await written;
    });
    await expect(work).rejects.toMatchObject({ name: 'CancelledError' });
  });

  test('names why it cannot be written, whatever the work makes of it', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const work = withGuestOutput({ stdout: outlet(true, full), stderr: outlet(true) }, NEVER, async (output) => {
      await output('stdout', Buffer.from('x')).catch(() => undefined);
      throw new Error('the supervisor saw a failure');
    });
    await expect(work).rejects.toMatchObject({ isReaderGone: false, message: expect.stringContaining('(ENOSPC)') });
  });

  test('goes to standard error if standard output is reserved for the result', () => {
    const { stdout, stderr } = guestStreams(true, false);
    expect(stdout).toBe(stderr);
    expect(stderr.stream).toBe(process.stderr);
    expect(guestStreams(false, true)).toMatchObject({ stdout: { exact: true }, stderr: { exact: true } });
  });
});

describe('standardInput', () => {
  test('passes the bytes on unchanged, to the end', async () => {
    const from = new PassThrough();
    from.write('one');
    from.end('two');
    const seen: Buffer[] = [];
    for await (const chunk of standardInput(from)) seen.push(chunk);
    expect(Buffer.concat(seen).toString()).toBe('onetwo');
  });

  test('closes at once while it waits for data', async () => {
    const from = new PassThrough();
    const chunks = standardInput(from)[Symbol.asyncIterator]();
    const pending = chunks.next().catch(() => undefined);
    await expect(chunks.return?.()).resolves.toEqual({ done: true, value: undefined });
    await pending;
    expect(from.destroyed).toBe(true);
  });
});
