import { chmodSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { CancelledError, DeadlineError, InputError } from '../../src/shared/errors.js';
import { ProgramBrokenError, ProgramMissingError, QemuVersionError } from '../../src/toolchain/errors.js';
import type { Host } from '../../src/toolchain/host.js';
import { resolveToolchain, type ToolchainRequest } from '../../src/toolchain/resolve.js';
import { runBounded } from '../../src/toolchain/run.js';
import { folderToolCache } from '../../src/toolchain/tool-cache.js';
import { FakeMachine, recordingLogger } from './fake-machine.js';

let machine: FakeMachine;
let log = recordingLogger();

beforeEach(() => {
  machine = new FakeMachine();
  log = recordingLogger();
});
afterEach(() => machine.remove());

function resolve(overrides: Partial<ToolchainRequest> = {}, host: Host = machine.host()) {
  const request: ToolchainRequest = {
    arch: 'x86_64',
    qemu: 'auto',
    versionRange: undefined,
    install: false,
    toolCache: folderToolCache(machine.cacheDir),
    log,
    deadline: Deadline.after(30_000),
    ...overrides,
  };
  return resolveToolchain(request, host);
}

const emptyHost = (): Host => machine.host({ env: { PATH: '' } });

describe('the first step', () => {
  it('finds both programs on PATH, with one look-up and one spawn each', async () => {
    const { system, image } = machine.qemu('7.2.22');
    const found = await resolve();
    expect(found).toMatchObject({
      qemuSystem: { path: system, version: '7.2.22' },
      qemuImg: { path: image, version: '7.2.22' },
      source: 'path',
      counts: { hits: 0, misses: 1, lookups: 2, spawns: 2 },
    });
    expect([...machine.spawned].sort()).toEqual(['qemu-img --version', 'qemu-system-x86_64 --version']);
  });

  it('works without a tool cache that can be written', async () => {
    machine.qemu('7.2.22');
    writeFileSync(machine.cacheDir, 'a file where the folder should be');
    expect((await resolve()).source).toBe('path');
    expect(log.at('notice')).toEqual([expect.stringContaining('tool cache cannot be written')]);
  });
});

describe('a later step', () => {
  it('scans nothing and spawns nothing', async () => {
    const { system, image } = machine.qemu('7.2.22');
    await resolve();
    machine.forgetSpawned();
    const again = await resolve({}, emptyHost());
    expect(again).toMatchObject({
      qemuSystem: { path: system, version: '7.2.22' },
      qemuImg: { path: image },
      source: 'manifest',
      counts: { hits: 1, misses: 0, lookups: 0, spawns: 0 },
    });
    expect(machine.spawned).toEqual([]);
    expect(log.entries).toEqual([]);
  });

  it('takes a median of less than 2 ms', async () => {
    machine.qemu('7.2.22');
    await resolve();
    const times: number[] = [];
    for (let i = 0; i < 21; i += 1) times.push((await resolve({}, emptyHost())).lookupMs);
    expect(times.sort((a, b) => a - b)[10]).toBeLessThan(2);
  });

  it('remembers a QEMU named by input, for that input only', async () => {
    const { system } = machine.qemu('9.1.0', machine.file('own'));
    machine.qemu('7.2.22');
    expect((await resolve({ qemu: system })).source).toBe('input');
    machine.forgetSpawned();
    expect(await resolve({ qemu: system }, emptyHost())).toMatchObject({ source: 'input', counts: { hits: 1, lookups: 0, spawns: 0 } });
    expect(machine.spawned).toEqual([]);
    expect(await resolve()).toMatchObject({ source: 'path', qemuSystem: { version: '7.2.22' } });
  });

  it.each(['changed', 'gone'])('looks a binary that has %s up anew, once, with a notice', async (what) => {
    const { image } = machine.qemu('7.2.22');
    const spare = machine.qemu('8.2.2', machine.file('spare'));
    await resolve();
    if (what === 'changed') utimesSync(image, new Date(), new Date(1_600_000_000_000));
    else rmSync(image);
    const host = machine.host({ env: { PATH: [machine.bin, path.dirname(spare.image)].join(path.delimiter) } });
    const anew = await resolve({}, host);
    expect(anew).toMatchObject({ source: 'path', counts: { hits: 0, misses: 1, lookups: 2, spawns: 2 } });
    expect(anew.qemuImg.path).toBe(what === 'changed' ? image : spare.image);
    const wording = what === 'changed' ? 'has changed' : 'is gone';
    expect(log.at('notice')).toEqual([expect.stringContaining(`\`${image}\` ${wording}`)]);
    expect(await resolve({}, emptyHost())).toMatchObject({ source: 'manifest', counts: { hits: 1, spawns: 0 } });
    expect(log.at('notice')).toHaveLength(1);
  });

  it('does not let the manifest answer for another version range', async () => {
    machine.qemu('7.2.22');
    await resolve();
    const newer = machine.qemu('9.1.0', machine.file('newer'));
    const host = machine.host({ env: { PATH: [machine.bin, path.dirname(newer.image)].join(path.delimiter) } });
    expect(await resolve({ versionRange: '>=9' }, host)).toMatchObject({ qemuSystem: { path: newer.system }, source: 'path' });
  });
});

describe('versions', () => {
  it('takes the first on PATH that is in the range', async () => {
    machine.qemu('7.2.22');
    const newer = machine.qemu('9.1.0', machine.file('newer'));
    const host = machine.host({ env: { PATH: [machine.bin, path.dirname(newer.image)].join(path.delimiter) } });
    expect((await resolve({ versionRange: '^9' }, host)).qemuSystem.path).toBe(newer.system);
  });

  it('names what was found when none is, and installs nothing', async () => {
    machine.qemu('7.2.22');
    machine.script('apt-get', 'exit 0');
    const work = resolve({ versionRange: '>=8.2', install: true });
    await expect(work).rejects.toBeInstanceOf(QemuVersionError);
    await expect(work).rejects.toThrow(/QEMU 7\.2\.22 \(`.*qemu-system-x86_64`\) does not satisfy `qemu-version: >=8.2`/);
    expect(machine.spawned.filter((line) => line.startsWith('apt-get'))).toEqual([]);
  });

  it('refuses what is no range before looking at anything', async () => {
    await expect(resolve({ versionRange: 'newest' })).rejects.toThrow('Input `qemu-version` ("newest") is not a semver range');
  });
});

describe('the qemu input', () => {
  it('takes a folder, also one with a bin', async () => {
    const { system, image } = machine.qemu('8.2.2', machine.file('own/bin'));
    expect(await resolve({ qemu: machine.file('own') })).toMatchObject({
      qemuSystem: { path: system },
      qemuImg: { path: image },
      source: 'input',
    });
  });

  it('takes the image tool from PATH if there is none beside the emulator', async () => {
    const { image } = machine.qemu('7.2.22');
    const own = machine.qemu('9.1.0', machine.file('own'));
    rmSync(own.image);
    expect(await resolve({ qemu: own.system })).toMatchObject({
      qemuSystem: { path: own.system },
      qemuImg: { path: image },
      counts: { lookups: 1 },
    });
  });

  it.each([
    ['nothing there', () => machine.file('absent'), 'does not exist'],
    ['a folder without it', () => machine.bin, 'is a folder without an executable `qemu-system-x86_64`'],
    ['another architecture', () => machine.script('qemu-system-aarch64', ''), 'is the emulator of another architecture'],
    [
      'a file that cannot be executed',
      () => {
        const file = machine.script('my-qemu', '');
        chmodSync(file, 0o644);
        return file;
      },
      'is not an executable file',
    ],
  ])('is refused for %s', async (_case, prepare, problem) => {
    const value = prepare();
    const work = resolve({ qemu: value });
    await expect(work).rejects.toBeInstanceOf(InputError);
    await expect(work).rejects.toThrow(`Input \`qemu\` (${JSON.stringify(value)}) ${problem}`);
    expect(machine.spawned).toEqual([]);
  });

  it('is refused for a program that is no QEMU', async () => {
    const { image } = machine.qemu('7.2.22');
    await expect(resolve({ qemu: image })).rejects.toThrow('its --version says "qemu-img version 7.2.22 (Debian 1:7.2.22+dfsg)"');
  });
});

describe('a program that is there and does not run', () => {
  it.each([
    [
      'exits with 1',
      "echo 'error while loading shared libraries: libaio.so.1' >&2; exit 127",
      'exit code 127, "error while loading shared libraries',
    ],
    ['is killed', 'kill -SEGV $$', 'killed by SIGSEGV'],
    ['says something else', "echo '::error::hello'", 'its --version says "\\x3a:error::hello"'],
  ])('is an error when named and %s', async (_case, body, reason) => {
    const file = machine.script('qemu-system-x86_64', body);
    const work = resolve({ qemu: file });
    await expect(work).rejects.toBeInstanceOf(ProgramBrokenError);
    await expect(work).rejects.toThrow(reason);
  });

  it('is an error when it is no program for this machine', async () => {
    const file = machine.script('qemu-system-x86_64', '');
    writeFileSync(file, Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(60, 0xee)]));
    await expect(resolve({ qemu: file })).rejects.toBeInstanceOf(ProgramBrokenError);
  });

  it('is an error when its interpreter is missing', async () => {
    const file = machine.script('qemu-system-x86_64', '');
    writeFileSync(file, '#!/no/such/interpreter\n');
    await expect(resolve({ qemu: file })).rejects.toThrow('it cannot be started (ENOENT)');
  });

  it('is passed over on PATH, with a warning', async () => {
    const broken = machine.script('qemu-system-x86_64', 'exit 1', machine.file('broken'));
    const { system } = machine.qemu('7.2.22');
    const host = machine.host({ env: { PATH: [path.dirname(broken), machine.bin].join(path.delimiter) } });
    expect((await resolve({}, host)).qemuSystem.path).toBe(system);
    expect(log.at('warning')).toEqual([expect.stringContaining(`\`${broken}\` does not run: exit code 1`)]);
  });

  it('is named in the error when there is no other', async () => {
    machine.qemu('7.2.22');
    const broken = machine.script('qemu-img', 'exit 1');
    const work = resolve();
    await expect(work).rejects.toBeInstanceOf(ProgramMissingError);
    await expect(work).rejects.toThrow(
      `No working \`qemu-img\` on PATH, and \`install\` is \`false\`. \`${broken}\` does not run: exit code 1.`,
    );
  });

  it('does not hold the run up beyond the deadline', async () => {
    machine.qemu('7.2.22');
    machine.script('qemu-system-x86_64', 'exec /bin/sleep 60');
    await expect(resolve({ deadline: Deadline.after(300) })).rejects.toBeInstanceOf(DeadlineError);
  });

  it('ends with the cancellation of the run', async () => {
    const abort = new AbortController();
    machine.script('qemu-system-x86_64', 'exec /bin/sleep 60');
    const work = resolve({ deadline: Deadline.after(60_000, abort.signal) });
    setTimeout(() => abort.abort(), 200);
    await expect(work).rejects.toBeInstanceOf(CancelledError);
  });
});

describe('no QEMU', () => {
  it('names the packages where it may not install', async () => {
    machine.script('apt-get', 'exit 0');
    const error = await resolve().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ProgramMissingError);
    expect((error as ProgramMissingError).message).toBe(
      'No working `qemu-system-x86_64` and `qemu-img` on PATH, and `install` is `false`.',
    );
    expect((error as ProgramMissingError).remedy).toContain('apt-get install -y qemu-system-x86 qemu-utils');
    expect(machine.spawned).toEqual([]);
  });

  it('says so where no package manager is known', async () => {
    const error = await resolve({ install: true }).catch((reason: unknown) => reason);
    expect((error as ProgramMissingError).explain()).toMatch(/no known package manager.*the packages qemu-system-x86, qemu-utils/);
  });

  it('installs what is missing, and only that', async () => {
    machine.qemu('7.2.22', machine.file('package'));
    rmSync(machine.file('package/qemu-system-x86_64'));
    machine.script('qemu-system-x86_64', "echo 'QEMU emulator version 7.2.22'");
    machine.script('apt-get', `/bin/cp '${machine.file('package/qemu-img')}' '${machine.bin}'`);
    const found = await resolve({ install: true });
    expect(found).toMatchObject({ source: 'package-manager', counts: { hits: 0, misses: 1, lookups: 4 } });
    const apt = machine.spawned.filter((line) => line.startsWith('apt-get'));
    expect(apt).toHaveLength(1);
    expect(apt[0]).toMatch(/install -y --no-install-recommends qemu-utils$/);
  });

  it('is an error if the package does not bring the program', async () => {
    machine.script('apt-get', 'exit 0');
    await expect(resolve({ install: true })).rejects.toThrow('although the packages are installed');
  });
});

describe('the real QEMU of this machine', () => {
  it('is found', async () => {
    const found = await resolve({}, { env: process.env, isRoot: false, run: runBounded });
    expect(found.qemuSystem.version).toMatch(/^\d+\.\d+/);
    expect(found.counts).toEqual({ hits: 0, misses: 1, lookups: 2, spawns: 2 });
  });

  it('is found for i386 as well, through a folder of links', async () => {
    const real = await resolve({ arch: 'i386' }, { env: process.env, isRoot: false, run: runBounded });
    symlinkSync(real.qemuSystem.path, path.join(machine.bin, 'qemu-system-i386'));
    symlinkSync(real.qemuImg.path, path.join(machine.bin, 'qemu-img'));
    const linked = await resolve({ arch: 'i386', qemu: machine.bin }, emptyHost());
    expect(linked.qemuSystem).toEqual({ ...real.qemuSystem, path: path.join(machine.bin, 'qemu-system-i386') });
  });
});
