import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SshChannel } from '../../../src/guest/ssh/channel.js';
import { sleep } from '../../../src/shared/deadline.js';
import { ran, Setup, soon } from '../../helpers/guest/ssh-guest.js';
import type { Sshd } from '../../helpers/sshd.js';

let setup: Setup;
let server: Sshd;
let channel: SshChannel;

beforeAll(async () => {
  setup = await Setup.make();
  server = await setup.server();
  channel = setup.channel(server.port, server.user);
  await channel.waitReady(soon());
});
afterAll(() => setup.dispose());

const MANY = 100 * 2 ** 20;

describe('A script over SSH', () => {
  test.each([0, 3, 255])('ends with its exit code %i', async (code) => {
    await expect(ran(channel, { script: `exit ${code}` })).resolves.toMatchObject({ exitCode: code });
  });

  test('reports the signal that ended it', async () => {
    await expect(ran(channel, { script: 'kill -KILL $$' })).resolves.toMatchObject({ exitCode: 137, signal: 'SIGKILL' });
  });

  test('passes on both streams byte for byte, also without a last line break', async () => {
    const script = `printf 'out\\000\\377\\033[2J'; printf '::error::x\\r\\000' >&2`;
    const { stdout, stderr } = await ran(channel, { script });
    expect(stdout.toString('latin1')).toBe('out\0\xff\x1b[2J');
    expect(stderr.toString('latin1')).toBe('::error::x\r\0');
  });

  test('gets its variables, its working directory and an empty standard input', async () => {
    const odd = 'a \'b\' "c" $d \\ `e` !f ä\n漢';
    const script = 'printf "%s|%s|" "$ODD" "$PWD"; wc -c | tr -d " "';
    const { stdout } = await ran(channel, { script, env: { ODD: odd }, workingDirectory: '/usr' });
    expect(stdout.toString()).toBe(`${odd}|/usr|0\n`);
  });

  test('reads binary input to its end and writes it unchanged', async () => {
    const input = randomBytes(3 * 2 ** 20);
    const pieces = async function* () {
      for (let at = 0; at < input.length; at += 100_000) yield input.subarray(at, at + 100_000);
    };
    const { stdout, exitCode } = await ran(channel, { script: 'cat', input: pieces() });
    expect(exitCode).toBe(0);
    expect(stdout.equals(input)).toBe(true);
  });

  test('may end without reading its input, whose source is closed', async () => {
    let released = false;
    const endless = async function* () {
      try {
        for (;;) yield Buffer.alloc(65_536);
      } finally {
        released = true;
      }
    };
    await expect(ran(channel, { script: 'exit 4', input: endless() })).resolves.toMatchObject({ exitCode: 4 });
    await Promise.resolve();
    expect(released).toBe(true);
  });

  test('may be longer than any command line and may name its interpreter', async () => {
    const text = 'x'.repeat(400_000);
    const { stdout } = await ran(channel, {
      script: `#!/usr/bin/env -S sh -u\n# ${text}\nread line; echo "$line ${text.length}"`,
      input: one('hi\n'),
    });
    expect(stdout.toString()).toBe(`hi ${text.length}\n`);
  });

  test('prints 100 MB in bounded memory and pauses while its reader does', async () => {
    const hash = createHash('sha256');
    let bytes = 0;
    let grown = Number.POSITIVE_INFINITY;
    const output = async (_stream: string, chunk: Buffer): Promise<void> => {
      if (bytes === 0) {
        const before = process.memoryUsage().arrayBuffers;
        await sleep(1500);
        grown = process.memoryUsage().arrayBuffers - before;
      }
      bytes += chunk.length;
      hash.update(chunk);
    };
    const exit = await channel.run({ script: `head -c ${MANY} /dev/zero`, env: {} }, output, soon());
    expect(exit.exitCode).toBe(0);
    expect(bytes).toBe(MANY);
    expect(hash.digest('hex')).toBe(createHash('sha256').update(Buffer.alloc(MANY)).digest('hex'));
    expect(grown).toBeLessThan(4 * 2 ** 20);
  });

  test('ends although its background process keeps the output open', async () => {
    const { stdout, exitCode } = await ran(channel, { script: 'sleep 300 & echo $!; exit 6' });
    process.kill(Number(stdout.toString()), 'SIGKILL');
    expect(exitCode).toBe(6);
  });

  test('that cannot start reports why', async () => {
    const { exitCode, stderr } = await ran(channel, { script: 'true', workingDirectory: '/not/there' });
    expect(exitCode).toBe(125);
    expect(stderr.toString()).toContain('/not/there');
  });

  test('waits for the script before it and leaves nothing in the guest', async () => {
    const alone = path.join(setup.directory, 'alone');
    const script = 'mkdir "$ALONE"; sleep 0.1; rmdir "$ALONE"; echo "$0"';
    const ends = await Promise.all([1, 2, 3].map(() => ran(channel, { script, env: { ALONE: alone } })));
    expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    const directories = ends.map(({ stdout }) => path.dirname(stdout.toString()));
    expect(directories).toEqual(directories.map(() => expect.stringMatching(/^\/tmp\/maqet-[0-9a-f]{32}$/)));
    expect(directories.filter((directory) => existsSync(directory))).toEqual([]);
    expect(setup.clients(server.port)).toEqual(setup.holders(server.port));
  });
});

async function* one(text: string): AsyncIterable<Buffer> {
  yield Buffer.from(text);
}
