import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Deadline } from '../../../src/shared/deadline.js';
import { DeadlineError } from '../../../src/shared/errors.js';
import { inPieces, manyBytes, type SerialStand, serialStand } from '../../helpers/guest/serial-stand.js';
import { linuxGuest } from '../../helpers/linux-guest.js';
import { ensurePrograms } from '../../helpers/packages.js';
import { type BareQemu, bareQemu } from '../../helpers/qemu.js';
import { until } from '../../helpers/until.js';

/** Makes the kernel log all the time, at a level that is never suppressed. */
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

describe('A guest with a terminal and a kernel that logs all the time', () => {
  beforeAll(() => boot(`mkdir /tmp\n${NOISE}exec setsid cttyhack sh\n`), 900_000);
  afterAll(halt, 60_000);

  test('runs scripts in turn with exit code, signal, environment and working directory', async () => {
    for (const code of [0, 3, 255]) await expect(stand.run(`exit ${code}`)).resolves.toMatchObject({ exitCode: code });
    await expect(stand.run('kill -TERM $$')).resolves.toMatchObject({ exitCode: 143, signal: 'SIGTERM' });
    const { stdout } = await stand.run('pwd; echo "$WORD"; cat', { env: { WORD: "a'b c" }, workingDirectory: '/proc' });
    expect(stdout.toString()).toBe("/proc\na'b c\n");
  });

  test('passes workflow commands, control bytes and every other byte unchanged', async () => {
    const bytes = manyBytes(100_000);
    const { stdout } = await stand.run("printf '::error::\\001\\002\\004\\033[31m\\r\\n'; cat", { input: inPieces(bytes) });
    expect(stdout.equals(Buffer.concat([Buffer.from('::error::\u0001\u0002\u0004\u001b[31m\r\n'), bytes]))).toBe(true);
  });

  test('kills a script that does not end, with its children', async () => {
    await expect(stand.run('sleep 4242 & sleep 4242', {}, 2000)).rejects.toBeInstanceOf(DeadlineError);
    await expect(stand.run("ps | grep -c '[s]leep 4242'")).resolves.toMatchObject({ stdout: Buffer.from('0\n') });
  });

  test('returns to the same terminal state and leaves a readable log', async () => {
    const { stdout } = await stand.run('stty -a </dev/console');
    expect(stdout.toString()).toMatch(/ echo /);
    const log = readFileSync(stand.log, 'latin1');
    expect(log).toContain('maqet test: the kernel speaks');
    expect(log).not.toMatch(/[\u0001\u0002]|[A-Za-z0-9+/]{60}/);
  });
});

describe('A guest with nothing but a shell', () => {
  beforeAll(() => boot('exec sh\n'), 900_000);
  afterAll(halt, 60_000);

  test('runs scripts, and is reported as ended when a script powers it off', async () => {
    await expect(stand.run('echo "$$"; exit 3')).resolves.toMatchObject({ exitCode: 3 });
    await expect(stand.run('poweroff -f')).rejects.toMatchObject({ name: 'SerialEndedError', status: 'crashed' });
    await expect(stand.run('true')).rejects.toMatchObject({ name: 'SerialEndedError' });
  });
});

describe('A guest with little room', () => {
  beforeAll(() => boot('mkdir /tmp\nmount -t tmpfs -o size=4m tmpfs /tmp\nexec setsid cttyhack sh\n'), 900_000);
  afterAll(halt, 60_000);
  const lines = (last: number): string => Array.from({ length: last }, (_, index) => `${index + 1}\n`).join('');

  test('reports the end and the output of a script that fills it', async () => {
    const { exitCode, stdout } = await stand.run('seq 1 20000; cat /dev/zero >/tmp/fill 2>/dev/null || exit 3');
    expect(exitCode).toBe(3);
    expect(`${stdout}`).toBe(lines(20_000));
    await expect(stand.run('rm /tmp/fill; echo soon')).resolves.toMatchObject({ exitCode: 0, stdout: Buffer.from('soon\n') });
  });

  test('reports lost output and passes on the rest', async () => {
    const { exitCode, stdout, stderr } = await stand.run('cat /dev/zero >/tmp/fill || seq 1 20000 || exit 5');
    expect(exitCode).toBe(5);
    expect(lines(20_000).startsWith(`${stdout}`)).toBe(true);
    expect(`${stderr}`).toMatch(/maqet: the end of the output may be lost: the guest's file system is full\n$/);
    await stand.run('rm /tmp/fill');
  });

  test('reports nothing after a script that frees the room again', async () => {
    const script = 'cat /dev/zero >/tmp/fill 2>/dev/null || rm /tmp/fill; seq 1 20000; exit 4';
    const { exitCode, stdout, stderr } = await stand.run(script);
    expect({ exitCode, stdout: `${stdout}`, stderr: `${stderr}` }).toEqual({ exitCode: 4, stdout: lines(20_000), stderr: '' });
  });

  test.each([
    ['ends', 'seq 1 10000000'],
    ['continues', 'sleep 4343 & while :; do seq 1 100000 || :; done'],
  ])('reports that it has no room for the output of a script that prints too much and %s', async (_name, script) => {
    const run = stand.run(script, {}, 120_000);
    await expect(run).rejects.toThrow(
      /The guest has no room for the output of the script, which prints faster than the console transfers it/,
    );
    // The guest removes the output of the script in the background.
    let left: unknown;
    const looked = async (): Promise<boolean> => {
      left = await stand.run("ps | grep -c '[s]leep 4343'").catch((error: Error) => (/no room/.test(error.message) ? undefined : error));
      return left !== undefined;
    };
    await until(looked, 'room in the guest');
    expect(left).toMatchObject({ exitCode: 1, stdout: Buffer.from('0\n') });
  });

  test('reports that it has no room for a script or for its input', async () => {
    await stand.run(
      'setsid sh -c "while :; do cat /dev/zero >>/tmp/fill; done" >/dev/null 2>&1 & until ! echo >/tmp/$((count += 1)); do sleep 0.1; done',
    );
    await expect(stand.run('true')).rejects.toThrow('The guest has no room for the script.');
    const input = inPieces(manyBytes(100_000));
    await expect(stand.run('cat', { input })).rejects.toThrow(/The guest has no room for the standard input of the script after 0 bytes/);
  });
});
