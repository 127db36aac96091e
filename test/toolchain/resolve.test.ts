import { chmodSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/shared/errors.js';
import { QemuTooOldError, QemuVersionError } from '../../src/toolchain/errors.js';
import { runProgram } from '../../src/toolchain/exec.js';
import type { Host } from '../../src/toolchain/host.js';
import { FakeMachine } from '../helpers/toolchain/fake-machine.js';

let machine: FakeMachine;

beforeEach(() => {
  machine = new FakeMachine();
});
afterEach(() => machine.remove());

const emptyHost = (): Host => machine.host({ env: { PATH: '' } });

describe('resolving a toolchain in the first step', () => {
  it('finds both programs on PATH, with one look-up and one process each', async () => {
    const { system, image } = machine.qemu('7.2.22');
    const found = await machine.resolve();
    expect(found).toMatchObject({
      qemuSystem: { path: system, version: '7.2.22' },
      qemuImg: { path: image, version: '7.2.22' },
      source: 'path',
      counts: { hits: 0, misses: 1, lookups: 2, spawns: 2 },
    });
    expect([...machine.spawned].sort()).toEqual(['qemu-img --version', 'qemu-system-x86_64 --version']);
  });

  it('works without a writable tool cache', async () => {
    machine.qemu('7.2.22');
    writeFileSync(machine.cacheDir, 'a file where the directory should be');
    expect((await machine.resolve()).source).toBe('path');
    expect(machine.log.at('notice')).toEqual([expect.stringContaining('Could not write the tool cache')]);
  });
});

describe('resolving a toolchain in a later step', () => {
  it('scans no directory and starts no process', async () => {
    const { system, image } = machine.qemu('7.2.22');
    await machine.resolve();
    machine.forgetSpawned();
    const again = await machine.resolve({}, emptyHost());
    expect(again).toMatchObject({
      qemuSystem: { path: system, version: '7.2.22' },
      qemuImg: { path: image },
      source: 'manifest',
      counts: { hits: 1, misses: 0, lookups: 0, spawns: 0 },
    });
    expect(machine.spawned).toEqual([]);
    expect(machine.log.entries).toEqual([]);
  });

  it('remembers a QEMU named by the input, for that input only', async () => {
    const { system } = machine.qemu('9.1.0', machine.file('own'));
    machine.qemu('7.2.22');
    expect((await machine.resolve({ qemu: system })).source).toBe('input');
    machine.forgetSpawned();
    expect(await machine.resolve({ qemu: system }, emptyHost())).toMatchObject({
      source: 'input',
      counts: { hits: 1, lookups: 0, spawns: 0 },
    });
    expect(machine.spawned).toEqual([]);
    expect(await machine.resolve()).toMatchObject({ source: 'path', qemuSystem: { version: '7.2.22' } });
  });

  it.each(['changed', 'gone'])('looks up a binary that has %s again, once, with a notice', async (what) => {
    const { image } = machine.qemu('7.2.22');
    const spare = machine.qemu('8.2.2', machine.file('spare'));
    await machine.resolve();
    if (what === 'changed') utimesSync(image, new Date(), new Date(1_600_000_000_000));
    else rmSync(image);
    const host = machine.host({ env: { PATH: [machine.bin, path.dirname(spare.image)].join(path.delimiter) } });
    const anew = await machine.resolve({}, host);
    expect(anew).toMatchObject({ source: 'path', counts: { hits: 0, misses: 1, lookups: 2, spawns: 2 } });
    expect(anew.qemuImg.path).toBe(what === 'changed' ? image : spare.image);
    const wording = what === 'changed' ? 'has changed' : 'is gone';
    expect(machine.log.at('notice')).toEqual([expect.stringContaining(`\`${image}\` ${wording}`)]);
    expect(await machine.resolve({}, emptyHost())).toMatchObject({ source: 'manifest', counts: { hits: 1, spawns: 0 } });
    expect(machine.log.at('notice')).toHaveLength(1);
  });

  it('does not use the manifest for another version range', async () => {
    machine.qemu('7.2.22');
    await machine.resolve();
    const newer = machine.qemu('9.1.0', machine.file('newer'));
    const host = machine.host({ env: { PATH: [machine.bin, path.dirname(newer.image)].join(path.delimiter) } });
    expect(await machine.resolve({ versionRange: '>=9' }, host)).toMatchObject({ qemuSystem: { path: newer.system }, source: 'path' });
  });
});

describe('the version range', () => {
  it('selects the first QEMU on PATH that is in the range', async () => {
    machine.qemu('7.2.22');
    const newer = machine.qemu('9.1.0', machine.file('newer'));
    const host = machine.host({ env: { PATH: [machine.bin, path.dirname(newer.image)].join(path.delimiter) } });
    expect((await machine.resolve({ versionRange: '^9' }, host)).qemuSystem.path).toBe(newer.system);
  });

  it('is an error that names the found versions where none matches, and installs nothing', async () => {
    machine.qemu('7.2.22');
    machine.script('apt-get', 'exit 0');
    const work = machine.resolve({ versionRange: '>=8.2', install: true });
    await expect(work).rejects.toBeInstanceOf(QemuVersionError);
    await expect(work).rejects.toThrow(/QEMU 7\.2\.22 \(`.*qemu-system-x86_64`\) does not satisfy `qemu-version: '>=8.2'`/);
    expect(machine.spawned.filter((line) => line.startsWith('apt-get'))).toEqual([]);
  });

  it('is an error before anything is looked up if it is not a semver range', async () => {
    await expect(machine.resolve({ versionRange: 'newest' })).rejects.toThrow('Input `qemu-version` ("newest") is not a semver range');
  });
});

describe('a QEMU before 6.2', () => {
  it('is an error that names its version and the oldest one', async () => {
    const old = machine.qemu('6.1.1');
    for (const request of [{}, { qemu: old.system }, { versionRange: '>=5' }]) {
      const work = machine.resolve(request);
      await expect(work).rejects.toBeInstanceOf(QemuTooOldError);
      await expect(work).rejects.toThrow(/QEMU 6\.1\.1 \(`.*qemu-system-x86_64`\) is too old: maqet needs 6\.2 or later/);
    }
  });

  it('is skipped for a later one on PATH', async () => {
    machine.qemu('6.1.1');
    const newer = machine.qemu('6.2.0', machine.file('newer'));
    const host = machine.host({ env: { PATH: [machine.bin, path.dirname(newer.image)].join(path.delimiter) } });
    expect((await machine.resolve({}, host)).qemuSystem.path).toBe(newer.system);
  });
});

describe('the qemu input', () => {
  it('may name a directory, also one with a bin', async () => {
    const { system, image } = machine.qemu('8.2.2', machine.file('own/bin'));
    expect(await machine.resolve({ qemu: machine.file('own') })).toMatchObject({
      qemuSystem: { path: system },
      qemuImg: { path: image },
      source: 'input',
    });
  });

  it('leaves the image tool to PATH if there is none beside the emulator', async () => {
    const { image } = machine.qemu('7.2.22');
    const own = machine.qemu('9.1.0', machine.file('own'));
    rmSync(own.image);
    expect(await machine.resolve({ qemu: own.system })).toMatchObject({
      qemuSystem: { path: own.system },
      qemuImg: { path: image },
      counts: { lookups: 1 },
    });
  });

  it.each([
    ['nothing there', () => machine.file('absent'), 'does not exist'],
    ['a directory without it', () => machine.bin, 'is a directory without an executable `qemu-system-x86_64`'],
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
    const work = machine.resolve({ qemu: value });
    await expect(work).rejects.toBeInstanceOf(InputError);
    await expect(work).rejects.toThrow(`Input \`qemu\` (${JSON.stringify(value)}) ${problem}`);
    expect(machine.spawned).toEqual([]);
  });

  it('is refused for a program other than QEMU', async () => {
    const { image } = machine.qemu('7.2.22');
    await expect(machine.resolve({ qemu: image })).rejects.toThrow('its --version prints "qemu-img version 7.2.22 (Debian 1:7.2.22+dfsg)"');
  });
});

describe('the real QEMU of this machine', () => {
  it('is found', async () => {
    const found = await machine.resolve({}, { env: process.env, isRoot: false, run: runProgram });
    expect(found.qemuSystem.version).toMatch(/^\d+\.\d+/);
    expect(found.counts).toEqual({ hits: 0, misses: 1, lookups: 2, spawns: 2 });
  });

  it('is found for i386 as well, through a directory of links', async () => {
    const real = await machine.resolve({ arch: 'i386' }, { env: process.env, isRoot: false, run: runProgram });
    symlinkSync(real.qemuSystem.path, path.join(machine.bin, 'qemu-system-i386'));
    symlinkSync(real.qemuImg.path, path.join(machine.bin, 'qemu-img'));
    const linked = await machine.resolve({ arch: 'i386', qemu: machine.bin }, emptyHost());
    expect(linked.qemuSystem).toEqual({ ...real.qemuSystem, path: path.join(machine.bin, 'qemu-system-i386') });
  });
});
