import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { CancelledError, DeadlineError } from '../../src/shared/errors.js';
import { ProgramBrokenError, ProgramMissingError } from '../../src/toolchain/errors.js';
import { FakeMachine } from '../helpers/toolchain/fake-machine.js';

let machine: FakeMachine;

beforeEach(() => {
  machine = new FakeMachine();
});
afterEach(() => machine.remove());

describe('a program that does not run', () => {
  it.each([
    [
      'exits with 127',
      "echo 'error while loading shared libraries: libaio.so.1' >&2; exit 127",
      'exit code 127, "error while loading shared libraries',
    ],
    ['is killed', 'kill -SEGV $$', 'killed by SIGSEGV'],
    ['prints something else', "echo '::error::hello'", 'its --version prints "\\x3a:error::hello"'],
  ])('is an error when the input names it and it %s', async (_case, body, reason) => {
    const file = machine.script('qemu-system-x86_64', body);
    const work = machine.resolve({ qemu: file });
    await expect(work).rejects.toBeInstanceOf(ProgramBrokenError);
    await expect(work).rejects.toThrow(reason);
  });

  it('is an error when it is built for another machine', async () => {
    const file = machine.script('qemu-system-x86_64', '');
    writeFileSync(file, Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(60, 0xee)]));
    await expect(machine.resolve({ qemu: file })).rejects.toBeInstanceOf(ProgramBrokenError);
  });

  it('is an error when its interpreter is missing', async () => {
    const file = machine.script('qemu-system-x86_64', '');
    writeFileSync(file, '#!/no/such/interpreter\n');
    await expect(machine.resolve({ qemu: file })).rejects.toThrow('it cannot be started (No such file or directory)');
  });

  it('is skipped on PATH, with a warning', async () => {
    const broken = machine.script('qemu-system-x86_64', 'exit 1', machine.file('broken'));
    const { system } = machine.qemu('7.2.22');
    const host = machine.host({ env: { PATH: [path.dirname(broken), machine.bin].join(path.delimiter) } });
    expect((await machine.resolve({}, host)).qemuSystem.path).toBe(system);
    expect(machine.log.at('warning')).toEqual([expect.stringContaining(`\`${broken}\` does not run: exit code 1`)]);
  });

  it('is named in the error where there is no other one', async () => {
    machine.qemu('7.2.22');
    const broken = machine.script('qemu-img', 'exit 1');
    const work = machine.resolve();
    await expect(work).rejects.toBeInstanceOf(ProgramMissingError);
    await expect(work).rejects.toThrow(
      `No working \`qemu-img\` on PATH, and \`install\` is \`false\`. \`${broken}\` does not run: exit code 1.`,
    );
  });

  it('is killed at the deadline', async () => {
    machine.qemu('7.2.22');
    machine.script('qemu-system-x86_64', 'exec /bin/sleep 600');
    await expect(machine.resolve({ deadline: Deadline.after(300) })).rejects.toBeInstanceOf(DeadlineError);
  });

  it('is killed when the run is cancelled', async () => {
    const abort = new AbortController();
    machine.script('qemu-system-x86_64', 'exec /bin/sleep 600');
    const work = machine.resolve({ deadline: Deadline.after(120_000, abort.signal) });
    setTimeout(() => abort.abort(), 200);
    await expect(work).rejects.toBeInstanceOf(CancelledError);
  });
});

describe('a missing QEMU', () => {
  it('is an error that names the packages where nothing may be installed', async () => {
    machine.script('apt-get', 'exit 0');
    const error = await machine.resolve().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ProgramMissingError);
    expect((error as ProgramMissingError).message).toBe(
      'No working `qemu-system-x86_64` and `qemu-img` on PATH, and `install` is `false`.',
    );
    expect((error as ProgramMissingError).remedy).toContain('apt-get install -y qemu-system-x86 qemu-utils');
    expect(machine.spawned).toEqual([]);
  });

  it('is an error that says so where there is no known package manager', async () => {
    const error = await machine.resolve({ install: true }).catch((reason: unknown) => reason);
    expect((error as ProgramMissingError).explain()).toMatch(/no known package manager.*the packages qemu-system-x86, qemu-utils/);
  });

  it('is installed without the programs that exist', async () => {
    machine.qemu('7.2.22', machine.file('package'));
    rmSync(machine.file('package/qemu-system-x86_64'));
    machine.script('qemu-system-x86_64', "echo 'QEMU emulator version 7.2.22'");
    machine.script('apt-get', `/bin/cp '${machine.file('package/qemu-img')}' '${machine.bin}'`);
    const found = await machine.resolve({ install: true });
    expect(found).toMatchObject({ source: 'package-manager', counts: { hits: 0, misses: 1, lookups: 4 } });
    const apt = machine.spawned.filter((line) => line.startsWith('apt-get'));
    expect(apt).toHaveLength(1);
    expect(apt[0]).toMatch(/install -y --no-install-recommends qemu-utils$/);
  });

  it('is an error if the package does not contain the program', async () => {
    machine.script('apt-get', 'exit 0');
    await expect(machine.resolve({ install: true })).rejects.toThrow('although the packages are installed');
  });
});
