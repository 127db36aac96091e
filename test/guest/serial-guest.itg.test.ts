import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { DeadlineError } from '../../src/shared/errors.js';
import { linuxGuest } from '../helpers/linux-guest.js';
import { ensurePrograms } from '../helpers/packages.js';
import { type BareQemu, bareQemu } from '../helpers/qemu.js';
import { inPieces, manyBytes, type SerialStand, serialStand } from './serial-stand.js';

/** Messages of the kernel that no log level holds back, all the time. */
const NOISE = '(while :; do echo "<1>maqet test: the kernel speaks" >/dev/kmsg; sleep 0.1; done) &\n';

let qemu: BareQemu;
let stand: SerialStand;

async function boot(init: string): Promise<void> {
  await ensurePrograms();
  const guest = await linuxGuest({ init });
  const memory = ['-cpu', 'max', '-m', '256M', '-no-reboot'];
  qemu = await bareQemu([...memory, '-kernel', guest.kernel, '-initrd', guest.initrd, '-append', guest.append]);
  stand = serialStand(qemu.serial);
  await stand.channel.waitReady(Deadline.after(120_000));
}

async function halt(): Promise<void> {
  await stand?.close();
  await qemu?.stop();
}

describe('a guest whose console is a terminal, and whose kernel talks all the time', () => {
  beforeAll(() => boot(`mkdir /tmp\n${NOISE}exec setsid cttyhack sh\n`), 900_000);
  afterAll(halt, 60_000);

  test('runs scripts in turn, with exit code, signal, environment and folder', async () => {
    for (const code of [0, 3, 255]) await expect(stand.run(`exit ${code}`)).resolves.toMatchObject({ exitCode: code });
    await expect(stand.run('kill -TERM $$')).resolves.toMatchObject({ exitCode: 143, signal: 'SIGTERM' });
    const { stdout } = await stand.run('pwd; echo "$WORD"; cat', { env: { WORD: "a'b c" }, workingDirectory: '/proc' });
    expect(stdout.toString()).toBe("/proc\na'b c\n");
  });

  test('carries workflow commands, control bytes and every other byte as they are', async () => {
    const bytes = manyBytes(100_000);
    const { stdout } = await stand.run("printf '::error::\\001\\002\\004\\033[31m\\r\\n'; cat", { input: inPieces(bytes) });
    expect(stdout.equals(Buffer.concat([Buffer.from('::error::\u0001\u0002\u0004\u001b[31m\r\n'), bytes]))).toBe(true);
  });

  test('kills a script that does not end, with what it has started', async () => {
    await expect(stand.run('sleep 4242 & sleep 4242', {}, 2000)).rejects.toBeInstanceOf(DeadlineError);
    await expect(stand.run("ps | grep -c '[s]leep 4242'")).resolves.toMatchObject({ stdout: Buffer.from('0\n') });
  });

  test('comes back to a terminal as it was, with a log that a person can read', async () => {
    const { stdout } = await stand.run('stty -a </dev/console');
    expect(stdout.toString()).toMatch(/ echo /);
    const log = readFileSync(stand.log, 'latin1');
    expect(log).toContain('maqet test: the kernel speaks');
    expect(log).not.toMatch(/[\u0001\u0002]|[A-Za-z0-9+/]{60}/);
  });

  test('answers soon', async () => {
    const times: number[] = [];
    for (let count = 0; count < 9; count += 1) {
      const start = performance.now();
      await stand.run('true');
      times.push(performance.now() - start);
    }
    process.stderr.write(`true through serial: ${times.map((ms) => ms.toFixed(0)).join(' ')} ms\n`);
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});

describe('a guest that is nothing but a shell', () => {
  beforeAll(() => boot('exec sh\n'), 900_000);
  afterAll(halt, 60_000);

  test('runs scripts, and is told as gone when one of them powers it off', async () => {
    await expect(stand.run('echo "$$"; exit 3')).resolves.toMatchObject({ exitCode: 3 });
    await expect(stand.run('poweroff -f')).rejects.toMatchObject({ name: 'SerialEndedError', status: 'crashed' });
    await expect(stand.run('true')).rejects.toMatchObject({ name: 'SerialEndedError' });
  });
});
