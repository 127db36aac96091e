import { describe, expect, test } from '@jest/globals';
import { type GuestStreams, guestStreams, withGuestOutput } from '../../src/cli/guest-output.js';

/** A stream that takes bytes until it is told to fail. */
function outlet(exact: boolean, failure?: Error): GuestStreams['stdout'] & { readonly taken: Buffer[] } {
  const taken: Buffer[] = [];
  const write = (data: Buffer | string, done: (error?: Error) => void): void => {
    if (failure === undefined) taken.push(Buffer.from(data));
    done(failure);
  };
  return { taken, exact, stream: { write } as never };
}

const NOISE = Buffer.from('\0\u001b[2J::error::x\r\nüb', 'utf8');

describe('the output of a guest', () => {
  test('goes out as it is where it is to be exact, and harmless elsewhere', async () => {
    const [stdout, stderr] = [outlet(true), outlet(false)];
    await withGuestOutput({ stdout, stderr }, async (output) => {
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

  test('that nobody takes any more ends the work, and what it was held back for does not hide that', async () => {
    const broken = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const work = withGuestOutput({ stdout: outlet(true, broken), stderr: outlet(false, broken) }, async (output) => {
      await output('stderr', Buffer.from('no line end'));
      await output('stdout', Buffer.from('x'));
    });
    await expect(work).rejects.toMatchObject({ name: 'MaqetError', message: expect.stringContaining('(EPIPE)') });
  });

  test('goes to standard error where standard output is for the answer', () => {
    const { stdout, stderr } = guestStreams(true, false);
    expect(stdout).toBe(stderr);
    expect(stderr.stream).toBe(process.stderr);
    expect(guestStreams(false, true)).toMatchObject({ stdout: { exact: true }, stderr: { exact: true } });
  });
});
